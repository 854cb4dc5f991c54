package vn.ocop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.PackSignature;

class TakeOverTest {

    private static final String DOSSIER = "dossiers/02-che-shan-tuyet.json";

    @Test
    void a_signed_revision_is_used_and_an_unsigned_one_is_refused(@TempDir Path folder) throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path packs = folder.resolve("packs");
        Path signed = revision(2, packs.resolve("a-signed"));
        sign(signed, keys);
        revision(3, packs.resolve("b-unsigned"));

        String output = ExampleRun.output(
                TakeOver::main, packs.toString(), publicKey(folder, keys).toString(), DOSSIER);

        assertThat(output.lines())
                .containsExactly(
                        "ACTIVATED",
                        "REFUSED",
                        "signature.ed25519:0: unsigned: the pack has no signature, and only signed packs are taken"
                                + " here; sign it with a key that is trusted here",
                        "qd148-2023 revision 2: RANKED");
    }

    private static Path revision(int revision, Path folder) throws IOException {
        PackFiles shipped = PackFiles.shipped("qd148-2023");
        for (String path : shipped.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, shipped.bytes(path));
        }
        Path manifest = folder.resolve("pack.yaml");
        Files.writeString(
                manifest, Files.readString(manifest).replace("revision: 1\n", "revision: " + revision + "\n"));
        Files.writeString(
                folder.resolve(PackFiles.CHECKSUMS), PackFiles.folder(folder).checksums());
        return folder;
    }

    private static void sign(Path folder, KeyPair keys) throws IOException {
        byte[] signature = PackSignature.sign(PackFiles.folder(folder), "mae-2026", keys.getPrivate());
        Files.write(folder.resolve(PackFiles.SIGNATURE), signature);
    }

    private static Path publicKey(Path folder, KeyPair keys) throws IOException, GeneralSecurityException {
        String body = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        return Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
    }
}
