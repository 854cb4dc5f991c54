package vn.ocop.pack.internal;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Rubric;

/** Compares what the tables hold with what the manifest announces. */
final class Counts {

    private Counts() {}

    static void check(Collection<Rubric> rubrics, Yaml announced) {
        Map<String, Integer> counted = count(rubrics);
        announced.allow(counted.keySet().toArray(String[]::new));
        counted.forEach((what, number) -> {
            int expected = announced.number(what);
            if (expected != number) {
                announced.fault(what, "count-differs", what, number, expected);
            }
        });
    }

    private static Map<String, Integer> count(Collection<Rubric> rubrics) {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("sets", rubrics.size());
        for (String what :
                new String[] {"scored-criteria", "yes-no-criteria", "options", "option-gates", "title-gates"}) {
            counts.put(what, 0);
        }
        for (Rubric rubric : rubrics) {
            for (Criterion criterion : rubric.scored()) {
                counts.merge("scored-criteria", 1, Integer::sum);
                counts.merge("yes-no-criteria", criterion.kind() == CriterionKind.YES_NO ? 1 : 0, Integer::sum);
                counts.merge("options", criterion.options().size(), Integer::sum);
            }
            rubric.gates()
                    .forEach(gate -> counts.merge(gate.isOnTitle() ? "title-gates" : "option-gates", 1, Integer::sum));
        }
        return counts;
    }
}
