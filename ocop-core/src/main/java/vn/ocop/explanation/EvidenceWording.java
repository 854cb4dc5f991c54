package vn.ocop.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Message;
import vn.ocop.evidence.ClaimCheck;
import vn.ocop.evidence.Derivation;
import vn.ocop.evidence.Derivation.Outcome;
import vn.ocop.evidence.EvidenceAssessment;
import vn.ocop.evidence.EvidenceFinding;
import vn.ocop.evidence.Lack;
import vn.ocop.explanation.Report.Row;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Criterion;
import vn.ocop.text.Text;

/** Says what the evidence of a dossier supports, what people must judge, and what would lift it. */
final class EvidenceWording {

    private final EvidenceAssessment evidence;
    private final Wording wording;

    EvidenceWording(EvidenceAssessment evidence, Wording wording) {
        this.evidence = evidence;
        this.wording = wording;
    }

    Report report() {
        return new Report(heading(), outcome(), totals(), List.of(), rows(), List.of(), notes());
    }

    private String heading() {
        List<String> pieces = new ArrayList<>();
        pieces.add(wording.say("evidence.heading", evidence.dossier().id()));
        evidence.rubric()
                .ifPresent(rubric -> pieces.add(wording.say(
                        "heading.set", rubric.set().number(), rubric.set().title())));
        evidence.pack().ifPresent(pack -> pieces.add(wording.say("heading.pack", pack.id(), pack.version())));
        return String.join(" · ", pieces);
    }

    private Report.Outcome outcome() {
        if (!evidence.messages().isEmpty()) {
            List<String> reasons =
                    evidence.messages().stream().map(this::message).toList();
            return new Report.Outcome(wording.say("evidence.nothing"), reasons);
        }
        int points = evidence.with(Outcome.DERIVED).stream()
                .mapToInt(derivation ->
                        derivation.criterion().points(derivation.option().orElseThrow()))
                .sum();
        return new Report.Outcome(
                wording.say(
                        "evidence.outcome",
                        evidence.with(Outcome.DERIVED).size(),
                        evidence.derivations().size(),
                        wording.points(points),
                        evidence.with(Outcome.JUDGEMENT).size(),
                        unsettled().count()),
                List.of());
    }

    private Stream<Derivation> unsettled() {
        return evidence.derivations().stream().filter(derivation -> switch (derivation.outcome()) {
            case NO_EVIDENCE, EXPIRED, CONTRADICTED -> true;
            case DERIVED, JUDGEMENT, OTHER_CASE -> false;
        });
    }

    private List<String> totals() {
        List<String> totals = new ArrayList<>();
        totals.add(wording.say("evidence.day", evidence.evaluatedOn()));
        evidence.claimed().ifPresent(claimed -> totals.add(wording.say("evidence.claimed", inShort(claimed))));
        evidence.supported().ifPresent(supported -> totals.add(wording.say("evidence.supported", inShort(supported))));
        return totals;
    }

    /** The outcome of the sheets: stars where there are any, and points where there is a total. */
    private String inShort(Assessment assessment) {
        String stars = assessment.stars().isPresent()
                ? wording.stars(assessment.stars().getAsInt())
                : wording.say("evidence.no-stars", assessment.status());
        return assessment
                .total()
                .map(total -> wording.say("evidence.stars-and-points", stars, wording.points(total)))
                .orElse(stars);
    }

    private List<Row> rows() {
        return evidence.derivations().stream().map(this::row).toList();
    }

    private Row row(Derivation derivation) {
        Criterion criterion = derivation.criterion();
        String points = derivation.outcome() == Outcome.DERIVED
                ? criterion.points(derivation.option().orElseThrow()) + "/" + criterion.max()
                : wording.say("points.max", criterion.max());
        return new Row(
                Row.Kind.CRITERION,
                0,
                criterion.code(),
                wording.say(criterion.title()),
                answer(derivation),
                points,
                criterion.citation().text());
    }

