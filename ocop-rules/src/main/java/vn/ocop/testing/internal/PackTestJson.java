package vn.ocop.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.ocop.testing.PackTestReport;

/** Writes what came of testing a pack as JSON. */
public final class PackTestJson {

    private PackTestJson() {}

    /** One object with {@code cases} and {@code coverage}. */
    public static String of(PackTestReport report) {
        ObjectNode json = CaseJson.JSON.createObjectNode().put("formatVersion", 1);
        CaseJson.write(report.cases(), json.putObject("cases"));
        json.set("coverage", CoverageWording.json(report.coverage()));
        return json.toString();
    }
}
