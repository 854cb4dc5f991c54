package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;

/**
 * A rubric as numbers, for looking for answers: plain arithmetic over the tables, no rules. Criteria are their index in
 * the decree's order, answers of a sheet an option number each or {@link #NONE}. Immutable.
 */
public final class Grid {

    /** No answer. */
    public static final int NONE = -1;

    private final Rubric rubric;
    private final List<Criterion> criteria;
    private final List<List<Condition>> conditions;
    private final int[] choice;
    private final int[] kase;
    private final boolean[] stopsAtZero;
    private final boolean[] isCondition;

    /** A criterion on whose points others depend: the indexes of what is scored in it. */
    private record Condition(int[] scored) {}

    public Grid(Rubric rubric) {
        this.rubric = rubric;
        this.criteria = rubric.scored();
        this.conditions = new ArrayList<>();
        criteria.forEach(criterion -> conditions.add(new ArrayList<>()));
        this.choice = filled();
        this.kase = filled();
        this.stopsAtZero = new boolean[criteria.size()];
        this.isCondition = new boolean[criteria.size()];
        readEffects();
        readChoices();
    }

    private int[] filled() {
        int[] places = new int[criteria.size()];
        Arrays.fill(places, NONE);
        return places;
    }

    private void readEffects() {
        for (Effect effect : rubric.effects(Effect.Kind.APPLIES_ONLY_IF)) {
            Condition condition =
                    new Condition(indexes(criterion(effect.condition().orElseThrow())));
            Arrays.stream(condition.scored).forEach(i -> isCondition[i] = true);
            for (int dependent : indexes(criterion(effect.place().orElseThrow()))) {
                conditions.get(dependent).add(condition);
            }
        }
        for (Effect effect : rubric.effects(Effect.Kind.STOPS_IF_ZERO)) {
            for (Section section : rubric.sections()) {
                if (section.code().equals(effect.place().orElseThrow())) {
                    section.scored().forEach(criterion -> stopsAtZero[rubric.indexOf(criterion)] = true);
                }
            }
        }
    }

    private void readChoices() {
        for (int parent = 0; parent < rubric.exclusive().size(); parent++) {
            List<Criterion> cases = rubric.exclusive().get(parent).children();
            for (int number = 0; number < cases.size(); number++) {
                for (int i : indexes(cases.get(number))) {
                    choice[i] = parent;
                    kase[i] = number;
                }
            }
        }
    }

    private Criterion criterion(String code) {
        return Objects.requireNonNull(rubric.criteria().get(code), code);
    }

    private int[] indexes(Criterion criterion) {
        return criterion.scored().stream().mapToInt(rubric::indexOf).toArray();
    }

    public Rubric rubric() {
        return rubric;
    }

    /** How many criteria are scored. */
    public int size() {
        return criteria.size();
    }

    public Criterion criterion(int i) {
        return criteria.get(i);
    }

    public String code(int i) {
        return criteria.get(i).code();
    }

    public int last(int i) {
        return criteria.get(i).lastOption();
    }

    /** The points of an option, or 0 without an answer. */
    public int points(int i, int option) {
        return option == NONE ? 0 : criteria.get(i).points(option);
    }

    /** The option of the most points; of several the one of the most merit. */
    public int best(int i) {
        return IntStream.rangeClosed(0, last(i)).reduce(0, (best, option) -> isBetter(i, option, best) ? option : best);
    }

    private boolean isBetter(int i, int option, int than) {
        int more = Integer.compare(points(i, option), points(i, than));
        return more > 0
                || (more == 0 && criteria.get(i).merit(option) > criteria.get(i).merit(than));
    }

    /** The option that is next below in the order of merit; 0 stands below all. */
    public int nextBelow(int i, int option) {
        Criterion criterion = criteria.get(i);
        return IntStream.rangeClosed(0, last(i))
                .filter(other -> criterion.merit(other) < criterion.merit(option))
                .reduce(0, (best, other) -> criterion.merit(other) > criterion.merit(best) ? other : best);
    }

    public boolean stopsAtZero(int i) {
        return stopsAtZero[i];
    }

    /** The place of the exclusive criterion that it belongs to, or {@link #NONE}. */
    public int choice(int i) {
        return choice[i];
    }

    /** Which case of its exclusive criterion it belongs to, or {@link #NONE}. */
    public int kase(int i) {
        return kase[i];
    }

    /** Whether others depend on its points. */
    public boolean isCondition(int i) {
        return isCondition[i];
    }

    /** The criteria that depend on the points of one. */
    public List<Integer> dependents(int i) {
        return IntStream.range(0, size())
                .filter(other -> conditions.get(other).stream()
                        .anyMatch(condition -> Arrays.stream(condition.scored).anyMatch(index -> index == i)))
                .boxed()
                .toList();
    }

