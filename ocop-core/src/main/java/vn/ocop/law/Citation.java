package vn.ocop.law;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in the law: decree, place in the decree, and where it applies the set and the criterion in the decree's own
 * lettering.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Citation {

    /** The decree as it is cited, for example {@code QĐ 148/QĐ-TTg}. */
    String decree();

    /** The annex, article or table, for example {@code Phụ lục II}. */
    String place();

    /** The printed number of the product set, if the place belongs to one. */
    Optional<Integer> set();

    /** The criterion in the decree's own lettering, for example {@code 1.đ}; or another exact spot in the set. */
    Optional<String> spot();

    /** The whole citation in the official form, for example {@code QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 4, 1.a}. */
    @Value.Derived
    default String text() {
        return decree()
                + ", "
                + place()
                + set().map(number -> ", bộ " + number).orElse("")
                + spot().map(spot -> ", " + spot).orElse("");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Citation}; not safe for use by several threads. */
    final class Builder extends ImmutableCitation.Builder {}
}
