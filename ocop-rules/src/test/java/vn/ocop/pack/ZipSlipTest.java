package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.pack.Refusals.faults;
import static vn.ocop.pack.Refusals.lines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proof that the attacks work where {@code java.util.zip} is used plainly, and that they do not work here. */
class ZipSlipTest {

    private final Path temp;
    private final Path packs;

    ZipSlipTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        packs = Files.createDirectory(temp.resolve("packs"));
    }

    private Path slipping() throws IOException {
        return new ZipForge()
                .file("pack.yaml", "format: 1")
                .file("../trusted.csv", "owned")
                .writeTo(temp.resolve("slip.zip"));
    }

    @Test
    void plain_unpacking_writes_outside_of_its_folder() throws IOException {
        Path trusted = Files.writeString(temp.resolve("trusted.csv"), "good");
        try (InputStream in = Files.newInputStream(slipping());
                ZipInputStream plain = new ZipInputStream(in)) {
            for (ZipEntry entry = plain.getNextEntry(); entry != null; entry = plain.getNextEntry()) {
                Files.write(packs.resolve(entry.getName()), plain.readAllBytes());
            }
        }
        assertThat(trusted).hasContent("owned");
    }

    @Test
    void here_it_is_refused_and_nothing_is_written() throws IOException {
        Path trusted = Files.writeString(temp.resolve("trusted.csv"), "good");
        Path slipping = slipping();

        assertThat(lines(faults(() -> PackFiles.archive(slipping)), Locale.ENGLISH))
                .isEqualTo(
                        "../trusted.csv:0: bad-path: the path has an empty name, \".\" or \"..\"; write it straight and"
                                + " inside the pack");
        assertThat(lines(faults(() -> PackFiles.archive(slipping)), Refusals.VIETNAMESE))
                .isEqualTo(
                        "../trusted.csv:0: bad-path: đường dẫn có tên rỗng, \".\" hoặc \"..\"; hãy viết đường dẫn thẳng,"
                                + " nằm trong gói");
        assertThat(trusted).hasContent("good");
        assertThat(packs).isEmptyDirectory();
    }

    @Test
    void plain_java_does_not_tell_that_an_entry_is_a_link() throws IOException {
        ZipForge forge = new ZipForge();
        forge.add("passwd.csv", "/etc/passwd").mode = 0120777;
        Path linked = forge.writeTo(temp.resolve("link.zip"));

        try (ZipFile plain = new ZipFile(linked.toFile())) {
            ZipEntry entry = plain.getEntry("passwd.csv");
            assertThat(entry.isDirectory()).isFalse();
            assertThat(plain.getInputStream(entry)).hasContent("/etc/passwd");
        }
        assertThat(faults(() -> PackFiles.archive(linked)))
                .extracting(PackFault::code)
                .containsExactly("link-in-pack");
    }

    @Test
    void two_plain_readers_of_java_see_different_files_in_one_archive() throws IOException {
        byte[] hidden = ZipForge.local(new ZipForge().add("hidden.csv", "evil"));
        Path twoFaced =
                new ZipForge().file("pack.yaml", "format: 1").between(hidden).writeTo(temp.resolve("two.zip"));

        try (InputStream in = Files.newInputStream(twoFaced);
                ZipInputStream stream = new ZipInputStream(in);
                ZipFile file = new ZipFile(twoFaced.toFile())) {
            stream.getNextEntry();
            assertThat(stream.getNextEntry().getName()).isEqualTo("hidden.csv");
            assertThat(file.stream()).extracting(ZipEntry::getName).containsExactly("pack.yaml");
        }
        assertThat(faults(() -> PackFiles.archive(twoFaced)))
                .extracting(PackFault::code)
                .containsExactly("bad-archive");
    }
}
