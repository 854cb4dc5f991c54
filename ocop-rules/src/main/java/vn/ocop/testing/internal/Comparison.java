package vn.ocop.testing.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.Checklist;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Ground;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.assessment.PackReference;
import vn.ocop.assessment.Points;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.testing.Difference;
import vn.ocop.testing.Expectation;
import vn.ocop.testing.Expectation.Gate;
import vn.ocop.testing.Expectation.Notice;
import vn.ocop.testing.Expectation.Recognition;
import vn.ocop.text.Text;

/** Holds a result against what is expected of it. For one use, by one thread. */
public final class Comparison {

    private static final String NOTHING = "null";

    private final Assessment assessment;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Assessment assessment) {
        this.assessment = assessment;
    }

    /** In what a result is not as expected; empty if in nothing. */
    public static List<Difference> of(Expectation expected, Assessment assessment) {
        Comparison comparison = new Comparison(assessment);
        comparison.compareOutcome(expected);
        comparison.comparePoints(expected);
        comparison.compareReasons(expected);
        comparison.compareLaw(expected);
        return comparison.differences;
    }

    private void compareOutcome(Expectation expected) {
        expected.status().ifPresent(status -> {
            if (status != assessment.status()) {
                add("status", status.name(), assessment.status().name(), decisive());
            }
        });
        compare("bandStars", expected.bandStars(), assessment.bandStars(), List.of());
        if (expected.stars().isPresent()) {
            OptionalInt wanted =
                    expected.stars().getAsInt() == Expectation.NO_STARS ? OptionalInt.empty() : expected.stars();
            if (!wanted.equals(assessment.stars())) {
                add("stars", shown(wanted), shown(assessment.stars()), decisive());
            }
        }
    }

    private void compare(String field, OptionalInt expected, OptionalInt actual, List<Text> reasons) {
        if (expected.isPresent() && !expected.equals(actual)) {
            add(field, shown(expected), shown(actual), reasons);
        }
    }

    private static String shown(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : NOTHING;
    }

    /** What decides the outcome: the grounds, or else the gates that are not met. */
    private List<Text> decisive() {
        return assessment.grounds().isEmpty()
                ? assessment.unmetGates().stream().map(CaseWording::gate).toList()
                : assessment.grounds().stream().map(CaseWording::ground).toList();
    }

    private void comparePoints(Expectation expected) {
        expected.total().ifPresent(total -> {
            if (!is(total, assessment.total())) {
                add("total", total.toPlainString(), shown(assessment.total()), sections(expected));
            }
        });
        expected.parts().forEach((code, points) -> compare("parts", code, points, assessment.parts(), List.of()));
        expected.sections()
                .forEach((code, points) -> compare("sections", code, points, assessment.sections(), awardsOf(code)));
        Map<String, Award> awards = assessment.awards().stream()
                .collect(Collectors.toMap(award -> award.criterion().code(), award -> award));
        compareMaxima(expected.maxima(), awards);
        expected.awards().forEach((code, points) -> {
            Optional<Award> award = Optional.ofNullable(awards.get(code));
            if (!is(points, award.map(Award::points))) {
                add(
                        "awards/" + code,
                        points.toPlainString(),
                        shown(award.map(Award::points)),
                        award.map(CaseWording::award).stream().toList());
            }
        });
    }

    private void compareMaxima(Map<String, Integer> expected, Map<String, Award> awards) {
        expected.forEach((code, max) -> {
            Optional<Award> award = Optional.ofNullable(awards.get(code));
            OptionalInt actual =
                    award.stream().mapToInt(found -> found.criterion().max()).findFirst();
            compare(
                    "maxima/" + code,
                    OptionalInt.of(max),
                    actual,
                    award.map(CaseWording::award).stream().toList());
        });
    }

    private void compare(
            String field, String code, BigDecimal expected, Map<String, Points> actual, List<Text> reasons) {
        Optional<Points> points = Optional.ofNullable(actual.get(code));
        if (!is(expected, points)) {
            add(field + "/" + code, expected.toPlainString(), shown(points), reasons);
        }
    }

    private static boolean is(BigDecimal expected, Optional<Points> actual) {
        return actual.filter(points -> points.shown().compareTo(expected) == 0).isPresent();
    }

    private static String shown(Optional<Points> points) {
        return points.map(Points::toString).orElse(NOTHING);
    }

    /** The points of the sections, where the case does not itself say which of them differ. */
    private List<Text> sections(Expectation expected) {
        Optional<Rubric> rubric = assessment.rubric();
        if (rubric.isEmpty()
                || !expected.sections().isEmpty()
                || !expected.awards().isEmpty()) {
            return List.of();
        }
        return rubric.get().sections().stream()
                .filter(section -> assessment.sections().containsKey(section.code()))
                .map(section -> CaseWording.section(
                        section, shown(Optional.ofNullable(assessment.sections().get(section.code())))))
                .toList();
    }

    private List<Text> awardsOf(String section) {
        List<String> criteria = assessment.rubric().stream()
                .flatMap(rubric -> rubric.sections().stream())
                .filter(found -> found.code().equals(section))
                .map(Section::scored)
                .flatMap(List::stream)
                .map(Criterion::code)
                .toList();
        return assessment.awards().stream()
                .filter(award -> criteria.contains(award.criterion().code()))
                .map(CaseWording::award)
                .toList();
    }

    private void compareReasons(Expectation expected) {
        expected.unmetGates().ifPresent(this::compareGates);
        expected.findings().ifPresent(findings -> {
            List<Ground> grounds = grounds(ground -> ground.effect().finding().isPresent());
            compare(
                    "findings",
                    findings,
                    grounds.stream()
                            .flatMap(ground -> ground.effect().finding().stream())
                            .toList(),
                    grounds);
        });
        expected.zeros().ifPresent(zeros -> {
            List<Ground> grounds = grounds(ground -> ground.criterion().isPresent());
            compare(
                    "zeros",
                    zeros,
                    grounds.stream()
                            .flatMap(ground -> ground.criterion().stream())
                            .map(Criterion::code)
                            .toList(),
                    grounds);
        });
        expected.messages().ifPresent(this::compareMessages);
    }

    private List<Ground> grounds(Predicate<Ground> kind) {
        return assessment.grounds().stream().filter(kind).toList();
    }

    private void compare(String field, List<String> expected, List<String> actual, List<Ground> grounds) {
        compareLists(
                field,
                expected,
                actual,
                grounds.stream().map(CaseWording::ground).toList());
    }

    private void compareLists(String field, List<String> expected, List<String> actual, List<Text> reasons) {
        List<String> wanted = expected.stream().sorted().toList();
        List<String> found = actual.stream().sorted().toList();
        if (!wanted.equals(found)) {
            add(field, wanted.toString(), found.toString(), reasons);
        }
    }

    private void compareGates(List<Gate> expected) {
        List<GateResult> left = new ArrayList<>(assessment.unmetGates());
        List<Gate> missing = new ArrayList<>();
        for (Gate gate : expected) {
            Optional<GateResult> found =
                    left.stream().filter(result -> is(gate, result)).findFirst();
            found.ifPresentOrElse(left::remove, () -> missing.add(gate));
        }
        if (!missing.isEmpty() || !left.isEmpty()) {
            List<Text> reasons = new ArrayList<>();
            missing.forEach(gate -> gatesOf(gate).map(CaseWording::gate).forEach(reasons::add));
            left.stream()
                    .map(CaseWording::gate)
                    .filter(text -> !reasons.contains(text))
                    .forEach(reasons::add);
            add(
                    "unmetGates",
                    expected.stream().map(Comparison::shown).toList().toString(),
                    assessment.unmetGates().stream()
                            .map(Comparison::shown)
                            .toList()
                            .toString(),
                    reasons);
        }
    }

    private Stream<GateResult> gatesOf(Gate expected) {
        return assessment.gates().stream()
                .filter(result -> result.gate().criterion().code().equals(expected.criterion()));
    }

    private static boolean is(Gate gate, GateResult result) {
        return gate.criterion().equals(result.gate().criterion().code())
                && gate.stars() == result.gate().stars()
                && (gate.required().isEmpty()
                        || gate.required().getAsInt() == result.gate().requiredPoints())
                && (gate.actual().isEmpty() || is(gate.actual().get(), Optional.of(result.actual())))
                && gate.open() == (result.verdict() == GateResult.Verdict.OPEN);
    }

    private static String shown(Gate gate) {
        return gate.criterion() + " ★" + gate.stars()
                + (gate.required().isPresent() ? " ≥" + gate.required().getAsInt() : "")
                + gate.actual()
                        .map(points -> " (" + points.toPlainString() + ")")
                        .orElse("")
                + (gate.open() ? " open" : "");
    }

    private static String shown(GateResult result) {
        return shown(new Gate(
                result.gate().criterion().code(),
                result.gate().stars(),
                OptionalInt.of(result.gate().requiredPoints()),
                Optional.of(result.actual().shown()),
                result.verdict() == GateResult.Verdict.OPEN));
    }

    private void compareMessages(List<Notice> expected) {
        List<Message> left = new ArrayList<>(assessment.messages());
        boolean missing = false;
        List<Notice> exactFirst = expected.stream()
                .sorted(Comparator.comparing(notice -> notice.path().isEmpty()))
                .toList();
        for (Notice notice : exactFirst) {
            Optional<Message> found = left.stream()
                    .filter(message -> message.code().equals(notice.code()))
                    .filter(message -> notice.path().isEmpty()
                            || message.path().equals(notice.path().get()))
                    .findFirst();
            found.ifPresent(left::remove);
            missing |= found.isEmpty();
        }
        if (missing || !left.isEmpty()) {
            add(
                    "messages",
                    expected.stream()
                            .map(notice -> notice.code()
                                    + notice.path().map(path -> " " + path).orElse(""))
                            .toList()
                            .toString(),
                    assessment.messages().stream()
                            .map(message -> message.code() + " " + message.path())
                            .toList()
                            .toString(),
                    left.stream().map(Message::text).toList());
        }
    }

    private void compareLaw(Expectation expected) {
        compare("pack", expected.pack(), assessment.pack().map(PackReference::id));
        compare(
                "chosenBy",
                expected.chosenBy().map(PackChoice.By::name),
                assessment.packChoice().map(choice -> choice.by().name()));
        compare("clause", expected.clause(), assessment.packChoice().map(PackChoice::clause));
        expected.recognition().ifPresent(this::compareRecognition);
        expected.levels()
                .ifPresent(levels -> compareLists(
                        "levels",
                        levels.stream().map(String::valueOf).toList(),
                        assessment.checklists().stream()
                                .map(Checklist::stars)
                                .map(String::valueOf)
                                .toList(),
                        List.of()));
        expected.readings()
                .ifPresent(readings -> compareLists(
                        "readings",
                        readings,
                        assessment.readings().stream().map(Reading::id).toList(),
                        assessment.readings().stream().map(CaseWording::reading).toList()));
    }

    private void compare(String field, Optional<String> expected, Optional<String> actual) {
        if (expected.isPresent() && !expected.equals(actual)) {
            add(field, expected.get(), actual.orElse(NOTHING), List.of());
        }
    }

    private void compareRecognition(Recognition expected) {
        Optional<Band> band = assessment.recognisedBand();
        Recognition actual = new Recognition(
                band.flatMap(Band::level), band.flatMap(Band::authority).map(Text::vi));
        boolean sameAuthority =
                expected.authority().isEmpty() || expected.authority().equals(actual.authority());
        if (!expected.level().equals(actual.level()) || !sameAuthority) {
            add("recognition", shown(expected), shown(actual), List.of());
        }
    }

    private static String shown(Recognition recognition) {
        return recognition.level().orElse(NOTHING)
                + recognition
                        .authority()
                        .map(authority -> " (" + authority + ")")
                        .orElse("");
    }

    private void add(String field, String expected, String actual, List<Text> reasons) {
        differences.add(new Difference(field, expected, actual, reasons));
    }
}
