package vn.ocop.engine;

import java.util.List;
import org.kie.api.runtime.KieSession;
import vn.ocop.assessment.Assessment;
import vn.ocop.engine.internal.RuleBase;
import vn.ocop.pack.RulePack;
import vn.ocop.procedure.AuthorityFinding;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.ProcedureLaw;
import vn.ocop.rules.facts.authority.LevelResult;

/**
 * Says who may do what with a council's result: recognise, approve and forward, nothing at all, or return it to the
 * level below with its options. The rules of the pack decide over the pack's tables.
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
        KieSession session = rules.newSession();
        try {
            session.insert(new LevelResult(law, level, assessment));
            session.fireAllRules(MAX_FIRINGS);
            return session.getObjects(AuthorityFinding.class::isInstance).stream()
                    .map(AuthorityFinding.class::cast)
                    .sorted((one, other) -> one.kind().compareTo(other.kind()))
                    .toList();
        } finally {
            session.dispose();
        }
    }
}
