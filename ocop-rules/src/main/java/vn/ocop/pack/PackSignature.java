package vn.ocop.pack;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.ocop.pack.internal.Ed25519;
import vn.ocop.pack.internal.FileFaults;

/**
 * The signature of a rule pack: who says that these files belong together. It lies in the pack as
 * {@link PackFiles#SIGNATURE}, a text of exactly four lines, each ended by a line feed:
 *
 * <pre>
 * format: 1
 * key: mae-2026
 * algorithm: Ed25519
 * signature: (Base64 of 64 bytes)
 * </pre>
 *
 * <p>Signed are the line {@code OCOP rule pack}, the key id with a line feed, and {@link PackFiles#checksums()}, so every
 * file of the pack but its signature and its list of checksums, and the key id too. The list of checksums needs no
 * signature, since it must agree with the files.
 *
 * <p>A signature says nothing until it is verified with a key that the host trusts; {@link SignaturePolicy} does that.
 * No argument may be null. Immutable and safe for use by several threads.
 */
public final class PackSignature {

    private static final String DOMAIN = "OCOP rule pack\n";
    private static final String FORMAT = "format: 1";
    private static final String KEY = "key: ";
    private static final String ALGORITHM = "algorithm: ";
    private static final String SIGNATURE = "signature: ";
    private static final int LINES = 4;
    private static final int MOST_BYTES = 512;
    private static final int LONGEST_KEY_ID = 64;

    private final String keyId;
    private final byte[] signed;

    private PackSignature(String keyId, byte[] signed) {
        this.keyId = keyId;
        this.signed = signed;
    }

    /**
     * Signs a pack. A signature that it has already plays no part.
     *
     * @param keyId the name under which hosts know the key: 1 to 64 letters and digits of ASCII, dots, hyphens and
     *     underscores
     * @return what to write into the file {@link PackFiles#SIGNATURE}; the same for the same arguments
     * @throws IllegalArgumentException if the id is not such a name or the key not one of Ed25519
     */
    public static byte[] sign(PackFiles files, String keyId, PrivateKey key) {
        requireKeyId(keyId);
        byte[] signed = Ed25519.sign(key, message(files, keyId));
        return new PackSignature(keyId, signed).text().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The signature that lies in a pack, not yet verified; empty if there is none.
     *
     * @throws PackException with the code {@code bad-signature-file} if the file is not written as it must be
     */
    public static Optional<PackSignature> of(PackFiles files) {
        return files.has(PackFiles.SIGNATURE) ? Optional.of(read(files)) : Optional.empty();
    }

    /** The name of the key that the signature claims to be made with; no proof before {@link #verifies} is true. */
    public String keyId() {
        return keyId;
    }

    /**
     * Whether the signature was made over these files and its key id, with the private half of a key.
     *
     * @throws IllegalArgumentException if the key is not one of Ed25519
     */
    public boolean verifies(PackFiles files, PublicKey key) {
        return Ed25519.verify(key, message(files, keyId), signed);
    }

    /** @throws IllegalArgumentException unless the text may be the name of a key */
    static void requireKeyId(String keyId) {
        if (!isKeyId(keyId)) {
            throw new IllegalArgumentException(
                    "The keyId (%s) must be 1 to 64 letters, digits, dots, hyphens or underscores.".formatted(keyId));
        }
    }

    private static boolean isKeyId(String keyId) {
        return !keyId.isEmpty()
                && keyId.length() <= LONGEST_KEY_ID
                && keyId.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || "._-".indexOf(c) >= 0);
    }

    private static byte[] message(PackFiles files, String keyId) {
        return (DOMAIN + keyId + "\n" + files.checksums()).getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return String.join(
                "\n",
                FORMAT,
                KEY + keyId,
                ALGORITHM + Ed25519.NAME,
                SIGNATURE + Base64.getEncoder().encodeToString(signed),
                "");
    }

    private static PackSignature read(PackFiles files) {
        List<String> lines = lines(files);
        require(lines.get(0).equals(FORMAT), files, 1, "bad-signature-file.line", FORMAT);
        String keyId = value(files, lines, 1, KEY);
        require(isKeyId(keyId), files, 2, "bad-signature-file.key");
        String algorithm = value(files, lines, 2, ALGORITHM);
        require(algorithm.equals(Ed25519.NAME), files, 3, "bad-signature-file.algorithm");
        byte[] signed = decode(value(files, lines, 3, SIGNATURE));
        require(signed.length == Ed25519.SIGNATURE_BYTES, files, LINES, "bad-signature-file.signature");
        PackSignature signature = new PackSignature(keyId, signed);
        boolean onlyWay = signature.text().equals(String.join("\n", lines));
        require(onlyWay, files, LINES, "bad-signature-file.signature");
        return signature;
    }

    /** The lines and the nothing after the last of them. */
    private static List<String> lines(PackFiles files) {
        byte[] bytes = files.bytes(PackFiles.SIGNATURE);
        require(bytes.length <= MOST_BYTES, files, 0, "bad-signature-file.long", MOST_BYTES);
        List<String> lines = List.of(new String(bytes, StandardCharsets.US_ASCII).split("\n", -1));
        boolean ended = lines.size() == LINES + 1 && lines.get(LINES).isEmpty();
        require(ended, files, Math.min(lines.size(), LINES + 1), "bad-signature-file.lines");
        return lines;
    }

    private static String value(PackFiles files, List<String> lines, int index, String key) {
        String line = lines.get(index);
        require(line.startsWith(key), files, index + 1, "bad-signature-file.line", key.strip());
        return line.substring(key.length());
    }

    /** The bytes of a Base64 text; none if it is not one. */
    private static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static void require(boolean condition, PackFiles files, int line, String key, Object... arguments) {
        if (!condition) {
            throw new PackException(
                    files.origin(), List.of(FileFaults.fault(PackFiles.SIGNATURE, line, key, arguments)));
        }
    }
}
