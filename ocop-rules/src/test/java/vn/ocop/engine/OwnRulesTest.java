package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.internal.OwnPack;
import vn.ocop.explanation.Explanation;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainGate;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFiles;
import vn.ocop.rubric.Band;
import vn.ocop.testing.junit.DossierArbitraries;

/** The worked example of {@code docs/own-rules.md}: a decree that thinks in another way brings one module. */
class OwnRulesTest {

    private static final String PACK = "own-rules";
    private static final OcopEngine ENGINE =
            OcopEngine.with(List.of(OwnPack.lenient().files()));
    private static final AssessmentOptions OPTIONS =
            AssessmentOptions.builder().pack(PACK).build();
    private static final OcopEngine STRICT = OcopEngine.with(List.of(PackFiles.shipped("qd148-2023")));
    private static final AssessmentOptions STRICT_OPTIONS =
            AssessmentOptions.builder().pack("qd148-2023").build();
    private static final PlainPack TABLES = PlainPack.shipped("qd148-2023");
    private static final PlainSet TEA = TABLES.set("tea");

    @Test
    void with_every_minimum_met_there_are_five_stars_and_nothing_to_forgive() {
        Assessment assessment = assess(TEA.allBest());

        assertThat(assessment.stars()).hasValue(5);
        assertThat(assessment.messages()).isEmpty();
    }

    @Test
    void one_missed_minimum_is_forgiven_and_told() {
        Assessment assessment = assess(missing(1));

        assertThat(assessment.bandStars()).hasValue(5);
        assertThat(assessment.unmetGates()).hasSize(1);
        assertThat(assessment.stars()).hasValue(5);
        assertThat(assessment.messages()).extracting(Message::code).containsExactly("note-one-minimum-forgiven");
        assertThat(assessment.messages().get(0).text().vi())
                .isEqualTo("Thiếu một điều kiện tối thiểu nhưng vẫn giữ hạng (QĐ 99, Điều 4)");
        assertThat(explained(assessment, Locale.ENGLISH))
                .contains("Outcome: ranked 5 stars.")
                .contains("One minimum is missed and forgiven: the level is kept (QĐ 99, Điều 4)"
                        + " (the whole dossier, code note-one-minimum-forgiven)");
    }

    @Test
    void two_missed_minimums_cost_the_level_and_the_note_says_why() {
        Assessment assessment = assess(missing(2));

        assertThat(assessment.bandStars()).hasValue(5);
        assertThat(assessment.stars()).hasValue(4);
        assertThat(assessment.messages()).extracting(Message::code).containsExactly("note-two-minimums-missed");
        assertThat(explained(assessment, Locale.forLanguageTag("vi")))
                .contains("Thiếu từ hai điều kiện tối thiểu nên xuống hạng (QĐ 99, Điều 4)");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void every_dossier_has_the_stars_that_the_fictional_decree_says(@ForAll("unbroken") Dossier dossier) {
        Assessment assessment = ENGINE.assess(dossier, OPTIONS);
        Assessment strict = STRICT.assess(dossier, STRICT_OPTIONS);

        if (!strict.status().isScored()) {
            assertThat(assessment.status()).isEqualTo(strict.status());
            return;
        }
        assertThat(assessment.total()).isEqualTo(strict.total());
        OptionalInt expected = lenientStars(strict);
        assertThat(assessment.stars()).isEqualTo(expected);
        assertThat(assessment.status())
                .isEqualTo(expected.isPresent() ? AssessmentStatus.RANKED : AssessmentStatus.NOT_RECOGNISED);
    }

    @Provide
    Arbitrary<Dossier> unbroken() {
        return DossierArbitraries.of(STRICT.packs().get(0)).unbroken();
    }

    /** Article 4 of the fictional decree, in plain Java, from the gates of QĐ 148. */
    private static OptionalInt lenientStars(Assessment strict) {
        int band = strict.bandStars().orElseThrow();
        List<Band> bands = strict.rubric().orElseThrow().bands();
        if (bands.stream().noneMatch(level -> level.recognised() && level.stars() <= band)) {
            return OptionalInt.of(band);
        }
        return bands.stream()
                .filter(Band::recognised)
                .mapToInt(Band::stars)
                .filter(stars -> stars <= band)
                .filter(stars -> strict.gates().stream()
                                .filter(gate -> gate.gate().stars() <= stars)
                                .filter(gate -> gate.verdict() != GateResult.Verdict.MET)
                                .count()
                        <= 1)
                .max();
    }

    @Test
    void several_threads_get_the_same_results() {
        List<Dossier> dossiers = List.of(
                Dossiers.of(TEA, SheetRole.SELF, List.of(missing(0))),
                Dossiers.of(TEA, SheetRole.SELF, List.of(missing(1))),
                Dossiers.of(TEA, SheetRole.SELF, List.of(missing(2))));

        assertThat(IntStream.range(0, 300)
                        .parallel()
                        .mapToObj(i -> ENGINE.assess(dossiers.get(i % 3), OPTIONS)
                                        .stars()
                                        .orElse(0)
                                == (i % 3 == 2 ? 4 : 5)))
                .doesNotContain(false);
    }

    @Test
    void a_layer_takes_over_the_own_rules_of_its_base() {
        PackFiles base = OwnPack.whole();
        PackFiles layer = OwnPack.layerOver(base).files();
        OcopEngine engine = OcopEngine.with(List.of(base, layer));

        Assessment assessment = engine.assess(
                Dossiers.of(TEA, SheetRole.SELF, List.of(missing(1))),
                AssessmentOptions.builder().pack("layer").build());

        assertThat(assessment.stars()).hasValue(5);
        assertThat(assessment.messages()).extracting(Message::code).containsExactly("note-one-minimum-forgiven");
    }

    @Test
    void a_pack_whose_rules_are_refused_makes_no_engine() {
        PackFiles files = OwnPack.plus("own", "package vn.ocop.rules.own\n\nimport java.io.File\n")
                .files();

        assertThatThrownBy(() -> OcopEngine.with(List.of(files)))
                .isInstanceOfSatisfying(
                        PackException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(fault -> fault.line(Locale.ENGLISH))
                                .containsExactly(
                                        "rules/own.drl:1: rule-none: the file has no rule; write one, or take the file out",
                                        "rules/own.drl:3: rule-import: java.io.File may not be imported; only the classes that"
                                                + " the guide lists"));
    }

    private static String explained(Assessment assessment, Locale language) {
        return Explanation.of(assessment).text(language).replaceAll("\\s+", " ");
    }

    private static Assessment assess(int[] answers) {
        return ENGINE.assess(Dossiers.of(TEA, SheetRole.SELF, List.of(answers)), OPTIONS);
    }

    /** The best answers but for so many criteria with a gate of 5 stars, each on another criterion. */
    private static int[] missing(int count) {
        int[] answers = TEA.allBest();
        int missed = 0;
        for (PlainGate gate : TEA.gates()) {
            boolean only =
                    TEA.gates().stream().noneMatch(other -> other != gate && other.criterion() == gate.criterion());
            if (missed < count && gate.stars() == 5 && only && !gate.onTitle() && gate.option() > 1) {
                answers[gate.criterion()] = gate.option() - 1;
                missed++;
            }
        }
        assertThat(missed).isEqualTo(count);
        return answers;
    }
}
