package vn.ocop.engine.internal.code;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;

/**
 * Puts a condition that takes from the {@link Budget} on every pair of facts that a rule joins. The rules engine works a
 * join out as a whole before it fires anything, and nothing else can end that: without this, a few patterns that have
 * nothing to do with each other fill the memory of the host within the time limit.
 */
final class Watch {

    private static final String ID = "vn.ocop.watch";
    private static final PredicateInformation INFORMATION = new PredicateInformation(ID, "", "");

    private Watch() {}

    /** Watches all rules of models that no rule base uses yet. */
    static void over(List<Model> models) {
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                over(rule.getView(), null);
            }
        }
    }

    /** Watches a condition, and says which fact the next one is joined with. */
    private static @Nullable Variable<?> over(Condition condition, @Nullable Variable<?> before) {
        if (condition instanceof PatternImpl<?> pattern) {
            if (before != null) {
                pattern.addConstraint(join(pattern.getPatternVariable(), before));
            }
            return pattern.getPatternVariable();
        }
        if (condition instanceof AccumulatePattern<?> accumulate) {
            over(accumulate.getCondition(), before);
            return before;
        }
        List<Condition> parts = new ArrayList<>(condition.getSubConditions());
        Variable<?> last = before;
        for (Condition part : parts) {
            Variable<?> found = over(part, last);
            last = condition.getType() == Condition.Type.AND ? found : before;
        }
        return condition.getType() == Condition.Type.AND ? last : before;
    }

    private static <A, B> SingleConstraint2<A, B> join(Variable<A> fact, Variable<B> before) {
        return new SingleConstraint2<>(ID + "." + fact.getName() + "." + before.getName(), fact, before, new Join<>());
    }

    /** True for every pair, as long as there is budget. */
    private static final class Join<A, B> implements Predicate2<A, B> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean test(A fact, B before) {
            return Budget.take();
        }

        @Override
        public PredicateInformation predicateInformation() {
            return INFORMATION;
        }
    }
}
