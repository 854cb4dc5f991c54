package vn.ocop.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.ocop.internal.SafeText;
import vn.ocop.law.Citation;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.ProductSet;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** The phrases of the pages and texts of this package in the language of a reader. Immutable. */
final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class, "pages");

    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    static Words in(Locale locale) {
        return new Words(Objects.requireNonNull(locale, "locale"));
    }

    /** The phrase of a key; every key stands as a literal in the sources, so that a test can find unused ones. */
    String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }

    String say(Text text) {
        return SafeText.clean(text.in(locale));
    }

    /** A set with its number and its name. */
    String set(ProductSet set) {
        return say("set", set.number(), set.title(), set.code());
    }

    /** A criterion with its code and its title. */
    String criterion(Criterion criterion) {
        return criterion.code() + " " + say(criterion.title());
    }

    /** Several changes on one line. */
    String join(List<Change> changes) {
        return changes.stream().map(change -> say(change.text())).collect(Collectors.joining("; "));
    }

    /** Changes of a criterion on one line, with its place. */
    String sentence(ProductSet set, CriterionDiff diff, List<Change> changes) {
        return set(set) + ", " + criterion(diff.criterion().latest()) + ": " + join(changes);
    }

    /** The citations of both sides, or an empty text if there are none. */
    String citations(Sides<Citation> citations) {
        return citations.stream()
                .map(citation -> SafeText.clean(citation.text()))
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    /** A value on both sides. */
    static String sides(Sides<?> sides) {
        return sides.before().map(Object::toString).orElse("-") + " → "
                + sides.after().map(Object::toString).orElse("-");
    }
}
