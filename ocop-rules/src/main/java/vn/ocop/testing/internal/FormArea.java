package vn.ocop.testing.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.LegalForm;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.CoverageArea;
import vn.ocop.testing.CoverageItem;

/** Each legal form of a subject, admitted or refused. */
final class FormArea implements CoverageArea {

    @Override
    public List<CoverageItem> items(RulePack pack, Rubric rubric) {
        return Stream.of(LegalForm.values()).map(form -> item(rubric, form)).toList();
    }

    private static CoverageItem item(Rubric rubric, LegalForm form) {
        return new CoverageItem(id(rubric, form), CoverageWording.WORDS.text("form", form));
    }

    private static CoverageItem.Id id(Rubric rubric, LegalForm form) {
        boolean admitted = rubric.legalForms().contains(form.name());
        return new CoverageItem.Id(
                admitted ? "forms-admitted" : "forms-refused", rubric.set().code(), form.name());
    }

    @Override
    public Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment) {
        LegalForm form = dossier.subject().legalForm();
        boolean refused = assessment.messages().stream()
                .anyMatch(message -> message.code().equals("legal-form-not-admitted"));
        return Counted.rubric(pack, assessment)
                .filter(rubric -> refused || assessment.status() != AssessmentStatus.INVALID)
                .map(rubric -> id(rubric, form))
                .stream();
    }
}
