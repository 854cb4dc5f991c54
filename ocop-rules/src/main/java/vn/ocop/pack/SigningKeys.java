package vn.ocop.pack;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import vn.ocop.pack.internal.Ed25519;

/**
 * Reads Ed25519 keys from PEM texts, as {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout}
 * write them. A text holds one key and nothing else. Making and keeping keys is the host's business.
 *
 * <p>No argument may be null. Messages of errors hold nothing of a key. Safe for use by several threads.
 */
public final class SigningKeys {

    private static final String PUBLIC = "PUBLIC KEY";
    private static final String PRIVATE = "PRIVATE KEY";

    /** Characters of a PEM text; a key of Ed25519 needs less than 200. */
    private static final int MOST_CHARACTERS = 1000;

    private SigningKeys() {}

    /**
     * The public key in a PEM text {@code BEGIN PUBLIC KEY} (X.509).
     *
     * @throws IllegalArgumentException if the text is not that, or the key is of another algorithm
     */
    public static PublicKey publicKey(String pem) {
        return Ed25519.publicKey(decode(pem, PUBLIC));
    }

    /**
     * The private key in a PEM text {@code BEGIN PRIVATE KEY} (PKCS#8, not encrypted).
     *
     * @throws IllegalArgumentException if the text is not that, or the key is of another algorithm
     */
    public static PrivateKey privateKey(String pem) {
        return Ed25519.privateKey(decode(pem, PRIVATE));
    }

    private static byte[] decode(String pem, String label) {
        String text = pem.strip();
        String begin = "-----BEGIN " + label + "-----";
        String end = "-----END " + label + "-----";
        boolean framed = text.length() <= MOST_CHARACTERS
                && text.length() >= begin.length() + end.length()
                && text.startsWith(begin)
                && text.endsWith(end);
        if (!framed) {
            throw new IllegalArgumentException("The text is not one PEM block \"" + label
                    + "\".\nMaybe it is the other key of the pair, or encrypted, or holds more than one key.");
        }
        String body = text.substring(begin.length(), text.length() - end.length());
        try {
            return Base64.getDecoder().decode(body.replace("\r", "").replace("\n", ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The PEM block \"" + label + "\" is not in Base64.");
        }
    }
}
