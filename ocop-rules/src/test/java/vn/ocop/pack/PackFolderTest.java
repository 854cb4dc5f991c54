package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.ocop.pack.Refusals.codes;
import static vn.ocop.pack.Refusals.faults;
import static vn.ocop.pack.Refusals.lines;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {

    private static final PackLimits SMALL = new PackLimits(3, 10, 20, 20, 2, 1000);

    private final Path temp;
    private final Path folder;

    /** A pack of two files. */
    PackFolderTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        folder = Files.createDirectory(temp.resolve("pack"));
        Files.createDirectory(folder.resolve("sets"));
        Files.writeString(folder.resolve("pack.yaml"), "format: 1");
        Files.writeString(folder.resolve("sets/a.csv"), "a,b");
    }

    private Path write(String path, String text) throws IOException {
        return Files.writeString(folder.resolve(path), text);
    }

    @Test
    void a_folder_is_read_with_its_folders() {
        PackFiles files = PackFiles.folder(folder);

        assertThat(files.paths()).containsExactly("pack.yaml", "sets/a.csv");
        assertThat(files.origin()).isEqualTo(folder.toString());
        assertThat(files.digest())
                .isEqualTo(Refusals.pack("pack.yaml", "format: 1", "sets/a.csv", "a,b")
                        .digest());
    }

    @Test
    void the_folder_itself_may_be_reached_through_a_link() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("current"), folder);

        assertThat(PackFiles.folder(link).digest())
                .isEqualTo(PackFiles.folder(folder).digest());
    }

    @Test
    void a_link_to_a_file_is_refused() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret"), "root:x:0:0");
        Files.createSymbolicLink(folder.resolve("passwd.csv"), secret);
        List<PackFault> faults = faults(() -> PackFiles.folder(folder));

        assertThat(lines(faults, Locale.ENGLISH))
                .isEqualTo("passwd.csv:0: link-in-pack: this is a link; put the file itself in its place");
        assertThat(lines(faults, Refusals.VIETNAMESE))
                .isEqualTo("passwd.csv:0: link-in-pack: đây là liên kết; hãy thay bằng chính tệp mà nó chỉ tới");
    }

    @Test
    void links_to_folders_to_files_inside_and_to_nothing_are_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("twin.csv"), Path.of("sets/a.csv"));
        Files.createSymbolicLink(folder.resolve("nothing.csv"), Path.of("nowhere"));

        assertThat(codes(() -> PackFiles.folder(folder)))
                .containsExactly("nothing.csv:0: link-in-pack", "twin.csv:0: link-in-pack", "up:0: link-in-pack");
    }

    @Test
    void a_pipe_is_refused_and_not_waited_for() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there are pipes");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(codes(() -> PackFiles.folder(folder))).containsExactly("pipe.csv:0: not-a-file"));
    }

    @Test
    void leftovers_are_refused_and_their_folders_not_looked_into() throws IOException {
        Files.createDirectories(folder.resolve(".git/objects"));
        write(".git/config", "");
        write("pack.yaml~", "");

        assertThat(codes(() -> PackFiles.folder(folder)))
                .containsExactly(".git:0: unexpected-file", "pack.yaml~:0: unexpected-file");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void names_that_the_system_allows_and_a_pack_does_not_are_refused() throws IOException {
        write("a\\b.csv", "");
        write("a\nb.csv", "");
        write("PACK.yaml", "");

        assertThat(codes(() -> PackFiles.folder(folder)))
                .hasSize(3)
                .contains("aU+000Ab.csv:0: bad-path", "a\\b.csv:0: bad-path")
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).equals("pack.yaml:0: duplicate-path"));
    }

    @Test
    void too_many_files_too_many_folders_and_too_much_depth_are_refused() throws IOException {
        Files.createDirectories(folder.resolve("sets/deep"));
        assertThat(codes(() -> PackFiles.folder(folder, SMALL))).containsExactly("sets/deep:0: bad-path");
        Files.delete(folder.resolve("sets/deep"));
        write("b.csv", "");
        write("c.csv", "");
        assertThat(codes(() -> PackFiles.folder(folder, SMALL))).containsExactly("pack:0: too-many-files");
        Files.delete(folder.resolve("b.csv"));
        for (String name : List.of("x", "y", "z")) {
            Files.createDirectory(folder.resolve(name));
        }
        assertThat(codes(() -> PackFiles.folder(folder, SMALL))).containsExactly("pack:0: too-many-files");
    }

    @Test
    void a_file_of_ten_gigabytes_is_refused_without_reading_it() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("big.csv").toFile(), "rw")) {
            sparse.setLength(10_000_000_000L);
        }
        List<PackFault> faults = faults(() -> PackFiles.folder(folder));

        assertThat(lines(faults, Locale.ENGLISH))
                .isEqualTo("big.csv:0: file-too-large: the file is too large, at most 4194304 bytes; split it or take"
                        + " something out");
        assertThat(lines(faults, Refusals.VIETNAMESE))
                .isEqualTo("big.csv:0: file-too-large: tệp quá lớn, tối đa 4194304 byte; hãy tách ra hoặc bỏ bớt");
    }

    @Test
    void files_that_are_too_large_together_are_refused() throws IOException {
        write("b.csv", "123456789");
        assertThat(codes(() -> PackFiles.folder(folder, SMALL))).containsExactly("pack:0: pack-too-large");
        write("b.csv", "12345678");
        assertThat(PackFiles.folder(folder, SMALL).paths()).hasSize(3);
    }

    @Test
    void a_folder_that_is_not_there_or_is_a_file_is_unreadable() {
        assertThat(lines(faults(() -> PackFiles.folder(temp.resolve("none"))), Locale.ENGLISH))
                .isEqualTo("none:0: unreadable: cannot be read (NoSuchFileException); check the path and the right to"
                        + " read it");
        assertThat(codes(() -> PackFiles.folder(folder.resolve("pack.yaml"))))
                .containsExactly("pack.yaml:0: unreadable");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_file_without_the_right_to_read_it_is_unreadable() throws IOException {
        Path secret = write("secret.csv", "x");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "rights do not bind the user root");

        assertThat(codes(() -> PackFiles.folder(folder))).containsExactly("secret.csv:0: unreadable");
    }

    @Test
    void a_file_that_grows_while_it_is_read_is_refused() throws Exception {
        Path growing = Files.write(folder.resolve("growing.csv"), new byte[1 << 20]);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> append(growing, done));
        writer.start();
        try {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThat(firstRefusal()).extracting(PackFault::code).containsExactly("changed-while-read"));
        } finally {
            done.set(true);
            writer.join();
        }
    }

    private List<PackFault> firstRefusal() {
        while (true) {
            try {
                PackFiles.folder(folder);
            } catch (PackException e) {
                return e.faults();
            }
        }
    }

    private static void append(Path file, AtomicBoolean done) {
        try {
            for (int i = 0; i < 1_000_000 && !done.get(); i++) {
                Files.write(file, new byte[] {'x'}, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
