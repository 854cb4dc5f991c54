package vn.ocop.rules.facts.evidence;

import vn.ocop.evidence.ClaimCheck.Verdict;

/** How an answer stands to the evidence. Immutable. */
public final class ClaimVerdict {

    private final Claim claim;
    private final Verdict verdict;

    private ClaimVerdict(Claim claim, Verdict verdict) {
        this.claim = claim;
        this.verdict = verdict;
    }

    /** A verdict on an answer. */
    public static ClaimVerdict of(Claim claim, Verdict verdict) {
        return new ClaimVerdict(claim, verdict);
    }

    /** The verdict on an answer to an open criterion. */
    public static ClaimVerdict open(OpenClaim open) {
        return of(
                open.getClaim(),
                switch (open.getConclusion().getOutcome()) {
                    case JUDGEMENT -> Verdict.JUDGEMENT;
                    case CONTRADICTED -> Verdict.CONTRADICTED;
                    default -> Verdict.NO_EVIDENCE;
                });
    }

    public Claim getClaim() {
        return claim;
    }

    public Verdict getVerdict() {
        return verdict;
    }
}
