package vn.ocop.engine;

import java.util.Comparator;
import java.util.List;
import org.kie.api.runtime.KieSession;
import vn.ocop.assessment.Assessment;
import vn.ocop.council.Council;
import vn.ocop.council.CouncilFinding;
import vn.ocop.engine.internal.RuleBase;
import vn.ocop.pack.RulePack;
import vn.ocop.procedure.AuthorityFinding;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.ProcedureLaw;
import vn.ocop.rules.facts.authority.LevelResult;
import vn.ocop.rules.facts.authority.SittingCouncil;

/**
 * Says who may do what with a council's result: recognise, approve and forward, nothing at all, or return it to the
 * level below with its options; and how a council is composed. The rules of the pack decide over the pack's tables.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class AuthorityRules {

    private static final int MAX_FIRINGS = 1000;

    private final ProcedureLaw law;
    private final RuleBase rules;

    private AuthorityRules(ProcedureLaw law, RuleBase rules) {
        this.law = law;
        this.rules = rules;
    }

    /**
     * The rules of a pack.
     *
     * @throws IllegalArgumentException if the pack says nothing on authority
     */
    public static AuthorityRules of(RulePack pack) {
        if (pack.procedure().isEmpty() || pack.authorityRules().isEmpty()) {
            throw new IllegalArgumentException("rule pack " + pack.id()
                    + " says nothing on authority; it needs procedure.yaml and the manifest key authority-rules");
        }
        return new AuthorityRules(pack.procedure().get(), RuleBase.of(pack.authorityRules()));
    }

    /**
     * What follows from a result.
     *
     * @param level the level whose council assessed
     * @param assessment the council's result
     * @return the findings, in the order of their kinds; never empty
     */
    public List<AuthorityFinding> findings(Level level, Assessment assessment) {
        return conclude(
                new LevelResult(law, level, assessment),
                AuthorityFinding.class,
                Comparator.comparing(AuthorityFinding::kind));
    }

    /**
     * What the law makes of how a council is composed: whether its level has one, a delegated chair, the bodies that sit
     * in it. Seats are weighed only if a member tells for which body they sit.
     *
     * @return the findings, in the order of their kinds; empty if there is nothing to tell
     */
    public List<CouncilFinding> findings(Council council) {
        return conclude(
                new SittingCouncil(law, council),
                CouncilFinding.class,
                Comparator.comparing(CouncilFinding::kind)
                        .thenComparing(found -> found.about().vi()));
    }

    private <T> List<T> conclude(Object fact, Class<T> findings, Comparator<T> order) {
        KieSession session = rules.newSession();
        try {
            session.insert(fact);
            session.fireAllRules(MAX_FIRINGS);
            return session.getObjects(findings::isInstance).stream()
                    .map(findings::cast)
                    .sorted(order)
                    .toList();
        } finally {
            session.dispose();
        }
    }
}
