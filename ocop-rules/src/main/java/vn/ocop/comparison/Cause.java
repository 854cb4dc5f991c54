package vn.ocop.comparison;

import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Ground;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.Points;
import vn.ocop.text.Text;

/**
 * A rule that decided about the stars: it stands in the way of a level on one side and not on the other.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Cause {

    /** True if the newer pack has the rule that stands in the way; false if the older one had it. */
    boolean isOfAfter();

    /** The cause in words. */
    Text text();

    /**
     * The points do not reach a level.
     *
     * @param stars the level
     * @param from the points that it starts at
     * @param total the points of the dossier
     */
    record TooFewPoints(boolean isOfAfter, int stars, int from, Points total) implements Cause {
        @Override
        public Text text() {
            return say("points", isOfAfter, total, from, ChangeWording.stars(stars));
        }
    }

    /** A star gate is not met, or the council is not of one mind about it. */
    record Gate(boolean isOfAfter, GateResult gate) implements Cause {
        @Override
        public Text text() {
            return say(
                    gate.verdict() == GateResult.Verdict.OPEN ? "gate-open" : "gate",
                    isOfAfter,
                    ChangeWording.stars(gate.gate().stars()),
                    gate.gate().criterion().code(),
                    ChangeWording.place(gate.gate()),
                    gate.gate().citation().text());
        }
    }

    /** A finding or a zero throws the dossier out or stops its scoring. */
    record Out(boolean isOfAfter, Ground ground) implements Cause {
        @Override
        public Text text() {
            return say(
                    "ground",
                    isOfAfter,
                    ground.effect().text(),
                    ground.effect().citation().text());
        }
    }

    /** The dossier is invalid or incomplete. */
    record Fault(boolean isOfAfter, Message message) implements Cause {
        @Override
        public Text text() {
            return say("fault", isOfAfter, message.text());
        }
    }

    private static Text say(String key, boolean after, Object... arguments) {
        Text what = ChangeWording.MESSAGES.text("cause." + key, arguments);
        return ChangeWording.MESSAGES.text(after ? "cause.after" : "cause.before", what);
    }
}
