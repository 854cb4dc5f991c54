package vn.ocop.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A product in a register. What is not known is absent; an empty set of channels says that there is none.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface RegisteredProduct {

    /** The host's own code of the product, unique in the register. */
    String id();

    /** The name as registered. It may name a person: it is not logged. */
    String name();

    /** Who makes it. */
    RegisteredSubject subject();

    /** The code of the product set. */
    Optional<String> set();

    /** The commune, for people. */
    Optional<String> commune();

    /** Its recognitions, in any order. */
    List<Recognition> recognitions();

    /** Its dossiers. */
    List<RegisteredDossier> dossiers();

    /** The revenue by calendar year in whole VND; a year that is not there is not known. */
    Map<Integer, Long> revenue();

    /** Where it is sold; empty if that is not known. */
    Optional<Set<SalesChannel>> channels();

    /** The days of inspections after recognition; empty if they are not known. */
    Optional<List<LocalDate>> inspections();

    /** The revenue of a year in VND; empty if it is not known. */
    default OptionalLong revenueOf(int year) {
        Long known = revenue().get(year);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /** What rank the product holds on a day: by the latest recognition that was decided by then. */
    default Standing standing(LocalDate day) {
        return standing(day, day);
    }

    /**
     * What rank the product will hold on a day by what was decided up to an earlier one: it is lost when its certificate
     * runs out.
     *
     * @param day the day for which to tell
     * @param decidedBy the last day whose decisions and revocations count
     */
    default Standing standing(LocalDate day, LocalDate decidedBy) {
        return Standing.of(
                recognitions().stream()
                        .filter(recognition -> !recognition.decidedOn().isAfter(decidedBy))
                        .max(Comparator.comparing(Recognition::decidedOn)),
                day,
                decidedBy);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegisteredProduct}; not safe for use by several threads. */
    final class Builder extends ImmutableRegisteredProduct.Builder {}
}
