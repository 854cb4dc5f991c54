package vn.ocop.support;

import java.util.Objects;
import vn.ocop.text.Text;

/**
 * One reason for what became of a claim.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code the stable code of the kind of reason, for example {@code below-stars}; programs decide by it
 * @param text the reason in words
 */
public record Reason(String code, Text text) {

    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }
}
