package vn.ocop.activation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.EditedPack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

/** A tea dossier, and revisions of the rules that score it differently. */
final class TeaDossiers {

    static final OcopEngine ENGINE = OcopEngine.shipped();

    private static final String SET = "tea";

    private TeaDossiers() {}

    /** A dossier with the best option of every criterion, but the last but one of 5.1: 98 points. */
    static Dossier good() {
        Rubric rubric = Objects.requireNonNull(
                ENGINE.pack("qd26-2026").orElseThrow().rubrics().get(SET), SET);
        Map<String, Integer> choices = new LinkedHashMap<>();
        for (Criterion criterion : rubric.scored()) {
            choices.put(criterion.code(), criterion.lastOption());
        }
        choices.merge("5.1", -1, Integer::sum);
        return Dossier.builder()
                .id("tea")
                .kind(DossierKind.FIRST)
                .submittedOn(LocalDate.of(2026, 11, 25))
                .product(Product.builder().name("Chè").set(SET).build())
                .subject(Subject.builder()
                        .name("HTX")
                        .legalForm(LegalForm.COOPERATIVE)
                        .build())
                .addSheets(ScoreSheet.builder()
                        .role(SheetRole.SELF)
                        .putAllChoices(choices)
                        .build())
                .build();
    }

    /**
     * A revision of the rules for the option that {@link #good} chooses in 5.1, which gives 3 points. All sums hold.
     *
     * @param revision the revision
     * @param points what it gives for the option: 3 as before, or 4
     */
    static EditedPack revision(int revision, int points) {
        return EditedPack.of("qd26-2026")
                .withoutCases()
                .revision(revision)
                .replace(
                        "sets/11-tea.csv",
                        "on website (images, clips, etc.)\",3,,,",
                        "on website (images, clips, etc.)\"," + points + ",,,");
    }
}
