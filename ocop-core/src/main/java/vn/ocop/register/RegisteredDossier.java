package vn.ocop.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.dossier.DossierKind;

/**
 * A dossier of a product and how far it is. A step without a day is not done, or not recorded: the register does not
 * tell the two apart.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface RegisteredDossier {

    /** The host's own code of the dossier. */
    String id();

    /** Why it is submitted. */
    DossierKind kind();

    /** The rank that it is made for, from 3 to 5 stars; empty if it is not known. */
    OptionalInt aims();

    /** The days of the steps that are recorded. */
    Map<DossierStep, LocalDate> steps();

    /** The day of a step if it is recorded and not after another day. */
    default Optional<LocalDate> doneBy(DossierStep step, LocalDate day) {
        return Optional.ofNullable(steps().get(step)).filter(done -> !done.isAfter(day));
    }

    /** Whether no decision is recorded by a day. */
    default boolean isOpen(LocalDate day) {
        return doneBy(DossierStep.DECIDED, day).isEmpty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegisteredDossier}; not safe for use by several threads. */
    final class Builder extends ImmutableRegisteredDossier.Builder {}
}
