package vn.ocop.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;

/**
 * A dossier of a portfolio that two packs are compared on.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the identifier; empty if it could not be read
 * @param dossier the dossier, as the older pack scores it; empty if it could not be read
 * @param answeredAnew the same dossier as it was answered for the newer pack; empty if that is not known
 * @param faults what is wrong with a dossier that could not be read
 */
public record PortfolioItem(
        Optional<String> id, Optional<Dossier> dossier, Optional<Dossier> answeredAnew, List<Message> faults) {

    public PortfolioItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(answeredAnew, "answeredAnew");
        faults = List.copyOf(faults);
    }

    /** A dossier that was answered once. */
    public static PortfolioItem of(Dossier dossier) {
        return new PortfolioItem(Optional.of(dossier.id()), Optional.of(dossier), Optional.empty(), List.of());
    }

    /**
     * A dossier that was answered for both packs.
     *
     * @throws IllegalArgumentException if the two have different identifiers or product sets
     */
    public static PortfolioItem of(Dossier before, Dossier after) {
        if (!before.id().equals(after.id())
                || !before.product().set().equals(after.product().set())) {
            throw new IllegalArgumentException("answers for both packs must be of one dossier; these are of "
                    + before.id() + " (" + before.product().set() + ") and " + after.id() + " ("
                    + after.product().set() + ")");
        }
        return new PortfolioItem(Optional.of(before.id()), Optional.of(before), Optional.of(after), List.of());
    }

    /** A dossier that could not be read. */
    public static PortfolioItem unreadable(Optional<String> id, List<Message> faults) {
        return new PortfolioItem(id, Optional.empty(), Optional.empty(), faults);
    }
}
