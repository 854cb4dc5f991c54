package vn.ocop.activation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.activation.internal.Admission;
import vn.ocop.activation.internal.KnownRevisions;
import vn.ocop.assessment.PackReference;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;

/**
 * The rule packs that a host uses, and the door through which new ones come in, while the host goes on scoring.
 *
 * <pre>{@code
 * PackRegistry registry = PackRegistry.builder(SignaturePolicy.onlySignedBy(keys)).build();
 * Receipt receipt = registry.activate(PackFiles.archive(file));  // every check; nothing changes if it is refused
 * Assessment assessment = registry.engine().assess(dossier);     // ask for the engine anew for each piece of work
 * }</pre>
 *
 * <p>A registry starts with the packs that the library ships. A pack that is taken over stands beside the others, or in
 * the place of an earlier revision of its regime; the switch is one write of one reference. Work that has begun with an
 * engine ends with that engine, so that every result belongs wholly to one pack. A pack that is refused changes
 * nothing. The dates of a pack are respected by the {@link vn.ocop.pack.Timeline}: it may be taken over before it is in
 * force and then decides from its first day on. A draft takes nobody's place: it can be rehearsed, never activated.
 *
 * <p><b>Thread safety:</b> safe for use by any number of threads; activations wait for each other, scoring waits for
 * nothing.
 */
