package vn.ocop.engine.internal.code;

import org.jspecify.annotations.Nullable;

/**
 * What is left to the rules that a thread is running. The conditions of watched rules take from it, one for each pair of
 * facts; when nothing is left, they throw. One thread runs on it, another one may cancel it.
 */
final class Budget {

    private static final ThreadLocal<@Nullable Budget> CURRENT = new ThreadLocal<>();

    private int left;
    private volatile boolean cancelled;

    Budget(int joins) {
        this.left = joins;
    }

    /** Makes this the budget of the thread until {@link #close}. */
    void open() {
        CURRENT.set(this);
    }

    /** Ends the budget of the thread. */
    static void close() {
        CURRENT.remove();
    }

    /** Makes the next condition, or the next rule that would fire, throw. */
    void cancel() {
        cancelled = true;
    }

    /** Whether nothing is left. */
    boolean isSpent() {
        return left < 0 || cancelled;
    }

    /** Takes one from the budget of the thread; always true. */
    static boolean take() {
        Budget budget = CURRENT.get();
        if (budget != null) {
            budget.left--;
        }
        return isLeft();
    }

    /** Always true; throws if the budget of the thread is spent or cancelled. */
    static boolean isLeft() {
        Budget budget = CURRENT.get();
        if (budget != null && budget.isSpent()) {
            throw new RuleLimitException(RuleLimitException.Limit.JOINS);
        }
        return true;
    }
}
