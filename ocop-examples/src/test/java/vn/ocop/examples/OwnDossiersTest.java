package vn.ocop.examples;

import static vn.ocop.testing.junit.OcopAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.OcopEngine;
import vn.ocop.json.DossierReader;
import vn.ocop.pack.RulePack;
import vn.ocop.testing.PackTestReport;
import vn.ocop.testing.PackUnderTest;
import vn.ocop.testing.junit.CaseTests;
import vn.ocop.testing.junit.DossierArbitraries;
import vn.ocop.testing.junit.OcopExtension;

/** How a project tests its own dossiers and its own rule pack. */
class OwnDossiersTest {

    // tag::testing[]
    private static final OcopEngine ENGINE = OcopEngine.shipped();

    /** The pack that is to be proved; it is given to the tests that ask for it. */
    @RegisterExtension
    static final OcopExtension PACK = OcopExtension.pack(Path.of("packs/example-decree"));

    /** Each file of the folder is a case: a dossier, its name as a sentence, and what is expected. */
    @TestFactory
    Stream<DynamicNode> our_dossiers_come_out_as_we_expect() {
        return CaseTests.folder(ENGINE, Path.of("cases"));
    }

    @Test
    void dried_jackfruit_has_the_points_but_misses_a_gate() throws IOException {
        Dossier dossier =
                DossierReader.create().readOrThrow(Files.readAllBytes(Path.of("dossiers/03-mit-say-97-diem.json")));

        assertThat(ENGINE.assess(dossier))
                .hasTotal("97")
                .hasBandStars(5)
                .missesGate("8.1", 3)
                .hasNoStars();
    }

    @TestFactory
    Stream<DynamicNode> our_rule_pack_passes_its_cases(OcopEngine engine, RulePack pack) {
        return CaseTests.pack(engine, pack);
    }

    @Test
    void the_cases_of_our_rule_pack_exercise_most_of_it(PackUnderTest pack) {
        PackTestReport report = pack.report();

        Assertions.assertThat(report.cases().failures()).isEmpty();
        Assertions.assertThat(report.coverage().below(0, Map.of("no-option", 1, "options", 50)))
                .isEmpty();
    }
    // end::testing[]

    @Property(tries = 200)
    void gates_never_raise_the_stars_above_the_points(@ForAll("dossiers") Dossier dossier) {
        Assessment assessment = ENGINE.assess(dossier);

        Assertions.assertThat(assessment.stars().orElse(0))
                .isLessThanOrEqualTo(assessment.bandStars().orElse(0));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.of(ENGINE.pack("qd26-2026").orElseThrow())
                .ofSets("tea")
                .nearGate();
    }
}
