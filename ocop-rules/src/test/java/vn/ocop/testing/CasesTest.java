package vn.ocop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.pack.EditedPack;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;

/** Reading cases: what is in order, and what is wrong with the others. */
class CasesTest {

    private static final String DOSSIER = "\"id\":\"1\",\"kind\":\"FIRST\",\"submittedOn\":\"2024-05-20\","
            + "\"product\":{\"name\":\"Mẫu\",\"set\":\"tea\"},"
            + "\"subject\":{\"name\":\"Mẫu\",\"legalForm\":\"COOPERATIVE\"},"
            + "\"sheets\":[{\"role\":\"SELF\",\"choices\":{}}]";

    private static String line(String name, String more, String expect) {
        return "{\"case\":\"" + name + "\"," + more + DOSSIER + ",\"expect\":" + expect + "}";
    }

    private static String line(String expect) {
        return line("A case with a name", "", expect);
    }

    private static Cases read(String file, String text) {
        return Cases.of(PackFiles.of("a pack", Map.of("cases/" + file, text.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> faults(Cases cases) {
        return cases.faults().stream().map(fault -> fault.line(Locale.ENGLISH)).toList();
    }

    static List<Arguments> broken() {
        return List.of(
                Arguments.of(line("{}"), "case-contradictory: \"expect\" pins nothing; say what is expected"),
                Arguments.of("[]", "case-unreadable: the case is no JSON object; write a dossier with \"case\""),
                Arguments.of("{\"case\":", "case-unreadable: the case is no JSON: JSON is malformed at line 1"),
                Arguments.of(
                        "{\"case\":\"a b\",\"case\":\"a c\"," + DOSSIER + ",\"expect\":{\"stars\":3}}",
                        "case-unreadable: the case is no JSON: Field \"case\" stands more than once"),
                Arguments.of(
                        "{" + DOSSIER + ",\"expect\":{\"stars\":3}}", "case-unreadable: field \"case\" is missing"),
                Arguments.of(
                        "{\"case\":\"A case\"," + DOSSIER + "}",
                        "case-unreadable: field \"expect\" is missing; add it"),
                Arguments.of(
                        line("Tea", "", "{\"stars\":3}"),
                        "case-unreadable: the name of the case is \"Tea\"; write a whole sentence"),
                Arguments.of(
                        line("A case", "\"asof\":\"2024-01-01\",", "{\"stars\":3}"),
                        "case-unreadable: the dossier cannot be read at /asof"),
                Arguments.of(
                        line("A case", "\"asOf\":\"01/02/2024\",", "{\"stars\":3}"),
                        "case-unreadable: \"01/02/2024\" is no day like 2026-05-22"),
                Arguments.of(
                        line("A case", "\"gates\":\"mean\",", "{\"stars\":3}"),
                        "case-unreadable: \"mean\" is none of [RESOLVE, MEAN, MAJORITY]"),
                Arguments.of(
                        line("{\"star\":3}"), "case-unreadable: field \"star\" is unknown here; known are: status"),
                Arguments.of(
                        line("{\"stars\":\"3\"}"), "case-unreadable: field \"stars\" is \"3\", it must be a number"),
                Arguments.of(
                        line("{\"stars\":3.5}"), "case-unreadable: field \"stars\" is 3.5, it must be a whole number"),
                Arguments.of(
                        line("{\"total\":\"9\"}"), "case-unreadable: field \"total\" is \"9\", it must be a number"),
                Arguments.of(
                        line("{\"total\":69.667}"),
                        "case-unreadable: field \"total\" is 69.667; results show points with at most 2 decimals"),
                Arguments.of(line("{\"status\":\"OK\"}"), "case-unreadable: \"OK\" is none of [INVALID, ELIMINATED,"),
                Arguments.of(line("{\"parts\":[]}"), "case-unreadable: field \"parts\" is [], it must be an object"),
                Arguments.of(line("{\"messages\":{}}"), "case-unreadable: field \"messages\" is {}, it must be a list"),
                Arguments.of(
                        line("{\"commune\":{\"local-labour\":3.3}}"),
                        "case-unreadable: field \"local-labour\" is 3.3, it must be a text"),
                Arguments.of(
                        line("{\"unmetGates\":[{\"criterion\":\"1.1\"}]}"),
                        "case-unreadable: field \"stars\" is missing; add it"),
                Arguments.of(
                        line("{\"unmetGates\":[{\"criterion\":\"1.1\",\"stars\":3,\"open\":1}]}"),
                        "case-unreadable: field \"open\" is 1, it must be true or false"),
                Arguments.of(
                        line("{\"stars\":3}").replace("\"tea\"", "7"),
                        "case-unreadable: the dossier cannot be read at /product/set"),
                Arguments.of(
                        line("{\"status\":\"ELIMINATED\",\"stars\":3,\"findings\":[]}")
                                .replace("\"sheets\"", "\"findings\":[{\"code\":\"forged-dossier\"}],\"sheets\""),
                        "case-contradictory: stars are expected with a status that has none; only RANKED has stars"),
                Arguments.of(
                        line("{\"status\":\"RANKED\",\"stars\":null}"),
                        "case-contradictory: RANKED is expected without stars"),
                Arguments.of(
                        line("{\"bandStars\":3,\"stars\":4}"), "case-contradictory: \"stars\" is above \"bandStars\""),
                Arguments.of(
                        line("{\"status\":\"INVALID\",\"total\":3}"),
                        "case-contradictory: a total or a band is expected of a dossier that cannot be scored"),
                Arguments.of(
                        line("{\"total\":70,\"parts\":{\"A\":30.33,\"B\":20.33,\"C\":19.37}}"),
                        "case-contradictory: \"parts\" do not add up to \"total\""),
                Arguments.of(
                        line("{\"total\":70,\"sections\":{\"1\":60,\"2\":11}}"),
                        "case-contradictory: \"sections\" add up to more than \"total\""),
                Arguments.of(
                        line("{\"total\":2,\"awards\":{\"1.1\":3}}"),
                        "case-contradictory: \"awards\" add up to more than \"total\""),
                Arguments.of(
                        line("{\"bandStars\":3,\"unmetGates\":[{\"criterion\":\"1.1\",\"stars\":4}]}"),
                        "case-contradictory: a gate above \"bandStars\" is expected as not met"),
                Arguments.of(
                        line("{\"stars\":4,\"unmetGates\":[{\"criterion\":\"1.1\",\"stars\":4}]}"),
                        "case-contradictory: a gate up to the expected stars is expected as not met"),
                Arguments.of(
                        line("{\"findings\":[\"forged-dossier\"]}"),
                        "case-contradictory: a finding is expected that the dossier does not have"),
                Arguments.of(
                        line("{\"status\":\"ELIMINATED\"}"),
                        "case-contradictory: ELIMINATED is expected of a dossier without findings"),
                Arguments.of(
                        line("A case", "\"pack\":\"a\",\"asOf\":\"2024-05-20\",", "{\"stars\":3}"),
                        "case-contradictory: \"pack\" and \"asOf\" are both there"),
                Arguments.of(
                        line("A case", "\"pack\":\"a\",", "{\"pack\":\"b\"}"),
                        "case-contradictory: the case asks for one rule pack and expects another one"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_case_that_is_not_in_order_is_a_fault_of_its_own_with_file_and_line(String text, String fault) {
        Cases cases = read("bad.jsonl", line("A good case", "", "{\"stars\":3}") + "\n\n" + text + "\n");

        assertThat(cases.all()).extracting(Case::name).containsExactly("A good case");
        assertThat(faults(cases)).singleElement().asString().startsWith("cases/bad.jsonl:3: " + fault);
    }

    @Test
    void a_case_file_over_several_lines_names_the_line_of_the_field() {
        String text = line("{\"stars\":3,\"status\":\"OK\"}").replace(",", ",\n");

        Cases cases = read("bad.json", text);

        PackFault fault = cases.faults().get(0);
        assertThat(cases.faults()).hasSize(1);
        assertThat(fault.line()).isGreaterThan(5);
        assertThat(text.lines().toList().get(fault.line() - 1)).startsWith("\"status\":\"OK\"");
    }

    @Test
    void two_cases_of_one_name_are_a_fault_that_names_both_places() {
        Cases cases = Cases.of(PackFiles.of(
                "a pack",
                Map.of(
                        "cases/a.json", line("{\"stars\":3}").getBytes(StandardCharsets.UTF_8),
                        "cases/b.json", line("{\"stars\":4}").getBytes(StandardCharsets.UTF_8))));

        assertThat(faults(cases))
                .containsExactly(
                        "cases/b.json:1: case-duplicate: the name \"A case with a name\" is that of the case at"
                                + " cases/a.json:1 too; give each case its own");
    }

    @Test
    void a_file_that_is_not_utf8_is_a_fault() {
        Cases cases = Cases.of(PackFiles.of("a pack", Map.of("cases/a.json", new byte[] {'{', (byte) 0xFF})));

        assertThat(faults(cases))
                .containsExactly("cases/a.json:0: case-unreadable: the file is not in UTF-8; save it in that encoding");
    }

    @Test
    void faults_are_told_in_vietnamese_too() {
        assertThat(read("a.jsonl", line("{}")).faults())
                .extracting(fault -> fault.line(Locale.ROOT))
                .containsExactly(
                        "cases/a.jsonl:1: case-contradictory: \"expect\" không nêu gì; hãy ghi kết quả mong đợi");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        Cases cases = read("a.jsonl", "\uFEFF" + line("{\"stars\":3}") + "\r\n");

        assertThat(cases.faults()).isEmpty();
        assertThat(cases.all()).singleElement().extracting(Case::place).isEqualTo("cases/a.jsonl:1");
    }

    @Test
    void a_dossier_that_cannot_be_read_is_in_order_where_the_case_says_so() {
        Cases cases = read("a.jsonl", line("{\"status\":\"INVALID\"}").replace("2024-05-20", "someday"));

        assertThat(cases.faults()).isEmpty();
        assertThat(cases.all()).hasSize(1);
    }

    @Test
    void only_json_files_under_cases_are_read() {
        Cases cases = Cases.of(PackFiles.of(
                "a pack",
                Map.of(
                        "cases/a.json", line("{\"stars\":3}").getBytes(StandardCharsets.UTF_8),
                        "cases/README.md", "words".getBytes(StandardCharsets.UTF_8),
                        "b.json", "{}".getBytes(StandardCharsets.UTF_8))));

        assertThat(cases.faults()).isEmpty();
        assertThat(cases.all()).hasSize(1);
    }

    @Test
    void a_case_that_names_neither_pack_nor_day_is_put_under_the_pack_that_it_lies_in() {
        Cases cases = read(
                "a.jsonl",
                String.join(
                        "\n",
                        line("A plain case", "", "{\"stars\":3}"),
                        line("A case of a pack", "\"pack\":\"other\",", "{\"stars\":3}"),
                        line("A case of a day", "\"asOf\":\"2024-06-01\",", "{\"stars\":3}")));

        assertThat(cases.under("mine").all())
                .extracting(one -> one.options().pack().orElse("by law"))
                .containsExactly("mine", "other", "by law");
        assertThat(cases.all().get(0).options()).isEqualTo(AssessmentOptions.defaults());
    }

    @Test
    void a_folder_of_the_host_is_read_in_the_order_of_its_files(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("2.jsonl"), line("The second case", "", "{\"stars\":3}"));
        Files.writeString(folder.resolve("1.json"), line("The first case", "", "{\"stars\":3}"));
        Files.writeString(folder.resolve("notes.txt"), "no case");

        assertThat(Cases.folder(folder).all())
                .extracting(Case::name)
                .containsExactly("The first case", "The second case");
    }

    @Test
    void cases_are_written_as_they_are_read() {
        Cases cases = Cases.of(EditedPack.of("qd26-2026").files());
        String written = CaseGenerator.jsonLines(Cases.of(cases.all().stream()
                .filter(one -> one.content().dossier().isPresent())
                .toList()));

        assertThat(read("again.jsonl", written).all())
                .extracting(Case::name, Case::content, Case::options, Case::expected)
                .containsExactlyElementsOf(cases.all().stream()
                        .filter(one -> one.content().dossier().isPresent())
                        .map(one -> tuple(one.name(), one.content(), one.options(), one.expected()))
                        .toList());
    }
}
