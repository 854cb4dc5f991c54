package vn.ocop.rules.facts.support;

import org.jspecify.annotations.Nullable;

/** A claim whose own conditions are all met; only claims for the same purpose can still stand against it. Immutable. */
public final class Admissible {

    private final SupportRequest request;

    /** @param request the claim */
    public Admissible(SupportRequest request) {
        this.request = request;
    }

    public SupportRequest getRequest() {
        return request;
    }

    public int getOrder() {
        return request.getOrder();
    }

    public @Nullable String getOnceKey() {
        return request.getOnceKey();
    }

    public @Nullable String getPotKey() {
        return request.getPotKey();
    }
}
