package vn.ocop.explanation;

import java.util.Locale;
import java.util.Objects;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Points;
import vn.ocop.law.Reading;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** The phrases of an explanation in the language of one reader. Immutable. */
final class Wording {

    private static final Messages MESSAGES = Messages.beside(Wording.class, "messages");
    private static final String ONE = "1";

    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
    }

    static Wording in(Locale locale) {
        return new Wording(Objects.requireNonNull(locale, "locale"));
    }

    /** The phrase of a key; every key stands as a literal in the sources, so that a test can find unused ones. */
    String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }

    String say(Text text) {
        return text.in(locale);
    }

    /** So many points, with the unit. */
    String points(Points points) {
        String number = points.toString();
        return number.equals(ONE) ? say("points.one", number) : say("points.many", number);
    }

    /** So many whole points, with the unit. */
    String points(int points) {
        return points(Points.of(points));
    }

    /** So many stars, with the unit. */
    String stars(int stars) {
        return stars == 1 ? say("stars.one", stars) : say("stars.many", stars);
    }

    String verdict(GateResult.Verdict verdict) {
        return switch (verdict) {
            case MET -> say("verdict.met");
            case UNMET -> say("verdict.unmet");
            case OPEN -> say("verdict.open");
        };
    }

    /** A mention of a reading by its code. */
    String byReading(Reading reading) {
        return say("basis.reading", reading.id());
    }
}
