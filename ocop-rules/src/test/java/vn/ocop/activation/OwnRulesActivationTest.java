package vn.ocop.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
            AssessmentOptions.builder().pack("own-rules").build();

    private final PackRegistry registry =
            PackRegistry.builder(POLICY).startWith(TeaDossiers.ENGINE).build();

    @Test
    void a_signed_pack_whose_rules_pass_the_gates_is_taken_over_and_scores_with_them() {
        Receipt receipt = registry.activate(signed(lenientFrom2030()));

        assertThat(receipt.faults()).isEmpty();
        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.ACTIVATED);
        assertThat(receipt.signer()).contains("ministry");
        assertThat(receipt.steps()).contains(AdmissionStep.CODE);
        PlainSet tea = PlainPack.shipped("qd148-2023").set("tea");
        Dossier dossier = Dossiers.of(tea, SheetRole.SELF, List.of(tea.allBest()));
        assertThat(registry.engine().assess(dossier, OPTIONS).stars()).hasValue(5);
    }

    @Test
    void a_layer_that_thinks_differently_fails_the_cases_that_it_takes_over() {
        Receipt receipt = registry.activate(signed(OwnPack.lenient()));

        assertThat(receipt.steps()).endsWith(AdmissionStep.CASES);
        assertThat(receipt.faults()).isNotEmpty().allMatch(fault -> fault.code().equals("case-failed"));
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

        Receipt receipt =
                registry.activate(signed(OwnPack.over(OwnPack.WITHOUT_STARS).with("lenient-stars", drl)));

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
        assertThat(receipt.steps()).endsWith(AdmissionStep.CODE);
        assertThat(receipt.faults())
                .extracting(fault -> fault.file() + ": " + fault.code())
                .containsExactly("rules/lenient-stars.drl: rule-action", "rules/lenient-stars.drl: rule-action");
        assertThat(registry.engine()).isSameAs(before);
    }

    /** The worked example as a decree that follows QĐ 26/2026, without the cases of QĐ 148, which it is meant to fail. */
    private static PackFiles lenientFrom2030() {
        PackFiles whole = OwnPack.whole();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        whole.paths().stream()
                .filter(path -> !path.startsWith("cases/"))
                .forEach(path -> contents.put(path, whole.bytes(path)));
        String manifest = new String(whole.bytes("pack.yaml"), StandardCharsets.UTF_8)
                .replace("id: whole", "id: own-rules")
                .replace("from: 2023-02-24", "from: 2030-01-01")
                .replace("  until: 2025-07-06\n", "")
                .replace("\nparts:", "\nreplaces: [qd26-2026]\n\nparts:");
        contents.put("pack.yaml", manifest.getBytes(StandardCharsets.UTF_8));
        return PackFiles.of("own-rules", contents);
    }

    private static PackFiles signed(OwnPack pack) {
        return signed(pack.files());
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