    /** Whether a criterion applies on a sheet: nothing that it depends on is answered with 0 points in all. */
    public boolean applies(int[] answers, int i) {
        return conditions.get(i).stream().noneMatch(condition -> isZero(answers, condition.scored));
    }

    private boolean isZero(int[] answers, int[] scored) {
        boolean answered = Arrays.stream(scored).anyMatch(index -> answers[index] != NONE);
        return answered
                && Arrays.stream(scored)
                                .map(index -> points(index, answers[index]))
                                .sum()
                        == 0;
    }

    /** The answers without those to criteria that do not apply. */
    public int[] applicable(int[] answers) {
        int[] kept = answers.clone();
        for (int i = 0; i < kept.length; i++) {
            if (!applies(answers, i)) {
                kept[i] = NONE;
            }
        }
        return kept;
    }

    /** The best answer to every criterion, and of exclusive ones to the case of the most points. */
    public int[] best() {
        int[] answers = new int[size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = best(i);
        }
        for (int parent = 0; parent < rubric.exclusive().size(); parent++) {
            choose(answers, parent, bestCase(answers, parent));
        }
        return answers;
    }

    private int bestCase(int[] answers, int parent) {
        return IntStream.range(0, cases(parent))
                .reduce((best, number) ->
                        pointsOfCase(answers, parent, number) > pointsOfCase(answers, parent, best) ? number : best)
                .orElseThrow();
    }

    /** How many cases an exclusive criterion has. */
    public int cases(int parent) {
        return rubric.exclusive().get(parent).children().size();
    }

    private int pointsOfCase(int[] answers, int parent, int number) {
        return IntStream.range(0, size())
                .filter(i -> choice[i] == parent && kase[i] == number)
                .map(i -> points(i, answers[i]))
                .sum();
    }

    /** Leaves of an exclusive criterion one case, with the best answers, and drops the answers to the others. */
    public void choose(int[] answers, int parent, int number) {
        for (int i = 0; i < answers.length; i++) {
            if (choice[i] == parent) {
                answers[i] = kase[i] == number ? best(i) : NONE;
            }
        }
    }

    /** The points of one sheet; what does not apply gives none. */
    public int total(int[] answers) {
        return IntStream.range(0, size())
                .filter(i -> applies(answers, i))
                .map(i -> points(i, answers[i]))
                .sum();
    }

    /** Whether an answer meets every gate of its criterion up to a level. */
    boolean meetsGates(int i, int option, int stars) {
        return rubric.gates().stream()
                .filter(gate -> gate.stars() <= stars && rubric.indexOf(gate.criterion()) == i)
                .allMatch(gate -> gate.isMetBy(option));
    }

    /** The option of the least points that meets every gate of a criterion up to a level. */
    int least(int i, int stars) {
        return IntStream.rangeClosed(0, last(i))
                .filter(option -> meetsGates(i, option, stars))
                .reduce((least, option) -> isBetter(i, least, option) ? option : least)
                .orElse(best(i));
    }

    /** The lowest answer in the order of merit that meets a gate; the last one if none does. */
    public int leastThatMeets(StarGate gate) {
        int i = rubric.indexOf(gate.criterion());
        Criterion criterion = criteria.get(i);
        return IntStream.rangeClosed(0, last(i))
                .filter(gate::isMetBy)
                .reduce((least, option) -> criterion.merit(option) < criterion.merit(least) ? option : least)
                .orElse(last(i));
    }

    /** The answers as a sheet has them, by code. */
    public Map<String, Integer> choices(int[] answers) {
        Map<String, Integer> choices = new TreeMap<>();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] != NONE) {
                choices.put(code(i), answers[i]);
            }
        }
        return choices;
    }

    /** Whether a gate of the criterion belongs to a level or a lower one. */
    boolean isGated(int i, int stars) {
        return rubric.gates().stream().anyMatch(gate -> gate.stars() <= stars && rubric.indexOf(gate.criterion()) == i);
    }

    /** Whether the counted answer to the criterion of a gate meets it. */
    boolean meets(int[] answers, StarGate gate) {
        int i = rubric.indexOf(gate.criterion());
        return answers[i] != NONE && applies(answers, i) && gate.isMetBy(answers[i]);
    }

    /** The bands from the highest level to the lowest. */
    List<Band> bands() {
        return rubric.bands();
    }

    /** The first total of the band above, or one more than the most points. */
    int end(Band band) {
        int place = bands().indexOf(band);
        return place == 0 ? total(best()) + 1 : bands().get(place - 1).from();
    }
}
