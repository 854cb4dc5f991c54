package vn.ocop.rules.facts;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;

/** One score sheet, with its answers resolved to options of the rubric. Immutable. */
public final class Sheet {

    /** Stands for "no answer". */
    public static final int UNANSWERED = -1;

    private final Rubric rubric;
    private final int position;
    private final boolean counted;
    private final int[] answers;
    private final List<Dependency> dependencies;

    /**
     * @param rubric the rubric of the product set
     * @param position the place of the sheet in the dossier, from 0
     * @param counted whether the sheet counts towards the total
     * @param answers an option number or {@link #UNANSWERED} for each of {@link Rubric#scored()}, in that order
     */
    public Sheet(Rubric rubric, int position, boolean counted, int[] answers) {
        this.rubric = rubric;
        this.position = position;
        this.counted = counted;
        this.answers = answers.clone();
        this.dependencies = dependencies();
    }

    private List<Dependency> dependencies() {
        List<Effect> effects = rubric.effects(Effect.Kind.APPLIES_ONLY_IF);
        List<Dependency> found = new ArrayList<>(effects.size());
        for (Effect effect : effects) {
            found.add(new Dependency(this, effect));
        }
        return found;
    }

    public Rubric getRubric() {
        return rubric;
    }

    public int getPosition() {
        return position;
    }

    public boolean isCounted() {
        return counted;
    }

    /** The answer to the scored criterion of an index. */
    public int answer(int index) {
        return answers[index];
    }

    /** The points of a criterion or parent, unanswered ones giving 0. */
    int points(Criterion criterion) {
        int points = 0;
        for (Criterion scored : criterion.scored()) {
            int answer = answers[index(scored)];
            points += answer == UNANSWERED ? 0 : scored.points(answer);
        }
        return points;
    }

    boolean isAnswered(Criterion criterion) {
        for (Criterion scored : criterion.scored()) {
            if (answers[index(scored)] != UNANSWERED) {
                return true;
            }
        }
        return false;
    }

    /** Whether any answer in a criterion or parent names an option, be it worth 0 points. */
    boolean isMet(Criterion criterion) {
        for (Criterion scored : criterion.scored()) {
            if (answers[index(scored)] > 0) {
                return true;
            }
        }
        return false;
    }

    int index(Criterion scored) {
        return rubric.indexOf(scored);
    }

    /** The criteria of which exactly one case is to be answered, each with the number of cases answered here. */
    public List<CaseChoice> getCaseChoices() {
        if (rubric.exclusive().isEmpty()) {
            return List.of();
        }
        return rubric.exclusive().stream()
                .map(parent -> new CaseChoice(this, parent, (int)
                        parent.children().stream().filter(this::isAnswered).count()))
                .toList();
    }

    /** The criteria that apply only where another one scores, each with the points of that other one here. */
    public List<Dependency> getDependencies() {
        return dependencies;
    }

    /** The criteria that got 0 points in a section where a zero ends the scoring. */
    public List<Zero> getForbiddenZeros() {
        List<Zero> zeros = new ArrayList<>();
        for (Effect effect : rubric.effects(Effect.Kind.STOPS_IF_ZERO)) {
            for (Section section : rubric.sections()) {
                if (section.code().equals(effect.place().orElseThrow())) {
                    addZeros(section, effect, zeros);
                }
            }
        }
        return zeros;
    }

    private void addZeros(Section section, Effect effect, List<Zero> zeros) {
        for (Criterion scored : section.scored()) {
            int answer = answers[index(scored)];
            if (answer != UNANSWERED && scored.points(answer) == 0) {
                zeros.add(new Zero(effect, scored));
            }
        }
    }
}
