package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.pack.PackFiles;

class PackCommandTest {

    private static final String TEA = "sets/11-tea.csv";

    private final Path folder;

    PackCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"qd148-2023,8", "qd148-2025,8", "qd26-2026,0"})
    void the_shipped_packs_are_in_order(String id, int remarks) {
        Run run = Run.of("pack", "check", "--lang", "en", id);

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .hasSize(remarks + 1)
                .last()
                .asString()
                .startsWith(id + " revision 1 sha256:")
                .contains(": in order; remarks: " + remarks + "; cases that hold: ");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_check_tells_the_remarks_that_refuse_nothing_with_the_misprint_behind_them() {
        Run vietnamese = Run.of("pack", "check", "qd148-2023");
        Run english = Run.of("pack", "check", "--lang", "en", "qd148-2023");

        assertThat(english.outLines().get(1))
                .startsWith(
                        "remark: sets/07-produce-products.csv:113: option-max: the best option of criterion 6.4 gives 3"
                                + " points, its maximum is 4; ")
                .contains(" [registered in misprints.csv as ");
        assertThat(vietnamese.outLines().get(1))
                .startsWith("lưu ý: sets/07-produce-products.csv:113: option-max: ")
                .contains(" [đã ghi trong misprints.csv, ");
        assertThat(vietnamese.outLines()).last().asString().contains(": hợp lệ; lưu ý: 8; ca kiểm thử đạt: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "show", "generate", "mutate", "check"})
    void every_command_tells_the_faults_of_a_pack_in_the_language_that_is_asked_for(String command) {
        Path pack = copy("qd26-2026");
        edit(pack, TEA, "Chain linkage in production,3,", "Chain linkage in production,three,");
        assertThat(Run.of("pack", "seal", pack.toString()).status()).isZero();

        Run english = Run.of("pack", command, "--lang", "en", pack.toString());
        Run vietnamese = Run.of("pack", command, pack.toString());

        assertThat(english.err())
                .isEqualTo("sets/11-tea.csv:21: not-a-number: column or key points is \"three\", it must be a whole"
                        + " number\n");
        assertThat(vietnamese.err())
                .startsWith("sets/11-tea.csv:21: not-a-number: ")
                .doesNotContain("whole number");
        assertThat(english.status()).isEqualTo(Ocop.NOT_IN_ORDER);
    }

    @Test
    void a_key_that_is_not_there_is_wrong_usage() {
        Run run = Run.of("pack", "sign", copy("qd26-2026").toString(), "--key", "none.pem", "--key-id", "mae-2026");

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.errLines().get(0)).isEqualTo("cannot read none.pem: no such file or folder");
    }

    @Test
    void a_refused_pack_shows_its_remarks_too() {
        Path pack = copy("qd148-2023");
        edit(pack, "sets/01-fresh-produce.csv", "criterion,1.1,1.a,", "criterion,1.1,,");
        edit(pack, "sets/01-fresh-produce.csv", "criterion,1.1,,", "criterion,1.1,-,");
        assertThat(Run.of("pack", "seal", pack.toString()).status()).isZero();

        Run run = Run.of("pack", "check", "--lang", "en", pack.toString());

        assertThat(run.errLines()).singleElement().asString().contains(": no-citation: ");
        assertThat(run.outLines()).hasSize(9).last().asString().endsWith(": refused; faults: 1; remarks: 8");
        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
    }

    @Test
    void a_faulty_pack_gets_a_line_for_each_fault_and_the_status_1() {
        Path pack = copy("qd26-2026");
        edit(pack, TEA, "criterion,1.4,1.4,", "criterion,1.4,,");
        edit(pack, TEA, "Chain linkage in production,3,", "Chain linkage in production,three,");
        assertThat(Run.of("pack", "seal", pack.toString()).status()).isZero();

        Run run = Run.of("pack", "check", "--lang", "en", pack.toString());

        assertThat(run.errLines())
                .containsExactly(
                        "sets/11-tea.csv:17: empty-cell: column law is empty; fill it in",
                        "sets/11-tea.csv:21: not-a-number: column or key points is \"three\", it must be a whole number");
        assertThat(run.out()).endsWith(": refused; faults: 2; remarks: 0\n");
        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
    }

    @Test
    void a_pack_whose_sums_do_not_hold_is_refused_by_lint() {
        Path pack = copy("qd26-2026");
        edit(pack, TEA, "Chain linkage in production,3,", "Chain linkage in production,4,");
        assertThat(Run.of("pack", "seal", pack.toString()).status()).isZero();

        Run run = Run.of("pack", "check", "--lang", "en", pack.toString());

        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0)).startsWith("sets/11-tea.csv:3: section-sum: ");
        assertThat(run.errLines().get(1)).startsWith("sets/11-tea.csv:21: option-max: ");
        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
    }

    @Test
    void the_receipt_of_a_check_is_a_line_of_json() {
        Run run = Run.of("pack", "check", "--receipt", "qd26-2026");

        assertThat(run.outLines().get(1))
                .startsWith("{\"formatVersion\":1,\"outcome\":\"ADMISSIBLE\"")
                .endsWith("\"faults\":[],\"remarks\":[]}");
    }

    @Test
    void what_is_no_pack_is_wrong_usage() {
        Run run = Run.of("pack", "check", folder.resolve("none").toString());

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.errLines().get(0)).startsWith("no rule pack ").endsWith("qd148-2023, qd148-2025, qd26-2026");
        assertThat(run.errLines().get(1)).startsWith("Usage: ocop pack check ");
    }

    @Test
    void sealing_writes_the_list_of_checksums_and_prints_the_digest() throws IOException {
        Path pack = copy("qd26-2026");
        Files.delete(pack.resolve(PackFiles.CHECKSUMS));

        Run run = Run.of("pack", "seal", pack.toString());

        assertThat(run.out()).isEqualTo(PackFiles.shipped("qd26-2026").digest() + "\n");
        assertThat(PackFiles.folder(pack).checkChecksums()).isEmpty();
    }

    @Test
    void a_pack_that_was_signed_verifies_until_a_byte_changes() throws IOException {
        Path pack = copy("qd26-2026");
        KeyPair keys = keys();
        Path secret = pem("secret.pem", "PRIVATE KEY", keys.getPrivate());
        Path open = pem("open.pem", "PUBLIC KEY", keys.getPublic());

        Run sign = Run.of("pack", "sign", pack.toString(), "--key", secret.toString(), "--key-id", "mae-2026");
        Run verify = Run.of("pack", "verify", pack.toString(), "--key", open.toString(), "--key-id", "mae-2026");
        edit(pack, TEA, "Small production capacity and scale", "Small production capacity and Scale");
        Run changed = Run.of(
                "pack", "verify", "--lang", "en", pack.toString(), "--key", open.toString(), "--key-id", "mae-2026");

        assertThat(sign.status()).isZero();
        assertThat(verify.out())
                .isEqualTo(
                        "signed by mae-2026: " + PackFiles.shipped("qd26-2026").digest() + "\n");
        assertThat(verify.status()).isZero();
        assertThat(changed.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(changed.errLines()).hasSize(2);
        assertThat(changed.errLines().get(0)).startsWith("sets/11-tea.csv:0: checksums-differ: ");
        assertThat(changed.errLines().get(1)).startsWith("signature.ed25519:4: bad-signature: ");
    }

    @Test
    void a_rubric_is_shown_as_text_with_points_and_gates() {
        Run run = Run.of("pack", "show", "qd26-2026", "--set", "tea", "--lang", "en");

        assertThat(run.outLines())
                .contains(
                        "A. Product and community strength [40]",
                        "    1.1 Source of raw materials [3]  1.1",
                        "      2) 2 ***  50% to under 75% of raw materials from the province");
    }

    @Test
    void a_pack_is_shown_as_csv_with_a_row_for_each_option() {
        Run run = Run.of("pack", "show", "qd26-2026", "--format", "csv");

        assertThat(run.outLines().get(0))
                .isEqualTo("set,part,section,criterion,law,kind,title,max,option,label,points,stars");
        assertThat(run.outLines().stream().filter(line -> !line.contains(",,,,")))
                .as("a row for each of the 2535 options, beside the header")
                .hasSize(2536);
    }

    @Test
    void the_sets_of_a_pack_are_listed() {
        Run run = Run.of("pack", "show", "qd148-2023", "--lang", "en");

        assertThat(run.outLines()).contains("** >= 30", "11 tea                    Fresh and processed tea");
    }

    @Test
    void a_result_replays_as_the_same_until_the_rules_or_the_dossier_change() throws IOException {
        Path stored = folder.resolve("stored.json");
        Files.writeString(
                stored, Run.of("score", "--format", "json", Samples.TEA).out());
        Path changed = copy("qd148-2023");
        edit(changed, TEA, "Small production capacity and scale", "Small production capacity");

        Run same = Run.of("score", "--replay", stored.toString(), Samples.TEA);
        Run other = Run.of("score", "--replay", stored.toString(), "--pack", changed.toString(), Samples.TEA);

        assertThat(same.out()).isEqualTo("same\n");
        assertThat(same.status()).isZero();
        assertThat(other.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(other.outLines()).singleElement().asString().startsWith("/pack/digest: \"sha256:");
        assertThat(other.errLines()).singleElement().asString().contains("name the old rule pack with --pack PATH");
    }

    @Test
    void a_replay_takes_one_dossier() {
        Run run = Run.of("score", "--replay", Samples.TEA, Samples.TEA, Samples.TEA);

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.errLines().get(0)).isEqualTo("--replay takes exactly one dossier in a file");
    }

    private Path copy(String id) {
        PackFiles shipped = PackFiles.shipped(id);
        Path copy = folder.resolve(id);
        for (String path : shipped.paths()) {
            try {
                Path file = copy.resolve(path);
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, shipped.bytes(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return copy;
    }

    private static void edit(Path pack, String file, String before, String after) {
        try {
            String text = Files.readString(pack.resolve(file));
            assertThat(text).contains(before);
            Files.writeString(pack.resolve(file), text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pem(String name, String label, Key key) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return Files.writeString(
                folder.resolve(name), "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
