package vn.ocop.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Award;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.Points;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.rubric.Criterion;
import vn.ocop.text.Messages;

/**
 * A council's work on one dossier: the sheets handed in, and the decision on them. Sheets of secretaries, drafts and
 * sheets of strangers do not count.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class CouncilSession {

    private static final Messages MESSAGES = Messages.beside(CouncilSession.class, "messages");

    private final Council council;
    private final Dossier dossier;
    private final Map<String, Ballot> counted = new LinkedHashMap<>();
    private final List<CouncilDecision.Excluded> excluded = new ArrayList<>();

    private CouncilSession(Council council, Dossier dossier, List<Ballot> ballots) {
        this.council = council;
        this.dossier = dossier;
        Map<String, Ballot> byName = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            Optional<CouncilDecision.Exclusion> exclusion = exclusion(ballot);
            if (exclusion.isPresent()) {
                excluded.add(new CouncilDecision.Excluded(ballot.member(), exclusion.get()));
            } else if (byName.put(ballot.member(), ballot) != null) {
                throw new IllegalArgumentException(
                        "a member handed in two sheets that are no drafts; keep the one that holds");
            }
        }
        council.counting().stream()
                .map(CouncilMember::name)
                .forEach(name -> Optional.ofNullable(byName.get(name)).ifPresent(ballot -> counted.put(name, ballot)));
    }

    /**
     * Opens a session.
     *
     * @param dossier the dossier; council sheets in it are passed over, those of the ballots stand
     * @throws IllegalArgumentException if a member handed in two sheets that are no drafts
     */
    public static CouncilSession of(Council council, Dossier dossier, List<Ballot> ballots) {
        return new CouncilSession(council, dossier, ballots);
    }

    /** The dossier with the sheets that count, in the order of the council. */
    public Dossier counted() {
        return with(List.copyOf(counted.values()));
    }

    /** The decision, and the minutes. */
    public CouncilDecision decide(CouncilScoring scoring) {
        Map<String, Assessment> each = new LinkedHashMap<>();
        counted.forEach((name, ballot) -> each.put(name, scoring.assess(with(List.of(ballot)), council.gatePolicy())));
        List<Message> messages = new ArrayList<>();
        Optional<Points> spread = spread(each);
        boolean tooWide = spread.filter(this::isTooWide).isPresent();
        boolean quorum =
                council.quorum().isReached(counted.size(), council.counting().size(), hasChair());
        if (!quorum) {
            messages.add(noQuorum());
        }
        if (tooWide) {
            messages.add(new Message(
                    "spread-too-wide",
                    "",
                    MESSAGES.text(
                            "spread-too-wide", spread.get(), council.spread().mostPoints())));
        }
        boolean blocked = tooWide && council.spread().action() == SpreadPolicy.Action.BLOCK;
        Optional<Assessment> assessment =
                quorum && !blocked ? Optional.of(scoring.assess(counted(), council.gatePolicy())) : Optional.empty();
        return CouncilDecision.builder()
                .council(council)
                .dossierId(dossier.id())
                .outcome(outcome(assessment, quorum))
                .assessment(assessment)
                .addAllTotals(each.entrySet().stream()
                        .map(entry -> new CouncilDecision.MemberTotal(
                                entry.getKey(), entry.getValue().total()))
                        .toList())
                .addAllAbsent(council.counting().stream()
                        .map(CouncilMember::name)
                        .filter(name -> !counted.containsKey(name))
                        .toList())
                .addAllExcluded(excluded)
                .spread(spread)
                .addAllDifferences(differences(each))
                .addAllOpenGates(assessment.stream()
                        .flatMap(found -> found.gates().stream())
                        .filter(gate -> gate.verdict() == GateResult.Verdict.OPEN)
                        .toList())
                .addAllMessages(messages)
                .build();
    }

    private Optional<CouncilDecision.Exclusion> exclusion(Ballot ballot) {
        Optional<CouncilMember> member = council.member(ballot.member());
        if (member.isEmpty()) {
            return Optional.of(CouncilDecision.Exclusion.NOT_A_MEMBER);
        }
        if (!member.get().role().counts()) {
            return Optional.of(CouncilDecision.Exclusion.SECRETARY);
        }
        return ballot.draft() ? Optional.of(CouncilDecision.Exclusion.DRAFT) : Optional.empty();
    }

    private Dossier with(List<Ballot> ballots) {
        List<ScoreSheet> sheets = Stream.concat(
                        dossier.sheets().stream().filter(sheet -> sheet.role() != SheetRole.COUNCIL),
                        ballots.stream().map(Ballot::sheet))
                .toList();
        return Dossier.builder().from(dossier).sheets(sheets).build();
    }

    private boolean hasChair() {
        return council.counting().stream()
                .anyMatch(member -> member.role() == MemberRole.CHAIR && counted.containsKey(member.name()));
    }

    private Message noQuorum() {
        int members = council.counting().size();
        return new Message(
                "no-quorum",
                "",
                MESSAGES.text(
                        hasChair() || !council.quorum().withChair() ? "no-quorum" : "no-quorum-chair",
                        counted.size(),
                        members,
                        council.quorum().least(members),
                        council.quorum().name()));
    }

    private static CouncilDecision.Outcome outcome(Optional<Assessment> assessment, boolean quorum) {
        if (assessment.isEmpty()) {
            return quorum ? CouncilDecision.Outcome.SPREAD_TOO_WIDE : CouncilDecision.Outcome.NO_QUORUM;
        }
        return switch (assessment.get().status()) {
            case NEEDS_RESOLUTION -> CouncilDecision.Outcome.NEEDS_RESOLUTION;
            case INVALID, INCOMPLETE -> CouncilDecision.Outcome.NOT_FINISHED;
            case RANKED, NOT_RECOGNISED, ELIMINATED, STOPPED -> CouncilDecision.Outcome.DECIDED;
        };
    }

    /** The exact difference between the highest and the lowest total; a single sheet has whole points. */
    private static Optional<Points> spread(Map<String, Assessment> each) {
        List<Points> totals =
                each.values().stream().flatMap(found -> found.total().stream()).toList();
        if (totals.size() < 2) {
            return Optional.empty();
        }
        Points highest = Collections.max(totals);
        Points lowest = Collections.min(totals);
        return Optional.of(new Points(
                Math.subtractExact(
                        Math.multiplyExact(highest.sum(), (long) lowest.sheets()),
                        Math.multiplyExact(lowest.sum(), (long) highest.sheets())),
                Math.multiplyExact(highest.sheets(), lowest.sheets())));
    }

    private boolean isTooWide(Points spread) {
        return spread.compareTo(Points.of(council.spread().mostPoints())) > 0;
    }

    private static List<CouncilDecision.Difference> differences(Map<String, Assessment> each) {
        Map<String, Map<String, Points>> byCriterion = new LinkedHashMap<>();
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        each.forEach((name, assessment) -> {
            for (Award award : assessment.awards()) {
                criteria.putIfAbsent(award.criterion().code(), award.criterion());
                byCriterion
                        .computeIfAbsent(award.criterion().code(), code -> new LinkedHashMap<>())
                        .put(name, award.points());
            }
        });
        List<CouncilDecision.Difference> differences = new ArrayList<>();
        criteria.values().forEach(criterion -> {
            Map<String, Points> points = Objects.requireNonNull(byCriterion.get(criterion.code()), criterion.code());
            Set<Points> distinct = new LinkedHashSet<>(points.values());
            if (distinct.size() > 1) {
                long sum = points.values().stream().mapToLong(Points::sum).sum();
                differences.add(new CouncilDecision.Difference(
                        criterion,
                        Collections.unmodifiableMap(points),
                        Collections.min(distinct),
                        Collections.max(distinct),
                        new Points(sum, points.size())));
            }
        });
        return differences;
    }
}
