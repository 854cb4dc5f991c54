package vn.ocop.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;

class PackSourceTest {

    private final Path folder;

    private final BlockingQueue<Receipt> heard = new ArrayBlockingQueue<>(100);
    private final PackRegistry registry = PackRegistry.builder(SignaturePolicy.unsignedDataOnly(Map.of()))
            .startWith(TeaDossiers.ENGINE)
            .listener(heard::add)
            .build();

    PackSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_folder_offers_its_subfolders_and_archives_by_name() throws IOException {
        write(TeaDossiers.revision(2, 4).files(), folder.resolve("b-folder"));
        zip(TeaDossiers.revision(3, 3).files(), folder.resolve("c.zip"));
        zip(TeaDossiers.revision(4, 4).files(), folder.resolve("d.jar"));
        Files.writeString(folder.resolve("a-note.txt"), "no pack");

        List<Receipt> receipts = registry.activateAll(PackSource.folder(folder));

        assertThat(receipts)
                .extracting(
                        Receipt::outcome,
                        receipt -> receipt.pack().orElseThrow().version())
                .containsExactly(
                        tuple(Receipt.Outcome.ACTIVATED, "2"),
                        tuple(Receipt.Outcome.ACTIVATED, "3"),
                        tuple(Receipt.Outcome.ACTIVATED, "4"));
    }

    @Test
    void a_folder_that_is_not_there_offers_nothing() {
        assertThat(PackSource.folder(folder.resolve("missing")).offers()).isEmpty();
    }

    @Test
    void one_pack_may_be_named() throws IOException {
        Path file = folder.resolve("pack.zip");
        zip(TeaDossiers.revision(2, 4).files(), file);

        assertThat(registry.activateAll(PackSource.of(file)))
                .extracting(Receipt::outcome)
                .containsExactly(Receipt.Outcome.ACTIVATED);
    }

    @Test
    void a_file_that_is_no_pack_gets_a_receipt_of_its_refusal() throws IOException {
        Path file = folder.resolve("pack.zip");
        Files.writeString(file, "this is not a zip file");

        Receipt receipt = registry.activateAll(PackSource.of(file)).get(0);

        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
        assertThat(receipt.steps()).containsExactly(AdmissionStep.LIMITS);
        assertThat(receipt.faults()).extracting(PackFault::code).containsExactly("bad-archive");
        assertThat(receipt.pack()).isEmpty();
    }

    @Test
    void a_class_path_offers_the_packs_that_are_named() throws IOException {
        write(TeaDossiers.revision(2, 4).sealed().files(), folder.resolve("rules/qd26"));

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            List<Receipt> receipts = registry.activateAll(PackSource.classPath(loader, "rules/qd26", "rules/none"));

            assertThat(receipts.get(0).outcome()).isEqualTo(Receipt.Outcome.ACTIVATED);
            assertThat(receipts.get(1).faults()).extracting(PackFault::code).containsExactly("unreadable");
        }
    }

    @Test
    void a_class_path_gives_nothing_from_outside_the_folder_of_the_pack() throws IOException {
        Files.writeString(folder.resolve("secret.csv"), "secret");
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve(PackFiles.CHECKSUMS), "0".repeat(64) + "  ../secret.csv\n");

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Receipt receipt =
                    registry.activateAll(PackSource.classPath(loader, "pack")).get(0);

            assertThat(receipt.faults()).extracting(PackFault::code).containsExactly("bad-path");
        }
    }

    @Test
    void a_watch_takes_a_pack_once_it_has_stayed_the_same_and_a_refused_one_again_when_it_changes() throws IOException {
        try (PackRegistry.Watch watch = idleWatch()) {
            assertThat(watch.look()).isEmpty();
            Path pack = folder.resolve("pack");
            write(TeaDossiers.revision(2, 4).remove("sets/12-herbal-tea.csv").files(), pack);
            assertThat(watch.look()).as("it may still be copied").isEmpty();
            assertThat(watch.look()).extracting(Receipt::outcome).containsExactly(Receipt.Outcome.REFUSED);
            assertThat(watch.look()).as("nothing has changed").isEmpty();

            write(TeaDossiers.revision(2, 4).files(), pack);
            assertThat(watch.look()).isEmpty();
            assertThat(watch.look()).extracting(Receipt::outcome).containsExactly(Receipt.Outcome.ACTIVATED);
            assertThat(watch.look()).isEmpty();
        }
    }

    @Test
    void a_watch_runs_on_the_executor_of_the_host() throws Exception {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        write(TeaDossiers.revision(2, 4).files(), folder.resolve("pack"));
        try (PackRegistry.Watch unused = registry.watch(PackSource.folder(folder), Duration.ofMillis(20), executor)) {
            Receipt receipt = heard.poll(60, TimeUnit.SECONDS);

            assertThat(Objects.requireNonNull(receipt, "no receipt within a minute")
                            .outcome())
                    .isEqualTo(Receipt.Outcome.ACTIVATED);
        } finally {
            executor.shutdownNow();
        }
    }

    /** A watch whose executor does nothing, so that the test looks itself. */
    private PackRegistry.Watch idleWatch() {
        ScheduledExecutorService stopped = Executors.newSingleThreadScheduledExecutor();
        try {
            return registry.watch(PackSource.folder(folder), Duration.ofDays(1), stopped);
        } finally {
            stopped.shutdownNow();
        }
    }

    private static void write(PackFiles files, Path folder) throws IOException {
        for (String path : files.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, files.bytes(path));
        }
    }

    private static void zip(PackFiles files, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String path : files.paths()) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(files.bytes(path));
                zip.closeEntry();
            }
        }
    }
}
