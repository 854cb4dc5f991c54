package vn.ocop.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.ocop.engine.internal.SupportSession;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.pack.internal.SupportFaults;
import vn.ocop.pack.internal.SupportLoader;
import vn.ocop.register.Register;
import vn.ocop.support.Offers;
import vn.ocop.support.SupportCase;
import vn.ocop.support.SupportClaim;
import vn.ocop.support.SupportPolicy;
import vn.ocop.support.SupportReport;

/**
 * Decides what a locality's support policy pays: a pack of the kind {@code support}.
 *
 * <pre>{@code
 * SupportEngine engine = SupportEngine.of(PackFiles.folder(path), SignaturePolicy.unsignedDataOnly(keys));
 * SupportReport report = engine.decide(claims, day);
 * report.budget().amount();
 * }</pre>
 *
 * <p><b>Thread safety:</b> an engine is immutable and may be used by any number of threads at once; each decision has a
 * rule session of its own.
 *
 * <p><b>Errors:</b> a claim that cannot be paid or decided is no exception: its entitlement says why. Methods throw
 * {@link NullPointerException} for null arguments. Nothing personal is logged.
 */
public final class SupportEngine {

    private final SupportPolicy policy;
    private final Map<String, SupportCase> cases;

    private SupportEngine(SupportLoader.Loaded loaded) {
        this.policy = loaded.policy();
        this.cases = loaded.cases();
    }

    /**
     * An engine for a support pack. The pack is checked as a whole, and its own cases are run.
     *
     * @param files the files of the pack
     * @param signatures whose packs the host takes
     * @throws PackException with every fault that was found, if there is any: of the signature and the checksums; else of
     *     the files; else of the cases, with the code {@code case-failed}
     */
    public static SupportEngine of(PackFiles files, SignaturePolicy signatures) {
        List<PackFault> refusals = new ArrayList<>(signatures.check(files));
        refusals.addAll(files.checkChecksums());
        if (!refusals.isEmpty()) {
            throw new PackException(files.origin(), refusals);
        }
        SupportEngine engine = new SupportEngine(SupportLoader.load(files));
        List<PackFault> failures = engine.runCases();
        if (!failures.isEmpty()) {
            throw new PackException(files.origin(), failures);
        }
        return engine;
    }

    /** The policy. */
    public SupportPolicy policy() {
        return policy;
    }

    /** The golden cases of the pack by file; all of them hold. */
    public Map<String, SupportCase> cases() {
        return cases;
    }

    /**
     * Decides claims together. Of claims for the same purpose the earlier one goes first, and of the same day the one
     * that is given first.
     *
     * @param claims the claims, in any order
     * @param asOf the day of the decision; claims for later days stay undecided
     * @throws IllegalArgumentException if two claims have one id
     */
    public SupportReport decide(List<SupportClaim> claims, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        Set<String> ids = new HashSet<>();
        for (SupportClaim claim : claims) {
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException("two claims have the id " + claim.id() + "; give each its own");
            }
        }
        return SupportReport.builder()
                .policy(policy)
                .asOf(asOf)
                .addAllEntitlements(SupportSession.decide(policy, claims, asOf))
                .build();
    }

    /**
     * Decides claims with what a register knows of their products; what a claim says itself stands.
     *
     * @throws IllegalArgumentException if two claims have one id
     */
    public SupportReport decide(List<SupportClaim> claims, Register register, LocalDate asOf) {
        return decide(Offers.withRegister(claims, register), asOf);
    }

    /**
     * What could be claimed on a day: every measure for every product of a register, and what is paid for sessions. Costs
     * are open there, so shares of costs have no amount but the cap that they are under.
     */
    public SupportReport offers(Register register, LocalDate asOf) {
        return decide(Offers.of(policy, register, asOf), asOf);
    }

    private List<PackFault> runCases() {
        List<PackFault> failures = new ArrayList<>();
        cases.forEach((path, golden) -> {
            for (SupportCase.Difference difference : golden.compare(decide(golden.claims(), golden.asOf()))) {
                failures.add(SupportFaults.fault(
                        path,
                        0,
                        "case-failed",
                        golden.title(),
                        difference.place(),
                        difference.what(),
                        difference.expected(),
                        difference.actual()));
            }
        });
        return failures;
    }
}
