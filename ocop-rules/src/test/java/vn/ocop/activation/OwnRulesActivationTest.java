package vn.ocop.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.engine.internal.OwnPack;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.PackSignature;
import vn.ocop.pack.SignaturePolicy;

/** Packs with rules of their own are taken over only with a trusted signature, and only if the rules pass the gates. */
class OwnRulesActivationTest {

    private static final KeyPair MINISTRY = keys();
    private static final SignaturePolicy POLICY =
            SignaturePolicy.unsignedDataOnly(Map.of("ministry", MINISTRY.getPublic()));
    private static final AssessmentOptions OPTIONS =
            AssessmentOptions.builder().pack("whole").build();

    private final PackRegistry registry =
            PackRegistry.builder(POLICY).startWith(TeaDossiers.ENGINE).build();

    @Test
    void a_signed_pack_whose_rules_pass_the_gates_is_taken_over_and_scores_with_them() {
        Receipt receipt = registry.activate(signed(OwnPack.whole()));

        assertThat(receipt.faults()).isEmpty();
        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.ACTIVATED);
        assertThat(receipt.signer()).contains("ministry");
        assertThat(receipt.steps()).contains(AdmissionStep.CODE);
        assertThat(receipt.passedCases()).isEqualTo(3);
        PlainSet tea = PlainPack.shipped("qd148-2023").set("tea");
        Dossier dossier = Dossiers.of(tea, SheetRole.SELF, List.of(tea.allBest()));
        assertThat(registry.engine().assess(dossier, OPTIONS).stars()).hasValue(5);
    }

    @Test
    void without_a_signature_nothing_compiles_its_rules() {
        Receipt receipt = registry.activate(OwnPack.lenient().files());

        assertThat(receipt.faults()).extracting(PackFault::code).containsExactly("rules-need-signature");
        assertThat(receipt.steps()).doesNotContain(AdmissionStep.CODE);
    }

    @Test
    void a_signature_does_not_help_rules_that_say_more_than_they_may() {
        OcopEngine before = registry.engine();
        String drl = OwnPack.resource("lenient-stars.drl")
                .replace("insert( Verdict.ranked( $stars ) );", "System.exit( $stars );");

        Receipt receipt = registry.activate(signed(
                OwnPack.over(OwnPack.WITHOUT_STARS).with("lenient-stars", drl).files()));

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
        assertThat(receipt.steps()).endsWith(AdmissionStep.CODE);
        assertThat(receipt.faults())
                .extracting(fault -> fault.file() + ": " + fault.code())
                .containsExactly("rules/lenient-stars.drl: rule-action", "rules/lenient-stars.drl: rule-action");
        assertThat(registry.engine()).isSameAs(before);
    }

    @Test
    void rules_that_never_end_are_refused_because_the_cases_of_the_pack_run_within_the_limits() {
        String endless = """
                package vn.ocop.rules.endless

                import vn.ocop.rules.facts.Verdict

                rule "each verdict asks for another"
                when
                    Verdict()
                then
                    insert( Verdict.ranked( 5 ) );
                end
                """;

        Receipt receipt = registry.activate(signed(OwnPack.lenient()
                .with("endless", endless)
                .file("cases/tea.jsonl", OwnPack.resource("cases.jsonl"))
                .asWhole()));

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
        assertThat(receipt.steps()).endsWith(AdmissionStep.CASES);
        assertThat(receipt.faults()).extracting(PackFault::code).containsOnly("case-failed");
        assertThat(receipt.faults())
                .allSatisfy(fault -> assertThat(fault.text().en()).contains("status expected RANKED, actual INVALID"));
    }

    @Test
    void rules_that_think_in_another_way_do_not_meet_the_cases_of_their_base() {
        Receipt receipt = registry.activate(signed(OwnPack.lenient().files()));

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
        assertThat(receipt.faults()).extracting(PackFault::code).containsOnly("case-failed");
    }

    private static PackFiles signed(PackFiles files) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.paths().forEach(path -> contents.put(path, files.bytes(path)));
        contents.put(PackFiles.SIGNATURE, PackSignature.sign(files, "ministry", MINISTRY.getPrivate()));
        return PackFiles.of(files.origin(), contents);
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
