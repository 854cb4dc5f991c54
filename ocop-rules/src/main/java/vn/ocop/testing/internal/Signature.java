package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;
import vn.ocop.text.Text;

/**
 * Everything of a rubric that a result can depend on. Scoring is a function of the dossier and of this: an answer is
 * looked up by criterion and option number, and of an option only its points and the gates that it meets are used. So
 * two rubrics of one signature give equal results for every dossier, which is how a change is proven to change nothing:
 *
 * <ul>
 *   <li>labels of options stand in no result, so options of equal points that meet the same gates may be exchanged;
 *   <li>the order of merit is looked at only through gates, so places between which no gate stands may be exchanged;
 *   <li>the lowest band takes every total below the band above it, so where it begins is never looked at;
 *   <li>a requirement that takes no points is read by no rule.
 * </ul>
 *
 * <p>A test holds this against the engine: rubrics of one signature on random dossiers.
 *
 * @param set the code of the set
 * @param criteria the scored criteria
 * @param parents the codes of criteria that have no answer of their own
 * @param exclusive the exclusive criteria with the codes scored in each case
 * @param gates the gates in order
 * @param effects the effects that rules read
 * @param bands the bands
 * @param legalForms the legal forms
 * @param readings the readings
 */
record Signature(
        String set,
        List<Scored> criteria,
        Set<String> parents,
        Map<String, List<List<String>>> exclusive,
        List<Gate> gates,
        List<Effect> effects,
        List<Level> bands,
        Set<String> legalForms,
        Map<String, Reading> readings) {

    /** A scored criterion, and whether a 0 is an answer that the decree does not print. */
    record Scored(
            String code,
            String section,
            String part,
            Text title,
            int max,
            List<Integer> points,
            boolean zeroByReading,
            String citation) {}

    /** A gate with the answers that meet it. */
    record Gate(
            int stars,
            String criterion,
            int required,
            List<Integer> metBy,
            Optional<String> reading,
            String citation) {}

    /** A band, with where it begins unless nothing is below. */
    record Level(int stars, int from, boolean recognised, Optional<String> level, Optional<Text> authority) {}

    static Signature of(Rubric rubric) {
        return new Signature(
                rubric.set().code(),
                scored(rubric),
                rubric.criteria().values().stream()
                        .filter(criterion -> !criterion.kind().isScored())
                        .map(Criterion::code)
                        .collect(Collectors.toUnmodifiableSet()),
                exclusive(rubric),
                rubric.gates().stream().map(Signature::gate).toList(),
                rubric.effects().stream()
                        .filter(effect -> effect.kind() != Effect.Kind.REQUIRES)
                        .toList(),
                levels(rubric.bands()),
                Set.copyOf(rubric.legalForms()),
                rubric.readings());
    }

    private static List<Scored> scored(Rubric rubric) {
        List<Scored> found = new ArrayList<>();
        rubric.parts()
                .forEach(part -> part.sections()
                        .forEach(section -> section.scored()
                                .forEach(criterion -> found.add(scored(criterion, section, part.code())))));
        return found;
    }

    private static Scored scored(Criterion criterion, Section section, String part) {
        return new Scored(
                criterion.code(),
                section.code(),
                part,
                criterion.title(),
                criterion.max(),
                IntStream.rangeClosed(0, criterion.lastOption())
                        .mapToObj(criterion::points)
                        .toList(),
                !criterion.options().isEmpty() && criterion.points(1) > 0,
                criterion.citation().text());
    }

    private static Map<String, List<List<String>>> exclusive(Rubric rubric) {
        return rubric.criteria().values().stream()
                .filter(criterion -> criterion.kind() == CriterionKind.ONE_OF)
                .collect(Collectors.toUnmodifiableMap(
                        Criterion::code,
                        criterion -> criterion.children().stream()
                                .map(child -> child.scored().stream()
                                        .map(Criterion::code)
                                        .toList())
                                .toList()));
    }

    private static Gate gate(StarGate gate) {
        return new Gate(
                gate.stars(),
                gate.criterion().code(),
                gate.requiredPoints(),
                IntStream.rangeClosed(0, gate.criterion().lastOption())
                        .filter(gate::isMetBy)
                        .boxed()
                        .toList(),
                gate.reading().map(Reading::id),
                gate.citation().text());
    }

    private static List<Level> levels(List<Band> bands) {
        return IntStream.range(0, bands.size())
                .mapToObj(i -> {
                    Band band = bands.get(i);
                    int from = i + 1 == bands.size() ? 0 : band.from();
                    return new Level(band.stars(), from, band.recognised(), band.level(), band.authority());
                })
                .toList();
    }
}
