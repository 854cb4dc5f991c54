package vn.ocop.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.json.InvalidDossierException;

class EmbedTest {

    @Test
    void prints_the_stars_and_the_reasons() throws IOException {
        String output = ExampleRun.output(Embed::main, "dossiers/02-che-shan-tuyet.json");

        assertThat(output)
                .startsWith("""
                4 stars
                not met: QĐ 148/QĐ-TTg, Bộ tiêu chí, bộ 11, 1.c
                Dossier VC-2024-021 · product set 11: Fresh and processed tea · rule pack qd148-2023, version 1
                """)
                .contains("\nTotal: 96/100 points\n")
                .endsWith("\nThe best answers: RANKED\n");
    }

    @Test
    void a_file_that_is_no_dossier_says_why(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.json"), "{}");

        assertThatThrownBy(() -> ExampleRun.output(Embed::main, file.toString()))
                .isInstanceOf(InvalidDossierException.class)
                .hasMessageContaining("missing-field");
    }
}
