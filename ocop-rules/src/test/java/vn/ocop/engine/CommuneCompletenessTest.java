package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.engine.CommuneDossiers.DAY;
import static vn.ocop.engine.CommuneDossiers.component;
import static vn.ocop.engine.CommuneDossiers.dossier;
import static vn.ocop.engine.CommuneDossiers.whole;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.completeness.Completeness;
import vn.ocop.completeness.ComponentResult;
import vn.ocop.completeness.ComponentState;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.SubmittedComponent;

class CommuneCompletenessTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    @Test
    void of_a_dossier_that_states_no_components_nothing_is_known() {
        Completeness completeness = completeness(dossier().build());

        assertThat(completeness.in(ComponentState.NOT_STATED)).hasSameSizeAs(completeness.components());
        assertThat(completeness.isComplete()).isFalse();
    }

    @Test
    void what_is_there_missing_optional_and_to_be_judged_is_told_apart() {
        Dossier dossier = dossier()
                .addComponent(component("registration-slip").build())
                .addComponent(component("test-results").build())
                .build();

        assertThat(completeness(dossier).components())
                .extracting(result -> result.rule().code(), ComponentResult::state)
                .contains(
                        tuple("registration-slip", ComponentState.PRESENT),
                        tuple("self-assessment-report", ComponentState.MISSING),
                        tuple("business-registration", ComponentState.TO_BE_JUDGED),
                        tuple("awards", ComponentState.LEFT_OUT),
                        tuple("test-results", ComponentState.PRESENT),
                        tuple("commune-letter", ComponentState.MISSING),
                        tuple("commune-report", ComponentState.MISSING),
                        tuple("samples", ComponentState.MISSING));
    }

    @ParameterizedTest
    @CsvSource({"4, TOO_FEW", "5, PRESENT", "6, PRESENT", "0, TOO_FEW"})
    void five_samples_are_asked_for(int count, ComponentState state) {
        assertThat(samples("qd26-2026", component("samples").count(count).build()))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0, TOO_FEW", "1, PRESENT", "4, PRESENT"})
    void before_2026_one_sample_was_enough(int count, ComponentState state) {
        assertThat(samples("qd148-2023", component("samples").count(count).build()))
                .isEqualTo(state);
        assertThat(samples("qd148-2025", component("samples").count(count).build()))
                .isEqualTo(state);
    }

    @Test
    void samples_of_several_entries_add_up_and_a_number_that_is_not_stated_is_not_guessed() {
        assertThat(samples(
                        "qd26-2026",
                        component("samples").count(2).build(),
                        component("samples").count(3).build()))
                .isEqualTo(ComponentState.PRESENT);
        assertThat(samples("qd26-2026", component("samples").build())).isEqualTo(ComponentState.NUMBER_NOT_STATED);
        assertThat(samples(
                        "qd26-2026",
                        component("samples").count(5).build(),
                        component("samples").build()))
                .isEqualTo(ComponentState.PRESENT);
    }

    @Test
    void tourism_needs_no_samples() {
        for (String pack : List.of("qd148-2023", "qd148-2025", "qd26-2026")) {
            Dossier dossier = dossier("community-tourism", DossierKind.FIRST, DAY)
                    .addComponent(component("samples").count(5).build())
                    .build();

            assertThat(completeness(dossier, pack).components())
                    .filteredOn(result -> result.rule().code().equals("samples"))
                    .extracting(ComponentResult::state)
                    .containsExactly(ComponentState.NOT_NEEDED);
        }
    }

    @Test
    void a_component_of_another_kind_or_level_is_not_needed() {
        Dossier dossier = dossier()
                .addComponent(component("changes-since-recognition").build())
                .addComponent(component("approving-decision").build())
                .build();

        assertThat(completeness(dossier).in(ComponentState.NOT_NEEDED))
                .extracting(
                        result -> result.rule().code(),
                        result -> result.rule().citation().text())
                .containsExactly(
                        tuple("changes-since-recognition", "QĐ 26/2026/QĐ-TTg, Điều 6"),
                        tuple("approving-decision", "QĐ 26/2026/QĐ-TTg, Điều 6 khoản 3"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-08-10, PRESENT",
        "'', 2026-08-09, EXPIRED",
        "2026-08-10, '', PRESENT",
        "2026-08-11, '', NOT_YET_ISSUED",
        "2026-08-01, 2026-08-31, PRESENT",
        "2026-01-01, 2026-06-30, EXPIRED"
    })
    void validity_is_judged_on_the_day_of_evaluation_and_holds_on_its_last_day(
            String issuedOn, String validUntil, ComponentState state) {
        assertThat(state(paper(issuedOn, validUntil))).isEqualTo(state);
    }

    @Test
    void one_valid_paper_of_a_kind_is_enough() {
        assertThat(state(paper("", "2026-01-01"), paper("", "2026-12-31"))).isEqualTo(ComponentState.PRESENT);
        assertThat(state(paper("", "2026-01-01"), paper("2026-12-31", ""))).isEqualTo(ComponentState.EXPIRED);
    }

    @Test
    void a_later_day_of_evaluation_lets_papers_expire() {
        Dossier dossier = dossier()
                .addComponent(component("production-certificate")
                        .validUntil(LocalDate.of(2026, 8, 31))
                        .build())
                .build();

        assertThat(completeness(
                                dossier,
                                CommuneOptions.builder()
                                        .evaluatedOn(LocalDate.of(2026, 9, 1))
                                        .build())
                        .in(ComponentState.EXPIRED))
                .extracting(result -> result.rule().code())
                .containsExactly("production-certificate");
    }

    @ParameterizedTest
    @CsvSource({
        "1, true, PRESENT",
        "0, true, TOO_FEW",
        "1, false, TOO_FEW",
        "2, , PRESENT",
        ", true, PRESENT",
        ", , PRESENT"
    })
    void one_copy_on_paper_and_an_electronic_one_are_asked_for_as_far_as_is_stated(
            Integer copies, Boolean electronic, ComponentState state) {
        SubmittedComponent.Builder slip = component("registration-slip");
        if (copies != null) {
            slip.copies(copies);
        }
        if (electronic != null) {
            slip.electronic(electronic);
        }

        assertThat(completeness(dossier().addComponent(slip.build()).build()).components())
                .filteredOn(result -> result.rule().code().equals("registration-slip"))
                .extracting(ComponentResult::state)
                .containsExactly(state);
    }

    @Test
    void an_expired_optional_paper_is_told_and_does_not_make_the_file_incomplete() {
        Completeness completeness = completeness(whole().addComponent(component("quality-system")
                        .validUntil(LocalDate.of(2026, 1, 1))
                        .build())
                .build());

        assertThat(completeness.in(ComponentState.EXPIRED)).hasSize(1);
        assertThat(completeness.isComplete()).isTrue();
    }

    @Test
    void an_upgrade_and_a_re_evaluation_need_what_has_changed() {
        for (DossierKind kind : List.of(DossierKind.UPGRADE, DossierKind.RE_EVALUATION)) {
            Dossier dossier = Dossier.builder().from(whole().build()).kind(kind).build();

            assertThat(completeness(dossier).in(ComponentState.MISSING))
                    .extracting(result -> result.rule().code())
                    .containsExactly("changes-since-recognition");
        }
    }

    @Test
    void the_components_come_in_the_order_of_the_table_and_each_once() {
        assertThat(completeness(whole().build()).components())
                .extracting(result -> result.rule().code())
                .containsExactly(
                        "registration-slip",
                        "self-assessment-report",
                        "business-registration",
                        "production-certificate",
                        "materials-and-links",
                        "environment-and-technology",
                        "local-labour-list",
                        "business-growth",
                        "intellectual-property",
                        "market-development",
                        "promotion",
                        "product-story",
                        "quality-declaration",
                        "test-results",
                        "barcode-and-traceability",
                        "quality-system",
                        "awards",
                        "commune-letter",
                        "commune-report",
                        "samples");
    }

    private static SubmittedComponent paper(String issuedOn, String validUntil) {
        SubmittedComponent.Builder paper = component("test-results");
        if (!issuedOn.isEmpty()) {
            paper.issuedOn(LocalDate.parse(issuedOn));
        }
        if (!validUntil.isEmpty()) {
            paper.validUntil(LocalDate.parse(validUntil));
        }
        return paper.build();
    }

    private static ComponentState state(SubmittedComponent... papers) {
        return only(completeness(dossier().addComponents(papers).build()), "test-results");
    }

    private static ComponentState samples(String pack, SubmittedComponent... samples) {
        return only(completeness(dossier().addComponents(samples).build(), pack), "samples");
    }

    private static ComponentState only(Completeness completeness, String code) {
        List<ComponentResult> found = completeness.components().stream()
                .filter(result -> result.rule().code().equals(code))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).state();
    }

    private static Completeness completeness(Dossier dossier) {
        return completeness(dossier, CommuneOptions.defaults());
    }

    private static Completeness completeness(Dossier dossier, String pack) {
        return completeness(dossier, CommuneOptions.builder().pack(pack).build());
    }

    private static Completeness completeness(Dossier dossier, CommuneOptions options) {
        return ENGINE.commune(dossier, options).completeness().orElseThrow();
    }
}
