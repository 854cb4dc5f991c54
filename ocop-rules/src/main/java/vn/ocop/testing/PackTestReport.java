package vn.ocop.testing;

import java.util.Locale;
import java.util.Objects;
import vn.ocop.testing.internal.CaseWording;
import vn.ocop.testing.internal.CoverageHtml;
import vn.ocop.testing.internal.PackTestJson;

/**
 * What came of running the cases of a rule pack, and what of the law they exercise.
 *
 * <p>Immutable and safe for use by several threads. No part is null.
 *
 * @param cases what came of the cases
 * @param coverage what those of them exercise that have passed
 */
public record PackTestReport(CaseReport cases, CoverageReport coverage) {

    public PackTestReport {
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(coverage, "coverage");
    }

    /** Both in words; where cases have failed, at the end once more how many and where. */
    public String text(Locale locale) {
        String both = cases.text(locale) + "\n" + coverage.text(locale);
        return cases.failed().isEmpty() ? both : both + "\n" + CaseWording.touched(cases, locale);
    }

    /** Both as one JSON object. */
    public String json() {
        return PackTestJson.of(this);
    }

    /** Both as one page like that of {@link CoverageReport#html}. */
    public String html(Locale locale) {
        return CoverageHtml.page(this, locale);
    }
}
