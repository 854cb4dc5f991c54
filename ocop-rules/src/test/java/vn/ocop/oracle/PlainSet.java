package vn.ocop.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A product set as the tables print it.
 *
 * @param code its code
 * @param parts the letters of its parts
 * @param sections the numbers of its sections
 * @param sums the codes of criteria that are only the sum of others
 * @param choices the codes of criteria of which exactly one case is answered
 * @param criteria the scored criteria in the decree's order
 * @param gates the star gates by level, then in the decree's order
 * @param eliminating the findings that throw a dossier out
 * @param stopping the findings that end the scoring
 * @param legalForms the subjects that it admits
 * @param indexes the place of each scored criterion by its code
 */
public record PlainSet(
        String code,
        List<String> parts,
        List<String> sections,
        List<String> sums,
        List<String> choices,
        List<PlainCriterion> criteria,
        List<PlainGate> gates,
        Set<String> eliminating,
        Set<String> stopping,
        Set<String> legalForms,
        Map<String, Integer> indexes) {

    /** The place of a scored criterion, or {@link PlainCriterion#NONE}. */
    public int indexOf(String criterion) {
        return indexes.getOrDefault(criterion, PlainCriterion.NONE);
    }

    /** The places of the cases of a choice. */
    public List<Integer> cases(int choice) {
        List<Integer> cases = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).choice() == choice) {
                cases.add(i);
            }
        }
        return cases;
    }

    /** Whether an answer meets a gate by itself. */
    public boolean meets(PlainGate gate, int option) {
        PlainCriterion criterion = criteria.get(gate.criterion());
        return gate.onTitle()
                ? criterion.points(option) >= gate.required()
                : criterion.merit(option) >= criterion.merit(gate.option());
    }

    /** The answers as a sheet has them, by code; places that hold {@link PlainCriterion#NONE} have no answer. */
    public Map<String, Integer> choices(int[] answers) {
        Map<String, Integer> choices = new HashMap<>();
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] != PlainCriterion.NONE) {
                choices.put(criteria.get(i).code(), answers[i]);
            }
        }
        return choices;
    }

    /** The best option of every criterion, and of every choice its first case. */
    public int[] allBest() {
        int[] answers = new int[criteria.size()];
        for (int i = 0; i < answers.length; i++) {
            int choice = criteria.get(i).choice();
            boolean answered = choice == PlainCriterion.NONE || cases(choice).get(0) == i;
            answers[i] = answered ? criteria.get(i).best() : PlainCriterion.NONE;
        }
        return answers;
    }

    /** The points of the answers of one sheet, where a criterion without its story gives none. */
    public int total(int[] answers) {
        int total = 0;
        for (int i = 0; i < answers.length; i++) {
            int story = criteria.get(i).story();
            boolean told = story == PlainCriterion.NONE || points(answers, story) > 0;
            total += told ? points(answers, i) : 0;
        }
        return total;
    }

    private int points(int[] answers, int i) {
        return answers[i] == PlainCriterion.NONE ? 0 : criteria.get(i).points(answers[i]);
    }

    @Override
    public String toString() {
        return code;
    }
}
