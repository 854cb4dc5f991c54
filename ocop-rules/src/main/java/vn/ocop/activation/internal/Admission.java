package vn.ocop.activation.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.activation.ActivationCondition;
import vn.ocop.activation.ActivationOptions;
import vn.ocop.activation.AdmissionStep;
import vn.ocop.activation.PackSource;
import vn.ocop.activation.Receipt;
import vn.ocop.engine.OcopEngine;
import vn.ocop.engine.internal.EngineVersion;
import vn.ocop.pack.LintFinding;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.PackLint;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.testing.CaseReport;
import vn.ocop.testing.CaseRunner;
import vn.ocop.text.Messages;

/** Leads packs through the steps of admission. Safe for use by several threads. */
public final class Admission {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);
    private static final Messages MESSAGES = Messages.beside(Admission.class, "faults");
    private static final String MANIFEST = "pack.yaml";

    private final SignaturePolicy policy;
    private final Clock clock;
    private final List<ActivationCondition> conditions;
    private final KnownRevisions known;

    /**
     * @param policy whose packs are taken
     * @param clock what dates receipts
     * @param conditions what the host asks of every pack
     * @param known the revisions that were in use
     */
    public Admission(SignaturePolicy policy, Clock clock, List<ActivationCondition> conditions, KnownRevisions known) {
        this.policy = policy;
        this.clock = clock;
        this.conditions = conditions;
        this.known = known;
    }

    /**
     * Says what comes of a pack; changes nothing.
     *
     * @param offer the pack
     * @param current the engine in use
     */
    public Result admit(PackSource.Offer offer, OcopEngine current, ActivationOptions options) {
        return walk(offer, current, walk -> walk.through(options));
    }

    /**
     * Says what can be said of a pack by itself: everything but signature, revision, dates beside others, and what the
     * host asks.
     *
     * @param offer the pack
     * @param current the engine with the packs that it may be a layer over
     */
    public Result examine(PackSource.Offer offer, OcopEngine current) {
        return walk(offer, current, Walk::alone);
    }

    private Result walk(PackSource.Offer offer, OcopEngine current, Function<Walk, Result> way) {
        Walk walk = new Walk(offer, current);
        try {
            return way.apply(walk);
        } catch (Refusal e) {
            return walk.refused(e.faults);
        } catch (PackException e) {
            return walk.refused(e.faults());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("a rule pack could not be examined to the end", e);
            return walk.refused(List.of(fault("unexpected-failure", e.getClass().getSimpleName())));
        }
    }

    static PackFault fault(String code, Object... arguments) {
        return new PackFault(MANIFEST, 0, code, MESSAGES.text(code, arguments));
    }

    /**
     * What came of a pack.
     *
     * @param receipt the receipt
     * @param engine the engine to use from now on: with the pack, or as before
     */
    public record Result(Receipt receipt, OcopEngine engine) {}

    /** Ends a walk. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<PackFault> faults;

        private Refusal(List<PackFault> faults) {
            super("refused", null, false, false);
            this.faults = faults;
        }
    }

    /** One pack on its way through the steps. For one use, by one thread. */
    private final class Walk {

        private final PackSource.Offer offer;
        private final OcopEngine current;
        private final Receipt.Builder receipt;

        private Walk(PackSource.Offer offer, OcopEngine current) {
            this.offer = offer;
            this.current = current;
            this.receipt = Receipt.builder()
                    .time(clock.instant())
                    .origin(offer.origin())
                    .engineVersion(EngineVersion.VERSION);
        }

        private Result through(ActivationOptions options) {
            RulePack pack = read();
            step(AdmissionStep.SIGNATURE, () -> policy.check(pack.files()));
            receipt.signer(policy.signer(pack.files()));
            Optional<RulePack> predecessor = current.pack(pack.id());
            if (predecessor.filter(same -> same.digest().equals(pack.digest())).isPresent()) {
                return ended(Receipt.Outcome.UNCHANGED, current);
            }
            OcopEngine candidate = examine(pack);
            step(AdmissionStep.CONFLICTS, () -> known.check(pack, options));
            note(PackLint.checkTimeline(candidate.packs()));
            receipt.addSteps(AdmissionStep.CONDITIONS);
            for (ActivationCondition condition : conditions) {
                require(condition.check(current, candidate, pack));
            }
            for (ActivationCondition condition : options.conditions()) {
                require(condition.check(current, candidate, pack));
            }
            boolean forRehearsal = options.dryRun() || pack.publication() == RulePack.Publication.DRAFT;
            return ended(forRehearsal ? Receipt.Outcome.ADMISSIBLE : Receipt.Outcome.ACTIVATED, candidate);
        }

        private Result alone() {
            return ended(Receipt.Outcome.ADMISSIBLE, examine(read()));
        }

        private RulePack read() {
            receipt.addSteps(AdmissionStep.LIMITS);
            PackFiles files = offer.files().get();
            receipt.addSteps(AdmissionStep.SCHEMA);
            RulePack pack = RulePack.read(files, current::filesOf);
            receipt.pack(pack.reference()).predecessor(current.pack(pack.id()).map(RulePack::reference));
            require(files.checkChecksums());
            return pack;
        }

        /** What can be said of the pack by itself; gives the engine with it. */
        private OcopEngine examine(RulePack pack) {
            receipt.addSteps(AdmissionStep.CODE);
            OcopEngine candidate = current.plus(pack);
            receipt.addSteps(AdmissionStep.LINT);
            note(PackLint.check(pack));
            receipt.addSteps(AdmissionStep.CASES);
            CaseReport cases = CaseRunner.run(candidate, pack);
            require(cases.failures());
            receipt.passedCases(cases.results().size());
            return candidate;
        }

        /** Puts what stands in nobody's way into the receipt, and ends the walk if anything does. */
        private void note(List<LintFinding> findings) {
            findings.stream().filter(finding -> !finding.refuses()).forEach(receipt::addRemarks);
            require(findings.stream()
                    .filter(LintFinding::refuses)
                    .map(LintFinding::fault)
                    .toList());
        }

        private void step(AdmissionStep step, Supplier<List<PackFault>> check) {
            receipt.addSteps(step);
            require(check.get());
        }

        private static void require(List<PackFault> faults) {
            if (!faults.isEmpty()) {
                throw new Refusal(new ArrayList<>(faults));
            }
        }

        private Result refused(List<PackFault> faults) {
            return new Result(
                    receipt.outcome(Receipt.Outcome.REFUSED)
                            .addAllFaults(faults)
                            .build(),
                    current);
        }

        private Result ended(Receipt.Outcome outcome, OcopEngine engine) {
            return new Result(receipt.outcome(outcome).build(), engine);
        }
    }
}
