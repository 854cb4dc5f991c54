package vn.ocop.testing.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.ocop.testing.CoverageItem;
import vn.ocop.testing.CoverageReport;
import vn.ocop.testing.CoverageReport.Share;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** Puts coverage into words and JSON. */
public final class CoverageWording {

    static final Messages WORDS = Messages.beside(CoverageWording.class, "coverage");

    private static final int MOST_LISTED = 200;

    private static final Set<String> KNOWN = Set.of(
            "options",
            "no-option",
            "gates-met",
            "gates-missed",
            "title-gates-met",
            "title-gates-missed",
            "eliminations",
            "stops",
            "zeros",
            "applies",
            "applies-not",
            "cases",
            "bands-reached",
            "bands-missed",
            "forms-admitted",
            "forms-refused",
            "commune-contents",
            "days",
            CoverageReport.RULES);

    private CoverageWording() {}

    /** A table of the areas, then what is missing. */
    public static String text(CoverageReport report, Locale locale) {
        StringBuilder text =
                new StringBuilder(WORDS.text("heading", report.pack()).in(locale) + "\n");
        report.areas().forEach((area, share) -> text.append(line(area, share, locale)));
        List<CoverageItem> missing = report.missing();
        missing.stream()
                .limit(MOST_LISTED)
                .forEach(item -> text.append(WORDS.text("missing", item.area(), place(item), item.words())
                                .in(locale))
                        .append('\n'));
        if (missing.size() > MOST_LISTED) {
            text.append(WORDS.text("more", missing.size() - MOST_LISTED).in(locale))
                    .append('\n');
        }
        report.silentRules()
                .forEach(rule ->
                        text.append(WORDS.text("silent", rule).in(locale)).append('\n'));
        return text.toString();
    }

    private static String line(String area, Share share, Locale locale) {
        return String.format(
                Locale.ROOT,
                "%4d%% %6d/%-6d %-20s %s\n",
                share.percent(),
                share.covered(),
                share.total(),
                area,
                area(area).in(locale));
    }

    /** The name of an area; areas that others add have none but their word. */
    static Text area(String area) {
        return KNOWN.contains(area) ? WORDS.text("area." + area) : Text.of(area);
    }

    /** A set with its code, or the regime. */
    static Text place(CoverageItem item) {
        return item.set().isEmpty() ? WORDS.text("regime") : Text.of(item.set());
    }

    /** The report as an object. */
    public static ObjectNode json(CoverageReport report) {
        ObjectNode json = CaseJson.JSON.createObjectNode().put("pack", report.pack());
        shares(report.areas(), json.putObject("areas"));
        ObjectNode sets = json.putObject("sets");
        report.sets().forEach((set, areas) -> shares(areas, sets.putObject(set)));
        ArrayNode missing = json.putArray("missing");
        for (CoverageItem item : report.missing()) {
            ObjectNode one = missing.addObject()
                    .put("area", item.area())
                    .put("set", item.set())
                    .put("key", item.key());
            CaseJson.bilingual(item.words(), one);
        }
        ObjectNode rules = json.putObject("rules");
        report.rules().forEach(rules::put);
        return json;
    }

    private static void shares(Map<String, Share> shares, ObjectNode json) {
        shares.forEach((area, share) ->
                json.putObject(area).put("covered", share.covered()).put("total", share.total()));
    }
}
