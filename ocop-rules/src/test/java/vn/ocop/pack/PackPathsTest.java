package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.ocop.pack.Refusals.codes;
import static vn.ocop.pack.Refusals.faults;
import static vn.ocop.pack.Refusals.lines;
import static vn.ocop.pack.Refusals.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackPathsTest {

    private final Path temp;

    PackPathsTest(@TempDir Path temp) {
        this.temp = temp;
    }

    static Stream<Arguments> refusedPaths() {
        return Stream.of(
                arguments("../evil.csv", "bad-path"),
                arguments("sets/../../evil.csv", "bad-path"),
                arguments("sets/..", "bad-path"),
                arguments("./a.csv", "bad-path"),
                arguments("sets//a.csv", "bad-path"),
                arguments("/etc/passwd.csv", "bad-path"),
                arguments("//server/share.csv", "bad-path"),
                arguments("C:/a.csv", "bad-path"),
                arguments("C:a.csv", "bad-path"),
                arguments("..\\evil.csv", "bad-path"),
                arguments("sets\\a.csv", "bad-path"),
                arguments("a.csv:stream.csv", "bad-path"),
                arguments("a\n0000  b.csv", "bad-path"),
                arguments("a\u0000.csv", "bad-path"),
                arguments("a\u001b[2J.csv", "bad-path"),
                arguments("a\u202Evsc.csv", "bad-path"),
                arguments("a\u200Bb.csv", "bad-path"),
                arguments("a\u00A0b.csv", "bad-path"),
                arguments("a\uD800.csv", "bad-path"),
                arguments("a\uFFFD.csv", "bad-path"),
                arguments("tra\u0300.csv", "bad-path"),
                arguments("con.csv", "bad-path"),
                arguments("sets/LPT1.csv", "bad-path"),
                arguments("COM\u00B9.csv", "bad-path"),
                arguments(" a.csv", "bad-path"),
                arguments("sets /a.csv", "bad-path"),
                arguments("sets./a.csv", "bad-path"),
                arguments("a/b/c/d/e.csv", "bad-path"),
                arguments("a".repeat(197) + ".csv", "bad-path"),
                arguments("Evil.class", "unexpected-file"),
                arguments("run.sh", "unexpected-file"),
                arguments("pack.xml", "unexpected-file"),
                arguments("pack.dtd", "unexpected-file"),
                arguments("pack.yml", "unexpected-file"),
                arguments("rules.DRL", "unexpected-file"),
                arguments("README", "unexpected-file"),
                arguments("sets/LICENSE", "unexpected-file"),
                arguments(".DS_Store", "unexpected-file"),
                arguments("sets/.gitkeep", "unexpected-file"),
                arguments(".git/config.json", "unexpected-file"),
                arguments("__MACOSX/._pack.yaml", "unexpected-file"),
                arguments("Thumbs.db", "unexpected-file"),
                arguments("pack.yaml~", "unexpected-file"),
                arguments("~$sets.csv", "unexpected-file"),
                arguments("sets.csv.bak", "unexpected-file"),
                arguments("more.zip", "nested-archive"),
                arguments("lib/more.JAR", "nested-archive"),
                arguments("more.tar.gz", "nested-archive"));
    }

    @ParameterizedTest
    @MethodSource("refusedPaths")
    void a_path_that_is_not_plain_is_refused_in_memory(String path, String code) {
        assertThat(faults(() -> pack("pack.yaml", "format: 1", path, "x")))
                .extracting(PackFault::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @MethodSource("refusedPaths")
    void a_path_that_is_not_plain_is_refused_in_an_archive(String path, String code) throws Exception {
        Path zip = new ZipForge().file("pack.yaml", "format: 1").file(path, "x").writeTo(temp.resolve("p.zip"));

        assertThat(faults(() -> PackFiles.archive(zip)))
                .extracting(PackFault::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pack.yaml",
                "sets/01-fresh-produce.csv",
                "rules/own/awards.drl",
                "cases/a.b.json",
                "a/b/c/d.md",
                "LICENSE",
                "checksums.sha256",
                "trà.csv",
                "Bộ sản phẩm.md",
                "common.csv",
                "com10.csv"
            })
    void a_plain_path_is_taken(String path) {
        assertThat(pack(path, "x").paths()).containsExactly(path);
    }

    @Test
    void names_that_differ_only_by_case_are_refused() {
        assertThat(codes(() -> pack("sets.csv", "1", "Sets.csv", "2"))).containsExactly("sets.csv:0: duplicate-path");
        assertThat(codes(() -> pack("Trà.csv", "1", "TRÀ.csv", "2"))).containsExactly("Trà.csv:0: duplicate-path");
    }

    @Test
    void folders_that_differ_only_by_case_are_refused() {
        assertThat(codes(() -> pack("Sets/a.csv", "1", "sets/b.csv", "2")))
                .containsExactly("sets/b.csv:0: duplicate-path");
    }

    @Test
    void a_file_under_another_file_is_refused() {
        assertThat(codes(() -> pack("a.md", "1", "a.md/b.csv", "2"))).containsExactly("a.md/b.csv:0: duplicate-path");
    }

    @Test
    void an_archive_by_its_contents_is_refused_whatever_its_name() {
        assertThat(codes(() -> pack("sets.csv", "PK\u0003\u0004 and so on")))
                .containsExactly("sets.csv:0: nested-archive");
        Map<String, byte[]> gzip = Map.of("sets.csv", new byte[] {0x1F, (byte) 0x8B, 8});
        assertThat(codes(() -> PackFiles.of("test", gzip))).containsExactly("sets.csv:0: nested-archive");
    }

    @Test
    void every_fault_is_told_at_once_in_the_order_of_files() {
        assertThat(codes(() -> pack("z.exe", "1", "a:b.csv", "2", "m.zip", "3")))
                .containsExactly("a:b.csv:0: bad-path", "m.zip:0: nested-archive", "z.exe:0: unexpected-file");
    }

    @Test
    void a_name_cannot_forge_a_second_line_of_the_message() {
        List<PackFault> faults = faults(() -> pack("a\npack.yaml:0: ok: all is well.csv", "x"));

        assertThat(lines(faults, Locale.ENGLISH))
                .isEqualTo(
                        "aU+000Apack.yaml:0: ok: all is well.csv:0: bad-path: the path has the character U+000A, which"
                                + " is not allowed; use letters, digits, dots and hyphens, in UTF-8, with slashes / between"
                                + " names");
    }

    @Test
    void the_texts_of_an_unexpected_file_say_what_to_do() {
        List<PackFault> faults = faults(() -> pack("pack.xml", "x", ".DS_Store", "y"));

        assertThat(lines(faults, Locale.ENGLISH)).isEqualTo("""
                        .DS_Store:0: unexpected-file: this was left behind by an editor, the operating system or version \
                        control; delete it and pack anew
                        pack.xml:0: unexpected-file: this file does not belong in a pack; take it out, or give it one of \
                        these endings in small letters: csv, yaml, drl, json, jsonl, md, sha256, ed25519; a licence is called \
                        LICENSE and lies at the top""");
        assertThat(lines(faults, Refusals.VIETNAMESE)).isEqualTo("""
                        .DS_Store:0: unexpected-file: tệp này do trình soạn thảo, hệ điều hành hoặc công cụ quản lý phiên \
                        bản để lại; hãy xóa đi rồi đóng gói lại
                        pack.xml:0: unexpected-file: tệp này không thuộc về gói; hãy bỏ ra, hoặc đặt đuôi chữ thường là \
                        một trong: csv, yaml, drl, json, jsonl, md, sha256, ed25519; giấy phép thì đặt tên LICENSE ở thư mục gốc""");
    }

    @Test
    void more_files_than_the_limit_are_refused() {
        Map<String, byte[]> contents = new TreeMap<>();
        for (int i = 0; i < 501; i++) {
            contents.put("f" + i + ".csv", new byte[1]);
        }
        assertThat(lines(faults(() -> PackFiles.of("many", contents)), Locale.ENGLISH))
                .isEqualTo(
                        "many:0: too-many-files: the pack has too many files or folders, at most 500; take out what it"
                                + " does not need");
        contents.remove("f0.csv");
        assertThat(PackFiles.of("many", contents).paths()).hasSize(500);
    }

    @Test
    void more_bytes_than_the_limits_are_refused() {
        byte[] most = new byte[4 << 20];
        Map<String, byte[]> contents = new TreeMap<>();
        contents.put("a.csv", new byte[most.length + 1]);
        assertThat(codes(() -> PackFiles.of("big", contents))).containsExactly("a.csv:0: file-too-large");
        for (int i = 0; i < 8; i++) {
            contents.put((char) ('a' + i) + ".csv", most);
        }
        assertThat(PackFiles.of("big", contents).paths()).hasSize(8);
        contents.put("z.csv", new byte[1]);
        assertThat(codes(() -> PackFiles.of("big", contents))).containsExactly("big:0: pack-too-large");
    }

    @Test
    void later_changes_of_what_was_given_do_not_reach_the_pack() {
        byte[] given = "format: 1".getBytes(StandardCharsets.UTF_8);
        PackFiles files = PackFiles.of("test", Map.of("pack.yaml", given));

        given[0] = 'X';
        files.bytes("pack.yaml")[0] = 'Y';

        assertThat(new String(files.bytes("pack.yaml"), StandardCharsets.UTF_8)).isEqualTo("format: 1");
    }

    @Test
    void the_listing_leaves_out_the_checksums_and_the_signature() {
        PackFiles bare = pack("b.csv", "2", "a.csv", "1");
        PackFiles dressed =
                pack("b.csv", "2", "a.csv", "1", PackFiles.CHECKSUMS, bare.checksums(), PackFiles.SIGNATURE, "?");

        assertThat(bare.checksums()).isEqualTo("""
                        6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  a.csv
                        d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35  b.csv
                        """);
        assertThat(dressed.checksums()).isEqualTo(bare.checksums());
        assertThat(dressed.digest()).isEqualTo(bare.digest()).startsWith("sha256:");
    }

    @Test
    void a_shipped_pack_keeps_its_rules_for_files() {
        PackFiles shipped = PackFiles.shipped("qd148-2023");
        Map<String, byte[]> contents = new TreeMap<>();
        shipped.paths().forEach(path -> contents.put(path, shipped.bytes(path)));

        assertThat(PackFiles.of("copy", contents).digest()).isEqualTo(shipped.digest());
    }
}
