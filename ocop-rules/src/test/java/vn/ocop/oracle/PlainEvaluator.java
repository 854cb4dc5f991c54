package vn.ocop.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.oracle.PlainResult.Verdict;

/**
 * Scores dossiers in plain Java by the interchange contract. It shares no code with the engine but the dossier itself
 * and the names of outcomes, so that the two can be held against each other.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlainEvaluator {

    /** Code of the message on an answer above 0 to a criterion that does not apply. */
    public static final String NOT_APPLICABLE = "not-applicable";

    /**
     * Stands for {@link #NOT_APPLICABLE} where the option is above 0 but worth 0 points: the contract's "answer above
     * 0" can be read as the number or as the points.
     */
    public static final String NOT_APPLICABLE_WORTHLESS = "not-applicable at 0 points";

    private static final int NO_STARS = 0;

    private final PlainPack pack;

    /** An evaluator with a rule pack. */
    public PlainEvaluator(PlainPack pack) {
        this.pack = pack;
    }

    /** Scores a dossier. The first of the contract's outcomes that holds decides. */
    public PlainResult evaluate(Dossier dossier, GatePolicy policy) {
        PlainSet set = pack.sets().get(dossier.product().set());
        if (set == null) {
            return PlainResult.invalid(dossier.id(), List.of("unknown-set"));
        }
        List<ScoreSheet> counted = counted(dossier);
        List<String> faults = faults(dossier, set, counted);
        if (!faults.isEmpty()) {
            return PlainResult.invalid(dossier.id(), faults);
        }
        Tally tally = new Tally(set, counted);
        Optional<AssessmentStatus> early = early(dossier, set, tally);
        if (!tally.complete()) {
            return PlainResult.unscored(
                    dossier.id(), early.orElse(AssessmentStatus.INCOMPLETE), tally.awards(), tally.messages);
        }
        Mean total = tally.total();
        PlainBand band = band(total);
        List<PlainResult.Gate> gates = tally.gates(policy);
        int least = stars(band, gates, false);
        int most = stars(band, gates, true);
        AssessmentStatus status = early.orElseGet(() -> decided(least, most));
        return new PlainResult(
                dossier.id(),
                status,
                Optional.of(total),
                tally.means(set.parts(), tally.byPart),
                tally.means(set.sections(), tally.bySection),
                OptionalInt.of(band.stars()),
                status == AssessmentStatus.RANKED ? OptionalInt.of(least) : OptionalInt.empty(),
                gates.stream()
                        .filter(gate -> gate.stars() <= band.stars() && gate.verdict() != Verdict.MET)
                        .toList(),
                gates,
                tally.awards(),
                tally.messages);
    }

    /** Council sheets if there are any, otherwise the self-assessment; a commune's sheet never counts. */
    private static List<ScoreSheet> counted(Dossier dossier) {
        List<ScoreSheet> council = new ArrayList<>();
        List<ScoreSheet> self = new ArrayList<>();
        for (ScoreSheet sheet : dossier.sheets()) {
            switch (sheet.role()) {
                case COUNCIL -> council.add(sheet);
                case SELF -> self.add(sheet);
                case COMMUNE -> {}
            }
        }
        return council.isEmpty() ? self : council;
    }

    private static List<String> faults(Dossier dossier, PlainSet set, List<ScoreSheet> counted) {
        List<String> faults = new ArrayList<>();
        if (!set.legalForms().contains(dossier.subject().legalForm().name())) {
            faults.add("legal-form-not-admitted");
        }
        for (Finding finding : dossier.findings()) {
            if (!set.eliminating().contains(finding.code()) && !set.stopping().contains(finding.code())) {
                faults.add("unknown-finding");
            }
        }
        int self = 0;
        for (ScoreSheet sheet : dossier.sheets()) {
            self += sheet.role() == SheetRole.SELF ? 1 : 0;
            addFaults(faults, sheet, set);
        }
        if (self > 1) {
            faults.add("several-self-sheets");
        }
        if (counted.isEmpty()) {
            faults.add("no-counted-sheet");
        }
        return faults;
    }

    private static void addFaults(List<String> faults, ScoreSheet sheet, PlainSet set) {
        int[] cases = new int[set.choices().size()];
        for (Map.Entry<String, Integer> answer : sheet.choices().entrySet()) {
            int index = set.indexOf(answer.getKey());
            if (index == PlainCriterion.NONE) {
                boolean parent =
                        set.sums().contains(answer.getKey()) || set.choices().contains(answer.getKey());
                faults.add(parent ? "not-answerable" : "unknown-criterion");
                continue;
            }
            PlainCriterion criterion = set.criteria().get(index);
            if (answer.getValue() < 0 || answer.getValue() > criterion.last()) {
                faults.add("unknown-option");
            }
            if (criterion.choice() != PlainCriterion.NONE && ++cases[criterion.choice()] == 2) {
                faults.add("both-cases");
            }
        }
    }

    /** An outcome that comes before the stars. */
    private static Optional<AssessmentStatus> early(Dossier dossier, PlainSet set, Tally tally) {
        if (dossier.findings().stream().anyMatch(finding -> set.eliminating().contains(finding.code()))) {
            return Optional.of(AssessmentStatus.ELIMINATED);
        }
        if (dossier.findings().stream().anyMatch(finding -> set.stopping().contains(finding.code()))) {
            return Optional.of(AssessmentStatus.STOPPED);
        }
        if (!tally.complete()) {
            return Optional.of(AssessmentStatus.INCOMPLETE);
        }
        return tally.stoppedByZero ? Optional.of(AssessmentStatus.STOPPED) : Optional.empty();
    }

    private static AssessmentStatus decided(int least, int most) {
        if (least != most) {
            return AssessmentStatus.NEEDS_RESOLUTION;
        }
        return least == NO_STARS ? AssessmentStatus.NOT_RECOGNISED : AssessmentStatus.RANKED;
    }

    private PlainBand band(Mean total) {
        for (PlainBand band : pack.bands()) {
            if (total.isAtLeast(band.from())) {
                return band;
            }
        }
        throw new IllegalStateException("no band begins at or below " + total);
    }

    /** The greatest recognised level up to the band whose gates, and those of all levels below, are met. */
    private int stars(PlainBand reached, List<PlainResult.Gate> gates, boolean openIsMet) {
        if (!reached.recognised()) {
            return reached.stars();
        }
        int failed = Integer.MAX_VALUE;
        for (PlainResult.Gate gate : gates) {
            boolean met = gate.verdict() == Verdict.MET || (openIsMet && gate.open());
            failed = met ? failed : Math.min(failed, gate.stars());
        }
        for (PlainBand band : pack.bands()) {
            if (band.recognised() && band.stars() <= reached.stars() && band.stars() < failed) {
                return band.stars();
            }
        }
        return NO_STARS;
    }

    /** The answers of the counted sheets, added up. */
    private static final class Tally {

        private final PlainSet set;
        private final int sheets;
        /** The answer that counts, by sheet and criterion. */
        private final int[][] answers;
        /** The points, by criterion, part and section. */
        private final int[] points;

        private final int[] byPart;
        private final int[] bySection;
        /** On how many sheets a criterion still wants an answer. */
        private final int[] wanting;

        private final List<String> messages = new ArrayList<>();
        private boolean complete = true;
        private boolean stoppedByZero;

        Tally(PlainSet set, List<ScoreSheet> counted) {
            this.set = set;
            this.sheets = counted.size();
            int criteria = set.criteria().size();
            this.answers = new int[sheets][criteria];
            this.points = new int[criteria];
            this.byPart = new int[set.parts().size()];
            this.bySection = new int[set.sections().size()];
            this.wanting = new int[criteria];
            for (int sheet = 0; sheet < sheets; sheet++) {
                add(counted.get(sheet), answers[sheet]);
            }
        }

        private void add(ScoreSheet sheet, int[] own) {
            Arrays.fill(own, PlainCriterion.NONE);
            boolean[] chosen = new boolean[set.choices().size()];
            for (Map.Entry<String, Integer> answer : sheet.choices().entrySet()) {
                int index = set.indexOf(answer.getKey());
                own[index] = answer.getValue();
                int choice = set.criteria().get(index).choice();
                if (choice != PlainCriterion.NONE) {
                    chosen[choice] = true;
                }
            }
            int unchosen = 0;
            for (boolean one : chosen) {
                unchosen += one ? 0 : 1;
            }
            for (int i = 0; i < unchosen; i++) {
                miss();
            }
            for (int i = 0; i < own.length; i++) {
                PlainCriterion criterion = set.criteria().get(i);
                if (isWithoutStory(criterion, own)) {
                    if (own[i] > 0) {
                        messages.add(criterion.points(own[i]) > 0 ? NOT_APPLICABLE : NOT_APPLICABLE_WORTHLESS);
                    }
                    own[i] = PlainCriterion.NONE;
                } else if (own[i] != PlainCriterion.NONE) {
                    int earned = criterion.points(own[i]);
                    points[i] += earned;
                    byPart[criterion.part()] += earned;
                    bySection[criterion.section()] += earned;
                    stoppedByZero |= criterion.stopsAtZero() && earned == 0;
                } else if (criterion.choice() == PlainCriterion.NONE) {
                    wanting[i]++;
                    miss();
                } else if (!chosen[criterion.choice()]) {
                    wanting[i]++;
                }
            }
        }

        private boolean isWithoutStory(PlainCriterion criterion, int[] own) {
            int story = criterion.story();
            return story != PlainCriterion.NONE
                    && own[story] != PlainCriterion.NONE
                    && set.criteria().get(story).points(own[story]) == 0;
        }

        private void miss() {
            complete = false;
            messages.add("no-answer");
        }

        boolean complete() {
            return complete;
        }

        Mean total() {
            return new Mean(Arrays.stream(points).sum(), sheets);
        }

        Map<String, Mean> means(List<String> codes, int[] sums) {
            Map<String, Mean> means = new LinkedHashMap<>();
            for (int i = 0; i < sums.length; i++) {
                means.put(codes.get(i), new Mean(sums[i], sheets));
            }
            return means;
        }

        List<PlainResult.Award> awards() {
            List<PlainResult.Award> awards = new ArrayList<>(points.length);
            for (int i = 0; i < points.length; i++) {
                if (wanting[i] == 0 && !isUnchosenCase(i)) {
                    PlainCriterion criterion = set.criteria().get(i);
                    List<Integer> given = new ArrayList<>(sheets);
                    for (int[] own : answers) {
                        given.add(own[i]);
                    }
                    awards.add(new PlainResult.Award(
                            criterion.code(), new Mean(points[i], sheets), given, criterion.citation()));
                }
            }
            return awards;
        }

        /** Whether every sheet answers the other case, so that there is nothing to earn. */
        private boolean isUnchosenCase(int index) {
            return set.criteria().get(index).choice() != PlainCriterion.NONE
                    && Arrays.stream(answers).allMatch(own -> own[index] == PlainCriterion.NONE);
        }

        List<PlainResult.Gate> gates(GatePolicy policy) {
            List<PlainResult.Gate> gates = new ArrayList<>(set.gates().size());
            for (PlainGate gate : set.gates()) {
                Mean actual = new Mean(points[gate.criterion()], sheets);
                int met = 0;
                for (int[] own : answers) {
                    int answer = own[gate.criterion()];
                    met += answer != PlainCriterion.NONE && set.meets(gate, answer) ? 1 : 0;
                }
                gates.add(new PlainResult.Gate(
                        set.criteria().get(gate.criterion()).code(),
                        gate.stars(),
                        gate.required(),
                        actual,
                        verdict(met, actual.isAtLeast(gate.required()), policy),
                        met,
                        gate.citation()));
            }
            return gates;
        }

        private Verdict verdict(int met, boolean metByMean, GatePolicy policy) {
            if (met == sheets) {
                return Verdict.MET;
            }
            if (met == 0) {
                return Verdict.UNMET;
            }
            return switch (policy) {
                case RESOLVE -> Verdict.OPEN;
                case MEAN -> metByMean ? Verdict.MET : Verdict.UNMET;
                case MAJORITY -> 2 * met > sheets ? Verdict.MET : Verdict.UNMET;
            };
        }
    }
}
