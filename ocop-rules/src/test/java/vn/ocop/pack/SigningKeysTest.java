package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.Key;
import java.security.KeyPair;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private static String pem(String label, Key key) {
        String body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return "-----BEGIN " + label + "-----\r\n" + body + "\r\n-----END " + label + "-----\r\n";
    }

    @Test
    void the_example_keys_of_rfc_8410_are_read_and_belong_together() {
        PackFiles files = Refusals.pack("pack.yaml", "format: 1");
        byte[] signature = PackSignature.sign(files, "rfc", SigningKeys.privateKey(TestKeys.RFC_PRIVATE));
        PackFiles signed = TestKeys.with(files, PackFiles.SIGNATURE, TestKeys.text(signature));

        assertThat(PackSignature.of(signed).orElseThrow().verifies(signed, SigningKeys.publicKey(TestKeys.RFC_PUBLIC)))
                .isTrue();
    }

    @Test
    void a_generated_pair_is_read_back_also_with_line_ends_of_windows() {
        KeyPair keys = TestKeys.generate("Ed25519");

        assertThat(SigningKeys.publicKey(pem("PUBLIC KEY", keys.getPublic()))).isEqualTo(keys.getPublic());
        assertThat(SigningKeys.privateKey(pem("PRIVATE KEY", keys.getPrivate())).getEncoded())
                .isEqualTo(keys.getPrivate().getEncoded());
    }

    @Test
    void keys_of_other_algorithms_are_refused() {
        for (String algorithm : new String[] {"Ed448", "RSA", "EC", "X25519"}) {
            KeyPair keys = TestKeys.generate(algorithm);
            assertThatIllegalArgumentException()
                    .as(algorithm)
                    .isThrownBy(() -> SigningKeys.publicKey(shortPem("PUBLIC KEY", keys.getPublic())));
            assertThatIllegalArgumentException()
                    .as(algorithm)
                    .isThrownBy(() -> SigningKeys.privateKey(shortPem("PRIVATE KEY", keys.getPrivate())));
        }
    }

    private static String shortPem(String label, Key key) {
        return pem(label, key).replace("\r", "");
    }

    @Test
    void a_text_that_is_not_one_block_of_the_right_kind_is_refused() {
        String key = TestKeys.RFC_PUBLIC;
        for (String text : new String[] {
            "",
            "key",
            TestKeys.RFC_PRIVATE,
            key + key,
            "x" + key,
            key + "x",
            key.replace("PUBLIC", "public"),
            key.replace("-----END PUBLIC KEY-----", ""),
            key + " ".repeat(2000) + "x"
        }) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> SigningKeys.publicKey(text));
        }
    }

    @Test
    void nothing_of_a_private_key_is_in_the_message() {
        String broken = TestKeys.RFC_PRIVATE.replace("MC4CAQAw", "MC4CAQAx");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKeys.privateKey(broken))
                .withMessage("The key is not a private key of Ed25519 in the form PKCS#8.")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKeys.privateKey(TestKeys.RFC_PRIVATE.replace("MC4CAQAw", "MC4C*QAw")))
                .withMessage("The PEM block \"PRIVATE KEY\" is not in Base64.")
                .withNoCause();
    }
}
