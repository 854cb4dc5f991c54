package vn.ocop.rules.facts.support;

/** A claim against which nothing speaks, but of which something is not known. Immutable. */
public final class Pending extends Ruling {

    /** @param request the claim */
    public Pending(SupportRequest request) {
        super(request);
    }
}
