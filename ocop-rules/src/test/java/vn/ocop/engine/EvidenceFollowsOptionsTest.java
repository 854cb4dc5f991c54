package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.LegalForm;
import vn.ocop.evidence.Derivation;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Rubric;

/**
 * Holds the decision table against the words of the options. What an option asks for is read from its own text, as "50%
 * đến dưới 75%" or "từ 12 tháng", and never from the table. Each number is then tried just under, on and just over, for
 * every criterion of every set that has it.
 */
class EvidenceFollowsOptionsTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final BigDecimal NEAR = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What two options both leave open, or both claim, by the register of readings: exactly 75 %. */
    private static final Map<String, String> AT_75 = Map.of(
            "linkage-output", "linkage-75",
            "linkage-input", "linkage-75",
            "local-labour", "labour-75",
            "facility-licences", "facilities-75");

    /** How a share is handed in, and what else the highest option asks for. */
    private static final Map<String, List<String>> SHARES = Map.of(
            "local-product", List.of("local-origin-share/commune"),
            "local-material", List.of("local-origin-share/province"),
            "linkage-output", List.of("linkage-share/output"),
            "linkage-input", List.of("linkage-share/input"),
            "facility-licences", List.of("facility-licence-share"),
            "facility-safety", List.of("facility-safety-share"),
            "trained-staff", List.of("trained-staff-share", "foreign-language-staff"),
            "organisation-form", List.of("local-capital-share", "legal-form/joint-stock"),
            "organisation-form-tourism", List.of("local-capital-share", "legal-form/joint-stock"));

    /** Numbers in options that are no threshold of a paper; "(1)" refers to option 1. */
    private static final Pattern NO_THRESHOLD =
            Pattern.compile("Luật HTX 2012|1 thành viên|0?2 năm liên tiếp|0?1 ngoại ngữ|yêu cầu \\(1\\)|tổ trưởng");

    /** What a number in an option asks for. */
    private record Range(BigDecimal from, boolean fromIncluded, BigDecimal to, boolean toIncluded) {

        boolean holds(BigDecimal number) {
            int low = number.compareTo(from);
            int high = number.compareTo(to);
            return (low > 0 || (low == 0 && fromIncluded)) && (high < 0 || (high == 0 && toIncluded));
        }

        Stream<BigDecimal> ends() {
            return Stream.of(from, to);
        }
    }

    private record Case(String pack, LocalDate day, Rubric rubric, Criterion criterion, String concept) {

        @Override
        public String toString() {
            return pack + " " + rubric.set().code() + " " + criterion.code() + " " + concept;
        }

        List<String> options() {
            return criterion.options().stream()
                    .map(option -> option.label().vi().toLowerCase(Locale.ROOT))
                    .toList();
        }

        Derivation derive(String... papers) {
            LegalForm form = concept.startsWith("organisation-form") ? LegalForm.ENTERPRISE : LegalForm.COOPERATIVE;
            Dossier dossier = Papers.dossier(day, rubric.set().code(), form, papers);
            return ENGINE.evidence(dossier).derivation(criterion.code()).orElseThrow();
        }
    }

    private static Stream<Case> cases(Predicate<String> concepts) {
        return Stream.of(
                        Map.entry("qd148-2023", Papers.IN_2024),
                        Map.entry("qd148-2025", Papers.IN_2025),
                        Map.entry("qd26-2026", Papers.IN_2026))
                .flatMap(pack -> cases(ENGINE.pack(pack.getKey()).orElseThrow(), pack.getValue()))
                .filter(one -> concepts.test(one.concept()));
    }

    private static Stream<Case> cases(RulePack pack, LocalDate day) {
        return pack.rubrics().values().stream()
                .flatMap(rubric -> rubric.scored().stream()
                        .flatMap(
                                criterion -> pack.evidence().ladder(rubric.set().code(), criterion.code()).stream()
                                        .map(ladder -> new Case(pack.id(), day, rubric, criterion, ladder.concept()))));
    }

    static Stream<Case> shares() {
        return cases(concept -> SHARES.containsKey(concept) || concept.equals("local-labour"))
                .filter(one ->
                        one.options().stream().anyMatch(text -> share(text).isPresent()));
    }

    /** Shares: 25, 50, 51, 75 and 100 %, with "from", "to", "under", "over" and "≥" as the option has them. */
    @ParameterizedTest
    @MethodSource("shares")
    void a_share_gives_the_option_whose_words_hold_it(Case one) {
        List<Optional<Range>> ranges =
                one.options().stream().map(EvidenceFollowsOptionsTest::share).toList();
        Set<BigDecimal> numbers = new TreeSet<>();
        ranges.stream().flatMap(Optional::stream).flatMap(Range::ends).forEach(end -> {
            numbers.add(end);
            numbers.add(end.subtract(NEAR));
            numbers.add(end.add(NEAR));
        });
        numbers.removeIf(number -> number.signum() < 0 || number.compareTo(HUNDRED) > 0);
        assertThat(numbers).hasSizeGreaterThan(2);

        for (BigDecimal number : numbers) {
            Derivation derivation = one.derive(papers(one, number));

            assertThat(derivation.option()).as("%s at %s %%", one, number).hasValue(expected(one, ranges, number));
            if (number.compareTo(BigDecimal.valueOf(75)) == 0 && isDoubtful(ranges, number)) {
                assertThat(derivation.readings())
                        .as("%s at %s %%", one, number)
                        .extracting(reading -> reading.id())
                        .contains(AT_75.get(one.concept()));
            }
        }
    }

    private static String[] papers(Case one, BigDecimal number) {
        List<String> papers = new ArrayList<>(
                one.concept().equals("local-labour")
                        ? List.of(
                                one.pack().startsWith("qd148")
                                        ? "local-labour-share/district"
                                        : "local-labour-share/commune")
                        : SHARES.getOrDefault(one.concept(), List.of()));
        papers.set(0, papers.get(0) + " " + number.toPlainString() + "%");
        return papers.toArray(String[]::new);
    }

    /** Options that ask for months stay away, since no paper here says since when it goes on. */
    private static int expected(Case one, List<Optional<Range>> ranges, BigDecimal number) {
        int best = 0;
        int below = 0;
        for (int i = 0; i < ranges.size(); i++) {
            if (months(one.options().get(i)).isPresent() || ranges.get(i).isEmpty()) {
                continue;
            }
            Range range = ranges.get(i).get();
            best = range.holds(number) ? i + 1 : best;
            below = range.to().compareTo(number) <= 0 ? i + 1 : below;
        }
        if (best > 0 || below > 0) {
            return Math.max(best, below);
        }
        // under every number: the option that names none, where there is one for 0 points; joint-stock companies have
        // two
        return one.options().get(0).contains("không") && one.criterion().points(1) == 0
                ? 1
                : one.concept().startsWith("organisation-form") ? 2 : 0;
    }

    private static boolean isDoubtful(List<Optional<Range>> ranges, BigDecimal number) {
        boolean ends = ranges.stream()
                .flatMap(Optional::stream)
                .flatMap(Range::ends)
                .anyMatch(end -> end.compareTo(number) == 0);
        long holding = ranges.stream()
                .flatMap(Optional::stream)
                .filter(range -> range.holds(number))
                .count();
        return ends && holding != 1;
    }

    /** The share that an option asks for. */
    private static Optional<Range> share(String text) {
        return range(text, "%");
    }

    private static Optional<Range> range(String text, String unit) {
        String number = "0?(\\d+)\\s?" + unit;
        Matcher between =
                Pattern.compile("(\\d+)%? (?:đến|-) (dưới )?" + number).matcher(text);
        if (between.find()) {
            return Optional.of(new Range(decimal(between, 1), true, decimal(between, 3), between.group(2) == null));
        }
        BigDecimal most = unit.equals("%") ? HUNDRED : BigDecimal.valueOf(1_000);
        Matcher least = Pattern.compile("(?:≥|ít nhất|tối thiểu|từ) " + number + "|≥" + number)
                .matcher(text);
        if (least.find()) {
            return Optional.of(new Range(decimal(least, least.group(1) == null ? 2 : 1), true, most, true));
        }
        Matcher over = Pattern.compile("trên " + number).matcher(text);
        if (over.find()) {
            return Optional.of(new Range(decimal(over, 1), false, most, true));
        }
        Matcher under = Pattern.compile("(có nhưng )?(?:dưới|<) ?" + number).matcher(text);
        if (under.find()) {
            return Optional.of(new Range(BigDecimal.ZERO, under.group(1) == null, decimal(under, 2), false));
        }
        Matcher atMost = Pattern.compile("tối đa " + number).matcher(text);
        if (atMost.find()) {
            return Optional.of(new Range(BigDecimal.ONE, true, decimal(atMost, 1), true));
        }
        Matcher all = Pattern.compile("^(100)" + unit).matcher(text);
        return all.find() ? Optional.of(new Range(HUNDRED, true, HUNDRED, true)) : Optional.empty();
    }

    private static BigDecimal decimal(Matcher matcher, int group) {
        return new BigDecimal(matcher.group(group));
    }

    /** For how many months it must go on, by the words of an option. */
    private static Optional<Integer> months(String text) {
        Matcher months = Pattern.compile("ổn định (?:từ|≥|tối thiểu|ít nhất) (\\d+) tháng")
                .matcher(text);
        return months.find() ? Optional.of(Integer.valueOf(months.group(1))) : Optional.empty();
    }

    static Stream<Case> lasting() {
        return cases(concept -> true)
                .filter(one ->
                        one.options().stream().anyMatch(text -> months(text).isPresent()));
    }

    /** Months: the day on which they are full counts, the day before does not. */
    @ParameterizedTest
    @MethodSource("lasting")
    void an_option_that_asks_for_months_is_reached_on_the_day_when_they_are_full(Case one) {
        int last = one.options().size();
        int months = months(one.options().get(last - 1)).orElseThrow();
        String paper = switch (one.concept()) {
            case "main-market" -> "modern-channel/supermarket";
            case "main-market-flowers" -> "modern-channel/online";
            default -> SHARES.getOrDefault(one.concept(), List.of("none")).get(0) + " 80%";
        };
        LocalDate full = one.day().minusMonths(months);

        assertThat(one.derive(paper + " since:" + full).option())
                .as(one.toString())
                .hasValue(last);
        assertThat(one.derive(paper + " since:" + full.plusDays(1)).option().orElse(0))
                .as(one.toString())
                .isLessThan(last);
        assertThat(one.derive(paper).option().orElse(0)).as(one.toString()).isLessThan(last);
    }

    /** A term in months ends on the corresponding day, or on the last day of a month that has none. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2025-02-27, 3",
        "2024-02-29, 2025-02-28, 4",
        "2023-02-28, 2024-02-28, 4",
        "2023-03-01, 2024-02-29, 3",
        "2023-03-01, 2024-03-01, 4",
    })
    void twelve_months_of_contracts_around_a_leap_day(LocalDate since, LocalDate submittedOn, int option) {
        Dossier dossier = Papers.dossier(
                submittedOn, "fresh-produce", LegalForm.COOPERATIVE, "linkage-share/output 80% since:" + since);

        assertThat(ENGINE.evidence(dossier).derivation("1.4").orElseThrow().option())
                .hasValue(option);
    }

    static Stream<Case> counts() {
        return cases(concept -> true)
                .filter(one ->
                        one.options().stream().anyMatch(text -> count(text).isPresent()));
    }

    /** Numbers of agents, of indicators in a test report and of promotion activities. */
    @ParameterizedTest
    @MethodSource("counts")
    void a_number_gives_the_option_whose_words_hold_it(Case one) {
        List<Optional<Range>> ranges =
                one.options().stream().map(EvidenceFollowsOptionsTest::count).toList();
        String[] papers = switch (one.concept()) {
            case "main-market", "main-market-flowers" -> new String[] {"sales-agents/nation"};
            case "promotion-agents" -> new String[] {"promotion-agents/outside-province"};
            case "nutrition" -> new String[] {"nutrition-tests"};
            case "promotion" -> new String[] {"promotion-activity", "website/site", "trade-promotion/in-province"};
            default -> throw new AssertionError(one + ": a number that this test does not know");
        };
        String kind = papers[0];
        for (int number = 1; number <= 7; number++) {
            papers[0] = kind + " " + number;
            int best = one.concept().equals("promotion-agents") ? 1 : 0;
            for (int i = 0; i < ranges.size(); i++) {
                BigDecimal exact = BigDecimal.valueOf(number);
                boolean fits = ranges.get(i).filter(range -> range.holds(exact)).isPresent();
                // of options with one and the same number the papers here are those of the first
                best = fits && (best == 0 || !ranges.get(best - 1).equals(ranges.get(i))) ? i + 1 : best;
            }
            assertThat(one.derive(papers).option()).as("%s at %s", one, number).hasValue(best);
        }
    }

    private static Optional<Range> count(String text) {
        return range(text, "(?:đại|chỉ tiêu|hoạt động)");
    }

    /** Without this a number that a later decree prints could be in no test at all. */
    @ParameterizedTest
    @CsvSource({"qd148-2023", "qd148-2025", "qd26-2026"})
    void every_number_in_an_option_of_fact_is_one_of_those_tried_here(String pack) {
        List<String> missed = new ArrayList<>();
        cases(concept -> true).filter(one -> one.pack().equals(pack)).forEach(one -> {
            for (Option option : one.criterion().options()) {
                String text =
                        NO_THRESHOLD.matcher(option.label().vi()).replaceAll("").toLowerCase(Locale.ROOT);
                boolean tried = share(text).isPresent()
                        || count(text).isPresent()
                        || months(text).isPresent();
                if (text.matches(".*\\d.*") && !tried) {
                    missed.add(one + ": " + text);
                }
            }
        });

        assertThat(missed).isEmpty();
    }
}
