package vn.ocop.json;

import vn.ocop.support.SupportReport;

/**
 * Writes reports on support as JSON: fields in a fixed order, amounts as whole VND. Equal reports give equal text.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SupportReportWriter {

    private static final JsonLayout LAYOUT = new JsonLayout();

    private SupportReportWriter() {}

    /** The report as indented JSON, without a line end after it. */
    public static String toJson(SupportReport report) {
        return LAYOUT.indented(json -> new SupportReportFormat(json).write(report));
    }
}
