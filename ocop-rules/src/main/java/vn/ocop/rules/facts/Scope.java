package vn.ocop.rules.facts;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.rubric.Criterion;

/** Which criteria apply on a counted sheet. Immutable. */
public final class Scope {

    private final Sheet sheet;
    private final boolean[] excluded;
    private final List<Dependency> unfulfilled;
    private final List<Criterion> open;

    /**
     * @param sheet a counted sheet
     * @param unfulfilled the dependencies whose condition does not hold there
     */
    public Scope(Sheet sheet, List<Dependency> unfulfilled) {
        this.sheet = sheet;
        this.excluded = new boolean[sheet.getRubric().scored().size()];
        this.unfulfilled = List.copyOf(unfulfilled);
        for (Dependency dependency : unfulfilled) {
            for (Criterion scored : dependency.getDependent().scored()) {
                excluded[sheet.index(scored)] = true;
            }
        }
        this.open = findOpen();
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** Whether the scored criterion of an index applies here. */
    public boolean applies(int index) {
        return !excluded[index];
    }

    /** The dependencies whose condition does not hold here. */
    public List<Dependency> getUnfulfilled() {
        return unfulfilled;
    }

    /** Whether an answer says that no option is met where the criterion has no option of 0 points. */
    public boolean hasAnswerWithoutOption() {
        List<Criterion> scored = sheet.getRubric().scored();
        for (int i = 0; i < scored.size(); i++) {
            if (sheet.answer(i) == 0
                    && !excluded[i]
                    && !scored.get(i).options().isEmpty()
                    && scored.get(i).options().get(0).points() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a criterion is a case, or part of one, while another case of its parent is answered here. */
    public boolean isOtherCaseAnswered(Criterion criterion) {
        for (Criterion parent : sheet.getRubric().exclusive()) {
            if (parent.scored().contains(criterion)) {
                return parent.children().stream()
                        .anyMatch(child -> !child.scored().contains(criterion) && sheet.isAnswered(child));
            }
        }
        return false;
    }

    /** The criteria that apply here and have no answer; an exclusive criterion stands for its cases. */
    public List<Criterion> getOpenCriteria() {
        return open;
    }

    private List<Criterion> findOpen() {
        List<Criterion> found = new ArrayList<>();
        List<Criterion> scored = sheet.getRubric().scored();
        for (int i = 0; i < scored.size(); i++) {
            if (!excluded[i] && sheet.answer(i) == Sheet.UNANSWERED && !isOtherCaseAnswered(scored.get(i))) {
                Criterion open = openCriterion(scored.get(i));
                if (!found.contains(open)) {
                    found.add(open);
                }
            }
        }
        return found;
    }

    /** A case stands for itself once it is begun; until then the choice between the cases is open. */
    private Criterion openCriterion(Criterion unanswered) {
        for (Criterion parent : sheet.getRubric().exclusive()) {
            if (parent.scored().contains(unanswered) && !sheet.isAnswered(parent)) {
                return parent;
            }
        }
        return unanswered;
    }

    /** Whether every criterion that applies is answered. */
    public boolean isComplete() {
        return open.isEmpty();
    }

    /** The points of the scored criterion of an index: those of its option, or 0 where it does not apply. */
    public int points(int index) {
        int answer = sheet.answer(index);
        return excluded[index] || answer == Sheet.UNANSWERED
                ? 0
                : sheet.getRubric().scored().get(index).points(answer);
    }
}
