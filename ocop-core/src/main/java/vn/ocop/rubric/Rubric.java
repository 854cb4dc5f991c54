package vn.ocop.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.ocop.law.Misprint;
import vn.ocop.law.Reading;

/**
 * The rubric of one product set under one regime: everything that is needed to score a dossier of the set.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Rubric {

    /** The product set. */
    ProductSet set();

    /** The parts in the decree's order. */
    List<Part> parts();

    /** The effects of notes and exclusion lines. */
    List<Effect> effects();

    /** The star bands, from the highest level to the lowest. */
    List<Band> bands();

    /** The legal forms of subjects that the set admits, by code. */
    Set<String> legalForms();

    /** The star gates by level, then in the decree's order. */
    List<StarGate> gates();

    /** The readings of the whole regime that every result of this set may rest on, by code. */
    Map<String, Reading> readings();

    /** The entries of the register of misprints that concern this set. */
    List<Misprint> misprints();

    /** The sections in the decree's order. */
    @Value.Lazy
    default List<Section> sections() {
        return parts().stream().flatMap(part -> part.sections().stream()).toList();
    }

    /** The scored criteria in the decree's order. A criterion's place in this list is its index. */
    @Value.Lazy
    default List<Criterion> scored() {
        return sections().stream().flatMap(section -> section.scored().stream()).toList();
    }

    /** The parents of which exactly one case is answered. */
    @Value.Lazy
    default List<Criterion> exclusive() {
        return sections().stream()
                .flatMap(section -> section.criteria().stream())
                .filter(criterion -> criterion.kind() == CriterionKind.ONE_OF)
                .toList();
    }

    /** All criteria by code, parents included. */
    @Value.Lazy
    default Map<String, Criterion> criteria() {
        Map<String, Criterion> byCode = new HashMap<>();
        List<Criterion> open = new ArrayList<>();
        sections().forEach(section -> open.addAll(section.criteria()));
        while (!open.isEmpty()) {
            Criterion criterion = open.remove(open.size() - 1);
            byCode.put(criterion.code(), criterion);
            open.addAll(criterion.children());
        }
        return Map.copyOf(byCode);
    }

    /** The index of each scored criterion in {@link #scored()}, by code. */
    @Value.Lazy
    default Map<String, Integer> indexes() {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < scored().size(); i++) {
            indexes.put(scored().get(i).code(), i);
        }
        return Map.copyOf(indexes);
    }

    /**
     * The index of a scored criterion in {@link #scored()}.
     *
     * @throws IllegalArgumentException if the rubric does not score it
     */
    default int indexOf(Criterion criterion) {
        Integer index = indexes().get(criterion.code());
        if (index == null) {
            throw new IllegalArgumentException("set " + set().code() + " scores no criterion " + criterion.code());
        }
        return index;
    }

    /** The effects of each kind, in the order of the pack; a kind without effects is absent. */
    @Value.Lazy
    default Map<Effect.Kind, List<Effect>> effectsByKind() {
        return effects().stream().collect(Collectors.groupingBy(Effect::kind, Collectors.toUnmodifiableList()));
    }

    /** The effects of one kind, in the order of the pack. */
    default List<Effect> effects(Effect.Kind kind) {
        return effectsByKind().getOrDefault(kind, List.of());
    }

    /** The effects of a finding, or empty if the set does not know the finding. */
    default Optional<Effect> effectOf(String finding) {
        return effects().stream()
                .filter(effect -> effect.finding().filter(finding::equals).isPresent())
                .findFirst();
    }

    /** The reading of a code, if the regime has it. */
    default Optional<Reading> reading(String id) {
        return Optional.ofNullable(readings().get(id));
    }

    @Value.Check
    default void isWhole() {
        if (scored().size() != indexes().size()) {
            throw new IllegalStateException("set " + set().code() + " has the same criterion code twice");
        }
        if (!bands().equals(bands().stream()
                .sorted(Comparator.comparingInt(Band::from).reversed())
                .toList())) {
            throw new IllegalStateException("set " + set().code() + ": bands do not run from high to low");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rubric}; not safe for use by several threads. */
    final class Builder extends ImmutableRubric.Builder {}
}
