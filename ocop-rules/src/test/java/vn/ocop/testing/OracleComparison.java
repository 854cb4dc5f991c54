package vn.ocop.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.Finding;
import vn.ocop.oracle.Mean;
import vn.ocop.oracle.PlainEvaluator;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainResult;
import vn.ocop.oracle.PlainSet;

/** Holds what a case expects against the independent evaluator, which knows neither the engine nor the kit. */
final class OracleComparison {

    private final PlainPack pack;
    private final PlainEvaluator oracle;

    OracleComparison(PlainPack pack) {
        this.pack = pack;
        this.oracle = new PlainEvaluator(pack);
    }

    /** In what the evaluator does not come to what a case expects; empty if in nothing. */
    List<String> differences(Case one) {
        Dossier dossier = one.content().dossier().orElseThrow();
        PlainResult result = oracle.evaluate(dossier, one.options().gatePolicy().orElse(GatePolicy.RESOLVE));
        Expectation expected = one.expected();
        List<String> differences = new ArrayList<>();
        compare(differences, "status", expected.status(), Optional.of(result.status()));
        compare(
                differences,
                "total",
                expected.total().map(OracleComparison::plain),
                result.total().map(this::shown));
        compareAll(differences, "parts", expected.parts(), result.parts());
        compareAll(differences, "sections", expected.sections(), result.sections());
        Map<String, Mean> awards = new HashMap<>();
        result.awards().forEach(award -> awards.put(award.criterion(), award.points()));
        compareAll(differences, "awards", expected.awards(), awards);
        if (expected.bandStars().isPresent()) {
            compare(differences, "bandStars", expected.bandStars(), result.bandStars());
        }
        if (expected.stars().isPresent() || expected.status().isPresent()) {
            int stars = expected.stars().orElse(Expectation.NO_STARS);
            OptionalInt wanted = stars == Expectation.NO_STARS ? OptionalInt.empty() : OptionalInt.of(stars);
            compare(differences, "stars", wanted, result.stars());
        }
        expected.unmetGates()
                .ifPresent(gates -> compare(
                        differences,
                        "unmetGates",
                        gates.stream().map(OracleComparison::shown).toList(),
                        result.unmetGates().stream()
                                .map(gate -> shown(gate, gates))
                                .toList()));
        if (result.status() != AssessmentStatus.INVALID || expected.messages().isPresent()) {
            expected.messages()
                    .ifPresent(messages -> compare(
                            differences,
                            "messages",
                            messages.stream()
                                    .map(Expectation.Notice::code)
                                    .sorted()
                                    .toList(),
                            result.messages().stream().sorted().toList()));
        }
        expected.findings().ifPresent(codes -> compare(differences, "findings", codes, findings(dossier)));
        return differences;
    }

    /** The findings of a dossier that its set knows. */
    private List<String> findings(Dossier dossier) {
        PlainSet set = pack.set(dossier.product().set());
        return dossier.findings().stream()
                .map(Finding::code)
                .filter(code ->
                        set.eliminating().contains(code) || set.stopping().contains(code))
                .toList();
    }

    private static String shown(Expectation.Gate gate) {
        return gate.criterion() + " " + gate.stars() + " " + gate.required().orElse(-1) + " " + gate.open()
                + gate.actual().map(OracleComparison::plain).orElse("");
    }

    /** A gate of the evaluator, with as much as the case pins. */
    private String shown(PlainResult.Gate gate, List<Expectation.Gate> pinned) {
        boolean points = pinned.stream().anyMatch(other -> other.actual().isPresent());
        boolean required = pinned.stream().allMatch(other -> other.required().isPresent());
        return shown(new Expectation.Gate(
                gate.criterion(),
                gate.stars(),
                required ? OptionalInt.of(gate.required()) : OptionalInt.empty(),
                points ? Optional.of(new BigDecimal(shown(gate.actual()))) : Optional.empty(),
                gate.open()));
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    private String shown(Mean mean) {
        return plain(BigDecimal.valueOf(mean.sum()).divide(BigDecimal.valueOf(mean.sheets()), 2, RoundingMode.HALF_UP));
    }

    private void compareAll(
            List<String> differences, String field, Map<String, BigDecimal> expected, Map<String, Mean> actual) {
        expected.forEach((code, points) -> compare(
                differences,
                field + "/" + code,
                Optional.of(plain(points)),
                Optional.ofNullable(actual.get(code)).map(this::shown)));
    }

    private static <T> void compare(
            List<String> differences, String field, Optional<T> expected, Optional<? extends T> actual) {
        if (expected.isPresent()) {
            compare(differences, field, (Object) expected, actual);
        }
    }

    private static void compare(List<String> differences, String field, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(field + ": the case expects " + expected + ", the evaluator comes to " + actual);
        }
    }
}
