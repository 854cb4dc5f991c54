package vn.ocop.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.engine.OcopEngine;
import vn.ocop.explanation.Explanation;
import vn.ocop.json.DossierReader;
import vn.ocop.rubric.Rubric;

/** The library inside a program: one dossier from a file, another from the program's own data. */
public final class Embed {

    private Embed() {}

    /**
     * Runs the example.
     *
     * @param arguments the file of a dossier in JSON
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        // tag::embed[]
        OcopEngine engine = OcopEngine.shipped(); // both are costly and thread-safe: make one, share it
        DossierReader reader = DossierReader.create();

        Dossier dossier = reader.readOrThrow(Files.readAllBytes(file)); // or Dossier.builder()
        Assessment assessment = engine.assess(dossier);

        assessment.stars().ifPresent(stars -> System.out.println(stars + " stars"));
        assessment
                .unmetGates()
                .forEach(unmet ->
                        System.out.println("not met: " + unmet.gate().citation().text()));
        System.out.println(Explanation.of(assessment).text(Locale.ENGLISH));
        // end::embed[]

        Rubric rubric = assessment.rubric().orElseThrow();
        System.out.println("The best answers: " + engine.assess(best(rubric)).status());
    }

    /** A dossier of the program's own: the last option of every criterion, on one sheet. */
    private static Dossier best(Rubric rubric) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        rubric.scored().forEach(criterion -> choices.put(criterion.code(), criterion.lastOption()));
        return Dossier.builder()
                .id("TEA-1")
                .kind(DossierKind.FIRST)
                .submittedOn(LocalDate.of(2024, 5, 20))
                .product(Product.builder()
                        .name("Chè Shan tuyết")
                        .set(rubric.set().code())
                        .build())
                .subject(Subject.builder()
                        .name("HTX Suối Phin")
                        .legalForm(LegalForm.COOPERATIVE)
                        .build())
                .addSheets(ScoreSheet.builder()
                        .role(SheetRole.SELF)
                        .choices(choices)
                        .build())
                .build();
    }
}
