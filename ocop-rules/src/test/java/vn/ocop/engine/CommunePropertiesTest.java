package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.engine.CommuneDossiers.DAY;
import static vn.ocop.engine.CommuneDossiers.component;
import static vn.ocop.engine.CommuneDossiers.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.commune.Contradiction;
import vn.ocop.commune.Statement;
import vn.ocop.completeness.Completeness;
import vn.ocop.completeness.ComponentResult;
import vn.ocop.completeness.ComponentRule;
import vn.ocop.dossier.CommuneFile;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.SubmittedComponent;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;

class CommunePropertiesTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final List<String> PACKS = List.of("qd148-2023", "qd148-2025", "qd26-2026");

    @Property(tries = 300)
    void handing_in_more_never_makes_a_file_less_complete(
            @ForAll("packs") String pack,
            @ForAll("kinds") DossierKind kind,
            @ForAll("sets") String set,
            @ForAll("components") List<SubmittedComponent> some,
            @ForAll("components") List<SubmittedComponent> more) {
        Set<String> known =
                pack(pack).components().stream().map(ComponentRule::code).collect(Collectors.toSet());
        List<SubmittedComponent> all = new ArrayList<>(some);
        all.addAll(more);

        Completeness before = completeness(pack, kind, set, known, some);
        Completeness after = completeness(pack, kind, set, known, all);

        assertThat(before.isComplete() && !after.isComplete()).isFalse();
        assertThat(obstacles(before)).containsAll(obstacles(after));
    }

    @Property(tries = 300)
    void every_component_of_the_file_is_told_exactly_once(
            @ForAll("packs") String pack,
            @ForAll("kinds") DossierKind kind,
            @ForAll("sets") String set,
            @ForAll("components") List<SubmittedComponent> submitted) {
        Set<String> known =
                pack(pack).components().stream().map(ComponentRule::code).collect(Collectors.toSet());
        Completeness completeness = completeness(pack, kind, set, known, submitted);

        List<String> told = completeness.components().stream()
                .map(result -> result.rule().code())
                .toList();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(new HashSet<>(told))
                .containsAll(submitted.stream()
                        .map(SubmittedComponent::code)
                        .filter(known::contains)
                        .toList())
                .containsAll(pack(pack).components().stream()
                        .filter(rule -> (rule.level().equals(completeness.level())
                                        || rule.level().equals(ComponentRule.PRODUCT_FILE))
                                && rule.kinds().contains(kind))
                        .map(ComponentRule::code)
                        .toList());
    }

    /** A second opinion in plain Java: the contradictions counted from the definition. */
    @Property(tries = 500)
    void contradictions_are_those_of_the_definition(
            @ForAll("packs") String pack, @ForAll("sets") String set, @ForAll("answers") List<Answers> answers) {
        Map<String, Criterion> rubric =
                Objects.requireNonNull(pack(pack).rubrics().get(set)).criteria();
        Criterion labour = Objects.requireNonNull(rubric.get("3.3"));
        Optional<CommuneOpinion> opinion =
                answers.isEmpty() ? Optional.empty() : answers.get(0).opinion();
        Dossier.Builder builder = dossier(set, DossierKind.FIRST, DAY)
                .commune(CommuneFile.builder()
                        .putContent(
                                "local-labour",
                                CommuneFinding.builder().opinion(opinion).build())
                        .build());
        List<int[]> said = new ArrayList<>();
        boolean self = false;
        boolean commune = false;
        for (Answers answer : answers) {
            boolean taken =
                    (answer.role() == SheetRole.SELF && self) || (answer.role() == SheetRole.COMMUNE && commune);
            if (!taken) {
                int option = answer.option() % (labour.lastOption() + 1);
                self |= answer.role() == SheetRole.SELF;
                commune |= answer.role() == SheetRole.COMMUNE;
                builder.addSheet(ScoreSheet.builder()
                        .role(answer.role())
                        .putChoice("3.3", option)
                        .build());
                said.add(new int[] {answer.role().ordinal(), option});
            }
        }

        CommuneAssessment assessment = ENGINE.commune(
                builder.build(), CommuneOptions.builder().pack(pack).build());

        Set<String> found = new TreeSet<>();
        assessment.contradictions().forEach(contradiction -> found.add(plain(contradiction)));
        assertThat(found).isEqualTo(expected(labour, said, opinion));
    }

    private static String plain(Contradiction contradiction) {
        return contradiction.kind() + " " + contradiction.other().sheet();
    }

    private static Set<String> expected(Criterion criterion, List<int[]> said, Optional<CommuneOpinion> opinion) {
        Set<String> expected = new TreeSet<>();
        int claim = optionOf(SheetRole.SELF, said);
        int own = optionOf(SheetRole.COMMUNE, said);
        for (int i = 0; i < said.size(); i++) {
            boolean isOwn = said.get(i)[0] == SheetRole.COMMUNE.ordinal();
            int option = said.get(i)[1];
            if (own >= 0 && !isOwn && option != own && (points(criterion, option) > 0 || points(criterion, own) > 0)) {
                expected.add("SHEETS_DIFFER " + i);
            }
            if (own < 0 || isOwn) {
                if (opinion.equals(Optional.of(CommuneOpinion.FAVOURABLE)) && points(criterion, option) == 0) {
                    expected.add("FAVOURABLE_BUT_NO_POINTS " + i);
                }
                boolean given = points(criterion, option) > 0 && (own < 0 || own >= claim);
                if (opinion.equals(Optional.of(CommuneOpinion.ADVERSE)) && given) {
                    expected.add("ADVERSE_BUT_POINTS " + i);
                }
            }
        }
        return expected;
    }

    /** The option on the sheet of a role; -1 if there is none. */
    private static int optionOf(SheetRole role, List<int[]> said) {
        return said.stream()
                .filter(answer -> answer[0] == role.ordinal())
                .mapToInt(answer -> answer[1])
                .findFirst()
                .orElse(-1);
    }

    private static int points(Criterion criterion, int option) {
        return option == 0 ? 0 : criterion.options().get(option - 1).points();
    }

    @Property(tries = 200)
    void the_same_dossier_gives_the_same_result_and_sheets_keep_their_order(
            @ForAll("packs") String pack, @ForAll("answers") List<Answers> answers) {
        Dossier.Builder builder = dossier();
        answers.stream()
                .filter(answer -> answer.role() == SheetRole.COUNCIL)
                .forEach(answer -> builder.addSheet(ScoreSheet.builder()
                        .role(answer.role())
                        .putChoice("1.1", answer.option() % 4)
                        .build()));
        Dossier dossier = builder.build();
        CommuneOptions options = CommuneOptions.builder().pack(pack).build();

        CommuneAssessment once = ENGINE.commune(dossier, options);
        assertThat(ENGINE.commune(dossier, options)).isEqualTo(once);
        assertThat(once.contents().get(0).statements())
                .extracting(Statement::sheet)
                .isSorted()
                .hasSameSizeAs(dossier.sheets());
    }

    private static Completeness completeness(
            String pack, DossierKind kind, String set, Set<String> known, List<SubmittedComponent> submitted) {
        Dossier dossier = dossier(set, kind, DAY)
                .addAllComponents(submitted.stream()
                        .filter(one -> known.contains(one.code()))
                        .toList())
                .build();
        return ENGINE.commune(dossier, CommuneOptions.builder().pack(pack).build())
                .completeness()
                .orElseThrow();
    }

    private static Set<String> obstacles(Completeness completeness) {
        return completeness.components().stream()
                .filter(ComponentResult::isObstacle)
                .map(result -> result.rule().code())
                .collect(Collectors.toSet());
    }

    private static RulePack pack(String id) {
        return ENGINE.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<String> packs() {
        return Arbitraries.of(PACKS);
    }

    @Provide
    Arbitrary<DossierKind> kinds() {
        return Arbitraries.of(DossierKind.class);
    }

    @Provide
    Arbitrary<String> sets() {
        return Arbitraries.of("fresh-produce", "bottled-water", "flowers", "community-tourism");
    }

    @Provide
    Arbitrary<List<SubmittedComponent>> components() {
        List<String> codes = ENGINE.packs().stream()
                .flatMap(pack -> pack.components().stream())
                .map(ComponentRule::code)
                .distinct()
                .toList();
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-40, 40).map(DAY::plusDays);
        Arbitrary<SubmittedComponent> one = Combinators.combine(
                        Arbitraries.of(codes),
                        Arbitraries.integers().between(0, 6).optional(),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.integers().between(0, 2).optional(),
                        days.optional(),
                        days.optional())
                .as((code, count, electronic, copies, first, second) -> {
                    SubmittedComponent.Builder component = component(code).electronic(electronic);
                    count.ifPresent(component::count);
                    copies.ifPresent(component::copies);
                    boolean swapped = first.isPresent()
                            && second.filter(first.get()::isAfter).isPresent();
                    return component
                            .issuedOn(swapped ? second : first)
                            .validUntil(swapped ? first : second)
                            .build();
                });
        return one.list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Answers>> answers() {
        return Combinators.combine(
                        Arbitraries.of(SheetRole.class),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(CommuneOpinion.class).optional())
                .as(Answers::new)
                .list()
                .ofMaxSize(6);
    }

    /** An answer of some sheet; the opinion of the first one is the commune's. */
    record Answers(SheetRole role, int option, Optional<CommuneOpinion> opinion) {}
}
