package vn.ocop.pack.internal;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/**
 * Ed25519 (RFC 8032) by the provider that comes with the JDK, whatever others the host has installed before it. Safe
 * for use by several threads.
 */
public final class Ed25519 {

    public static final String NAME = "Ed25519";

    /** The length of every signature. */
    public static final int SIGNATURE_BYTES = 64;

    private static final String PROVIDER = "SunEC";

    private Ed25519() {}

    /**
     * The public key of an X.509 encoding.
     *
     * @throws IllegalArgumentException if it is not one of Ed25519
     */
    public static PublicKey publicKey(byte[] encoded) {
        try {
            return keys().generatePublic(new X509EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("The key is not a public key of Ed25519 in the form X.509.", e);
        }
    }

    /**
     * The private key of a PKCS#8 encoding.
     *
     * @throws IllegalArgumentException if it is not one of Ed25519; nothing of the key is in the message
     */
    public static PrivateKey privateKey(byte[] encoded) {
        try {
            return keys().generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("The key is not a private key of Ed25519 in the form PKCS#8.");
        }
    }

    /**
     * The same public key, made by the JDK from its encoding.
     *
     * @throws IllegalArgumentException if it is not one of Ed25519
     */
    public static PublicKey own(PublicKey key) {
        return publicKey(encoding(key, "X.509"));
    }

    /**
     * The signature of a message; the same key and message give the same bytes.
     *
     * @throws IllegalArgumentException if the key is not one of Ed25519, or does not leave its hardware
     */
    public static byte[] sign(PrivateKey key, byte[] message) {
        PrivateKey own = privateKey(encoding(key, "PKCS#8"));
        try {
            Signature signature = Signature.getInstance(NAME, PROVIDER);
            signature.initSign(own);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /**
     * Whether a signature is that of a message.
     *
     * @throws IllegalArgumentException if the key is not one of Ed25519
     */
    public static boolean verify(PublicKey key, byte[] message, byte[] signed) {
        PublicKey own = own(key);
        try {
            Signature signature = Signature.getInstance(NAME, PROVIDER);
            signature.initVerify(own);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static byte[] encoding(Key key, String format) {
        byte[] encoded = key.getEncoded();
        if (encoded == null || !format.equals(key.getFormat())) {
            throw new IllegalArgumentException("The key of algorithm " + key.getAlgorithm() + " has no encoding "
                    + format + ".\nMaybe it is kept in hardware, which is not supported.");
        }
        return encoded;
    }

    private static KeyFactory keys() {
        try {
            return KeyFactory.getInstance(NAME, PROVIDER);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("this Java platform has no " + NAME + " of its own (" + PROVIDER + ")", cause);
    }
}
