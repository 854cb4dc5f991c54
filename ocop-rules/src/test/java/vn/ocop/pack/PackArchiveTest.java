package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.pack.Refusals.codes;
import static vn.ocop.pack.Refusals.faults;
import static vn.ocop.pack.Refusals.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackArchiveTest {

    private static final Map<String, byte[]> CONTENTS =
            Refusals.contents("pack.yaml", "format: 1", "sets/a.csv", "a,b".repeat(1000), "LICENSE", "");
    private static final String DIGEST = PackFiles.of("test", CONTENTS).digest();

    private final Path temp;
    private final Path zip;

    PackArchiveTest(@TempDir Path temp) {
        this.temp = temp;
        zip = temp.resolve("pack.zip");
    }

    private Path honest(String prefix) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            for (String path : CONTENTS.keySet()) {
                archive.putNextEntry(new ZipEntry(prefix + path));
                archive.write(CONTENTS.get(path));
            }
        }
        return zip;
    }

    private static ZipForge forge() {
        return new ZipForge().file("pack.yaml", "format: 1");
    }

    @Test
    void an_archive_has_the_digest_of_the_same_files_elsewhere() throws IOException {
        PackFiles files = PackFiles.archive(honest(""));

        assertThat(files.paths()).containsExactly("LICENSE", "pack.yaml", "sets/a.csv");
        assertThat(files.digest()).isEqualTo(DIGEST);
        assertThat(files.origin()).isEqualTo(zip.toString());
    }

    @Test
    void one_folder_over_everything_is_left_off() throws IOException {
        assertThat(PackFiles.archive(honest("Bộ 2026 (1)/")).digest()).isEqualTo(DIGEST);
        Path listed = new ZipForge().file("top/", "").file("top/pack.yaml", "x").writeTo(zip);
        assertThat(PackFiles.archive(listed).paths()).containsExactly("pack.yaml");
    }

    @Test
    void two_folders_at_the_top_stay() throws IOException {
        Path two = new ZipForge().file("a/x.csv", "").file("b/x.csv", "").writeTo(zip);

        assertThat(PackFiles.archive(two).paths()).containsExactly("a/x.csv", "b/x.csv");
    }

    @Test
    void what_the_jar_tool_writes_is_taken_without_its_manifest() throws IOException {
        Path folder = temp.resolve("folder");
        for (String path : CONTENTS.keySet()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), CONTENTS.get(path));
        }
        Path jar = temp.resolve("pack.jar");
        int exit = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "cf", jar.toString(), "-C", folder.toString(), ".");

        assertThat(exit).isZero();
        assertThat(PackFiles.archive(jar).digest()).isEqualTo(DIGEST);
    }

    @Test
    void nothing_else_of_a_jar_is_taken() throws IOException {
        Path jar = forge().file("META-INF/MANIFEST.MF", "")
                .file("META-INF/services/a.B", "Evil")
                .file("a/Evil.class", "")
                .writeTo(zip);

        assertThat(codes(() -> PackFiles.archive(jar)))
                .containsExactly("META-INF/services/a.B:0: unexpected-file", "a/Evil.class:0: unexpected-file");
    }

    @Test
    void a_link_is_refused_also_as_a_folder_or_a_jar_manifest() throws IOException {
        ZipForge forge = forge();
        forge.add("passwd.csv", "/etc/passwd").mode = 0120777;
        forge.add("up/", "").mode = 0120777;
        forge.add("META-INF/MANIFEST.MF", "/etc/passwd").mode = 0120777;
        Path linked = forge.writeTo(zip);

        assertThat(codes(() -> PackFiles.archive(linked)))
                .containsExactly(
                        "META-INF/MANIFEST.MF:0: link-in-pack", "passwd.csv:0: link-in-pack", "up/:0: link-in-pack");
    }

    @Test
    void a_pipe_or_a_device_is_refused() throws IOException {
        ZipForge forge = forge();
        forge.add("pipe.csv", "").mode = 0010644;
        forge.add("device.csv", "").mode = 0020644;
        forge.add("folder.csv", "").mode = 0040755;
        Path odd = forge.writeTo(zip);

        assertThat(codes(() -> PackFiles.archive(odd)))
                .containsExactly("device.csv:0: not-a-file", "folder.csv:0: not-a-file", "pipe.csv:0: not-a-file");
    }

    @Test
    void an_entry_with_a_password_is_refused() throws IOException {
        ZipForge forge = forge();
        ZipForge.Item locked = forge.add("locked.csv", "secret");
        locked.flags |= 1;
        locked.localFlags |= 1;
        Path encrypted = forge.writeTo(zip);

        assertThat(lines(faults(() -> PackFiles.archive(encrypted)), Locale.ENGLISH))
                .isEqualTo("locked.csv:0: encrypted-entry: the file is locked with a password; pack anew without one");
    }

    @Test
    void another_way_of_packing_is_refused() throws IOException {
        ZipForge forge = forge();
        forge.add("lzma.csv", "x").method = 14;
        ZipForge.Item patch = forge.add("patch.csv", "x");
        patch.flags |= 1 << 5;
        forge.add("folder/", "contents of a folder");
        Path odd = forge.writeTo(zip);

        assertThat(codes(() -> PackFiles.archive(odd)))
                .containsExactly(
                        "folder/:0: unsupported-entry",
                        "lzma.csv:0: unsupported-entry",
                        "patch.csv:0: unsupported-entry");
    }

    @Test
    void two_entries_of_one_path_are_refused() throws IOException {
        Path twice = forge().file("a.csv", "1").file("a.csv", "2").writeTo(zip);

        assertThat(lines(faults(() -> PackFiles.archive(twice)), Locale.ENGLISH))
                .isEqualTo(
                        "a.csv:0: duplicate-path: the path is the same as \"a.csv\", or differs only by case; take one"
                                + " out or rename it");
    }

    @Test
    void two_entries_that_become_one_path_without_the_top_folder_are_refused() throws IOException {
        Path twice =
                new ZipForge().file("top/a.csv", "1").file("top/A.csv", "2").writeTo(zip);

        assertThat(codes(() -> PackFiles.archive(twice))).containsExactly("A.csv:0: duplicate-path");
    }

    @Test
    void a_name_that_is_not_utf_8_is_refused() throws IOException {
        ZipForge forge = forge();
        ZipForge.Item latin = forge.add("x", "");
        latin.name = "tr\u00E0.csv".getBytes(StandardCharsets.ISO_8859_1);
        latin.localName = latin.name;
        Path bad = forge.writeTo(zip);

        assertThat(faults(() -> PackFiles.archive(bad)))
                .extracting(PackFault::code)
                .containsExactly("bad-path");
    }

    @Test
    void headers_that_contradict_each_other_are_refused() throws IOException {
        ZipForge forge = forge();
        forge.add("a.csv", "x").localName = "b.csv".getBytes(StandardCharsets.UTF_8);
        Path twoNames = forge.writeTo(zip);

        assertThat(codes(() -> PackFiles.archive(twoNames))).containsExactly("pack.zip:0: bad-archive");
    }

    @Test
    void contents_that_are_not_as_announced_are_refused() throws IOException {
        ZipForge forge = forge();
        forge.add("crc.csv", "x").crc ^= 1;
        Path crc = forge.writeTo(zip);
        assertThat(codes(() -> PackFiles.archive(crc))).containsExactly("crc.csv:0: bad-archive");

        forge = forge();
        forge.add("size.csv", "x").size = 2;
        Path size = forge.writeTo(zip);
        assertThat(codes(() -> PackFiles.archive(size))).containsExactly("size.csv:0: bad-archive");

        forge = forge();
        forge.add("noise.csv", "\u00FFno deflated data").method = 8;
        Path noise = forge.writeTo(zip);
        assertThat(codes(() -> PackFiles.archive(noise))).containsExactly("noise.csv:0: bad-archive");
    }

    @Test
    void data_that_end_early_or_go_on_after_their_end_are_refused() throws IOException {
        byte[] zeros = ZipForge.zeros(64);
        PackLimits wide = new PackLimits(500, 100 << 20, 200 << 20, 200, 4, 1 << 24);
        for (int length : new int[] {zeros.length - 1, zeros.length + 1}) {
            ZipForge forge = forge();
            ZipForge.Item item = forge.add("zeros.csv", "");
            item.method = 8;
            item.packed = Arrays.copyOf(zeros, length);
            item.size = 64 << 20;
            Path cut = forge.writeTo(zip);

            assertThat(codes(() -> PackFiles.archive(cut, wide))).containsExactly("zeros.csv:0: bad-archive");
        }
    }

    @Test
    void hidden_bytes_before_between_or_after_the_entries_are_refused() throws IOException {
        byte[] hidden = forge().bytes();
        for (ZipForge forge :
                new ZipForge[] {forge().before("#!/bin/sh\n"), forge().between(hidden), forge().between(new byte[1])}) {
            Path odd = forge.writeTo(zip);
            assertThat(codes(() -> PackFiles.archive(odd))).containsExactly("pack.zip:0: bad-archive");
        }
        Path longer = Files.write(zip, Arrays.copyOf(hidden, hidden.length + 1));
        assertThat(codes(() -> PackFiles.archive(longer))).containsExactly("pack.zip:0: bad-archive");
    }

    @Test
    void a_comment_is_passed_over_unless_it_is_a_second_directory() throws IOException {
        Path commented =
                forge().comment("commit 1234".getBytes(StandardCharsets.UTF_8)).writeTo(zip);
        assertThat(PackFiles.archive(commented).paths()).containsExactly("pack.yaml");

        Path two = forge().comment(new ZipForge().file("pack.yaml", "format: 2").bytes())
                .writeTo(zip);
        assertThat(codes(() -> PackFiles.archive(two))).containsExactly("pack.zip:0: bad-archive");
    }

    @Test
    void something_else_than_an_archive_is_refused() throws IOException {
        for (String text : new String[] {"", "PK", "<?xml version='1.0'?><!DOCTYPE a SYSTEM 'file:///etc/passwd'>"}) {
            Path other = Files.writeString(zip, text);
            assertThat(lines(faults(() -> PackFiles.archive(other)), Refusals.VIETNAMESE))
                    .isEqualTo("pack.zip:0: bad-archive: đây không phải tệp zip hoặc jar; hãy đóng gói lại");
        }
    }

    @Test
    void an_archive_cut_or_changed_anywhere_is_refused_or_means_the_same() throws IOException {
        byte[] whole = forge().file("sets/a.csv", "a,b").bytes();
        String digest = PackFiles.archive(Files.write(zip, whole)).digest();
        for (int at = 0; at < whole.length; at++) {
            byte[] cut = Arrays.copyOf(whole, at);
            assertThat(faults(() -> PackFiles.archive(write(cut)))).isNotEmpty();
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = whole.clone();
                changed[at] ^= (byte) (1 << bit);
                checkSameOrRefused(changed, digest);
            }
        }
    }

    private void checkSameOrRefused(byte[] archive, String digest) {
        try {
            assertThat(PackFiles.archive(write(archive)).digest()).isEqualTo(digest);
        } catch (PackException e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(zip, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_folder_or_nothing_at_all_is_refused_as_an_archive() {
        assertThat(codes(() -> PackFiles.archive(temp))).containsExactly(temp.getFileName() + ":0: not-a-file");
        assertThat(codes(() -> PackFiles.archive(zip))).containsExactly("pack.zip:0: unreadable");
    }
}
