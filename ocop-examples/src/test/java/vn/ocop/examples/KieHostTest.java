package vn.ocop.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.json.DossierReader;
import vn.ocop.pack.RulePack;
import vn.ocop.rules.facts.Verdict;

class KieHostTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final RulePack PACK = ENGINE.packs().get(0);
    private static final DossierReader READER = DossierReader.create();
    private static final KieBase RULES = KieHost.ruleBase();

    /** The samples that fit the rule pack; a dossier of another regime may have options that this one does not know. */
    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("dossiers"))) {
            return files.sorted()
                    .filter(file -> assess(read(file)).status() != AssessmentStatus.INVALID)
                    .toList();
        }
    }

    private static Dossier read(Path file) {
        try {
            return READER.readOrThrow(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment assess(Dossier dossier) {
        return ENGINE.assess(
                dossier, AssessmentOptions.builder().pack(PACK.id()).build());
    }

    @Test
    void the_example_prints_a_verdict() throws IOException {
        assertThat(ExampleRun.output(KieHost::main, "dossiers/15-tieu-nam-sao.json"))
                .isEqualTo("RANKED, 5 stars\n");
    }

    @Test
    void the_rule_base_of_that_name_holds_every_rule_module() {
        List<String> packages = PACK.rules().stream()
                .map(module -> "vn.ocop.rules." + module.replace("-", ""))
                .toList();

        assertThat(RULES.getKiePackages())
                .filteredOn(loaded -> !loaded.getRules().isEmpty())
                .extracting(KiePackage::getName)
                .containsExactlyInAnyOrderElementsOf(packages);
    }

    /** The rules trust their facts: a dossier whose codes the pack does not know is not for them. */
    @ParameterizedTest
    @MethodSource("samples")
    void a_host_with_sessions_of_its_own_comes_to_the_verdict_of_the_engine(Path file) {
        Dossier dossier = read(file);
        Assessment assessment = assess(dossier);

        assumeTrue(assessment.status() != AssessmentStatus.INVALID, "the dossier is of another regime");
        Verdict verdict = KieHost.decide(
                RULES,
                KieHost.facts(
                        dossier,
                        Objects.requireNonNull(
                                PACK.rubrics().get(dossier.product().set()))));

        assertThat(verdict.getStatus()).isEqualTo(assessment.status());
        assertThat(verdict.getStars()).isEqualTo(assessment.stars().orElse(Verdict.NONE));
    }
}
