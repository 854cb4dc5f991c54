package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.oracle.PlainSupport;
import vn.ocop.oracle.SupportPacks;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.register.RegisteredSubject;
import vn.ocop.support.Budget;
import vn.ocop.support.ClaimedProduct;
import vn.ocop.support.Entitlement;
import vn.ocop.support.Occasion;
import vn.ocop.support.OccasionLevel;
import vn.ocop.support.Rounding;
import vn.ocop.support.SupportClaim;
import vn.ocop.support.SupportMeasure;
import vn.ocop.support.SupportReport;

/** The engine against an evaluator without rules, over random policies and claims; and what holds for all of them. */
class SupportOracleTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2025, 11, 30);
    private static final List<String> LEVELS = List.of("commune", "district", "province", "national", "international");
    private static final List<String> SHARE_SCOPES =
            List.of("product", "product+occasion", "occasion", "product+year", "subject", "subject+year", "year");

    /** One policy and the claims on it. */
    private record World(boolean halfUp, List<PlainSupport.Row> rows, List<PlainSupport.Claim> claims) {

        static World of(Random random) {
            List<PlainSupport.Row> rows = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                rows.add(row("m" + i, random));
            }
            List<PlainSupport.Claim> claims = new ArrayList<>();
            int count = random.nextInt(25);
            for (int i = 0; i < count; i++) {
                claims.add(claim("c" + i, rows.get(random.nextInt(rows.size())), random));
            }
            return new World(random.nextBoolean(), rows, claims);
        }

        private static PlainSupport.Row row(String code, Random random) {
            String unit = pick(List.of("per-product", "per-session", "share-of-cost", "share-of-cost"), random);
            boolean share = unit.equals("share-of-cost");
            boolean session = unit.equals("per-session");
            String capPer = share && random.nextBoolean() ? pick(SHARE_SCOPES, random) : null;
            List<String> scopes = session
                    ? List.of("occasion", "year", "subject+year")
                    : share ? SHARE_SCOPES : List.of("product", "product+year", "subject");
            String once = random.nextBoolean() ? null : capPer != null ? capPer : pick(scopes, random);
            boolean stars = !session && random.nextBoolean();
            return new PlainSupport.Row(
                    code,
                    unit,
                    share || random.nextInt(4) == 0 ? null : 1L + random.nextInt(20_000_000),
                    share ? 1 + random.nextInt(100) : null,
                    capPer == null ? null : 1L + random.nextInt(10_000_000),
                    capPer,
                    stars ? Integer.valueOf(3 + random.nextInt(3)) : null,
                    stars ? pick(List.of("ranked", "aimed"), random) : null,
                    !unit.equals("per-product") && random.nextInt(3) == 0 ? pick(LEVELS, random) : null,
                    once);
        }

        private static PlainSupport.Claim claim(String id, PlainSupport.Row row, Random random) {
            String product = maybe("p" + random.nextInt(3), 10, random);
            String occasion = maybe("o" + random.nextInt(3), 10, random);
            return new PlainSupport.Claim(
                    id,
                    row,
                    FROM.plusDays(random.nextInt(420) - 20L),
                    "s" + random.nextInt(3),
                    product,
                    product == null ? null : maybe(random.nextInt(6), 6, random),
                    product == null ? null : maybe(random.nextInt(6), 6, random),
                    maybe((long) random.nextInt(random.nextBoolean() ? 5 : 30_000_000), 6, random),
                    occasion,
                    occasion == null ? null : maybe(pick(LEVELS, random), 6, random));
        }

        private static <T> T pick(List<T> values, Random random) {
            return values.get(random.nextInt(values.size()));
        }

        /** The value, but one time in so many nothing. */
        private static <T> @Nullable T maybe(T value, int oneIn, Random random) {
            return random.nextInt(oneIn) == 0 ? null : value;
        }

        SupportEngine engine() {
            return SupportEngine.of(SupportPacks.pack(rows, halfUp), SignaturePolicy.unsignedDataOnly(Map.of()));
        }

        SupportReport report() {
            return engine().decide(claims.stream().map(World::typed).toList(), AS_OF);
        }

        static SupportClaim typed(PlainSupport.Claim claim) {
            return SupportClaim.builder()
                    .id(claim.id())
                    .measure(claim.row().code())
                    .on(claim.on())
                    .subject(new RegisteredSubject(claim.subject(), claim.subject()))
                    .product(Optional.ofNullable(claim.product())
                            .map(id -> new ClaimedProduct(
                                    id, Optional.empty(), number(claim.stars()), number(claim.aims()))))
                    .cost(claim.cost() == null ? OptionalLong.empty() : OptionalLong.of(claim.cost()))
                    .occasion(Optional.ofNullable(claim.occasion())
                            .map(code -> new Occasion(
                                    code,
                                    Optional.empty(),
                                    Optional.ofNullable(claim.level())
                                            .map(level -> OccasionLevel.values()[LEVELS.indexOf(level)]))))
                    .build();
        }

        private static OptionalInt number(@Nullable Integer number) {
            return number == null ? OptionalInt.empty() : OptionalInt.of(number);
        }
    }

    /** Otherwise the comparison below would show less than it seems to. */
    @Test
    void random_claims_meet_every_reason_that_there_is() {
        Set<String> met = new TreeSet<>();
        for (int seed = 0; seed < 400; seed++) {
            for (Entitlement entitlement : World.of(new Random(seed)).report().entitlements()) {
                entitlement.reasons().forEach(reason -> met.add(reason.code()));
            }
        }

        assertThat(met)
                .containsExactly(
                        "aim-met",
                        "amount-not-set",
                        "amount-set",
                        "below-level",
                        "below-stars",
                        "cap-used-up",
                        "capped",
                        "capped-rest",
                        "cost-unknown",
                        "earlier-open",
                        "later",
                        "level-met",
                        "level-unknown",
                        "not-aimed",
                        "nothing-to-share",
                        "occasion-missing",
                        "outside-term",
                        "product-missing",
                        "rounded.down",
                        "rounded.half-up",
                        "share",
                        "stars-met",
                        "stars-unknown",
                        "taken");
    }

    @Property(tries = 400)
    void rules_and_plain_java_decide_alike(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        World world = World.of(new Random(seed));

        Map<String, PlainSupport.Decision> expected =
                new PlainSupport(world.halfUp(), FROM, UNTIL, AS_OF).decide(world.claims());

        for (Entitlement entitlement : world.report().entitlements()) {
            PlainSupport.Decision decision =
                    Objects.requireNonNull(expected.get(entitlement.claim().id()));
            String actual = entitlement.outcome() + " " + entitlement.amount();
            OptionalLong amount = decision.amount() == null ? OptionalLong.empty() : OptionalLong.of(decision.amount());
            assertThat(actual)
                    .as("%s of %s: %s", entitlement.claim(), world.rows(), entitlement.reasons())
                    .isEqualTo(decision.outcome() + " " + amount);
        }
    }

    @Property(tries = 200)
    void nothing_is_paid_above_a_cap_or_a_share_and_the_budget_is_the_sum(
            @ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        World world = World.of(new Random(seed));
        SupportReport report = world.report();
        long sum = 0;
        for (Entitlement entitlement : report.entitlements()) {
            SupportMeasure measure = entitlement.measure().orElseThrow();
            long amount = entitlement.amount().orElse(0);
            assertThat(amount).isNotNegative();
            measure.cap().ifPresent(cap -> assertThat(amount).isLessThanOrEqualTo(cap.amount()));
            measure.percent()
                    .ifPresent(percent -> assertThat(amount)
                            .isLessThanOrEqualTo(entitlement.claim().cost().orElse(0)));
            assertThat(entitlement.reasons()).isNotEmpty();
            assertThat(entitlement.amount().isPresent())
                    .as("%s", entitlement)
                    .isEqualTo(entitlement.outcome() == Entitlement.Outcome.GRANTED
                            && (measure.amount().isPresent()
                                    || measure.percent().isPresent()));
            sum += amount;
        }

        assertThat(report.budget().amount()).isEqualTo(sum);
        assertThat(report.budget().lines().stream()
                        .mapToInt(Budget.Line::granted)
                        .sum())
                .isEqualTo((int) report.entitlements().stream()
                        .filter(entitlement -> entitlement.outcome() == Entitlement.Outcome.GRANTED)
                        .count());
    }

    /** The order of claims of different days plays no part; of one day the first that stands in the list goes first. */
    @Property(tries = 200)
    void the_order_of_claims_of_different_days_plays_no_part(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        World world = World.of(new Random(seed));
        List<SupportClaim> claims = world.claims().stream()
                .collect(Collectors.toMap(
                        PlainSupport.Claim::on, Function.identity(), (first, second) -> first, java.util.TreeMap::new))
                .values()
                .stream()
                .map(World::typed)
                .toList();
        List<SupportClaim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        SupportEngine engine = world.engine();

        assertThat(engine.decide(shuffled, AS_OF).entitlements())
                .containsExactlyInAnyOrderElementsOf(
                        engine.decide(claims, AS_OF).entitlements());
    }

    @Property(tries = 200)
    void shares_are_exact_and_never_more_than_the_cost(
            @ForAll @LongRange(max = 1_000_000_000_000_000L) long cost,
            @ForAll @LongRange(min = 1, max = 100) long percent) {
        long down = Rounding.DOWN.share(cost, (int) percent);
        long halfUp = Rounding.HALF_UP.share(cost, (int) percent);

        assertThat(down * 100).isLessThanOrEqualTo(cost * percent).isGreaterThan(cost * percent - 100);
        assertThat(halfUp - down).isEqualTo(cost * percent % 100 >= 50 ? 1 : 0);
        assertThat(down).isLessThanOrEqualTo(cost);
    }
}
