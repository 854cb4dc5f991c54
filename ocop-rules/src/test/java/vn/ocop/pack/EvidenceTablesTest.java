package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.engine.OcopEngine;
import vn.ocop.evidence.EvidenceCatalogue;
import vn.ocop.evidence.EvidenceKind;
import vn.ocop.evidence.Need;
import vn.ocop.evidence.Way;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

/** The tables about evidence: what the shipped ones hold, and how faults in others are told. */
class EvidenceTablesTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final String CONCEPTS = "evidence/concepts.csv";
    private static final String THRESHOLDS = "evidence/thresholds.csv";
    private static final String KINDS = "evidence/kinds.csv";

    @ParameterizedTest
    @CsvSource({"qd148-2023, 506, 798", "qd148-2025, 506, 798", "qd26-2026, 497, 790"})
    void every_criterion_is_a_concept_or_for_people(String pack, int factual, int all) {
        EvidenceCatalogue catalogue = ENGINE.pack(pack).orElseThrow().evidence();
        int concepts = 0;
        int criteria = 0;
        for (Rubric rubric : ENGINE.pack(pack).orElseThrow().rubrics().values()) {
            assertThat(catalogue.entries(rubric.set().code()).keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            rubric.scored().stream().map(Criterion::code).toList());
            criteria += rubric.scored().size();
            concepts += (int) catalogue.entries(rubric.set().code()).values().stream()
                    .filter(entry -> entry.ladder().isPresent())
                    .count();
        }

        assertThat(criteria).isEqualTo(all);
        assertThat(concepts).isEqualTo(factual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void the_shipped_tables_pass_every_check_for_packs_from_outside(String pack) {
        PackFiles files = PackFiles.folder(Path.of("src/main/resources/vn/ocop/packs", pack));
        EvidenceCatalogue checked =
                OcopEngine.with(List.of(files)).packs().get(0).evidence();
        EvidenceCatalogue shipped = ENGINE.pack(pack).orElseThrow().evidence();

        assertThat(checked.kinds()).isEqualTo(shipped.kinds());
        assertThat(checked.entries("tea")).isEqualTo(shipped.entries("tea"));
    }

    /** Every option that gives points can be reached by evidence, or by evidence and people. */
    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd26-2026"})
    void every_option_of_a_criterion_of_fact_has_a_way(String pack) {
        EvidenceCatalogue catalogue = ENGINE.pack(pack).orElseThrow().evidence();
        List<String> without = new ArrayList<>();
        for (Rubric rubric : ENGINE.pack(pack).orElseThrow().rubrics().values()) {
            for (Criterion criterion : rubric.scored()) {
                catalogue.ladder(rubric.set().code(), criterion.code()).ifPresent(ladder -> {
                    for (int option = 1; option <= criterion.lastOption(); option++) {
                        if (ladder.waysTo(option).isEmpty()) {
                            without.add(rubric.set().code() + " " + criterion.code() + " option " + option);
                        }
                    }
                });
            }
        }

        assertThat(without).isEmpty();
    }

    @Test
    void every_kind_but_awards_is_asked_for_by_some_option() {
        Set<String> asked = new TreeSet<>();
        for (String pack : List.of("qd148-2023", "qd26-2026")) {
            EvidenceCatalogue catalogue = ENGINE.pack(pack).orElseThrow().evidence();
            ENGINE.pack(pack)
                    .orElseThrow()
                    .rubrics()
                    .keySet()
                    .forEach(set -> catalogue.entries(set).values().stream()
                            .flatMap(entry -> entry.ladder().stream())
                            .flatMap(ladder -> ladder.ways().stream())
                            .map(Way::needs)
                            .flatMap(List::stream)
                            .map(Need::kind)
                            .forEach(asked::add));
        }
        Set<String> known = new TreeSet<>(
                ENGINE.pack("qd26-2026").orElseThrow().evidence().kinds().keySet());
        asked.removeAll(Set.of(Need.PEOPLE, Need.SUBJECT));

        assertThat(known).containsAll(asked);
        known.removeAll(asked);
        assertThat(known).containsExactly("award");
    }

    @Test
    void the_15_rows_of_the_evidence_table_of_the_form_have_kinds() {
        TreeSet<Integer> rows = new TreeSet<>();
        for (EvidenceKind kind :
                ENGINE.pack("qd26-2026").orElseThrow().evidence().kinds().values()) {
            kind.formRow().ifPresent(rows::add);
        }

        assertThat(rows).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    @Test
    void a_need_is_put_into_words_in_both_languages() {
        EvidenceCatalogue catalogue = ENGINE.pack("qd26-2026").orElseThrow().evidence();
        Need need = catalogue
                .ladder("tea", "3.3")
                .orElseThrow()
                .waysTo(1)
                .get(0)
                .needs()
                .get(0);

        assertThat(catalogue.words(need).in(Locale.ENGLISH))
                .isEqualTo("Share of local workers (from the commune): from 25 % to under 50 %");
        assertThat(catalogue.words(need).in(Locale.ROOT))
                .isEqualTo("Tỷ lệ lao động địa phương (người trong xã): từ 25 % đến dưới 50 %");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                CONCEPTS + " | local-labour,3.3,1-26, | local-labour,3.3,1-25, | " + CONCEPTS + ":0: criterion-missing",
                CONCEPTS + " | local-labour,3.3,1-26, | local-labour,3.3,1-26 26, | " + CONCEPTS
                        + ":15: criterion-twice",
                CONCEPTS + " | local-labour,3.3,1-26, | local-labour,3.3,1-27, | " + CONCEPTS
                        + ":15: unknown-set-number",
                CONCEPTS + " | local-labour,3.3,1-26, | local-labour,3.3,all, | " + CONCEPTS + ":15: bad-sets",
                CONCEPTS + " | local-labour,3.3,1-26, | labour,3.3,1-26, | " + CONCEPTS + ":15: unknown-concept",
                CONCEPTS + " | local-labour,3.3,1-26, | local-labour,3.3,1-26,senses | " + CONCEPTS
                        + ":15: concept-or-judgement",
                CONCEPTS + " | ',2.3,19,misprint' | ',2.3,19,whim' | " + CONCEPTS + ":118: unknown-judgement",
                CONCEPTS + " | local-labour,3.3,1-26, | local-labour,2.4,1-26, | " + CONCEPTS + ":45: criterion-twice",
                CONCEPTS + " | bilingual-label,2.3,21-22, | local-labour,2.3,21-22, | " + CONCEPTS
                        + ":0: option-unknown",
                THRESHOLDS + " | 'local-labour,1,1,local-labour-share,' | 'local-labour,1,1,labour-share,' | "
                        + THRESHOLDS + ":48: unknown-evidence-kind",
                THRESHOLDS + " | share,commune,25,yes,50,no | share,hamlet,25,yes,50,no | " + THRESHOLDS
                        + ":48: unknown-evidence-case",
                THRESHOLDS + " | share,commune,25,yes,50,no | share,commune,a quarter,yes,50,no | " + THRESHOLDS
                        + ":48: bad-threshold",
                THRESHOLDS + " | share,commune,25,yes,50,no | share,commune,25,maybe,50,no | " + THRESHOLDS
                        + ":48: bad-threshold",
                THRESHOLDS + " | 'labour-75,lower-option' | 'labour-100,lower-option' | " + THRESHOLDS
                        + ":50: missing-reading",
                THRESHOLDS + " | 'labour-75,lower-option' | 'labour-75,no-option' | " + THRESHOLDS
                        + ":50: reading-not-supported",
                CONCEPTS + " | local-labour,3.3,1-26, | local-labour,3.9,1-26, | " + CONCEPTS + ":0: criterion-unknown",
                THRESHOLDS + " | 'local-labour,1,1,local' | 'local-labour,0,1,local' | " + THRESHOLDS + ":48: bad-way",
                KINDS + " | 'profit,,accounts,amounts' | 'profit,,ledger,amounts' | " + KINDS + ":43: unknown-nature",
            })
    void a_fault_is_told_with_its_line(String file, String before, String after, String fault) {
        PackFiles files = EditedPack.of("qd26-2026")
                .replace(file, before, after)
                .withoutCases()
                .files();

        List<String> codes = Refusals.codes(() -> OcopEngine.with(List.of(files)));

        assertThat(codes).contains(fault);
    }
}
