package vn.ocop.rules.facts.support;

/** A claim whose own conditions are all met; only claims for the same purpose can still stand against it. Immutable. */
public final class Admissible extends Ruling {

    /** @param request the claim */
    public Admissible(SupportRequest request) {
        super(request);
    }
}
