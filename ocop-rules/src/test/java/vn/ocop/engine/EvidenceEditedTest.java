package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.dossier.LegalForm;
import vn.ocop.evidence.Derivation;
import vn.ocop.law.Reading;
import vn.ocop.pack.EditedPack;

/** What a ministry changes in the tables changes what is derived, without a line of code. */
class EvidenceEditedTest {

    @Test
    void another_choice_of_a_reading_gives_another_option() {
        EditedPack edited = EditedPack.of("qd26-2026")
                .replace(
                        "readings.csv",
                        "higher-option|lower-option,higher-option",
                        "higher-option|lower-option,lower-option");

        Derivation derivation = derive(edited, "local-labour-share/commune 75%");

        assertThat(derivation.option()).hasValue(2);
        assertThat(derivation.readings()).extracting(Reading::chosen).containsExactly("lower-option");
    }

    @Test
    void another_threshold_gives_another_option() {
        EditedPack edited = EditedPack.of("qd26-2026")
                .replace("evidence/thresholds.csv", "share,commune,25,yes,50,no", "share,commune,30,yes,50,no");

        assertThat(derive(edited, "local-labour-share/commune 29.99%").option()).hasValue(0);
        assertThat(derive(edited, "local-labour-share/commune 30%").option()).hasValue(1);
    }

    private static Derivation derive(EditedPack edited, String paper) {
        OcopEngine engine =
                OcopEngine.with(List.of(edited.withoutCases().sealed().files()));
        return engine.evidence(Papers.dossier(Papers.IN_2026, "tea", LegalForm.COOPERATIVE, paper))
                .derivation("3.3")
                .orElseThrow();
    }
}
