package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.ocop.law.Reading;
import vn.ocop.pack.internal.StarGates;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;

/** Changes a rubric in one place; the gates follow from the marks. Immutable. */
final class RubricEdit {

    private final Rubric rubric;
    private final Optional<Reading> titleGate;

    /** @param titleGate how marks on titles are read, if the pack says so */
    RubricEdit(Rubric rubric, Optional<Reading> titleGate) {
        this.rubric = rubric;
        this.titleGate = titleGate;
    }

    /** With a changed criterion. */
    Rubric criterion(String code, UnaryOperator<Criterion> change) {
        return criteria(criterion -> List.of(criterion.code().equals(code) ? change.apply(criterion) : criterion));
    }

    /** Without a criterion, and without the effects that name it. */
    Rubric without(String code) {
        Rubric left = criteria(criterion -> criterion.code().equals(code) ? List.of() : List.of(criterion));
        return Rubric.builder()
                .from(left)
                .effects(left.effects().stream()
                        .filter(effect -> effect.place().filter(code::equals).isEmpty()
                                && effect.condition().filter(code::equals).isEmpty())
                        .toList())
                .build();
    }

    /** With the last criterion of a section at the beginning of the next one, or the first one at the end of the one before. */
    Rubric moved(int from, int to) {
        List<Section> sections = new ArrayList<>(rubric.sections());
        List<Criterion> left = new ArrayList<>(sections.get(from).criteria());
        List<Criterion> right = new ArrayList<>(sections.get(to).criteria());
        if (from < to) {
            right.add(0, left.remove(left.size() - 1));
        } else {
            right.add(left.remove(0));
        }
        sections.set(
                from, Section.builder().from(sections.get(from)).criteria(left).build());
        sections.set(
                to, Section.builder().from(sections.get(to)).criteria(right).build());
        return withParts(parts(sections));
    }

    /** With changed options of a criterion. */
    Rubric options(String code, Function<List<Option>, List<Option>> change) {
        return criterion(
                code,
                criterion -> Criterion.builder()
                        .from(criterion)
                        .options(change.apply(criterion.options()))
                        .build());
    }

    /** With other effects. */
    Rubric effects(List<Effect> effects) {
        return Rubric.builder().from(rubric).effects(effects).build();
    }

    private Rubric criteria(Function<Criterion, List<Criterion>> change) {
        return withParts(parts(rubric.sections().stream()
                .map(section -> Section.builder()
                        .from(section)
                        .criteria(changed(section.criteria(), change))
                        .build())
                .toList()));
    }

    /** Children first, so that a parent is rebuilt only around children that changed. */
    private static List<Criterion> changed(List<Criterion> criteria, Function<Criterion, List<Criterion>> change) {
        List<Criterion> all = new ArrayList<>();
        for (Criterion criterion : criteria) {
            List<Criterion> children = changed(criterion.children(), change);
            all.addAll(change.apply(
                    children.equals(criterion.children())
                            ? criterion
                            : Criterion.builder()
                                    .from(criterion)
                                    .children(children)
                                    .build()));
        }
        return all;
    }

    private List<Part> parts(List<Section> sections) {
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (Part part : rubric.parts()) {
            int end = next + part.sections().size();
            parts.add(Part.builder()
                    .from(part)
                    .sections(sections.subList(next, end))
                    .build());
            next = end;
        }
        return parts;
    }

    private Rubric withParts(List<Part> parts) {
        List<Criterion> scored = parts.stream()
                .flatMap(part -> part.sections().stream())
                .flatMap(section -> section.scored().stream())
                .toList();
        return Rubric.builder()
                .from(rubric)
                .parts(parts)
                .gates(StarGates.of(scored, titleGate))
                .build();
    }
}
