package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ocop.pack.Refusals.codes;
import static vn.ocop.pack.Refusals.lines;
import static vn.ocop.pack.TestKeys.signed;
import static vn.ocop.pack.TestKeys.with;

import java.security.KeyPair;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignaturePolicyTest {

    private static final KeyPair MINISTRY = TestKeys.generate("Ed25519");
    private static final KeyPair STRANGER = TestKeys.generate("Ed25519");
    private static final Map<String, PublicKey> KEYS = Map.of("mae-2026", MINISTRY.getPublic());
    private static final SignaturePolicy SIGNED = SignaturePolicy.onlySignedBy(KEYS);
    private static final SignaturePolicy DATA = SignaturePolicy.unsignedDataOnly(KEYS);

    private static final PackFiles TABLES = Refusals.pack("pack.yaml", "format: 1", "sets/a.csv", "a,b");
    private static final PackFiles RULES =
            Refusals.pack("pack.yaml", "format: 1", "rules/own.drl", "package own", "rules/two.drl", "package own");

    @Test
    void a_good_signature_by_a_known_key_is_taken_by_both_policies_and_named() {
        for (PackFiles files : List.of(TABLES, RULES)) {
            PackFiles signed = signed(files, "mae-2026", MINISTRY);
            for (SignaturePolicy policy : List.of(SIGNED, DATA)) {
                assertThat(policy.check(signed)).isEmpty();
                assertThat(policy.signer(signed)).contains("mae-2026");
            }
        }
    }

    @Test
    void an_unsigned_pack_is_refused_where_all_must_be_signed() {
        assertThat(lines(SIGNED.check(TABLES), Locale.ENGLISH))
                .isEqualTo(
                        "signature.ed25519:0: unsigned: the pack has no signature, and only signed packs are taken here;"
                                + " sign it with a key that is trusted here");
        assertThat(lines(SIGNED.check(TABLES), Refusals.VIETNAMESE))
                .isEqualTo(
                        "signature.ed25519:0: unsigned: gói không có chữ ký, mà nơi nhận chỉ nhận gói có chữ ký; hãy ký"
                                + " bằng khóa mà nơi nhận tin cậy");
        assertThat(SIGNED.signer(TABLES)).isEmpty();
    }

    @Test
    void an_unsigned_pack_of_tables_is_taken_where_data_may_be_unsigned() {
        assertThat(DATA.check(TABLES)).isEmpty();
        assertThat(DATA.signer(TABLES)).isEmpty();
    }

    @Test
    void unsigned_rules_are_refused_file_by_file() {
        assertThat(codes(DATA.check(RULES)))
                .containsExactly("rules/own.drl:0: rules-need-signature", "rules/two.drl:0: rules-need-signature");
        assertThat(DATA.check(RULES).get(0).text().en())
                .isEqualTo(
                        "a pack that brings rules of its own (DRL) must be signed with a key that is trusted here; sign"
                                + " the pack, or take this file out");
        assertThat(DATA.check(RULES).get(0).text().vi())
                .isEqualTo(
                        "gói có luật chấm riêng (DRL) thì phải được ký bằng khóa mà nơi nhận tin cậy; hãy ký gói, hoặc"
                                + " bỏ tệp này");
    }

    @Test
    void a_signature_by_an_unknown_key_is_refused_even_for_data() {
        PackFiles signed = signed(TABLES, "stranger", STRANGER);

        for (SignaturePolicy policy : List.of(SIGNED, DATA)) {
            assertThat(lines(policy.check(signed), Locale.ENGLISH))
                    .isEqualTo("signature.ed25519:2: unknown-key: the key \"stranger\" is not known here; trusted keys:"
                            + " mae-2026");
            assertThat(policy.signer(signed)).isEmpty();
        }
    }

    @Test
    void a_stranger_who_uses_the_name_of_a_known_key_is_refused() {
        PackFiles forged = signed(RULES, "mae-2026", STRANGER);

        for (SignaturePolicy policy : List.of(SIGNED, DATA)) {
            assertThat(codes(policy.check(forged))).containsExactly("signature.ed25519:4: bad-signature");
            assertThat(policy.signer(forged)).isEmpty();
        }
    }

    @Test
    void a_key_id_in_other_case_is_unknown() {
        assertThat(codes(SIGNED.check(signed(TABLES, "MAE-2026", MINISTRY))))
                .containsExactly("signature.ed25519:2: unknown-key");
    }

    @Test
    void a_pack_signed_rightly_and_changed_by_one_byte_is_refused() {
        PackFiles changed = with(signed(TABLES, "mae-2026", MINISTRY), "sets/a.csv", "a,c");

        for (SignaturePolicy policy : List.of(SIGNED, DATA)) {
            assertThat(lines(policy.check(changed), Locale.ENGLISH))
                    .isEqualTo(
                            "signature.ed25519:4: bad-signature: the signature is not that of the key \"mae-2026\" over"
                                    + " these very files: the pack was changed after signing, or the signature comes from"
                                    + " elsewhere; fetch the pack again from its publisher, or sign it anew");
            assertThat(policy.signer(changed)).isEmpty();
        }
    }

    @Test
    void rules_slipped_into_a_signed_pack_are_refused() {
        PackFiles slipped = with(signed(TABLES, "mae-2026", MINISTRY), "rules/own.drl", "package evil");

        assertThat(codes(DATA.check(slipped))).containsExactly("signature.ed25519:4: bad-signature");
    }

    @Test
    void the_signature_of_another_pack_is_refused() {
        String other = TestKeys.text(PackSignature.sign(RULES, "mae-2026", MINISTRY.getPrivate()));

        assertThat(codes(SIGNED.check(with(TABLES, PackFiles.SIGNATURE, other))))
                .containsExactly("signature.ed25519:4: bad-signature");
    }

    @Test
    void a_file_that_is_no_signature_is_refused_even_for_data() {
        PackFiles odd = with(TABLES, PackFiles.SIGNATURE, "algorithm: none\n");

        for (SignaturePolicy policy : List.of(SIGNED, DATA)) {
            assertThat(codes(policy.check(odd))).containsExactly("signature.ed25519:2: bad-signature-file");
            assertThat(policy.signer(odd)).isEmpty();
        }
    }

    @Test
    void only_listed_contents_are_taken_where_only_shipped_packs_are() {
        PackFiles shipped = PackFiles.shipped("qd148-2023");
        SignaturePolicy policy = SignaturePolicy.onlyShipped(Set.of(shipped.digest()));

        assertThat(policy.check(shipped)).isEmpty();
        assertThat(policy.signer(shipped)).isEmpty();
        assertThat(lines(policy.check(TABLES), Locale.ENGLISH))
                .isEqualTo(
                        "checksums.sha256:0: not-shipped: only the packs that come with the library are taken here, and"
                                + " this one (" + TABLES.digest() + ") is none of them");
        assertThat(codes(policy.check(signed(TABLES, "mae-2026", MINISTRY))))
                .containsExactly("checksums.sha256:0: not-shipped");
    }

    @Test
    void a_pack_whose_list_of_checksums_claims_to_be_a_shipped_one_is_refused() {
        PackFiles shipped = PackFiles.shipped("qd148-2023");
        PackFiles posing = with(TABLES, PackFiles.CHECKSUMS, shipped.checksums());

        assertThat(codes(SignaturePolicy.onlyShipped(Set.of(shipped.digest())).check(posing)))
                .containsExactly("checksums.sha256:0: not-shipped");
    }

    @Test
    void a_policy_keeps_its_keys_whatever_becomes_of_the_map() {
        Map<String, PublicKey> keys = new HashMap<>(KEYS);
        SignaturePolicy policy = SignaturePolicy.onlySignedBy(keys);

        keys.put("stranger", STRANGER.getPublic());

        assertThat(codes(policy.check(signed(TABLES, "stranger", STRANGER))))
                .containsExactly("signature.ed25519:2: unknown-key");
    }

    @Test
    void without_keys_only_unsigned_data_are_taken() {
        SignaturePolicy policy = SignaturePolicy.unsignedDataOnly(Map.of());

        assertThat(policy.check(TABLES)).isEmpty();
        assertThat(codes(policy.check(signed(TABLES, "mae-2026", MINISTRY))))
                .containsExactly("signature.ed25519:2: unknown-key");
    }

    @Test
    void a_policy_that_could_never_hold_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignaturePolicy.onlySignedBy(Map.of()))
                .withMessage("The keys (none) must be at least one, or no pack is ever taken.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignaturePolicy.onlySignedBy(Map.of("", MINISTRY.getPublic())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignaturePolicy.unsignedDataOnly(
                        Map.of("rsa", TestKeys.generate("RSA").getPublic())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignaturePolicy.onlyShipped(Set.of("SHA256:abc")))
                .withMessage("The digest (SHA256:abc) must be sha256: and 64 small hexadecimal digits.");
    }
}
