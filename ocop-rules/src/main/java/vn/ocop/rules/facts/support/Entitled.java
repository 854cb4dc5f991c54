package vn.ocop.rules.facts.support;

import org.jspecify.annotations.Nullable;

/** A claim that is granted. Immutable. */
public final class Entitled {

    private final SupportRequest request;

    /** @param request the claim */
    public Entitled(SupportRequest request) {
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
