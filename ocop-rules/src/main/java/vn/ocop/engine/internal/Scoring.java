package vn.ocop.engine.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.dossier.Dossier;
import vn.ocop.law.Reading;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.internal.Readings;
import vn.ocop.rubric.Rubric;
import vn.ocop.rules.facts.Stage;

/** Scores dossiers with one rule pack. Immutable; safe for use by several threads. */
public final class Scoring {

    private static final Logger LOG = LoggerFactory.getLogger(Scoring.class);
    private static final int MAX_FIRINGS = 1_000_000;

    private final RulePack pack;
    private final RuleBase rules;
    private final GatePolicy gatePolicy;

    private Scoring(RulePack pack, RuleBase rules, GatePolicy gatePolicy) {
        this.pack = pack;
        this.rules = rules;
        this.gatePolicy = gatePolicy;
    }

    /**
     * Makes a pack ready for scoring.
     *
     * @param pack the pack
     */
    public static Scoring of(RulePack pack) {
        GatePolicy policy = pack.readings().stream()
                .filter(reading -> reading.id().equals(Readings.OPEN_GATE))
                .map(reading -> GatePolicy.valueOf(reading.chosen().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(GatePolicy.RESOLVE);
        LOG.debug("rule pack {} revision {} is ready, {}", pack.id(), pack.revision(), pack.digest());
        return new Scoring(pack, RuleBase.of(pack.rules()), policy);
    }

    /** The policy that the pack reads into the law. */
    public GatePolicy gatePolicy() {
        return gatePolicy;
    }

    /** The pack. */
    public RulePack pack() {
        return pack;
    }

    /**
     * Assesses one dossier.
     *
     * @param policy what holds for disputed gates
     * @param evaluatedOn the day on which it is taken as decided
     * @param choice why this pack is used
     * @param reading the reading on which that choice rests, if any
     */
    public Assessment assess(
            Dossier dossier, GatePolicy policy, LocalDate evaluatedOn, PackChoice choice, Optional<Reading> reading) {
        Rubric rubric = pack.rubrics().get(dossier.product().set());
        if (rubric == null) {
            return unknownSet(dossier, evaluatedOn, choice);
        }
        Resolver resolver = new Resolver(dossier, rubric);
        List<Object> facts = resolver.facts(policy);
        Assembler assembler = new Assembler(dossier, pack.reference(), evaluatedOn, choice, rubric, policy, reading);
        if (!resolver.messages().isEmpty()) {
            return assembler.invalid(resolver.messages());
        }
        Assessment assessment = assembler.assemble(fire(facts));
        LOG.debug("assessed a dossier of set {} with {}: {}", rubric.set().code(), pack.id(), assessment.status());
        return assessment;
    }

    private Outcome fire(List<Object> facts) {
        KieSession session = rules.newSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(MAX_FIRINGS);
            session.insert(Stage.DECISION);
            session.fireAllRules(MAX_FIRINGS);
            return new Outcome(session.getObjects());
        } finally {
            session.dispose();
        }
    }

    private Assessment unknownSet(Dossier dossier, LocalDate evaluatedOn, PackChoice choice) {
        Message message = new Message(
                "unknown-set",
                "/product/set",
                Resolver.MESSAGES.text(
                        "unknown-set",
                        dossier.product().set(),
                        pack.id(),
                        String.join(", ", pack.rubrics().keySet())));
        return Assessment.builder()
                .from(Assessment.invalid(Optional.of(dossier.id()), List.of(message)))
                .pack(pack.reference())
                .packChoice(choice)
                .evaluatedOn(evaluatedOn)
                .build();
    }
}
