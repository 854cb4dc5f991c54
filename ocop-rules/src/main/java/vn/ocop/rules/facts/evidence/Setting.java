package vn.ocop.rules.facts.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.ocop.dossier.LegalForm;

/**
 * What papers are seen against.
 *
 * @param submittedOn the day of submission
 * @param evaluatedOn the day of evaluation
 * @param legalForm the legal form on the registration slip
 */
public record Setting(LocalDate submittedOn, LocalDate evaluatedOn, LegalForm legalForm) {

    private static final List<String> ENTERPRISES =
            List.of("private-enterprise", "llc-one-member", "llc-multi-member", "joint-stock");

    /** The legal form on the registration slip, as a code of evidence, for example {@code cooperative-group}. */
    public String subjectForm() {
        return legalForm.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a form of a registration paper is, or is a form of, the one on the slip. */
    boolean isFormOfSubject(String form) {
        return legalForm == LegalForm.ENTERPRISE
                ? ENTERPRISES.contains(form)
                : subjectForm().equals(form);
    }

    /** The year before the one of the evaluation. */
    int lastYear() {
        return evaluatedOn.getYear() - 1;
    }
}
