package vn.ocop.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFiles;
import vn.ocop.testing.Cases;

/** Tests made of cases, run here by hand to see them fail. */
class CaseTestsTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final String CASE = """
            {"case":"%s","id":"1","kind":"FIRST","submittedOn":"2024-05-20","product":{"name":"Mẫu","set":"tea"},\
            "subject":{"name":"Mẫu","legalForm":"COOPERATIVE"},"sheets":[{"role":"SELF","choices":{}}],"expect":%s}
            """;

    @TestFactory
    Stream<DynamicNode> the_cases_of_the_decrees_core() {
        Cases core = Cases.of(Cases.of(PackFiles.shipped("qd26-2026")).under("qd26-2026").all().stream()
                .filter(one -> one.file().equals("cases/core.jsonl"))
                .toList());
        return CaseTests.of(ENGINE, core);
    }

    private static List<DynamicTest> tests(Stream<DynamicNode> nodes) {
        return nodes.flatMap(node -> node instanceof DynamicContainer container
                        ? container.getChildren().map(DynamicTest.class::cast)
                        : Stream.of((DynamicTest) node))
                .toList();
    }

    @Test
    void each_case_is_a_test_with_its_sentence_and_its_line(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tea.jsonl");
        Files.writeString(
                file,
                CASE.formatted("An empty sheet is incomplete", "{\"status\":\"INCOMPLETE\"}")
                        + CASE.formatted("An empty sheet has 3 stars", "{\"stars\":3}"));

        List<DynamicTest> tests = tests(CaseTests.folder(ENGINE, folder));

        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("An empty sheet is incomplete", "An empty sheet has 3 stars");
        assertThat(tests.get(1).getTestSourceUri())
                .hasValueSatisfying(uri -> assertThat(uri.toString()).endsWith("tea.jsonl?line=2"));
        assertThatCode(() -> tests.get(0).getExecutable().execute()).doesNotThrowAnyException();
        assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage(file + ":2: \"An empty sheet has 3 stars\" fails\n  stars: expected 3, actual null");
    }

    @Test
    void a_case_that_is_not_in_order_is_a_test_that_fails(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bad.jsonl"), CASE.formatted("A case without an end", "{}"));

        assertThatThrownBy(() -> tests(CaseTests.of(ENGINE, Cases.folder(folder), Locale.ROOT))
                        .get(0)
                        .getExecutable()
                        .execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith(
                        "bad.jsonl:1: case-contradictory: \"expect\" không nêu gì; hãy ghi kết quả mong đợi");
    }

    @Test
    void a_folder_without_cases_is_a_test_that_fails(@TempDir Path folder) {
        assertThatThrownBy(() -> tests(CaseTests.folder(ENGINE, folder))
                        .get(0)
                        .getExecutable()
                        .execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("there is no case to run");
    }

    @Test
    void a_pack_of_the_engine_has_a_test_for_each_of_its_cases() {
        assertThat(tests(CaseTests.pack(ENGINE, ENGINE.pack("qd148-2025").orElseThrow())))
                .hasSizeGreaterThan(2000);
    }
}
