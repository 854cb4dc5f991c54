package vn.ocop.testing.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.pack.RubricCatalogue;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.text.Text;

/**
 * A small change of a rule pack.
 *
 * @param kind what is changed, as a stable word
 * @param set the product set that is changed; empty for a change of the pack as a whole
 * @param criterion the criterion that is changed, if it is one: it tells where to look first
 * @param words the change in terms of the law
 * @param change makes the changed pack
 */
record Mutant(
        String kind, Optional<String> set, Optional<String> criterion, Text words, UnaryOperator<RulePack> change) {

    /** A change of one product set; the changed pack has that set alone. */
    static Mutant ofSet(
            String kind, Rubric rubric, Optional<String> criterion, Text words, UnaryOperator<Rubric> change) {
        return new Mutant(
                kind,
                Optional.of(rubric.set().code()),
                criterion,
                words,
                pack -> withAlone(change.apply(rubric), pack).build());
    }

    /** A change of what the commune level says of one product set; the changed pack has that set alone. */
    static Mutant ofCommune(String kind, Rubric rubric, Text words, UnaryOperator<CommuneProcedure> change) {
        return new Mutant(
                kind,
                Optional.of(rubric.set().code()),
                Optional.empty(),
                words,
                pack -> withAlone(rubric, pack)
                        .commune(pack.commune().map(change))
                        .build());
    }

    private static RulePack.Builder withAlone(Rubric rubric, RulePack pack) {
        return RulePack.builder()
                .from(pack)
                .catalogue(RubricCatalogue.of(Map.of(rubric.set().code(), rubric)));
    }

    /** A change of the pack as a whole. */
    static Mutant ofPack(String kind, Text words, UnaryOperator<RulePack> change) {
        return new Mutant(kind, Optional.empty(), Optional.empty(), words, change);
    }

    RulePack apply(RulePack pack) {
        return change.apply(pack);
    }
}
