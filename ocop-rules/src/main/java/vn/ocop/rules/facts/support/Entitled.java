package vn.ocop.rules.facts.support;

/** A claim that is granted. Immutable. */
public final class Entitled extends Ruling {

    /** @param request the claim */
    public Entitled(SupportRequest request) {
        super(request);
    }
}
