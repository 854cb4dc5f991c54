package vn.ocop.pack;

import java.security.PublicKey;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.pack.internal.Ed25519;
import vn.ocop.pack.internal.FileFaults;

/**
 * Whose rule packs a host takes. The host chooses the policy; no pack can change it. One of
 *
 * <ul>
 *   <li>{@link #onlySignedBy}: every pack needs a good signature by a known key;
 *   <li>{@link #unsignedDataOnly}: packs of tables may come unsigned, packs with rules of their own (DRL) may not;
 *   <li>{@link #onlyShipped}: packs of listed contents, signed or not.
 * </ul>
 *
 * <p>Codes of refusals: {@code unsigned}, {@code unknown-key}, {@code bad-signature}, {@code bad-signature-file},
 * {@code not-shipped}, {@code rules-need-signature}. No argument may be null. Immutable and safe for use by several
 * threads.
 */
public final class SignaturePolicy {

    private static final String RULES = ".drl";
    private static final String DIGEST = "sha256:";
    private static final int DIGEST_LENGTH = DIGEST.length() + 64;
    private static final int KEY_LINE = 2;
    private static final int SIGNATURE_LINE = 4;

    private final Kind kind;
    private final SortedMap<String, PublicKey> keys;
    private final Set<String> digests;

    private SignaturePolicy(Kind kind, Map<String, PublicKey> keys, Set<String> digests) {
        this.kind = kind;
        SortedMap<String, PublicKey> own = new TreeMap<>();
        keys.forEach((id, key) -> {
            PackSignature.requireKeyId(id);
            own.put(id, Ed25519.own(key));
        });
        this.keys = Collections.unmodifiableSortedMap(own);
        this.digests = Set.copyOf(digests);
    }

    /**
     * Every pack needs a good signature by one of these keys.
     *
     * @param keys the public keys by their ids, at least one; they are copied
     * @throws IllegalArgumentException if there is none, an id is not as {@link PackSignature#sign} takes it, or a key
     *     is not one of Ed25519
     */
    public static SignaturePolicy onlySignedBy(Map<String, PublicKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("The keys (none) must be at least one, or no pack is ever taken.");
        }
        return new SignaturePolicy(Kind.SIGNED, keys, Set.of());
    }

    /**
     * Packs without DRL may come unsigned; packs with DRL need a good signature by one of these keys. A signature that
     * is there must be good and by one of them in any case.
     *
     * @param keys the public keys by their ids; with none, no pack that is signed or has DRL is taken; they are copied
     * @throws IllegalArgumentException if an id is not as {@link PackSignature#sign} takes it, or a key is not one of
     *     Ed25519
     */
    public static SignaturePolicy unsignedDataOnly(Map<String, PublicKey> keys) {
        return new SignaturePolicy(Kind.DATA, keys, Set.of());
    }

    /**
     * Only packs of these contents. A signature in them is not looked at.
     *
     * @param digests what {@link PackFiles#digest()} must give, {@code sha256:} and 64 small hexadecimal digits; copied
     * @throws IllegalArgumentException if a digest is not written so
     */
    public static SignaturePolicy onlyShipped(Set<String> digests) {
        for (String digest : digests) {
            boolean written = digest.length() == DIGEST_LENGTH
                    && digest.startsWith(DIGEST)
                    && digest.chars().skip(DIGEST.length()).allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
            if (!written) {
                throw new IllegalArgumentException(
                        "The digest (%s) must be sha256: and 64 small hexadecimal digits.".formatted(digest));
            }
        }
        return new SignaturePolicy(Kind.SHIPPED, Map.of(), digests);
    }

    /**
     * What stands against taking a pack; empty if nothing does.
     *
     * @return the faults, in the order of files and lines; never null
     */
    public List<PackFault> check(PackFiles files) {
        if (kind == Kind.SHIPPED) {
            return digests.contains(files.digest())
                    ? List.of()
                    : List.of(FileFaults.fault(PackFiles.CHECKSUMS, 0, "not-shipped", files.digest()));
        }
        try {
            return PackSignature.of(files)
                    .map(signature -> checkSigned(files, signature))
                    .orElseGet(() -> checkUnsigned(files));
        } catch (PackException e) {
            return e.faults();
        }
    }

    /**
     * The id of the key by which a pack is signed, for receipts. It is given only if the key is known to this policy and
     * the signature good; otherwise, and always for {@link #onlyShipped}, it is empty.
     */
    public Optional<String> signer(PackFiles files) {
        if (kind == Kind.SHIPPED
                || !files.has(PackFiles.SIGNATURE)
                || !check(files).isEmpty()) {
            return Optional.empty();
        }
        return PackSignature.of(files).map(PackSignature::keyId);
    }

    private List<PackFault> checkSigned(PackFiles files, PackSignature signature) {
        PublicKey key = keys.get(signature.keyId());
        if (key == null) {
            String known = keys.isEmpty() ? "-" : String.join(", ", keys.keySet());
            return List.of(FileFaults.fault(PackFiles.SIGNATURE, KEY_LINE, "unknown-key", signature.keyId(), known));
        }
        return signature.verifies(files, key)
                ? List.of()
                : List.of(FileFaults.fault(PackFiles.SIGNATURE, SIGNATURE_LINE, "bad-signature", signature.keyId()));
    }

    private List<PackFault> checkUnsigned(PackFiles files) {
        if (kind == Kind.SIGNED) {
            return List.of(FileFaults.fault(PackFiles.SIGNATURE, 0, "unsigned"));
        }
        return files.paths().stream()
                .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(RULES))
                .map(path -> FileFaults.fault(path, 0, "rules-need-signature"))
                .toList();
    }

    private enum Kind {
        SIGNED,
        DATA,
        SHIPPED
    }
}
