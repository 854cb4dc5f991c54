package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.ocop.comparison.Change.Kind;
import vn.ocop.dossier.LegalForm;
import vn.ocop.pack.Correspondence;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.ProductSet;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;

/** Compares the rubrics of one product set in two packs. For one set, by one thread. */
final class SetComparer {

    private final Rubric before;
    private final Rubric after;
    private final Wordings wordings;
    private final Map<String, Correspondence> said = new LinkedHashMap<>();
    private final Map<String, String> matches;
    private final List<Change> changes = new ArrayList<>();

    private SetComparer(Rubric before, Rubric after, List<Correspondence> said, Wordings wordings) {
        this.before = before;
        this.after = after;
        this.wordings = wordings;
        said.forEach(row -> this.said.put(row.from(), row));
        this.matches = CriterionMatcher.match(before, after, said, wordings.areOfOneRegime());
    }

    /**
     * Compares two rubrics.
     *
     * @param said what the newer pack says about criteria of the older one, for this set
     */
    static SetDiff compare(Rubric before, Rubric after, List<Correspondence> said, Wordings wordings) {
        return new SetComparer(before, after, said, wordings).compare();
    }

    /** A set that one pack alone has. */
    static SetDiff alone(Sides<Rubric> rubric) {
        Sides<ProductSet> set = rubric.map(Rubric::set);
        Kind kind = set.after().isPresent() ? Kind.SET_ADDED : Kind.SET_REMOVED;
        return new SetDiff(set, List.of(new Change.OfSet(kind, set)), List.of());
    }

    private SetDiff compare() {
        List<CriterionDiff> criteria = criteria();
        addSet();
        addParts();
        addSections(criteria);
        changes.addAll(EffectComparer.compare(before, after, matches));
        addLegalForms();
        return new SetDiff(Sides.both(before.set(), after.set()), changes, criteria);
    }

    private void addSet() {
        ProductSet old = before.set();
        ProductSet young = after.set();
        Sides<ProductSet> set = Sides.both(old, young);
        if (wordings.differ(old.title(), young.title())) {
            changes.add(new Change.OfSet(Kind.SET_RENAMED, set));
        }
        if (old.number() != young.number()) {
            changes.add(new Change.OfSet(Kind.SET_RENUMBERED, set));
        }
        if (old.group() != young.group()) {
            changes.add(new Change.OfSet(Kind.SET_REGROUPED, set));
        }
    }

    private void addParts() {
        for (Part old : before.parts()) {
            Optional<Part> found = after.parts().stream()
                    .filter(part -> part.code().equals(old.code()))
                    .findFirst();
            if (found.isEmpty()) {
                changes.add(new Change.OfPart(Kind.PART_REMOVED, Sides.removed(old)));
                continue;
            }
            Sides<Part> part = Sides.both(old, found.get());
            if (wordings.differ(old.title(), found.get().title())) {
                changes.add(new Change.OfPart(Kind.PART_RENAMED, part));
            }
            if (old.max() != found.get().max()) {
                changes.add(new Change.OfPart(Kind.PART_MAX, part));
            }
        }
        for (Part young : after.parts()) {
            if (before.parts().stream().noneMatch(part -> part.code().equals(young.code()))) {
                changes.add(new Change.OfPart(Kind.PART_ADDED, Sides.added(young)));
            }
        }
    }

    private void addSections(List<CriterionDiff> criteria) {
        Map<Section, Section> pairs = sections();
        for (Section old : before.sections()) {
            Section young = pairs.get(old);
            if (young == null) {
                changes.add(new Change.OfSection(Kind.SECTION_REMOVED, Sides.removed(old)));
            } else {
                addSection(old, young, criteria);
            }
        }
        for (Section young : after.sections()) {
            if (!pairs.containsValue(young)) {
                changes.add(new Change.OfSection(Kind.SECTION_ADDED, Sides.added(young)));
            }
        }
    }

    /** What is already told of its only criterion, which stands for the section, is not told again. */
    private void addSection(Section old, Section young, List<CriterionDiff> criteria) {
        Optional<CriterionDiff> only = criteria.stream()
                .filter(diff -> isAll(old, diff.criterion().before())
                        && isAll(young, diff.criterion().after()))
                .findFirst();
        boolean moved = !old.code().equals(young.code()) || !part(before, old).equals(part(after, young));
        boolean renamed = wordings.differ(old.title(), young.title());
        boolean max = old.max() != young.max();
        if (moved && !isTold(only, Kind.CRITERION_MOVED)) {
            changes.add(new Change.OfSection(Kind.SECTION_MOVED, Sides.both(old, young)));
        }
        if (renamed && !isTold(only, Kind.CRITERION_RENAMED)) {
            changes.add(new Change.OfSection(Kind.SECTION_RENAMED, Sides.both(old, young)));
        }
        if (max && !isTold(only, Kind.CRITERION_MAX)) {
            changes.add(new Change.OfSection(Kind.SECTION_MAX, Sides.both(old, young)));
        }
    }

