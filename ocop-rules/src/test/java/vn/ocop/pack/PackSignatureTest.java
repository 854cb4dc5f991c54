package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.ocop.pack.Refusals.codes;
import static vn.ocop.pack.Refusals.faults;
import static vn.ocop.pack.Refusals.lines;
import static vn.ocop.pack.TestKeys.signed;
import static vn.ocop.pack.TestKeys.text;
import static vn.ocop.pack.TestKeys.with;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackSignatureTest {

    private static final PackFiles PACK = Refusals.pack("pack.yaml", "format: 1", "sets/a.csv", "a,b");
    private static final KeyPair KEYS = TestKeys.generate("Ed25519");
    private static final String GOOD = text(PackSignature.sign(PACK, "mae-2026", KEYS.getPrivate()));

    private static PackFiles carrying(String signature) {
        return with(PACK, PackFiles.SIGNATURE, signature);
    }

    private static boolean verifies(PackFiles files, KeyPair keys) {
        return PackSignature.of(files).orElseThrow().verifies(files, keys.getPublic());
    }

    @Test
    void what_is_signed_verifies_with_the_other_half_of_the_key() {
        PackFiles signed = signed(PACK, "mae-2026", KEYS);

        assertThat(PackSignature.of(signed).orElseThrow().keyId()).isEqualTo("mae-2026");
        assertThat(verifies(signed, KEYS)).isTrue();
        assertThat(signed.digest()).isEqualTo(PACK.digest());
    }

    @Test
    void a_pack_without_the_file_has_no_signature() {
        assertThat(PackSignature.of(PACK)).isEmpty();
    }

    /** OpenSSL makes the same signature of the documented message. */
    @Test
    void the_file_is_written_as_documented_and_always_the_same() {
        byte[] file = PackSignature.sign(PACK, "rfc-8410", SigningKeys.privateKey(TestKeys.RFC_PRIVATE));

        assertThat(text(file)).isEqualTo("""
                format: 1
                key: rfc-8410
                algorithm: Ed25519
                signature: Cldnm0dfXC7q1U2tIYM6LcKaCQ6dQdWZLNNLBV0jX8aHaHKJfzRCMyuHwbXX1R9LXg06TeQFYOiv51w2uPVgAA==
                """);
    }

    @Test
    void signing_again_gives_the_same_whatever_signature_was_there() {
        assertThat(text(PackSignature.sign(carrying(GOOD), "mae-2026", KEYS.getPrivate())))
                .isEqualTo(GOOD);
    }

    @Test
    void a_changed_byte_anywhere_breaks_the_signature() {
        PackFiles signed = signed(PACK, "mae-2026", KEYS);

        assertThat(verifies(with(signed, "sets/a.csv", "a,c"), KEYS)).isFalse();
        assertThat(verifies(with(signed, "pack.yaml", "format: 1 "), KEYS)).isFalse();
        assertThat(verifies(with(signed, "sets/b.csv", ""), KEYS)).isFalse();
    }

    @Test
    void a_renamed_file_breaks_the_signature() {
        PackFiles renamed = Refusals.pack("pack.yaml", "format: 1", "sets/b.csv", "a,b", PackFiles.SIGNATURE, GOOD);

        assertThat(verifies(renamed, KEYS)).isFalse();
    }

    @Test
    void the_key_id_is_signed_too() {
        assertThat(verifies(carrying(GOOD.replace("mae-2026", "mae-2027")), KEYS))
                .isFalse();
    }

    @Test
    void another_key_does_not_verify() {
        assertThat(verifies(carrying(GOOD), TestKeys.generate("Ed25519"))).isFalse();
    }

    @Test
    void sixty_four_zero_bytes_are_no_signature() {
        String zeros = GOOD.substring(0, GOOD.indexOf("signature: ")) + "signature: " + "A".repeat(86) + "==\n";

        assertThat(verifies(carrying(zeros), KEYS)).isFalse();
    }

    @Test
    void a_signature_made_elsewhere_over_the_bare_listing_does_not_verify() throws GeneralSecurityException {
        Signature bare = Signature.getInstance("Ed25519");
        bare.initSign(KEYS.getPrivate());
        bare.update(PACK.checksums().getBytes(StandardCharsets.UTF_8));
        String base64 = Base64.getEncoder().encodeToString(bare.sign());

        assertThat(verifies(
                        carrying(GOOD.substring(0, GOOD.indexOf("signature: ")) + "signature: " + base64 + "\n"), KEYS))
                .isFalse();
    }

    static Stream<Arguments> badFiles() {
        String base64 = GOOD.substring(GOOD.indexOf("signature: ") + 11, GOOD.length() - 1);
        return Stream.of(
                arguments("an empty file", "", 1),
                arguments("something after the end", GOOD + "\n", 5),
                arguments("text after the end", GOOD + "x", 5),
                arguments("a fifth line", GOOD + "more: yes\n", 5),
                arguments("no last line feed", GOOD.substring(0, GOOD.length() - 1), 4),
                arguments("line ends of Windows", GOOD.replace("\n", "\r\n"), 1),
                arguments("a byte order mark", "\uFEFF" + GOOD, 1),
                arguments("another format", GOOD.replace("format: 1", "format: 2"), 1),
                arguments("a key in capitals", GOOD.replace("key:", "Key:"), 2),
                arguments("all in capitals", GOOD.toUpperCase(Locale.ROOT), 1),
                arguments("lines in another order", "key: mae-2026\n" + GOOD.replace("key: mae-2026\n", ""), 1),
                arguments("no blank after the colon", GOOD.replace("key: ", "key:"), 2),
                arguments("two blanks after the colon", GOOD.replace("key: ", "key:  "), 2),
                arguments("an empty key id", GOOD.replace("mae-2026", ""), 2),
                arguments("a path as key id", GOOD.replace("mae-2026", "../mae"), 2),
                arguments("a key id of 65", GOOD.replace("mae-2026", "k".repeat(65)), 2),
                arguments("a key id with an accent", GOOD.replace("mae", "ma\u00EB"), 2),
                arguments("no algorithm", GOOD.replace("Ed25519", "none"), 3),
                arguments("an empty algorithm", GOOD.replace("Ed25519", ""), 3),
                arguments("a weak algorithm", GOOD.replace("Ed25519", "SHA1withRSA"), 3),
                arguments("the algorithm in small letters", GOOD.replace("Ed25519", "ed25519"), 3),
                arguments("no signature", GOOD.replace(base64, ""), 4),
                arguments("a short signature", GOOD.replace(base64, "AAAA"), 4),
                arguments("not Base64", GOOD.replace(base64, "*".repeat(88)), 4),
                arguments("Base64 without padding", GOOD.replace("==", ""), 4),
                arguments("a blank at the end", GOOD.replace("==\n", "== \n"), 4),
                arguments("other bits for the same bytes", sameBytes(GOOD), 4),
                arguments("a long file", GOOD + "#".repeat(400), 0));
    }

    /** Changes the bits of the last Base64 letter that stand for nothing. */
    private static String sameBytes(String file) {
        int last = file.indexOf("==") - 1;
        char letter = file.charAt(last);
        return file.substring(0, last) + (char) (letter + 1) + file.substring(last + 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void a_file_that_is_not_written_exactly_so_is_refused(String what, String file, int line) {
        assertThat(codes(() -> PackSignature.of(carrying(file))))
                .as(what)
                .containsExactly("signature.ed25519:" + line + ": bad-signature-file");
    }

    @Test
    void the_texts_say_what_the_file_must_be() {
        var downgraded = faults(() -> PackSignature.of(carrying(GOOD.replace("Ed25519", "none"))));
        assertThat(lines(downgraded, Locale.ENGLISH))
                .isEqualTo(
                        "signature.ed25519:3: bad-signature-file: only the algorithm Ed25519 is taken; sign anew with a"
                                + " key of Ed25519");
        assertThat(lines(downgraded, Refusals.VIETNAMESE))
                .isEqualTo("signature.ed25519:3: bad-signature-file: chỉ nhận thuật toán Ed25519; hãy ký lại bằng khóa"
                        + " Ed25519");
        assertThat(lines(faults(() -> PackSignature.of(carrying(GOOD.replace("key:", "Key:")))), Locale.ENGLISH))
                .isEqualTo(
                        "signature.ed25519:2: bad-signature-file: this line must be \"key:\" or begin with \"key: \";"
                                + " sign anew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "a\nb", "kh\u00F3a"})
    void a_key_id_that_is_no_name_is_refused_when_signing(String keyId) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackSignature.sign(PACK, keyId, KEYS.getPrivate()))
                .withMessageContaining("keyId");
    }

    @Test
    void keys_of_other_algorithms_neither_sign_nor_verify() {
        for (String algorithm : new String[] {"Ed448", "RSA", "EC"}) {
            KeyPair other = TestKeys.generate(algorithm);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PackSignature.sign(PACK, "other", other.getPrivate()));
            assertThatIllegalArgumentException().isThrownBy(() -> verifies(carrying(GOOD), other));
        }
    }
}
