package vn.ocop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommuneTest {

    @Test
    void a_commune_office_sees_what_to_do_and_gets_its_report(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.html");

        String output = ExampleRun.output(Commune::main, "dossiers/21-cam-sanh-bao-cao-cap-xa.json", report.toString());

        assertThat(output).isEqualTo("""
                may be forwarded: false
                  COMPONENT, QĐ 26/2026/QĐ-TTg, Điều 6 khoản 2 điểm d
                due until the end of 2026-09-03
                /sheets/1/choices/3.3 contradicts /sheets/0/choices/3.3
                /sheets/1/choices/3.3 contradicts /sheets/4/choices/3.3
                /sheets/1/choices/2.1 contradicts /sheets/0/choices/2.1
                """);
        assertThat(Files.readString(report))
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("<p>UBND xã Lũng Vài</p>");
    }
}
