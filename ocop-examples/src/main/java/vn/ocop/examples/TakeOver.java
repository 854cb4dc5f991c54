package vn.ocop.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Locale;
import java.util.Map;
import vn.ocop.activation.PackRegistry;
import vn.ocop.activation.PackSource;
import vn.ocop.activation.Receipt;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.json.DossierReader;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.pack.SigningKeys;

/** A host takes over signed rule packs from a folder, while it goes on scoring. */
public final class TakeOver {

    private TakeOver() {}

    /**
     * Runs the example.
     *
     * @param arguments the folder of the packs, the public key of their publisher (PEM), the file of a dossier
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PublicKey key = SigningKeys.publicKey(Files.readString(Path.of(arguments[1])));
        Dossier dossier = DossierReader.create().readOrThrow(Files.readAllBytes(Path.of(arguments[2])));
        // tag::take-over[]
        PackRegistry registry = PackRegistry.builder(SignaturePolicy.onlySignedBy(Map.of("mae-2026", key)))
                .build(); // starts with the shipped packs; thread-safe: make one, share it

        for (Receipt receipt : registry.activateAll(PackSource.folder(folder))) { // or registry.watch(…)
            System.out.println(receipt.outcome()); // ACTIVATED, UNCHANGED or REFUSED, with the reasons
            receipt.faults().forEach(fault -> System.out.println(fault.line(Locale.ENGLISH)));
        }

        Assessment assessment = registry.engine().assess(dossier); // the packs in use now
        // end::take-over[]
        System.out.println(assessment.pack().orElseThrow().id() + " revision "
                + assessment.pack().orElseThrow().version() + ": " + assessment.status());
    }
}
