package vn.ocop.engine.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.internal.code.CodeFaults;
import vn.ocop.engine.internal.code.GuardedRun;
import vn.ocop.engine.internal.code.RuleLimitException;
import vn.ocop.engine.internal.code.RuleLimits;
import vn.ocop.law.Reading;
import vn.ocop.pack.PackException;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.internal.Readings;
import vn.ocop.rubric.Rubric;
import vn.ocop.rules.facts.Stage;
import vn.ocop.text.Text;

/** Scores dossiers with one rule pack. Immutable; safe for use by several threads. */
public final class Scoring {

    private static final Logger LOG = LoggerFactory.getLogger(Scoring.class);
    private static final int MAX_FIRINGS = 1_000_000;

    private final RulePack pack;
    private final RuleBase rules;
    private final Optional<GuardedRun> guard;
    private final GatePolicy gatePolicy;
    private final Consumer<KieSession> witness;

    private Scoring(
            RulePack pack,
            RuleBase rules,
            Optional<GuardedRun> guard,
            GatePolicy gatePolicy,
            Consumer<KieSession> witness) {
        this.pack = pack;
        this.rules = rules;
        this.guard = guard;
        this.gatePolicy = gatePolicy;
        this.witness = witness;
    }

    /**
     * Makes a pack ready for scoring.
     *
     * @param pack the pack
     * @throws PackException if the rules that it brings are refused
     */
    public static Scoring of(RulePack pack) {
        return of(pack, RuleCode.of(pack), RuleLimits.defaults());
    }

    static Scoring of(RulePack pack, RuleCode code, RuleLimits limits) {
        GatePolicy policy = pack.readings().stream()
                .filter(reading -> reading.id().equals(Readings.OPEN_GATE))
                .map(reading -> GatePolicy.valueOf(reading.chosen().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(GatePolicy.RESOLVE);
        Optional<GuardedRun> guard = code.hasOwnRules() ? Optional.of(new GuardedRun(limits)) : Optional.empty();
        RuleBase rules = code.ruleBase();
        LOG.debug("rule pack {} revision {} is ready, {}", pack.id(), pack.revision(), pack.digest());
        return new Scoring(pack, rules, guard, policy, session -> {});
    }

    /** The same, and each rule that fires is noted. */
    public Scoring watchedBy(FiredRules fired) {
        return new Scoring(pack, rules, guard, gatePolicy, fired::watch);
    }

    /** The names of the rules that score with this pack, sorted. */
    public List<String> ruleNames() {
        return rules.ruleNames();
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
        Supplier<Assembler> assembler =
                () -> new Assembler(dossier, pack, evaluatedOn, choice, rubric, policy, reading);
        if (!resolver.messages().isEmpty()) {
            return assembler.get().invalid(resolver.messages());
        }
        Assessment assessment = guard.map(guarded -> guarded(facts, assembler, guarded))
                .orElseGet(() -> assembler.get().assemble(fire(facts, session -> session.fireAllRules(MAX_FIRINGS))));
        LOG.debug("assessed a dossier of set {} with {}: {}", rubric.set().code(), pack.id(), assessment.status());
        return assessment;
    }

    /** The rules of a pack's own cannot bring the host down: what they do wrong is a message of the assessment. */
    private Assessment guarded(List<Object> facts, Supplier<Assembler> assembler, GuardedRun guarded) {
        try {
            return guarded.call(() -> assembler.get().assemble(fire(facts, guarded::fire)));
        } catch (RuleLimitException e) {
            LOG.warn("rule pack {}: {}", pack.id(), e.getMessage());
            return failed("rules-exceeded-limit", e.limit().word(), assembler.get());
        } catch (RuntimeException e) {
            LOG.warn("rule pack {}: its rules failed", pack.id(), e);
            return failed("rules-failed", "exception", assembler.get());
        }
    }

    private Assessment failed(String code, String word, Assembler assembler) {
        Text text = CodeFaults.MESSAGES.text(code + "." + word, pack.id());
        return assembler.invalid(List.of(new Message(code, "", text)));
    }

    private Outcome fire(List<Object> facts, Consumer<KieSession> firing) {
        KieSession session = rules.newSession();
        try {
            witness.accept(session);
            facts.forEach(session::insert);
            firing.accept(session);
            session.insert(Stage.DECISION);
            firing.accept(session);
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