    private static boolean isAll(Section section, Optional<Criterion> criterion) {
        return section.criteria().size() == 1
                && criterion
                        .filter(only -> only.code().equals(section.code()) && only.max() == section.max())
                        .isPresent();
    }

    private static boolean isTold(Optional<CriterionDiff> only, Kind kind) {
        return only.filter(diff -> diff.has(kind)).isPresent();
    }

    private static String part(Rubric rubric, Section section) {
        return rubric.parts().stream()
                .filter(part -> part.sections().contains(section))
                .map(Part::code)
                .findFirst()
                .orElseThrow();
    }

    /** Sections correspond by their titles, else where most of their criteria went. */
    private Map<Section, Section> sections() {
        Map<Section, Section> pairs = new LinkedHashMap<>();
        for (Section old : before.sections()) {
            after.sections().stream()
                    .filter(young -> !pairs.containsValue(young))
                    .filter(young -> CriterionMatcher.plain(old.title().vi())
                            .equals(CriterionMatcher.plain(young.title().vi())))
                    .findFirst()
                    .ifPresent(young -> pairs.put(old, young));
        }
        for (Section old : before.sections()) {
            ToIntFunction<Section> common = young -> (int) old.criteria().stream()
                    .map(criterion -> matches.get(criterion.code()))
                    .filter(code -> young.criteria().stream()
                            .anyMatch(criterion -> criterion.code().equals(code)))
                    .count();
            if (!pairs.containsKey(old)) {
                after.sections().stream()
                        .filter(young -> !pairs.containsValue(young) && common.applyAsInt(young) > 0)
                        .max(java.util.Comparator.comparingInt(common))
                        .ifPresent(young -> pairs.put(old, young));
            }
        }
        return pairs;
    }

    private void addLegalForms() {
        for (LegalForm form : LegalForm.values()) {
            boolean was = before.legalForms().contains(form.name());
            boolean is = after.legalForms().contains(form.name());
            if (was != is) {
                changes.add(new Change.OfLegalForm(is ? Kind.LEGAL_FORM_ADDED : Kind.LEGAL_FORM_DROPPED, form));
            }
        }
    }

    private List<CriterionDiff> criteria() {
        CriterionComparer comparer = new CriterionComparer(Sides.both(before, after), wordings);
        Map<String, CriterionDiff> byAfter = new LinkedHashMap<>();
        List<CriterionDiff> all = new ArrayList<>();
        Map<String, Criterion> old = inOrder(before);
        Map<String, String> sources = new LinkedHashMap<>();
        matches.forEach((from, to) -> sources.put(to, from));
        inOrder(after).forEach((code, criterion) -> {
            String source = sources.get(code);
            CriterionDiff diff = source == null
                    ? alone(Sides.added(criterion), Kind.CRITERION_ADDED)
                    : comparer.compare(
                            java.util.Objects.requireNonNull(old.get(source)),
                            criterion,
                            Optional.ofNullable(said.get(source))
                                    .filter(row -> row.to().equals(code)));
            byAfter.put(code, diff);
            all.add(diff);
        });
        int last = -1;
        for (Criterion criterion : old.values()) {
            CriterionDiff match = byAfter.get(matches.getOrDefault(criterion.code(), ""));
            if (match == null) {
                all.add(++last, alone(Sides.removed(criterion), Kind.CRITERION_REMOVED));
            } else {
                last = all.indexOf(match);
            }
        }
        return all;
    }

    private static CriterionDiff alone(Sides<Criterion> criterion, Kind kind) {
        return new CriterionDiff(criterion, List.of(), List.of(new Change.OfCriterion(kind, criterion)));
    }

    private static Map<String, Criterion> inOrder(Rubric rubric) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        rubric.sections().forEach(section -> add(section.criteria(), criteria));
        return criteria;
    }

    private static void add(List<Criterion> criteria, Map<String, Criterion> all) {
        for (Criterion criterion : criteria) {
            all.put(criterion.code(), criterion);
            add(criterion.children(), all);
        }
    }
}
