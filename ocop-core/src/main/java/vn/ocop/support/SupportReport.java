package vn.ocop.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import vn.ocop.explanation.PrintedReport;

/**
 * What a set of claims comes to under a policy.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface SupportReport {

    /** The policy. */
    SupportPolicy policy();

    /** The day on which it is decided. */
    LocalDate asOf();

    /** What became of each claim, in the order in which they were given. */
    List<Entitlement> entitlements();

    /** What it costs. */
    @Value.Lazy
    default Budget budget() {
        return Budget.of(policy(), entitlements());
    }

    /**
     * The report in words, to be printed, by subject; the wording may change between versions, programs read the report.
     *
     * @param locale the reader's: Vietnamese, unless it is English
     */
    default PrintedReport document(Locale locale) {
        return new SupportDocument(this, locale).write();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportReport}; not safe for use by several threads. */
    final class Builder extends ImmutableSupportReport.Builder {}
}
