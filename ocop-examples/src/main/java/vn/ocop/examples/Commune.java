package vn.ocop.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.commune.CommuneReport;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.CommuneOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.explanation.CommuneReportForm;
import vn.ocop.json.DossierReader;
import vn.ocop.time.VietnamCalendar;

/**
 * A commune office: what holds a dossier back, until when the report is due, what contradicts its findings, and the
 * report ready to sign. The office knows its own days off.
 */
public final class Commune {

    private Commune() {}

    /**
     * Runs the example.
     *
     * @param arguments the file of a dossier in JSON, and the file for the report
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        OcopEngine engine = OcopEngine.shipped();
        Dossier dossier = DossierReader.create().readOrThrow(Files.readAllBytes(Path.of(arguments[0])));
        CommuneOptions options = CommuneOptions.builder()
                .calendar(VietnamCalendar.announced().with("off 2026-08-21 nghỉ theo lịch của tỉnh"))
                .build();

        CommuneAssessment assessment = engine.commune(dossier, options);
        if (!assessment.isValid()) {
            assessment
                    .messages()
                    .forEach(message -> System.out.println(message.text().en()));
            return;
        }

        System.out.println("may be forwarded: " + assessment.mayBeForwarded());
        assessment
                .obstacles()
                .forEach(obstacle -> System.out.println(
                        "  " + obstacle.kind() + ", " + obstacle.citation().text()));
        assessment
                .term()
                .flatMap(term -> term.term())
                .flatMap(term -> term.lastDay())
                .ifPresent(day -> System.out.println("due until the end of " + day));
        assessment
                .contradictions()
                .forEach(found -> System.out.println(
                        found.communePath() + " contradicts " + found.other().path()));

        String page = CommuneReportForm.of(CommuneReport.of(assessment)).html(Locale.forLanguageTag("vi"));
        Files.writeString(Path.of(arguments[1]), page);
    }
}
