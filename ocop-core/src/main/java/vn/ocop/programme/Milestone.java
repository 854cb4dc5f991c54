package vn.ocop.programme;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.register.DossierStep;
import vn.ocop.text.Text;

/**
 * Something that the plan sets a time for.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code the code, unique in the programme
 * @param title what it is
 * @param window when it is to happen
 * @param step the step of a dossier that belongs to it; a dossier that has not taken the step by the end of the last
 *     such window misses the round
 * @param cites where in the plan it stands
 * @param reading how the plan's words are read, where they leave room
 */
public record Milestone(
        String code, Text title, Period window, Optional<DossierStep> step, String cites, Optional<Text> reading) {

    public Milestone {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(cites, "cites");
        Objects.requireNonNull(reading, "reading");
    }
}
