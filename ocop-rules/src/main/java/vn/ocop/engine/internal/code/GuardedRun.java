package vn.ocop.engine.internal.code;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.kie.api.runtime.KieSession;

/**
 * Runs rules of a pack's own on a worker thread, within limits. The caller comes back when the time is over, whatever the
 * rules do. A run that does not end then is told to, and goes on alone if it does not hear; while a few of them are left,
 * no more are begun, so that one pack cannot use up the threads of the host.
 *
 * <p>Safe for use by several threads.
 */
public final class GuardedRun {

    static final int MAX_STUCK = 4;

    private static final long IDLE_SECONDS = 5;
    private static final ExecutorService WORKERS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), GuardedRun::worker);

    private final RuleLimits limits;
    private final AtomicInteger stuck = new AtomicInteger();

    /** @param limits the limits of each run */
    public GuardedRun(RuleLimits limits) {
        this.limits = limits;
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(null, work, "ocop-pack-rules", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(GuardedRun.class.getClassLoader());
        return thread;
    }

    /** Fires the rules of a session within the limit of firings. */
    public void fire(KieSession session) {
        if (session.fireAllRules(unused -> Budget.isLeft(), limits.firings()) >= limits.firings()) {
            throw new RuleLimitException(RuleLimitException.Limit.FIRINGS);
        }
    }

    /**
     * Runs rules.
     *
     * @param work fires the rules by {@link #fire} and gives what they found
     * @throws RuleLimitException if they exceeded a limit
     * @throws RuntimeException what the work threw
     */
    public <T> T call(Callable<T> work) {
        if (stuck.get() >= MAX_STUCK) {
            throw new RuleLimitException(RuleLimitException.Limit.STUCK);
        }
        Budget budget = new Budget(limits.joins());
        AtomicBoolean over = new AtomicBoolean();
        Future<T> running = WORKERS.submit(() -> {
            budget.open();
            try {
                return work.call();
            } finally {
                Budget.close();
                if (!over.compareAndSet(false, true)) {
                    stuck.decrementAndGet();
                }
            }
        });
        return await(running, budget, over);
    }

    /** Waits out the time even if the caller is interrupted, which it learns afterwards. */
    private <T> T await(Future<T> running, Budget budget, AtomicBoolean over) {
        long end = System.nanoTime() + limits.time().toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return running.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    if (over.compareAndSet(false, true)) {
                        stuck.incrementAndGet();
                    }
                    budget.cancel();
                    throw new RuleLimitException(RuleLimitException.Limit.TIME);
                } catch (ExecutionException e) {
                    throw failure(e, budget);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What a run threw. A class that it could not load, or too deep a stack, is its own fault and none of the host. */
    private static RuntimeException failure(ExecutionException thrown, Budget budget) {
        if (budget.isSpent()) {
            return new RuleLimitException(RuleLimitException.Limit.JOINS);
        }
        Throwable cause = thrown.getCause();
        if (cause instanceof Error error && !(cause instanceof LinkageError || cause instanceof StackOverflowError)) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(thrown);
    }
}