public final class PackRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(PackRegistry.class);

    private final Admission admission;
    private final Consumer<Receipt> listener;
    private final KnownRevisions known;
    private volatile OcopEngine engine;

    private PackRegistry(Builder builder) {
        this.engine = builder.engine != null ? builder.engine : OcopEngine.shipped();
        this.known = builder.known;
        this.engine.packs().forEach(pack -> known.add(pack.reference()));
        this.admission = new Admission(builder.policy, builder.clock, List.copyOf(builder.conditions), known);
        this.listener = builder.listener;
    }

    /**
     * A builder.
     *
     * @param policy whose packs are taken
     */
    public static Builder builder(SignaturePolicy policy) {
        return new Builder(policy);
    }

    /**
     * The engine with the packs in use now. It never changes; keep it for one piece of work, and ask again for the next.
     */
    public OcopEngine engine() {
        return engine;
    }

    /** Takes a pack over, with all defaults. */
    public Receipt activate(PackFiles files) {
        return activate(files, ActivationOptions.defaults());
    }

    /**
     * Takes a pack over, if it passes every check.
     *
     * @return what came of it; a pack that is refused is no exception
     */
    public Receipt activate(PackFiles files, ActivationOptions options) {
        return activate(new PackSource.Offer(files.origin(), null, () -> files), options);
    }

    /** Takes over what a source offers, one after the other, with all defaults. */
    public List<Receipt> activateAll(PackSource source) {
        return source.offers().stream()
                .map(offer -> activate(offer, ActivationOptions.defaults()))
                .toList();
    }

    /**
     * Reads a pack and takes it over, if it passes every check.
     *
     * @return what came of it; a pack that cannot be read or is refused is no exception
     */
    public synchronized Receipt activate(PackSource.Offer offer, ActivationOptions options) {
        Admission.Result result = admission.admit(offer, engine, options);
        Receipt receipt = result.receipt();
        if (receipt.outcome() == Receipt.Outcome.ACTIVATED) {
            engine = result.engine();
            receipt.pack().ifPresent(known::add);
        }
        log(receipt);
        listener.accept(receipt);
        return receipt;
    }

    /**
     * An engine that also has a pack, for rehearsals: what is in use stays as it is. Results under a pack that is not
     * yet in force are marked as rehearsals.
     *
     * @throws PackException if the pack is refused
     */
    public OcopEngine rehearse(PackFiles files) {
        PackSource.Offer offer = new PackSource.Offer(files.origin(), null, () -> files);
        Admission.Result result = admission.admit(
                offer, engine, ActivationOptions.builder().dryRun(true).build());
        List<PackFault> faults = result.receipt().faults();
        if (!faults.isEmpty()) {
            throw new PackException(files.origin(), faults);
        }
        return result.engine();
    }

    /**
     * Says what can be said of a pack by itself, for its author: limits, schema, code, lint and its own cases. Signature,
     * revision and dates beside other packs are not looked at, and nothing is taken over.
     *
     * @return a receipt that is {@code ADMISSIBLE} or {@code REFUSED}
     */
    public Receipt check(PackSource.Offer offer) {
        return admission.examine(offer, engine).receipt();
    }

    /**
     * Looks at a source again and again, and takes over what is new or has changed. A pack is taken once it has stayed
     * the same from one look to the next, so that copying can end; one that was refused is tried again when it changes.
     *
     * @param interval the time between two looks
     * @param executor what runs them; it stays the host's
     * @return cancels the watch when closed; a look that has begun ends
     */
    public Watch watch(PackSource source, Duration interval, ScheduledExecutorService executor) {
        Watch watch = new Watch(source, this);
        watch.start(interval, executor);
        return watch;
    }

    private static void log(Receipt receipt) {
        if (receipt.faults().isEmpty()) {
            LOG.info("{}", receipt.line());
        } else {
            LOG.warn("{}", receipt.line());
        }
    }

    /** Looks at a source again and again. Safe for use by several threads. */
    public static final class Watch implements AutoCloseable {

        private final PackSource source;
        private final PackRegistry registry;
        private final Map<String, String> seen = new HashMap<>();
        private final Map<String, String> done = new HashMap<>();
        private @Nullable ScheduledFuture<?> task;

        private Watch(PackSource source, PackRegistry registry) {
            this.source = source;
            this.registry = registry;
        }

        private synchronized void start(Duration interval, ScheduledExecutorService executor) {
            long millis = Math.max(1, interval.toMillis());
            task = executor.scheduleWithFixedDelay(this::lookSafely, 0, millis, TimeUnit.MILLISECONDS);
        }

        private void lookSafely() {
            try {
                look();
            } catch (RuntimeException e) {
                LOG.warn("cannot look for rule packs: {}", e.toString());
            }
        }

        /**
         * Looks once.
         *
         * @return the receipts of what was tried now; often empty
         */
        public synchronized List<Receipt> look() {
            List<Receipt> receipts = new ArrayList<>();
            for (PackSource.Offer offer : source.offers()) {
                String state = String.valueOf(offer.state());
                boolean settled = state.equals(seen.put(offer.origin(), state));
                if (settled && !state.equals(done.get(offer.origin()))) {
                    done.put(offer.origin(), state);
                    receipts.add(registry.activate(offer, ActivationOptions.defaults()));
                }
            }
            return receipts;
        }

        @Override
        public synchronized void close() {
            if (task != null) {
                task.cancel(false);
            }
        }
    }

    /** Builds a {@link PackRegistry}; not safe for use by several threads. */
    public static final class Builder {

        private final SignaturePolicy policy;
        private final List<ActivationCondition> conditions = new ArrayList<>();
        private final KnownRevisions known = new KnownRevisions();
        private Clock clock = Clock.systemUTC();
        private Consumer<Receipt> listener = receipt -> {};
        private @Nullable OcopEngine engine;

        private Builder(SignaturePolicy policy) {
            this.policy = policy;
        }

        /** What the registry starts with; the shipped packs if this is not called. */
        public Builder startWith(OcopEngine engine) {
            this.engine = engine;
            return this;
        }

        /** What every pack must meet beyond the library's own checks. */
        public Builder condition(ActivationCondition condition) {
            conditions.add(condition);
            return this;
        }

        /** The clock that dates receipts; the one of the system in UTC if this is not called. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** What hears of every receipt, in the thread of the activation; it should be quick and throw nothing. */
        public Builder listener(Consumer<Receipt> listener) {
            this.listener = listener;
            return this;
        }

        /**
         * A pack that was in use before this process began, from a stored receipt: older revisions than it, and another
         * content under its revision, are refused.
         */
        public Builder known(PackReference pack) {
            known.add(pack);
            return this;
        }

        /** The registry. */
        public PackRegistry build() {
            return new PackRegistry(this);
        }
    }
}
