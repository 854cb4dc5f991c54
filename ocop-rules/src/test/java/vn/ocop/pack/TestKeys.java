package vn.ocop.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import java.util.TreeMap;

/** Keys for tests, and packs with a signature put into them. */
final class TestKeys {

    /** The example keys of RFC 8410, section 10. Everybody knows them: never trust them. */
    static final String RFC_PRIVATE = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
            -----END PRIVATE KEY-----
            """;

    static final String RFC_PUBLIC = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
            -----END PUBLIC KEY-----
            """;

    private TestKeys() {}

    static KeyPair generate(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The pack with the key's good signature in it. */
    static PackFiles signed(PackFiles files, String keyId, KeyPair keys) {
        return with(files, PackFiles.SIGNATURE, text(PackSignature.sign(files, keyId, keys.getPrivate())));
    }

    /** The pack with one file put into it or replaced. */
    static PackFiles with(PackFiles files, String path, String text) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.paths().forEach(known -> contents.put(known, files.bytes(known)));
        contents.put(path, text.getBytes(StandardCharsets.UTF_8));
        return PackFiles.of(files.origin(), contents);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
