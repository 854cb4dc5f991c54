package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import vn.ocop.dossier.Dossier;
import vn.ocop.evidence.Derivation;
import vn.ocop.evidence.EvidenceAssessment;
import vn.ocop.oracle.EvidenceDossiers;
import vn.ocop.oracle.PlainEvidence;

/** Holds what the engine derives from evidence against plain loops over the raw tables, for all 26 sets. */
class EvidenceAgreesWithOracleTest {

    private static final int TRIES = 1500;
    private static final long MOST = Long.MAX_VALUE;
    private static final OcopEngine ENGINE = OcopEngine.shipped();

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void under_the_decree_of_2023(@ForAll @LongRange(max = MOST) long seed) {
        assertAgreement("qd148-2023", LocalDate.of(2024, 5, 31), seed);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void under_the_decree_of_2026(@ForAll @LongRange(max = MOST) long seed) {
        assertAgreement("qd26-2026", LocalDate.of(2026, 8, 30), seed);
    }

    private static void assertAgreement(String pack, LocalDate submittedOn, long seed) {
        PlainEvidence tables = Tables.of(pack);
        List<String> sets =
                List.copyOf(ENGINE.pack(pack).orElseThrow().rubrics().keySet());
        Dossier dossier = new EvidenceDossiers(tables, sets, submittedOn).of(seed);

        EvidenceAssessment evidence = ENGINE.evidence(dossier);

        assertThat(evidence.pack().orElseThrow().id()).isEqualTo(pack);
        Map<String, String> derived = derived(evidence);
        assertThat(derived).as(dossier.toString()).isEqualTo(tables.outcomes(dossier, submittedOn));
        derived.values().forEach(outcome -> Statistics.collect(outcome.replaceAll(" .*", "")));
    }

    /** What the engine says about the criteria that papers can speak for. */
    private static Map<String, String> derived(EvidenceAssessment evidence) {
        Map<String, String> derived = new TreeMap<>();
        for (Derivation derivation : evidence.derivations()) {
            if (derivation.concept().isPresent()) {
                Optional<String> option = derivation.option().isPresent()
                        ? Optional.of(" " + derivation.option().getAsInt())
                        : Optional.empty();
                derived.put(derivation.criterion().code(), derivation.outcome() + option.orElse(""));
            }
        }
        return derived;
    }

    private static final class Tables {

        private static final Map<String, PlainEvidence> READ =
                Map.of("qd148-2023", new PlainEvidence("qd148-2023"), "qd26-2026", new PlainEvidence("qd26-2026"));

        static PlainEvidence of(String pack) {
            return Objects.requireNonNull(READ.get(pack), pack);
        }
    }
}
