package vn.ocop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code due} and {@code certificates} on the sample folder. */
class ProcedureCommandsTest {

    private static final String FOLDER = "procedure";
    private static final Path GOLDEN = Path.of("src/test/resources/golden-procedure");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @ParameterizedTest
    @CsvSource({
        "due,          2026-09-01, text, vi",
        "due,          2026-09-01, text, en",
        "due,          2026-05-21, text, vi",
        "due,          2026-09-01, json, vi",
        "due,          2026-09-01, csv,  en",
        "certificates, 2026-09-01, text, vi",
        "certificates, 2026-09-01, text, en",
        "certificates, 2026-05-21, text, vi",
        "certificates, 2026-09-01, json, vi",
        "certificates, 2027-06-30, csv,  en",
    })
    void the_output_is_as_it_was(String command, String day, String format, String language) throws IOException {
        Path golden =
                GOLDEN.resolve(command + "_" + day + "_" + language + "." + (format.equals("text") ? "txt" : format));

        Run run = Run.of(command, "--as-of", day, "--format", format, "--lang", language, FOLDER);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, run.out());
        }
        assertThat(run.out().lines().toList())
                .isEqualTo(Files.readString(golden).lines().toList());
    }

    @Test
    void every_row_names_its_clause_and_who_has_to_act() throws IOException {
        JsonNode rows = new ObjectMapper()
                .readTree(Run.of("due", "--as-of", "2026-09-01", "--format", "json", FOLDER)
                        .out());

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("clause").asText()).isNotBlank();
            assertThat(row.get("office").asText()).isNotBlank();
            assertThat(row.get("with").asText()).isIn("subject", "commune", "district", "province", "centre");
        });
    }

    @Test
    void days_leave_out_what_is_due_later() {
        List<String> all = Run.of("due", "--as-of", "2026-09-01", FOLDER).outLines();
        List<String> soon =
                Run.of("due", "--as-of", "2026-09-01", "--days", "10", FOLDER).outLines();

        assertThat(soon).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(all).containsAll(soon);
    }

    @Test
    void an_event_that_the_law_does_not_allow_is_told_with_its_clause(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), """
                {"type":"procedure","id":"A-1","kind":"FIRST","events":[
                  {"event":"SUBMIT","on":"2026-08-03"},
                  {"event":"RECOGNISE","on":"2026-08-04"}]}
                """);

        Run run = Run.of("due", "--as-of", "2026-09-01", "--lang", "en", folder.toString());

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.err())
                .isEqualTo(
                        "dossier A-1: event-refused: /events/1: \"recognise and certify\" is not possible while the dossier"
                                + " is in the state \"dossier lodged\"; possible are: commune reports, send back to be"
                                + " completed, withdraw (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a)\n");
        assertThat(run.outLines().get(0)).startsWith("2026-08-22 (overdue by 10 days) | Commune");
    }

    @Test
    void a_product_recognised_twice_and_a_ground_that_is_none_are_told_with_their_clause(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), """
                {"type":"certificate","number":"1","productId":"P","product":{"name":"P","set":"tea"},"subject":{"name":"S","legalForm":"FARM"},"stars":3,"issuedOn":"2024-02-29"}
                {"type":"certificate","number":"2","productId":"P","product":{"name":"P","set":"tea"},"subject":{"name":"S","legalForm":"FARM"},"stars":3,"issuedOn":"2025-02-28","revocation":{"ground":"expired","concludedOn":"2026-06-01"}}
                """);

        for (String command : List.of("certificates", "due")) {
            Run run = Run.of(command, "--as-of", "2026-09-01", "--lang", "en", folder.toString());

            assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
            assertThat(run.errLines())
                    .containsExactly(
                            "certificate 2: unknown-ground: /revocation/ground: \"expired\" is no ground of revocation; the"
                                    + " grounds are: criteria-not-kept, forged-dossier, law-broken, mark-misused,"
                                    + " other-conclusion, production-ended (QĐ 26/2026/QĐ-TTg, Điều 8)",
                            "certificate 2: certificate-refused: /issuedOn: Certificate 2 recognises for the first time,"
                                    + " but certificate 1 holds until 2027-02-28 (QĐ 148/QĐ-TTg)");
            assertThat(run.out()).isNotEmpty();
        }
        assertThat(Run.of("certificates", "--as-of", "2025-02-27", folder.toString())
                        .err())
                .isEmpty();
    }

    @Test
    void a_day_that_the_calendar_does_not_know_is_named(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), """
                {"type":"procedure","id":"A-1","kind":"FIRST","events":[{"event":"SUBMIT","on":"2026-12-31"}]}
                """);

        assertThat(Run.of("due", "--as-of", "2027-01-04", "--lang", "en", folder.toString())
                        .outLines())
                .contains("last day not known (the calendar does not know 2027-01-01) | Commune People's Committee:"
                        + " report on the four contents, ask the province | dossier A-1 | QĐ 26/2026/QĐ-TTg, Điều 7"
                        + " khoản 2");
    }

    @Test
    void faulty_files_are_told_and_the_others_still_answered(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"type\":\"certificate\"}");
        Files.writeString(folder.resolve("b.json"), "{");
        Files.writeString(folder.resolve("c.jsonl"), """
                {"type":"certificate","number":"=1+1","product":{"name":"P","set":"tea"},"subject":{"name":"S","legalForm":"FARM"},"stars":3,"issuedOn":"2025-01-15"}
                {"type":"certificate","number":"2","product":{"name":"P","set":"tea"},"subject":{"name":"S","legalForm":"FARM"},"stars":3,"issuedOn":"2022-01-15"}
                """);

        Run run = Run.of("certificates", "--as-of", "2026-09-01", "--format", "csv", "--lang", "en", folder.toString());

        assertThat(run.status()).isEqualTo(Ocop.NOT_IN_ORDER);
        assertThat(run.errLines())
                .contains(
                        "certificate 2: no-regime: /issuedOn: 2022-01-15 is before the first regime that is known here")
                .anyMatch(line -> line.contains("a.json: missing-field: /number: "))
                .anyMatch(line -> line.contains("b.json: malformed-json: : "));
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(1)).startsWith("'=1+1,,P,3,VALID,2025-01-15,2028-01-15,2027-07-19,2027-09-17,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due | Missing required parameter: 'FILE'",
                "due nowhere | cannot read nowhere: no such file or folder",
                "certificates nowhere | cannot read nowhere: no such file or folder",
                "certificates --as-of 2026-02-30 procedure | Invalid value for option '--as-of': cannot convert '2026-02-30'",
                "due --format html procedure | Invalid value for option '--format': expected one of [TEXT, JSON, CSV]",
            })
    void wrong_usage_is_status_2(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(Ocop.WRONG_USAGE);
        assertThat(run.errLines().get(0))
                .as(Arrays.toString(run.errLines().toArray()))
                .startsWith(message);
    }
}
