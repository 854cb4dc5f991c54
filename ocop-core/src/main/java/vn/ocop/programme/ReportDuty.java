package vn.ocop.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.text.Text;

/**
 * A report that the plan asks for.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code the code, unique in the programme
 * @param title what is reported, by whom, to whom
 * @param lastDay the last day on which it is in time, inclusive: a report due before 25 June has 24 June; empty if the
 *     plan names no day
 * @param cites where in the plan it stands
 */
public record ReportDuty(String code, Text title, Optional<LocalDate> lastDay, String cites) {

    public ReportDuty {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(cites, "cites");
    }
}
