package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.ocop.comparison.Obstacle.Kind;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

/**
 * Carries the answers of dossiers of one product set over to a newer pack. An answer is carried over to the option that
 * asks for the same. The answer that no option is met is carried over if every option of the newer pack was asked about.
 * Nothing is guessed. Immutable and safe for use by several threads.
 */
final class AnswerMapper {

    private static final int NOWHERE = -1;

    private final String set;
    private final Rubric after;
    private final boolean oneRegime;
    private final Map<String, Target> targets = new HashMap<>();
    private final Set<String> added = new LinkedHashSet<>();
    private final boolean identity;

    AnswerMapper(SetDiff diff, Rubric before, Rubric after, boolean oneRegime, boolean carryChanged) {
        this.set = diff.code();
        this.after = after;
        this.oneRegime = oneRegime;
        for (CriterionDiff criterion : diff.criteria()) {
            Criterion latest = criterion.criterion().latest();
            if (criterion.criterion().areBoth()) {
                Target target = new Target(criterion, carryChanged);
                targets.put(criterion.criterion().before().orElseThrow().code(), target);
            } else if (criterion.criterion().after().isPresent()
                    && latest.kind().isScored()) {
                added.add(latest.code());
            }
        }
        this.identity = added.isEmpty()
                && before.scored().stream()
                        .allMatch(criterion -> targets.containsKey(criterion.code())
                                && targets.get(criterion.code()).isIdentity())
                && before.effects().stream()
                        .allMatch(effect -> effect.finding().isEmpty()
                                || after.effectOf(effect.finding().get()).isPresent());
    }

    /** Whether every dossier of the set can be scored by the newer pack as it stands. */
    boolean isIdentity() {
        return identity;
    }

    /** Carries a dossier over that the older pack does not find invalid. */
    Carried carry(Dossier dossier) {
        Carried carried = new Carried(dossier);
        SheetRole counted = dossier.sheets().stream().anyMatch(sheet -> sheet.role() == SheetRole.COUNCIL)
                ? SheetRole.COUNCIL
                : SheetRole.SELF;
        for (ScoreSheet sheet : dossier.sheets()) {
            carry(sheet, sheet.role() == counted, carried);
        }
        for (Finding finding : dossier.findings()) {
            if (after.effectOf(finding.code()).isPresent()) {
                carried.findings.add(finding);
            } else if (!oneRegime) {
                carried.obstacles.add(new Obstacle(Kind.FINDING_GONE, set, finding.code(), OptionalInt.empty()));
            }
        }
        return carried;
    }

