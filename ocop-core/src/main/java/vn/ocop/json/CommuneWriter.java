package vn.ocop.json;

import vn.ocop.commune.CommuneAssessment;
import vn.ocop.commune.CommuneReport;

/**
 * Writes what comes of the commune level as JSON: fields in a fixed order, text in form C. Equal values give equal text,
 * whatever the locale, the time zone or the platform. {@code commune.schema.json} beside this class describes it. A
 * report holds personal data of the subject and its representative.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class CommuneWriter {

    private final JsonLayout layout = new JsonLayout();

    private CommuneWriter() {}

    /** Makes a writer. */
    public static CommuneWriter create() {
        return new CommuneWriter();
    }

    /** The assessment as indented JSON, without a line end after it. */
    public String toJson(CommuneAssessment assessment) {
        return layout.indented(json -> new CommuneResultFormat(json).write(assessment));
    }

    /** The report as indented JSON, without a line end after it. */
    public String toJson(CommuneReport report) {
        return layout.indented(json -> new CommuneResultFormat(json).write(report));
    }
}
