package vn.ocop.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.PackChoice;
import vn.ocop.assessment.PackReference;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.EditedPack;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.text.Text;

class PackRegistryTest {

    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    private static final SignaturePolicy UNSIGNED = SignaturePolicy.unsignedDataOnly(Map.of());
    private static final String ID = "qd26-2026";

    private final List<Receipt> heard = new ArrayList<>();
    private PackRegistry registry = builder(UNSIGNED).build();
    private OcopEngine before = TeaDossiers.ENGINE;

    private PackRegistry.Builder builder(SignaturePolicy policy) {
        return PackRegistry.builder(policy)
                .startWith(TeaDossiers.ENGINE)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .listener(heard::add);
    }

    @Test
    void a_registry_starts_with_the_shipped_packs() {
        OcopEngine engine = PackRegistry.builder(UNSIGNED).build().engine();

        assertThat(engine.packs()).extracting(pack -> pack.id()).containsExactly("qd148-2023", "qd148-2025", ID);
    }

    @Test
    void a_good_revision_takes_over_without_a_restart() {
        Dossier dossier = TeaDossiers.good();
        assertThat(registry.engine().assess(dossier).total()).hasToString("Optional[98]");

        Receipt receipt = registry.activate(TeaDossiers.revision(2, 4).files());

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.ACTIVATED);
        assertThat(receipt.faults()).isEmpty();
        assertThat(receipt.time()).isEqualTo(NOW);
        assertThat(receipt.pack()).map(PackReference::version).contains("2");
        assertThat(receipt.predecessor()).map(PackReference::version).contains("1");
        assertThat(receipt.steps()).containsExactly(AdmissionStep.values());
        assertThat(heard).containsExactly(receipt);
        Assessment after = registry.engine().assess(dossier);
        assertThat(after.total()).hasToString("Optional[99]");
        assertThat(after.pack()).isEqualTo(receipt.pack());
    }

    @Test
    void work_that_has_begun_ends_with_the_pack_it_began_with() {
        registry.activate(TeaDossiers.revision(2, 4).files());

        assertThat(before.assess(TeaDossiers.good()).pack())
                .map(PackReference::version)
                .contains("1");
    }

    @Test
    void the_same_pack_again_changes_nothing() {
        Receipt receipt = registry.activate(PackFiles.shipped(ID));

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.UNCHANGED);
        assertThat(registry.engine()).isSameAs(before);
    }

    @Test
    void a_pack_with_a_broken_table_is_refused_and_nothing_of_it_is_in_effect() {
        PackFiles broken = EditedPack.of(ID)
                .revision(2)
                .replace("sets/11-tea.csv", "part,A,,", "patr,A,,")
                .files();

        assertRefused(registry.activate(broken), AdmissionStep.SCHEMA, "unknown-row");
    }

    @Test
    void a_pack_that_does_not_fit_its_checksums_is_refused_with_the_name_of_the_file() {
        PackFiles changed = EditedPack.of(ID)
                .revision(2)
                .sealed()
                .replace("sets/11-tea.csv", "Small production capacity and scale", "Small production capacity")
                .files();

        Receipt receipt = registry.activate(changed);

        assertRefused(receipt, AdmissionStep.SCHEMA, "checksums-differ");
        assertThat(receipt.faults().get(0).line(Locale.ENGLISH))
                .isEqualTo(
                        "sets/11-tea.csv:0: checksums-differ: the file is not as the list of checksums says; undo the"
                                + " change, or write the list anew (pack seal)");
    }

    @Test
    void an_unsigned_pack_is_refused_where_signatures_are_asked_for() {
        registry = builder(SignaturePolicy.onlySignedBy(Map.of("mae", keys().getPublic())))
                .build();

        assertRefused(registry.activate(TeaDossiers.revision(2, 4).files()), AdmissionStep.SIGNATURE, "unsigned");
    }

    @Test
    void the_receipt_of_a_signed_pack_names_its_signer() {
        KeyPair keys = keys();
        registry = builder(SignaturePolicy.onlySignedBy(Map.of("mae", keys.getPublic())))
                .build();

        Receipt receipt = registry.activate(
                TeaDossiers.revision(2, 4).signed("mae", keys.getPrivate()).files());

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.ACTIVATED);
        assertThat(receipt.signer()).contains("mae");
    }

    @Test
    void a_signed_pack_that_was_changed_by_one_byte_is_refused() {
        KeyPair keys = keys();
        registry = builder(SignaturePolicy.onlySignedBy(Map.of("mae", keys.getPublic())))
                .build();
        PackFiles changed = TeaDossiers.revision(2, 4)
                .signed("mae", keys.getPrivate())
                .replace(
                        "sets/11-tea.csv", "Small production capacity and scale", "Small production capacity and Scale")
                .files();

        assertRefused(registry.activate(changed), AdmissionStep.SIGNATURE, "bad-signature");
    }

    @Test
    void an_older_revision_is_refused_unless_it_is_named() {
        PackFiles third = TeaDossiers.revision(3, 4).files();
        PackFiles second = TeaDossiers.revision(2, 3).files();
        registry.activate(third);

        Receipt refused = registry.activate(second);
        Receipt named = registry.activate(
                second, ActivationOptions.builder().olderRevision(2).build());

        assertThat(refused.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
        assertThat(refused.faults().get(0).line(Locale.ENGLISH))
                .isEqualTo(
                        "pack.yaml:0: older-revision: pack qd26-2026 revision 2 is older than revision 3, which was in"
                                + " use; to go back on purpose, name the revision when activating");
        assertThat(named.outcome()).isEqualTo(Receipt.Outcome.ACTIVATED);
        assertThat(registry.engine().pack(ID).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void the_same_revision_with_other_contents_is_refused() {
        registry.activate(TeaDossiers.revision(2, 4).files());
        before = registry.engine();

        assertRefused(registry.activate(TeaDossiers.revision(2, 3).files()), AdmissionStep.CONFLICTS, "revision-taken");
    }

    @Test
    void revisions_known_from_stored_receipts_are_not_gone_behind() {
        registry = builder(UNSIGNED)
                .known(new PackReference(ID, "7", "sha256:" + "0".repeat(64), Text.of("QĐ 26/2026/QĐ-TTg")))
                .build();

        assertRefused(registry.activate(TeaDossiers.revision(2, 4).files()), AdmissionStep.CONFLICTS, "older-revision");
    }

    @Test
    void the_conditions_of_the_host_can_refuse_a_pack_that_is_in_order() {
        PackFault loss = new PackFault("-", 0, "stars-lost", Text.of("one product loses a star"));
        ActivationCondition condition = (current, candidate, pack) -> {
            Assessment was = current.assess(TeaDossiers.good());
            Assessment is = candidate.assess(TeaDossiers.good());
            return was.total().equals(is.total()) ? List.of() : List.of(loss);
        };
        registry = builder(UNSIGNED).condition(condition).build();

        Receipt receipt = registry.activate(TeaDossiers.revision(2, 4).files());

        assertRefused(receipt, AdmissionStep.CONDITIONS, "stars-lost");
    }

    @Test
    void a_condition_that_fails_refuses_the_pack() {
        registry = builder(UNSIGNED)
                .condition((current, candidate, pack) -> {
                    throw new IllegalStateException("the portfolio is not there");
                })
                .build();

        Receipt receipt = registry.activate(TeaDossiers.revision(2, 4).files());

        assertRefused(receipt, AdmissionStep.CONDITIONS, "unexpected-failure");
    }

    @Test
    void a_dry_run_says_what_would_come_of_it_and_changes_nothing() {
        Receipt receipt = registry.activate(
                TeaDossiers.revision(2, 4).files(),
                ActivationOptions.builder().dryRun(true).build());

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.ADMISSIBLE);
        assertThat(registry.engine()).isSameAs(before);
    }

    @Test
    void a_pack_that_is_not_yet_in_force_decides_nothing_before_its_first_day() {
        PackFiles next = EditedPack.of(ID)
                .replace("pack.yaml", "id: qd26-2026", "id: qd30-2027")
                .replace("pack.yaml", "replaces: [qd148-2025]", "replaces: [qd26-2026]")
                .replace("pack.yaml", "  from: 2026-05-22", "  from: 2027-03-01")
                .replace("pack.yaml", "    - {kinds: [FIRST, UPGRADE], last-day: 2026-07-21}\n", "")
                .replace("pack.yaml", "    - {kinds: [RE_EVALUATION], last-day: 2026-06-21}\n", "")
                .replace("pack.yaml", "  terms:\n", "  terms: []\n")
                .files();

        assertThat(registry.activate(next).faults()).isEmpty();

        assertThat(packOn(LocalDate.of(2027, 2, 28))).isEqualTo(ID);
        assertThat(packOn(LocalDate.of(2027, 3, 1))).isEqualTo("qd30-2027");
        assertThat(chosenBy("qd30-2027", LocalDate.of(2027, 2, 28))).isEqualTo(PackChoice.By.REHEARSAL);
        assertThat(chosenBy("qd30-2027", LocalDate.of(2027, 3, 1))).isEqualTo(PackChoice.By.HOST);
    }

    @Test
    void a_draft_serves_for_rehearsals_only() {
        PackFiles draft = EditedPack.of(ID)
                .revision(2)
                .replace("pack.yaml", "revision: 2\n", "revision: 2\nstatus: draft\n")
                .files();

        OcopEngine rehearsal = registry.rehearse(draft);

        assertThat(registry.engine()).isSameAs(before);
        assertThat(rehearsal.timeline().inForce(LocalDate.of(2026, 11, 25))).isEmpty();
        Assessment assessment = rehearsal.assess(
                TeaDossiers.good(), AssessmentOptions.builder().pack(ID).build());
        assertThat(assessment.packChoice()).map(PackChoice::by).contains(PackChoice.By.REHEARSAL);
    }

    @Test
    void a_draft_never_takes_the_place_of_a_pack_that_decides() {
        PackFiles draft = EditedPack.of(ID)
                .revision(2)
                .replace("pack.yaml", "revision: 2\n", "revision: 2\nstatus: draft\n")
                .files();

        Receipt receipt = registry.activate(draft);

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.ADMISSIBLE);
        assertThat(receipt.faults()).isEmpty();
        assertThat(registry.engine()).isSameAs(before);
        assertThat(packOn(LocalDate.of(2026, 11, 25))).isEqualTo(ID);
        assertThat(registry.activate(TeaDossiers.revision(2, 4).files()).outcome())
                .as("the revision is still free for the pack itself")
                .isEqualTo(Receipt.Outcome.ACTIVATED);
    }

    @Test
    void a_withdrawn_revision_takes_a_pack_back() {
        PackFiles withdrawn = EditedPack.of(ID)
                .revision(2)
                .replace("pack.yaml", "revision: 2\n", "revision: 2\nstatus: withdrawn\n")
                .files();

        assertThat(registry.activate(withdrawn).outcome()).isEqualTo(Receipt.Outcome.ACTIVATED);
        assertThat(registry.engine().timeline().inForce(LocalDate.of(2026, 11, 25)))
                .isEmpty();
    }

    @Test
    void a_hole_that_a_pack_makes_among_the_regimes_is_a_remark() {
        PackFiles later = EditedPack.of(ID)
                .revision(2)
                .replace("pack.yaml", "replaces: [qd148-2025]", "replaces: []")
                .replace("pack.yaml", "  from: 2026-05-22", "  from: 2026-06-01")
                .replace("pack.yaml", "    - {kinds: [FIRST, UPGRADE], last-day: 2026-07-21}\n", "")
                .replace("pack.yaml", "    - {kinds: [RE_EVALUATION], last-day: 2026-06-21}\n", "")
                .replace("pack.yaml", "  terms:\n", "  terms: []\n")
                .withoutCases()
                .files();

        Receipt receipt = registry.activate(later);

        assertThat(receipt.faults()).isEmpty();
        assertThat(receipt.remarks())
                .extracting(remark -> remark.fault().code())
                .contains("dates-hole");
    }

    @Test
    void a_receipt_names_the_misprints_that_explain_its_remarks() {
        Receipt receipt =
                registry.check(new PackSource.Offer("qd148-2023", null, () -> PackFiles.shipped("qd148-2023")));

        assertThat(receipt.remarks())
                .hasSize(8)
                .allMatch(remark -> remark.registered().isPresent());
        assertThat(receipt.toJson()).contains("\"code\":\"option-max\"").contains(",\"misprint\":\"m01\"}");
    }

    @Test
    void a_receipt_is_one_line_of_the_log_whatever_the_origin_is_called() {
        Receipt taken = registry.activate(TeaDossiers.revision(2, 4).files());
        Receipt unreadable = registry.activate(
                new PackSource.Offer(
                        "a\nrule pack b: ACTIVATED",
                        null,
                        () -> EditedPack.of(ID).remove("pack.yaml").files()),
                ActivationOptions.defaults());

        assertThat(taken.line()).matches("rule pack qd26-2026 revision 2, sha256:[0-9a-f]{64}: ACTIVATED, signed by -");
        assertThat(unreadable.line())
                .isEqualTo("rule pack aU+000Arule pack b: ACTIVATED: REFUSED, 1 faults, the first is missing-file");
    }

    @Test
    void a_rehearsal_with_a_bad_pack_says_what_is_wrong() {
        PackFiles broken = EditedPack.of(ID).remove("sets/11-tea.csv").files();

        assertThatThrownBy(() -> registry.rehearse(broken))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("missing-file");
    }

    @Test
    void a_receipt_is_one_line_of_json() {
        registry.activate(TeaDossiers.revision(3, 4).files());
        PackFiles older = TeaDossiers.revision(2, 4).files();

        String json = registry.activate(older).toJson();

        assertThat(json)
                .startsWith("{\"formatVersion\":1,\"outcome\":\"REFUSED\",\"time\":\"2026-11-25T03:00:00Z\","
                        + "\"origin\":\"edited\",\"pack\":{\"id\":\"qd26-2026\",\"version\":\"2\",\"digest\":\"sha256:")
                .contains("\"predecessor\":{\"id\":\"qd26-2026\",\"version\":\"3\"")
                .contains("\"faults\":[{\"file\":\"pack.yaml\",\"line\":0,\"code\":\"older-revision\",\"text\":\"gói")
                .doesNotContain("\n");
    }

    private void assertRefused(Receipt receipt, AdmissionStep step, String code) {
        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
        assertThat(receipt.faults()).extracting(PackFault::code).contains(code);
        assertThat(receipt.steps()).last().isEqualTo(step);
        assertThat(registry.engine()).isSameAs(before);
        assertThat(heard).last().isEqualTo(receipt);
    }

    private String packOn(LocalDate day) {
        Dossier dossier =
                Dossier.builder().from(TeaDossiers.good()).submittedOn(day).build();
        return registry.engine().assess(dossier).pack().orElseThrow().id();
    }

    private PackChoice.By chosenBy(String pack, LocalDate day) {
        AssessmentOptions options =
                AssessmentOptions.builder().pack(pack).evaluatedOn(day).build();
        return registry.engine()
                .assess(TeaDossiers.good(), options)
                .packChoice()
                .orElseThrow()
                .by();
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
