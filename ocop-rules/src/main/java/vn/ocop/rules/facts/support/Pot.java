package vn.ocop.rules.facts.support;

import java.util.List;

/** Granted claims that share one cap, with what each of them comes to. Immutable. */
public final class Pot {

    private final List<Payment> payments;

    /** @param entitled the claims, at least one, in any order */
    public Pot(List<Entitled> entitled) {
        this.payments = List.copyOf(Payment.shares(entitled));
    }

    public List<Payment> getPayments() {
        return payments;
    }
}
