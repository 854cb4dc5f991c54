package vn.ocop.procedure;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.ocop.dossier.DossierKind;
import vn.ocop.law.Reading;

/**
 * A transition that the law allows.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kinds the kinds of dossier that it is for
 * @param from the state that it leaves
 * @param event what happens
 * @param guard what must hold besides
 * @param to the state that it leads to
 * @param by who acts
 * @param clause the clause that allows it, as it is cited
 * @param reading the reading on which it rests, where the law does not say it outright
 */
public record WayRule(
        Set<DossierKind> kinds,
        WayState from,
        WayEvent event,
        Guard guard,
        WayState to,
        Party by,
        String clause,
        Optional<Reading> reading) {

    public WayRule {
        kinds = Set.copyOf(kinds);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(reading, "reading");
    }
}
