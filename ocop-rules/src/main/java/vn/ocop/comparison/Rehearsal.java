package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.RulePack;

/**
 * A host's conditions for taking over a candidate pack: the candidate is tried on the host's own portfolio, and by its
 * own cases, before it takes effect.
 *
 * <pre>{@code
 * Rehearsal rehearsal = Rehearsal.builder()
 *         .portfolio(() -> dossiers.iterator())
 *         .condition(RehearsalCondition.noStarLostWithoutFinding())
 *         .condition(RehearsalCondition.atMostChanged(20))
 *         .build();
 * RehearsalResult result = rehearsal.run(current, candidate, pack);
 * }</pre>
 *
 * <p>The candidate is compared with the pack that it takes the place of: the one of its own id; or else one that it
 * replaces or is a layer over. If the current engine has none of these, or conditions meet an empty portfolio, nothing
 * can be rehearsed and the candidate is refused.
 *
 * <p>Immutable; safe for use by several threads if what the host handed in is.
 */
public final class Rehearsal {

    private static final String FILE = "pack.yaml";

    private final Supplier<? extends Iterator<PortfolioItem>> portfolio;
    private final List<RehearsalCondition> conditions;
    private final List<CandidateCheck> checks;
    private final ImpactOptions options;

    private Rehearsal(Builder builder, Supplier<? extends Iterator<PortfolioItem>> portfolio) {
        this.portfolio = portfolio;
        this.conditions = List.copyOf(builder.conditions);
        this.checks = List.copyOf(builder.checks);
        this.options = builder.options;
    }

    /** Starts a rehearsal. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tries a candidate.
     *
     * @param current the engine in use
     * @param candidate an engine that has the candidate
     * @param pack the candidate, as that engine has it
     */
    public RehearsalResult run(OcopEngine current, OcopEngine candidate, RulePack pack) {
        List<PackFault> faults = new ArrayList<>();
        checks.forEach(check -> faults.addAll(check.check(candidate, pack)));
        Optional<RulePack> predecessor = predecessor(current, pack);
        if (predecessor.isEmpty()) {
            faults.add(fault("rehearsal-no-predecessor", pack.id()));
            return new RehearsalResult(List.of(), faults, Optional.empty());
        }
        Impact impact = Impact.of(new Regime(current, predecessor.get()), new Regime(candidate, pack), options);
        Map<RehearsalCondition, Tally> tallies = new LinkedHashMap<>();
        conditions.forEach(condition -> tallies.put(condition, new Tally(options.mostListed())));
        ImpactReport report = impact.compare(
                portfolio.get(),
                found -> tallies.forEach((condition, tally) -> {
                    if (condition.counts().test(found)) {
                        tally.add(found);
                    }
                }));
        if (report.dossiers() == 0 && !conditions.isEmpty()) {
            faults.add(fault("rehearsal-no-dossiers", pack.id()));
        }
        List<RehearsalResult.Violation> violations = new ArrayList<>();
        tallies.forEach((condition, tally) -> {
            if (tally.count > condition.most()) {
                violations.add(new RehearsalResult.Violation(condition, tally.count, tally.first));
            }
        });
        return new RehearsalResult(violations, faults, Optional.of(report));
    }

    /** Everything that stands against a candidate; empty if it may be taken over. Parameters as of {@link #run}. */
    public List<PackFault> check(OcopEngine current, OcopEngine candidate, RulePack pack) {
        return run(current, candidate, pack).toFaults();
    }

    private static Optional<RulePack> predecessor(OcopEngine current, RulePack pack) {
        List<String> ids = new ArrayList<>();
        ids.add(pack.id());
        ids.addAll(pack.replaces());
        pack.base().ifPresent(ids::add);
        return ids.stream()
                .flatMap(id -> current.packs().stream().filter(own -> own.id().equals(id)))
                .findFirst();
    }

    private static PackFault fault(String code, Object... arguments) {
        return new PackFault(FILE, 0, code, ChangeWording.MESSAGES.text(code, arguments));
    }

    /** A check of a candidate on its own, for example that it passes its own cases. */
    @FunctionalInterface
    public interface CandidateCheck {

        /** What stands against the candidate; empty if nothing does. */
        List<PackFault> check(OcopEngine candidate, RulePack pack);
    }

    private static final class Tally {

        private final int most;
        private final List<DossierImpact> first = new ArrayList<>();
        private long count;

        Tally(int most) {
            this.most = most;
        }

        void add(DossierImpact impact) {
            count++;
            if (first.size() < most) {
                first.add(impact);
            }
        }
    }

    /** Builds a {@link Rehearsal}; not safe for use by several threads. */
    public static final class Builder {

        private final List<RehearsalCondition> conditions = new ArrayList<>();
        private final List<CandidateCheck> checks = new ArrayList<>();
        private ImpactOptions options = ImpactOptions.defaults();
        private @Nullable Supplier<? extends Iterator<PortfolioItem>> portfolio;

        private Builder() {}

        /** The host's portfolio; it is asked for once for each rehearsal. */
        public Builder portfolio(Supplier<? extends Iterator<PortfolioItem>> supplier) {
            portfolio = Objects.requireNonNull(supplier, "supplier");
            return this;
        }

        /** Adds a condition. */
        public Builder condition(RehearsalCondition condition) {
            conditions.add(Objects.requireNonNull(condition, "condition"));
            return this;
        }

        /** Adds a check of the candidate on its own. */
        public Builder candidateCheck(CandidateCheck check) {
            checks.add(Objects.requireNonNull(check, "check"));
            return this;
        }

        /** How dossiers are compared; all defaults unless set. */
        public Builder options(ImpactOptions values) {
            options = Objects.requireNonNull(values, "values");
            return this;
        }

        /**
         * The rehearsal.
         *
         * @throws IllegalStateException if there is no portfolio, or no condition and no check
         */
        public Rehearsal build() {
            Supplier<? extends Iterator<PortfolioItem>> known = portfolio;
            if (known == null) {
                throw new IllegalStateException("a rehearsal needs a portfolio");
            }
            if (conditions.isEmpty() && checks.isEmpty()) {
                throw new IllegalStateException("a rehearsal needs a condition or a check, or it refuses nothing");
            }
            return new Rehearsal(this, known);
        }
    }
}
