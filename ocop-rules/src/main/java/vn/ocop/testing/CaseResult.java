package vn.ocop.testing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.ocop.assessment.Assessment;
import vn.ocop.testing.internal.CaseWording;
import vn.ocop.text.Text;

/**
 * What came of a case.
 *
 * <p>Immutable and safe for use by several threads. No part is null.
 *
 * @param run the case
 * @param assessment the result of its dossier
 * @param differences in what it is not as expected; empty if the case has passed
 */
public record CaseResult(Case run, Assessment assessment, List<Difference> differences) {

    public CaseResult {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(assessment, "assessment");
        differences = List.copyOf(differences);
    }

    /** Whether everything is as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /** The failure in both languages, over several lines: what was expected, what came, and what is behind it. */
    public Text failure() {
        return CaseWording.failure(this);
    }

    /** {@link #failure()} in the language of a reader. */
    public String failure(Locale locale) {
        return failure().in(locale);
    }
}
