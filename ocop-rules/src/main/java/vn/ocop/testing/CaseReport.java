package vn.ocop.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.ocop.pack.PackFault;
import vn.ocop.testing.internal.CaseJson;
import vn.ocop.testing.internal.CaseWording;

/**
 * What came of running cases.
 *
 * <p>Immutable and safe for use by several threads. No part is null.
 *
 * @param results what came of each case that could be run, in their order
 * @param faults what is wrong with the others
 */
public record CaseReport(List<CaseResult> results, List<PackFault> faults) {

    public CaseReport {
        results = List.copyOf(results);
        faults = List.copyOf(faults);
    }

    /** Whether there is at least one case, every case could be run, and none has failed. */
    public boolean passed() {
        return !results.isEmpty() && failures().isEmpty();
    }

    /** The results of cases that have failed. */
    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /**
     * Everything that is wrong as faults of files, by file and line; a case that failed has the code
     * {@code case-failed}.
     */
    public List<PackFault> failures() {
        List<PackFault> failures = new ArrayList<>(faults);
        failed().forEach(result -> failures.add(CaseWording.fault(result)));
        failures.sort(Comparator.comparing(PackFault::file).thenComparingInt(PackFault::line));
        return List.copyOf(failures);
    }

    /** The report in words: each fault and failure, then the numbers. Lines end in a line feed. */
    public String text(Locale locale) {
        return CaseWording.report(this, locale);
    }

    /** The report as one JSON object. */
    public String json() {
        return CaseJson.of(this);
    }
}
