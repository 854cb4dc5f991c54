package vn.ocop.commune;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.dossier.SheetRole;
import vn.ocop.rubric.Criterion;
import vn.ocop.text.Text;

/**
 * What one sheet says about the criterion of a content.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param criterion the criterion
 * @param role whose sheet it is
 * @param assessor the assessor's name, if the sheet gives it; it is not logged
 * @param sheet the place of the sheet in the dossier, from 0
 * @param option the option that is chosen; 0 if none is met
 * @param applies whether the criterion applies on that sheet; where it does not, the answer counts as 0
 */
public record Statement(
        Criterion criterion, SheetRole role, Optional<String> assessor, int sheet, int option, boolean applies) {

    /** Checks that the criterion has the option. */
    public Statement {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(assessor, "assessor");
        Objects.checkIndex(option, criterion.lastOption() + 1);
    }

    /** The points of the answer. */
    public int points() {
        return applies ? criterion.points(option) : 0;
    }

    /** The place of the answer in the order of merit; 0 if no option is met. */
    public int merit() {
        return applies ? criterion.merit(option) : 0;
    }

    /** The label of the option; empty if none is met or the criterion is printed without options. */
    public Optional<Text> label() {
        return option == 0 || criterion.options().isEmpty()
                ? Optional.empty()
                : Optional.of(criterion.options().get(option - 1).label());
    }

    /**
     * Whether two sheets say the same about the criterion: their answers have the same place in the order of merit, or
     * both give no points.
     */
    public boolean agreesWith(Statement other) {
        return merit() == other.merit() || (points() == 0 && other.points() == 0);
    }

    /** Where the answer stands in the dossier, as a JSON Pointer. */
    public String path() {
        return "/sheets/" + sheet + "/choices/" + criterion.code();
    }
}
