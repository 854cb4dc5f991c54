package vn.ocop.rules.facts.support;

import org.jspecify.annotations.Nullable;

/** What is found of a claim as a whole, with what rules compare claims by. Immutable. */
public abstract sealed class Ruling permits Admissible, Pending, Entitled {

    private final SupportRequest request;

    Ruling(SupportRequest request) {
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
