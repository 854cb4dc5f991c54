package vn.ocop.programme;

import java.util.Objects;
import vn.ocop.text.Text;

/**
 * An inspection after recognition that the plan foresees.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code the code, unique in the programme
 * @param kind what sets it off
 * @param title what is inspected, and by whom
 * @param window when
 * @param cites where in the plan it stands
 */
public record Inspection(String code, Kind kind, Text title, Period window, String cites) {

    public Inspection {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(cites, "cites");
    }

    /** What sets an inspection off. */
    public enum Kind {
        /** The time: every product with a valid rank has its turn. */
        PERIODIC,
        /** Nothing that is announced. */
        UNANNOUNCED,
        /** A suspicion. */
        ON_SUSPICION,
        /** The work of the levels below. */
        OF_EVALUATIONS
    }
}
