package vn.ocop.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a locality knows about its products. It tells how far it can be trusted: until which day it is kept, and of
 * which parts nothing is left out. Where it does not say so, what it lacks is unknown and not zero.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Register {

    /** The last day whose events are in it, inclusive; empty if it does not say. */
    Optional<LocalDate> keptUntil();

    /** The parts that are complete up to {@link #keptUntil()}. */
    Set<RegisterPart> complete();

    /** The products; their ids differ. */
    List<RegisteredProduct> products();

    /** The organisations; their ids differ. */
    List<Organisation> organisations();

    /** Who is trained. */
    List<Training> trainings();

    /** Whether nothing of a part is left out up to a day. */
    default boolean isComplete(RegisterPart part, LocalDate day) {
        return complete().contains(part)
                && keptUntil().filter(last -> !last.isBefore(day)).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Register}; not safe for use by several threads. */
    final class Builder extends ImmutableRegister.Builder {}
}