    private String answer(Derivation derivation) {
        return switch (derivation.outcome()) {
            case DERIVED ->
                wording.say(
                        "evidence.derived",
                        option(derivation.criterion(), derivation.option().orElseThrow()),
                        derivation.items().isEmpty() ? "–" : String.join(", ", derivation.items()),
                        readings(derivation.readings()));
            case JUDGEMENT -> judgement(derivation);
            case NO_EVIDENCE -> wording.say("evidence.none");
            case EXPIRED -> wording.say("evidence.expired");
            case CONTRADICTED -> wording.say("evidence.contradicted");
            case OTHER_CASE -> wording.say("answer.other-case");
        };
    }

    private String judgement(Derivation derivation) {
        if (derivation.judgement().isPresent()) {
            return wording.say("evidence.judged", derivation.judgement().get());
        }
        return derivation.option().isPresent()
                ? wording.say(
                        "evidence.judged.from",
                        option(derivation.criterion(), derivation.option().getAsInt()),
                        String.join(", ", derivation.items()))
                : wording.say("evidence.judged.partly");
    }

    private String readings(List<Reading> readings) {
        return readings.isEmpty()
                ? ""
                : "; " + readings.stream().map(wording::byReading).collect(Collectors.joining(", "));
    }

    /** An option with its label; a yes-no criterion has none. */
    private String option(Criterion criterion, int option) {
        if (option == 0) {
            return criterion.options().isEmpty() ? wording.say("answer.no") : wording.say("answer.none");
        }
        return criterion.options().isEmpty()
                ? wording.say("answer.yes")
                : wording.say(
                        "answer.option",
                        option,
                        criterion.options().get(option - 1).label());
    }

    private List<Report.Notes> notes() {
        return Stream.of(
                        new Report.Notes(wording.say("evidence.title.gates"), gates()),
                        new Report.Notes(
                                wording.say("evidence.title.higher"),
                                claims(ClaimCheck.Verdict.HIGHER, ClaimCheck.Verdict.EXPIRED)),
                        new Report.Notes(wording.say("evidence.title.lower"), claims(ClaimCheck.Verdict.LOWER)),
                        new Report.Notes(wording.say("evidence.title.unproved"), unproved()),
                        new Report.Notes(wording.say("evidence.title.next"), next()),
                        new Report.Notes(wording.say("evidence.title.people"), people()),
                        new Report.Notes(wording.say("evidence.title.findings"), findings()),
                        new Report.Notes(wording.say("title.readings"), registered()))
                .filter(block -> !block.items().isEmpty())
                .toList();
    }

    /** The minimum requirements of the claimed stars that the evidence does not reach, and what they lack. */
    private List<String> gates() {
        int claimed = evidence.claimed()
                .map(Assessment::stars)
                .orElse(OptionalInt.empty())
                .orElse(0);
        return evidence.supported().map(Assessment::gates).orElse(List.of()).stream()
                .filter(result -> result.gate().stars() <= claimed && result.verdict() != GateResult.Verdict.MET)
                .map(result -> wording.say(
                        "evidence.gate",
                        result.gate().criterion().code(),
                        result.gate().criterion().title(),
                        wording.stars(result.gate().stars()),
                        lacks(lacksOf(result.gate().criterion()))))
                .toList();
    }

    /** What the claimed answer lacks; where nobody claimed too much, what the next option lacks. */
    private List<Lack> lacksOf(Criterion criterion) {
        return evidence.claims().stream()
                .filter(claim ->
                        claim.criterion().equals(criterion) && !claim.lacks().isEmpty())
                .map(ClaimCheck::lacks)
                .findFirst()
                .or(() -> evidence.derivation(criterion.code()).map(Derivation::lacks))
                .orElse(List.of());
    }

    private List<String> claims(ClaimCheck.Verdict... verdicts) {
        return evidence.claims().stream()
                .filter(claim -> List.of(verdicts).contains(claim.verdict()))
                .map(this::claim)
                .toList();
    }

