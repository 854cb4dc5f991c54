package vn.ocop.testing;

import java.util.List;
import java.util.Objects;
import vn.ocop.text.Text;

/**
 * One thing in which a result is not as expected.
 *
 * <p>Immutable and safe for use by several threads. No part is null.
 *
 * @param field the field of the expectation, for example {@code stars} or {@code sections/3}
 * @param expected what was expected, as JSON
 * @param actual what came, as JSON
 * @param reasons the criteria, gates and effects behind it, with citations
 */
public record Difference(String field, String expected, String actual, List<Text> reasons) {

    public Difference {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        reasons = List.copyOf(reasons);
    }
}
