package vn.ocop.rules.facts.support;

import org.jspecify.annotations.Nullable;

/** A claim against which nothing speaks, but of which something is not known. Immutable. */
public final class Pending {

    private final SupportRequest request;

    /** @param request the claim */
    public Pending(SupportRequest request) {
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