    private void carry(ScoreSheet sheet, boolean counts, Carried carried) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        Set<String> answered = new HashSet<>();
        sheet.choices().forEach((code, option) -> {
            Target target = targets.get(code);
            if (target == null) {
                return;
            }
            answered.add(target.code);
            if (target.to[option] == NOWHERE) {
                if (counts) {
                    carried.obstacles.add(new Obstacle(target.why(option), set, target.code, OptionalInt.of(option)));
                }
            } else {
                choices.put(target.code, target.to[option]);
            }
        });
        for (String code : added) {
            if (counts && !isOtherCaseAnswered(code, answered)) {
                carried.obstacles.add(new Obstacle(Kind.CRITERION_NEW, set, code, OptionalInt.empty()));
            }
        }
        carried.sheets.add(new CarriedSheet(sheet, choices, answered, counts));
    }

    private boolean isOtherCaseAnswered(String code, Set<String> answered) {
        return after.exclusive().stream()
                .filter(parent -> parent.children().stream()
                        .anyMatch(child -> child.code().equals(code)))
                .flatMap(parent -> parent.children().stream())
                .anyMatch(child -> answered.contains(child.code()) || isBefore(child.code(), code, added));
    }

    /** Whether a case is new as well and stands before another: one of the new cases is enough to ask about. */
    private static boolean isBefore(String other, String code, Set<String> added) {
        List<String> order = List.copyOf(added);
        return order.contains(other) && order.indexOf(other) < order.indexOf(code);
    }

    /** Where the answers of a criterion go. */
    private static final class Target {

        private final String code;
        private final int[] to;
        private final Set<Integer> changed = new HashSet<>();
        private final boolean identity;

        Target(CriterionDiff diff, boolean carryChanged) {
            Criterion before = diff.criterion().before().orElseThrow();
            Criterion after = diff.criterion().after().orElseThrow();
            code = after.code();
            to = new int[before.lastOption() + 1];
            Arrays.fill(to, NOWHERE);
            int carried = 0;
            for (OptionPair pair : diff.options()) {
                if (pair.sameRequirement() || carryChanged) {
                    to[pair.before()] = pair.after();
                    carried++;
                } else {
                    changed.add(pair.before());
                }
            }
            if (carried == after.lastOption()) {
                to[0] = 0;
            }
            boolean same = before.code().equals(code) && before.lastOption() == after.lastOption();
            for (int i = 0; i < to.length; i++) {
                same &= to[i] == i;
            }
            identity = same;
        }

        boolean isIdentity() {
            return identity;
        }

        Kind why(int option) {
            if (option == 0) {
                return Kind.NONE_MET;
            }
            return changed.contains(option) ? Kind.REQUIREMENT_CHANGED : Kind.OPTION_GONE;
        }
    }

    /**
     * A sheet on its way.
     *
     * @param choices the answers that were carried over
     * @param answered the criteria that were answered, by their codes in the newer pack, carried over or not
     */
    private record CarriedSheet(ScoreSheet sheet, Map<String, Integer> choices, Set<String> answered, boolean counts) {}

    /** A dossier on its way to the newer pack. For one dossier, by one thread. */
    final class Carried {

        private final Dossier original;
        private final List<CarriedSheet> sheets = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<Obstacle> obstacles = new LinkedHashSet<>();

        private Carried(Dossier original) {
            this.original = original;
        }

        List<Obstacle> obstacles() {
            return List.copyOf(obstacles);
        }

        /** The same, and the criteria that needed no answer before and have none. */
        List<Obstacle> obstaclesAndGaps() {
            Set<Obstacle> all = new LinkedHashSet<>(obstacles);
            for (CarriedSheet sheet : sheets) {
                if (sheet.counts()) {
                    gaps(sheet)
                            .forEach(code -> all.add(new Obstacle(Kind.NOT_ANSWERED, set, code, OptionalInt.empty())));
                }
            }
            return List.copyOf(all);
        }

        boolean lacksFinding() {
            return obstacles.stream().anyMatch(obstacle -> obstacle.kind() == Kind.FINDING_GONE);
        }

        /** The dossier with the answers that were carried over. */
        Dossier dossier() {
            return with(Filling.NONE);
        }

        /** The same with the worst answers where there are none. */
        Dossier lowest() {
            return with(Filling.LOWEST);
        }

        /** The same with the best answers where there are none; empty if it is not clear which are best. */
        Optional<Dossier> highest() {
            boolean clear = after.scored().stream().allMatch(AnswerMapper::hasClearBest)
                    && sheets.stream().filter(CarriedSheet::counts).allMatch(AnswerMapper.this::isOfKnownCases);
            return clear ? Optional.of(with(Filling.HIGHEST)) : Optional.empty();
        }

        private Dossier with(Filling filling) {
            Dossier.Builder dossier = Dossier.builder()
                    .id(original.id())
                    .kind(original.kind())
                    .submittedOn(original.submittedOn())
                    .product(original.product())
                    .subject(original.subject())
                    .addAllFindings(findings);
            for (CarriedSheet sheet : sheets) {
                ScoreSheet.Builder own =
                        ScoreSheet.builder().role(sheet.sheet().role()).putAllChoices(sheet.choices());
                if (filling != Filling.NONE && sheet.counts()) {
                    fill(sheet, filling, own);
                }
                dossier.addSheets(own.build());
            }
            return dossier.build();
        }
    }

    /**
     * Answers what is not answered, also where it was not asked before because the criterion did not apply. Of
     * exclusive cases the one that was answered before, or else the first.
     */
    private void fill(CarriedSheet sheet, Filling filling, ScoreSheet.Builder choices) {
        Set<String> left = otherCases(sheet);
        for (Criterion criterion : after.scored()) {
            if (!sheet.choices().containsKey(criterion.code()) && !left.contains(criterion.code())) {
                choices.putChoice(criterion.code(), filling == Filling.LOWEST ? 0 : best(criterion));
            }
        }
    }

    /** The exclusive cases that are not the one of a sheet. */
    private Set<String> otherCases(CarriedSheet sheet) {
        Set<String> others = new HashSet<>();
        for (Criterion parent : after.exclusive()) {
            List<String> cases = parent.scored().stream().map(Criterion::code).toList();
            String chosen = cases.stream()
                    .filter(sheet.answered()::contains)
                    .findFirst()
                    .orElse(cases.get(0));
            cases.stream().filter(code -> !code.equals(chosen)).forEach(others::add);
        }
        return others;
    }

    /** Whether it is known of each exclusive criterion which of its cases a sheet is about. */
    private boolean isOfKnownCases(CarriedSheet sheet) {
        return after.exclusive().stream()
                .allMatch(
                        parent -> parent.scored().stream().map(Criterion::code).anyMatch(sheet.answered()::contains));
    }

    /** The criteria of both packs that a sheet does not answer. */
    private List<String> gaps(CarriedSheet sheet) {
        Set<String> others = otherCases(sheet);
        return after.scored().stream()
                .map(Criterion::code)
                .filter(code -> !sheet.answered().contains(code) && !added.contains(code) && !others.contains(code))
                .toList();
    }

    /** The option of most points, of these the one of most merit. */
    private static int best(Criterion criterion) {
        int best = 0;
        for (int option = 1; option <= criterion.lastOption(); option++) {
            int points = Integer.compare(criterion.points(option), criterion.points(best));
            if (points > 0 || (points == 0 && criterion.merit(option) > criterion.merit(best))) {
                best = option;
            }
        }
        return best;
    }

    /** Whether the option of most points is also that of most merit. */
    private static boolean hasClearBest(Criterion criterion) {
        int best = best(criterion);
        for (int option = 1; option <= criterion.lastOption(); option++) {
            if (criterion.merit(option) > criterion.merit(best)) {
                return false;
            }
        }
        return true;
    }

    private enum Filling {
        NONE,
        LOWEST,
        HIGHEST
    }
}