    private String claim(ClaimCheck claim) {
        String supported = evidence.derivation(claim.criterion().code()).stream()
                .flatMapToInt(derivation -> derivation.option().stream())
                .mapToObj(option -> option(claim.criterion(), option))
                .findFirst()
                .orElse("–");
        String said = wording.say(
                "evidence.claim",
                claim.sheet() + 1,
                claim.criterion().code(),
                claim.criterion().title(),
                option(claim.criterion(), claim.option()),
                supported);
        return claim.lacks().isEmpty() ? said : wording.say("evidence.lacking", said, lacks(claim.lacks()));
    }

    /** The answers above 0 for which there is no evidence, by sheet. */
    private List<String> unproved() {
        Map<Integer, List<String>> codes = new LinkedHashMap<>();
        evidence.claims().stream()
                .filter(claim -> claim.option() > 0)
                .filter(claim -> claim.verdict() == ClaimCheck.Verdict.NO_EVIDENCE
                        || claim.verdict() == ClaimCheck.Verdict.CONTRADICTED)
                .forEach(claim -> codes.computeIfAbsent(claim.sheet(), sheet -> new ArrayList<>())
                        .add(claim.criterion().code()));
        return codes.entrySet().stream()
                .map(entry -> wording.say("evidence.unproved", entry.getKey() + 1, String.join(", ", entry.getValue())))
                .toList();
    }

    private List<String> next() {
        return evidence.derivations().stream()
                .filter(derivation -> derivation.nextOption().isPresent()
                        && !derivation.lacks().isEmpty()
                        && derivation.outcome() != Outcome.JUDGEMENT)
                .map(derivation -> wording.say(
                        "evidence.next",
                        derivation.criterion().code(),
                        derivation.criterion().title(),
                        option(derivation.criterion(), derivation.nextOption().getAsInt()),
                        lacks(derivation.lacks())))
                .toList();
    }

    private String lacks(List<Lack> lacks) {
        return lacks.stream().map(this::lack).collect(Collectors.joining("; "));
    }

    private String lack(Lack lack) {
        String text = wording.say(lack.text());
        String items = String.join(", ", lack.items());
        return switch (lack.state()) {
            case MISSING, JUDGEMENT -> text;
            case NOT_ENOUGH -> items.isEmpty() ? text : wording.say("evidence.lack.not-enough", text, items);
            case EXPIRED -> wording.say("evidence.lack.expired", text, items);
            case CONTRADICTED -> wording.say("evidence.lack.contradicted", text, items);
        };
    }

    /** The criteria that people judge, by reason; those with a floor from evidence come last. */
    private List<String> people() {
        Map<Text, List<String>> byReason = new LinkedHashMap<>();
        List<String> partly = new ArrayList<>();
        for (Derivation derivation : evidence.with(Outcome.JUDGEMENT)) {
            Optional<Text> reason = derivation.judgement();
            List<String> codes =
                    reason.isPresent() ? byReason.computeIfAbsent(reason.get(), key -> new ArrayList<>()) : partly;
            codes.add(derivation.criterion().code());
        }
        List<String> people = new ArrayList<>();
        byReason.forEach(
                (reason, codes) -> people.add(wording.say("evidence.people", String.join(", ", codes), reason)));
        if (!partly.isEmpty()) {
            people.add(wording.say("evidence.people.partly", String.join(", ", partly)));
        }
        return people;
    }

    private List<String> findings() {
        return evidence.findings().stream()
                .map(EvidenceFinding::message)
                .map(this::message)
                .toList();
    }

    private String message(Message message) {
        return message.path().isEmpty()
                ? wording.say("message.whole", message.text(), message.code())
                : wording.say("message", message.text(), message.path(), message.code());
    }

    private List<String> registered() {
        return evidence.readings().stream()
                .map(reading ->
                        wording.say("reading", reading.id(), reading.question(), reading.chosen(), reading.reason()))
                .toList();
    }
}
