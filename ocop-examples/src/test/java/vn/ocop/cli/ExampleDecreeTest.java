package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.explanation.Explanation;
import vn.ocop.json.DossierReader;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.PackLint;
import vn.ocop.pack.RegimeChoice;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Timeline;

/** The pack that the guide shows: another decree, of which no line is in Java. */
class ExampleDecreeTest {

    private static final String FOLDER = "packs/example-decree";
    private static final String DOSSIERS = "packs/example-dossiers.jsonl";
    private static final PackFiles FILES = PackFiles.folder(Path.of(FOLDER));
    private static final OcopEngine ENGINE = OcopEngine.with(List.of(FILES));
    private static final AssessmentOptions HOST =
            AssessmentOptions.builder().pack("example-decree").build();

    @Test
    void lint_finds_nothing_in_it() {
        assertThat(PackLint.check(ENGINE.packs().get(0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nam-sao, RANKED, 100, 5",
        "bon-sao, RANKED, 78, 4",
        "bon-sao-khong-cau-chuyen, RANKED, 87, 4",
        "ba-sao-thieu-dieu-kien-4-sao, RANKED, 84, 3",
        "hai-sao, RANKED, 41, 2",
        "mot-sao, RANKED, 28, 1",
        "khong-cong-nhan, NOT_RECOGNISED, 92,",
        "bi-loai, ELIMINATED, 100,",
        "ngung-cham-vi-moc, STOPPED, 100,",
        "ngung-cham-vi-khong-diem, STOPPED, 94,",
        "chua-du-phieu, INCOMPLETE, ,",
        "hoi-dong-chua-thong-nhat, NEEDS_RESOLUTION, 88.5,",
        "khong-hop-le, INVALID, ,"
    })
    void it_scores_dossiers_to_every_status(String id, AssessmentStatus status, String total, Integer stars) {
        Assessment assessment = ENGINE.assess(dossier(id), HOST);

        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.total().map(points -> points.toString())).isEqualTo(Optional.ofNullable(total));
        assertThat(assessment.stars().stream().boxed())
                .isEqualTo(Stream.ofNullable(stars).toList());
    }

    @Test
    void its_own_cases_are_these_dossiers_and_pass() {
        Run run = Run.of("pack", "test", "--lang", "en", FOLDER);

        assertThat(run.outLines().get(0)).isEqualTo("13 cases run, 13 passed, 0 failed, 0 not in order");
        assertThat(run.status()).isZero();
        assertThat(new String(FILES.bytes("cases/statuses.jsonl"), StandardCharsets.UTF_8)
                        .lines()
                        .map(line ->
                                line.replaceFirst("\"case\": \"[^\"]*\", ", "").replaceFirst(", \"expect\": .*", "}")))
                .containsExactlyElementsOf(Samples.text(DOSSIERS).lines().toList());
    }

    @Test
    void a_host_would_take_it_over() {
        Run run = Run.of("pack", "check", "--lang", "en", FOLDER);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith(": in order; remarks: 0; cases that hold: 13\n");
    }

    @Test
    void every_status_has_a_dossier() {
        assertThat(dossiers().map(dossier -> ENGINE.assess(dossier, HOST).status()))
                .contains(AssessmentStatus.values());
    }

    @Test
    void it_explains_with_the_words_and_citations_of_its_tables() {
        Explanation missed = Explanation.of(ENGINE.assess(dossier("ba-sao-thieu-dieu-kien-4-sao"), HOST));
        Explanation thrownOut = Explanation.of(ENGINE.assess(dossier("bi-loai"), HOST));

        assertThat(missed.text(Locale.forLanguageTag("vi")))
                .contains("QĐ 99/2027/QĐ-VD, Phụ lục, bộ 2, 3.b")
                .contains("Nơi bán")
                .contains("Hàng mây tre đan");
        assertThat(missed.text(Locale.ENGLISH)).contains("Places of sale").contains("Bamboo weaving");
        assertThat(thrownOut.text(Locale.forLanguageTag("vi"))).contains("Mẫu sao chép thì bị loại");
        assertThat(thrownOut.text(Locale.ENGLISH)).contains("A copied design is thrown out");
    }

    @Test
    void the_command_line_scores_with_it() {
        Run run = Run.of("score", "--pack", FOLDER, "--format", "jsonl", DOSSIERS);

        assertThat(run.outLines()).hasSize(13).allMatch(line -> line.contains("\"example-decree\""));
        assertThat(run.status()).as("one dossier is invalid").isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.err()).contains("both-cases");
    }

    @Test
    void beside_the_shipped_packs_the_date_chooses_it() {
        OcopEngine shipped = OcopEngine.shipped();
        List<RulePack> all =
                Stream.concat(shipped.packs().stream(), ENGINE.packs().stream()).toList();
        Timeline law = Timeline.of(all);

        assertThat(PackLint.checkTimeline(all)).isEmpty();
        assertThat(chosen(law, LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo("qd26-2026");
        assertThat(chosen(law, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)))
                .isEqualTo("example-decree");
        assertThat(chosen(law, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 3, 31)))
                .isEqualTo("qd26-2026");
        assertThat(chosen(law, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 4, 1)))
                .isEqualTo("example-decree");
    }

    private static String chosen(Timeline law, LocalDate submitted, LocalDate evaluated) {
        return ((RegimeChoice.Applies) law.choose(DossierKind.FIRST, submitted, evaluated))
                .pack()
                .id();
    }

    private static Dossier dossier(String id) {
        return dossiers().filter(dossier -> dossier.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<Dossier> dossiers() {
        DossierReader reader = DossierReader.create();
        return Samples.text(DOSSIERS).lines().map(line -> reader.readOrThrow(line.getBytes(StandardCharsets.UTF_8)));
    }
}
