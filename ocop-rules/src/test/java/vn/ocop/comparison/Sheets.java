package vn.ocop.comparison;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

/** Dossiers that start from the best answers. */
final class Sheets {

    private Sheets() {}

    /** The best answer to every criterion, of exclusive cases to the first. */
    static Map<String, Integer> best(RulePack pack, String set) {
        Rubric rubric = Objects.requireNonNull(pack.rubrics().get(set), set);
        Map<String, Integer> choices = new LinkedHashMap<>();
        for (Criterion criterion : rubric.scored()) {
            boolean isOtherCase = rubric.exclusive().stream()
                    .anyMatch(parent -> parent.scored().indexOf(criterion) > 0);
            if (!isOtherCase) {
                choices.put(criterion.code(), criterion.lastOption());
            }
        }
        return choices;
    }

    static Dossier dossier(String id, String set, Map<String, Integer> choices, String... findings) {
        Dossier.Builder dossier = Dossier.builder()
                .id(id)
                .kind(DossierKind.FIRST)
                .submittedOn(LocalDate.of(2026, 6, 1))
                .product(Product.builder().name("Sản phẩm").set(set).build())
                .subject(Subject.builder()
                        .name("Chủ thể")
                        .legalForm(LegalForm.COOPERATIVE)
                        .build())
                .addSheets(ScoreSheet.builder()
                        .role(SheetRole.SELF)
                        .putAllChoices(choices)
                        .build());
        List.of(findings)
                .forEach(
                        code -> dossier.addFindings(Finding.builder().code(code).build()));
        return dossier.build();
    }
}
