package vn.ocop.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.ocop.dossier.DossierKind;
import vn.ocop.law.Reading;

/**
 * What becomes of dossiers that were submitted before a regime came into force and are not yet ranked.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Transition {

    /** The clause that says it, as it is cited. */
    String clause();

    /** Until when they finish under the old rules; empty if they do not. */
    List<Term> terms();

    /** The reading on which it rests that they are under the new rules after that. */
    Optional<Reading> afterwards();

    /** The last day on which a dossier of a kind finishes under the old rules, inclusive. */
    default Optional<LocalDate> lastDay(DossierKind kind) {
        return terms().stream()
                .filter(term -> term.kinds().contains(kind))
                .map(Term::lastDay)
                .findFirst();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Transition}; not safe for use by several threads. */
    final class Builder extends ImmutableTransition.Builder {}

    /**
     * A term for some kinds of dossier.
     *
     * @param kinds the kinds
     * @param lastDay the last day, inclusive
     */
    record Term(Set<DossierKind> kinds, LocalDate lastDay) {

        public Term {
            kinds = Set.copyOf(kinds);
        }
    }
}
