package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Points;
import vn.ocop.certificate.Certificate;
import vn.ocop.certificate.CertificateOffice;
import vn.ocop.certificate.ProductCertificates;
import vn.ocop.dossier.DossierKind;
import vn.ocop.pack.RulePack;
import vn.ocop.procedure.AppliedLaw;
import vn.ocop.procedure.CouncilResult;
import vn.ocop.procedure.Due;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.LevelPower;
import vn.ocop.procedure.ProcedureLaw;
import vn.ocop.procedure.Term;
import vn.ocop.procedure.Way;
import vn.ocop.procedure.WayAction;
import vn.ocop.procedure.WayEvent;
import vn.ocop.procedure.WayOutcome;
import vn.ocop.procedure.WayRule;
import vn.ocop.procedure.WayState;
import vn.ocop.time.VietnamCalendar;

class WayPropertiesTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final ProcedureLaws LAWS = ProcedureLaws.of(ENGINE.timeline());
    private static final CertificateOffice OFFICE = CertificateOffice.of(LAWS, VietnamCalendar.announced());
    private static final LocalDate DAY = LocalDate.parse("2026-09-01");
    private static final List<Way> STARTS = List.of(
            Way.first(),
            Way.ofHolder(DossierKind.UPGRADE, 3),
            Way.ofHolder(DossierKind.UPGRADE, 4),
            Way.ofHolder(DossierKind.RE_EVALUATION, 3),
            Way.ofHolder(DossierKind.RE_EVALUATION, 4),
            Way.ofHolder(DossierKind.RE_EVALUATION, 5));

    /** Everything that can happen, with every result that makes a difference. */
    private static final List<WayAction> ACTIONS = actions();

    /** What tells ways apart, as far as the law is concerned. */
    private record Node(WayState state, Optional<CouncilResult> result) {

        static Node of(Way way) {
            return new Node(way.state(), way.result());
        }
    }

    /**
     * Every way that can come about under one law.
     *
     * @param next which ways follow each, if nobody withdraws
     * @param ways one way for each
     * @param taken the transitions on the way, withdrawals among them
     */
    private record Explored(Map<Node, Set<Node>> next, List<Way> ways, Set<WayRule> taken) {}

    /** Explorations by regime, in the order of the starts: each is made once. */
    private static final Map<String, List<Explored>> EXPLORED = new ConcurrentHashMap<>();

    private static List<Explored> explored(String id) {
        return EXPLORED.computeIfAbsent(
                id,
                unused -> STARTS.stream().map(start -> explore(start, law(id))).toList());
    }

    private static Explored explore(Way start, AppliedLaw law) {
        Map<Node, Set<Node>> next = new LinkedHashMap<>();
        List<Way> ways = new ArrayList<>();
        Set<WayRule> taken = new HashSet<>();
        Deque<Way> open = new ArrayDeque<>(List.of(start));
        next.put(Node.of(start), new HashSet<>());
        while (!open.isEmpty()) {
            Way way = open.pop();
            ways.add(way);
            Set<Node> following = next.computeIfAbsent(Node.of(way), unused -> new HashSet<>());
            for (WayOutcome.Moved moved : moves(way, law)) {
                taken.add(moved.step().rule());
                if (moved.step().rule().event() != WayEvent.WITHDRAW) {
                    following.add(Node.of(moved.way()));
                    if (next.putIfAbsent(Node.of(moved.way()), new HashSet<>()) == null) {
                        open.push(moved.way());
                    }
                }
            }
        }
        return new Explored(next, ways, taken);
    }

    /** Everything that can happen next. An event that the state does not know is not tried with every result. */
    private static List<WayOutcome.Moved> moves(Way way, AppliedLaw law) {
        Set<WayEvent> unknown = EnumSet.noneOf(WayEvent.class);
        List<WayOutcome.Moved> moves = new ArrayList<>();
        for (WayAction action : ACTIONS) {
            if (unknown.contains(action.event())) {
                continue;
            }
            WayOutcome outcome = way.apply(law, action);
            if (outcome instanceof WayOutcome.Moved moved) {
                moves.add(moved);
            } else if (outcome instanceof WayOutcome.Refused refused
                    && refused.code() == WayOutcome.Reason.NOT_ALLOWED) {
                unknown.add(action.event());
            }
        }
        return moves;
    }

    private static List<WayAction> actions() {
        List<WayAction> actions = new ArrayList<>();
        for (WayEvent event : WayEvent.values()) {
            if (!event.hasResult()) {
                actions.add(WayAction.of(event, DAY));
                continue;
            }
            for (Level level : Level.values()) {
                for (int total : new int[] {10, 45, 55, 75, 95}) {
                    for (int stars = 0; stars <= 5; stars++) {
                        actions.add(WayAction.of(
                                event,
                                DAY,
                                new CouncilResult(
                                        level,
                                        stars == 0 ? OptionalInt.empty() : OptionalInt.of(stars),
                                        Optional.of(Points.of(total)))));
                    }
                }
            }
        }
        return actions;
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void no_state_is_without_a_way_to_an_end_even_if_nobody_withdraws(String id) {
        for (Explored explored : explored(id)) {
            Map<Node, Set<Node>> next = explored.next();
            Set<Node> ending = new HashSet<>();
            next.keySet().stream().filter(node -> node.state().isEnd()).forEach(ending::add);
            int before;
            do {
                before = ending.size();
                next.forEach((node, following) -> {
                    if (following.stream().anyMatch(ending::contains)) {
                        ending.add(node);
                    }
                });
            } while (ending.size() > before);
            assertThat(next.keySet()).hasSizeGreaterThan(5).isEqualTo(ending);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void only_a_level_with_the_power_recognises_and_an_upgrade_is_one(String id) {
        AppliedLaw law = law(id);
        Set<Integer> recognised = new HashSet<>();
        for (Explored explored : explored(id)) {
            for (Way way : explored.ways()) {
                if (way.state() == WayState.RECOGNISED) {
                    int stars = way.recognisedStars().orElseThrow();
                    recognised.add(stars);
                    Level level = way.steps()
                            .get(way.steps().size() - 1)
                            .rule()
                            .from()
                            .level()
                            .orElseThrow();
                    Set<Integer> ofUpperResult = law.law().power(level).flatMap(LevelPower::takesBack).stream()
                            .flatMap(back -> back.stars().stream())
                            .collect(java.util.stream.Collectors.toSet());
                    assertThat(law.law().recognisedBy(level, stars).isPresent() || ofUpperResult.contains(stars))
                            .as("%s recognises %s stars under %s", level, stars, id)
                            .isTrue();
                    if (way.kind() == DossierKind.UPGRADE) {
                        assertThat(stars).isGreaterThan(way.holds().orElseThrow());
                    }
                } else {
                    assertThat(way.recognisedStars()).isEmpty();
                }
            }
        }
        assertThat(recognised).containsExactlyInAnyOrder(3, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void nothing_follows_an_end_and_no_dossier_is_recognised_twice(String id) {
        AppliedLaw law = law(id);
        for (Explored explored : explored(id)) {
            for (Way way : explored.ways()) {
                assertThat(way.steps().stream().filter(step -> step.rule().event() == WayEvent.RECOGNISE))
                        .hasSizeLessThanOrEqualTo(1);
                if (way.state().isEnd()) {
                    for (WayAction action : ACTIONS) {
                        assertThat(way.apply(law, action))
                                .isInstanceOfSatisfying(
                                        WayOutcome.Refused.class,
                                        refused -> assertThat(refused.code()).isEqualTo(WayOutcome.Reason.FINISHED));
                    }
                    assertThat(way.due(law, VietnamCalendar.announced(), DAY)).isEmpty();
                } else {
                    assertThat(way.due(law, VietnamCalendar.announced(), DAY)).isNotEmpty();
                }
            }
        }
    }

    @Test
    void every_transition_of_every_table_can_be_taken() {
        for (RulePack pack : ENGINE.packs()) {
            AppliedLaw law = law(pack.id());
            AppliedLaw carriedOver = new AppliedLaw(law.law(), law.clause(), true, Optional.empty());
            Set<WayRule> taken = new HashSet<>();
            explored(pack.id()).forEach(explored -> taken.addAll(explored.taken()));
            // Dossiers come over from every regime, wherever they stand.
            for (RulePack other : ENGINE.packs()) {
                for (Explored explored : explored(other.id())) {
                    for (Way way : explored.ways()) {
                        way.allowedRules(carriedOver).stream()
                                .map(WayRule::event)
                                .filter(event -> !event.hasResult())
                                .map(event -> way.apply(carriedOver, WayAction.of(event, DAY)))
                                .map(WayOutcome.Moved.class::cast)
                                .forEach(moved -> taken.add(moved.step().rule()));
                    }
                }
            }
            assertThat(taken)
                    .as(pack.id())
                    .containsExactlyInAnyOrderElementsOf(new HashSet<>(law.law().rules()));
        }
    }

    @Property(tries = 300)
    void a_refusal_changes_nothing_and_no_deadline_is_before_the_event_that_starts_it(
            @ForAll("walks") List<Tuple3<WayEvent, Integer, Integer>> walk, @ForAll("starts") Way start) {
        Way way = start;
        LocalDate day = LocalDate.parse("2023-03-01");
        for (Tuple3<WayEvent, Integer, Integer> next : walk) {
            day = day.plusDays(next.get2());
            WayAction action = action(way, next.get1(), day, next.get3());
            WayState before = way.state();
            int steps = way.steps().size();
            WayOutcome outcome = LAWS.apply(way, action).orElseThrow();
            assertThat(way.state()).isEqualTo(before);
            assertThat(way.steps()).hasSize(steps);
            if (outcome instanceof WayOutcome.Moved moved) {
                way = moved.way();
                checkDues(way, day);
            } else if (outcome instanceof WayOutcome.Refused refused) {
                assertThat(refused.clause()).isNotBlank();
            }
        }
    }

    private static void checkDues(Way way, LocalDate day) {
        AppliedLaw law = LAWS.lawFor(way, day).orElseThrow();
        WayEvent event = way.steps().get(way.steps().size() - 1).rule().event();
        List<String> started = law.law().terms().stream()
                .filter(term -> term.starts().contains(event))
                .map(Term::code)
                .toList();
        for (Due due : way.due(law, VietnamCalendar.announced(), day)) {
            assertThat(due.clause()).isNotBlank();
            if (started.contains(due.code())
                    || due.code().startsWith("round")
                    || due.code().equals("transition")) {
                due.lastDay().ifPresent(last -> assertThat(last).isAfterOrEqualTo(day));
            }
            due.lastDay()
                    .ifPresent(last ->
                            assertThat(last).isAfterOrEqualTo(way.submittedOn().orElseThrow()));
        }
    }

    /** The event, or with a weight the usual next one, so that walks get somewhere. */
    private static WayAction action(Way way, WayEvent event, LocalDate day, int total) {
        WayEvent happened = event;
        if (total % 4 != 0) {
            List<WayRule> allowed = way.allowedRules(LAWS.lawFor(way, day).orElseThrow());
            happened = allowed.isEmpty()
                    ? event
                    : allowed.get(total % allowed.size()).event();
        }
        if (!happened.hasResult()) {
            return WayAction.of(happened, day);
        }
        int stars = total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : 2;
        return WayAction.of(
                happened,
                day,
                new CouncilResult(
                        way.state().level().orElse(Level.PROVINCE),
                        OptionalInt.of(stars),
                        Optional.of(Points.of(Math.max(total, 30)))));
    }

    @Provide
    Arbitrary<List<Tuple3<WayEvent, Integer, Integer>>> walks() {
        return Combinators.combine(
                        Arbitraries.of(WayEvent.class),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 100))
                .as(Tuple::of)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Way> starts() {
        return Arbitraries.of(STARTS);
    }

    @Property(tries = 500)
    void certificates_of_one_product_never_hold_on_the_same_day(
            @ForAll("grants") List<Tuple3<Integer, Integer, Integer>> grants) {
        Map<LocalDate, Certificate> byDay = new HashMap<>();
        LocalDate first = LocalDate.parse("2023-02-24");
        for (Tuple3<Integer, Integer, Integer> grant : grants) {
            LocalDate day = first.plusDays(grant.get1());
            Certificate.Builder certificate =
                    Certificates.certificate("N" + grant.get1(), day, grant.get2(), DossierKind.RE_EVALUATION);
            if (grant.get3() > 0) {
                certificate.renewal(new Certificate.Renewal(day.plusDays(grant.get3()), Optional.empty()));
            }
            if (grant.get3() % 7 == 1) {
                LocalDate concluded = day.plusDays(grant.get3());
                certificate.revocation(
                        new Certificate.Revocation("mark-misused", concluded, Optional.of(concluded.plusDays(9))));
            }
            byDay.put(day, certificate.build());
        }
        ProductCertificates product = ProductCertificates.asGranted(LAWS, List.copyOf(byDay.values()));
        LocalDate heldUntil = LocalDate.MIN;
        for (Certificate certificate : product.certificates()) {
            assertThat(certificate.issuedOn()).isAfter(heldUntil);
            LocalDate last = product.lastDayOf(certificate).orElseThrow();
            for (LocalDate day : List.of(certificate.issuedOn(), last, last.plusDays(1))) {
                assertThat(holdingOn(day, product))
                        .as("certificates that hold on %s", day)
                        .isEqualTo(product.certificates().stream()
                                .filter(other -> !day.isBefore(other.issuedOn()))
                                .filter(other ->
                                        !day.isAfter(product.lastDayOf(other).orElseThrow()))
                                .toList())
                        .hasSizeLessThanOrEqualTo(1);
            }
            assertThat(OFFICE.standing(certificate, Optional.empty(), last).stream()
                            .flatMap(standing -> standing.dues().stream())
                            .flatMap(due -> due.lastDay().stream()))
                    .allSatisfy(due -> assertThat(due).isAfter(certificate.issuedOn()));
            assertThat(last)
                    .isAfterOrEqualTo(certificate.issuedOn().minusDays(1))
                    .isBeforeOrEqualTo(certificate.issuedOn().plusMonths(36).plusDays(180));
            heldUntil = last;
        }
    }

    @Property(tries = 300)
    void no_product_is_recognised_for_the_first_time_while_it_holds_and_no_upgrade_is_none(
            @ForAll("grants") List<Tuple3<Integer, Integer, Integer>> grants) {
        ProductCertificates product = ProductCertificates.none(LAWS);
        LocalDate first = LocalDate.parse("2023-02-24");
        for (Tuple3<Integer, Integer, Integer> grant : grants) {
            Certificate next = Certificates.certificate(
                            "N" + product.certificates().size(),
                            first.plusDays(grant.get1()),
                            grant.get2(),
                            DossierKind.values()[grant.get3() % DossierKind.values().length])
                    .build();
            if (product.objectionTo(next).isEmpty()) {
                List<Certificate> before = product.certificates();
                boolean holding = !holdingOn(next.issuedOn(), product).isEmpty();
                product = product.with(next);
                assertThat(next.kind() == DossierKind.FIRST && holding).isFalse();
                if (next.kind() == DossierKind.UPGRADE) {
                    assertThat(holding).isTrue();
                    assertThat(next.stars())
                            .isGreaterThan(before.get(before.size() - 1).stars());
                }
            } else {
                ProductCertificates unchanged = product;
                assertThatIllegalArgumentException().isThrownBy(() -> unchanged.with(next));
            }
        }
        assertThat(product.objections()).isEmpty();
    }

    private static List<Certificate> holdingOn(LocalDate day, ProductCertificates product) {
        return product.certificates().stream()
                .filter(certificate -> OFFICE.standing(certificate, product.replacedOn(certificate), day)
                        .filter(standing -> standing.status().holds())
                        .isPresent())
                .toList();
    }

    @Provide
    Arbitrary<List<Tuple3<Integer, Integer, Integer>>> grants() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2500),
                        Arbitraries.integers().between(3, 5),
                        Arbitraries.integers().between(0, 1200))
                .as(Tuple::of)
                .list()
                .ofMaxSize(8);
    }

    private static AppliedLaw law(String id) {
        ProcedureLaw law = ENGINE.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .flatMap(pack -> pack.procedure().stream())
                .findFirst()
                .orElseThrow();
        return AppliedLaw.inForce(law);
    }
}
