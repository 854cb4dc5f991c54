package vn.ocop.oracle;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;

/** Dossiers with given answers. */
public final class Dossiers {

    private Dossiers() {}

    /** A dossier of a set with given counted sheets; places that hold {@link PlainCriterion#NONE} have no answer. */
    public static Dossier of(PlainSet set, SheetRole role, List<int[]> answers) {
        return Dossier.builder()
                .id("LV-" + set.code())
                .kind(DossierKind.FIRST)
                .submittedOn(LocalDate.of(2023, 2, 24))
                .product(Product.builder().name("Sản phẩm thử").set(set.code()).build())
                .subject(Subject.builder()
                        .name("Hợp tác xã thử")
                        .legalForm(LegalForm.COOPERATIVE)
                        .build())
                .sheets(answers.stream()
                        .map(own -> ScoreSheet.builder()
                                .role(role)
                                .choices(set.choices(own))
                                .build())
                        .toList())
                .build();
    }
}
