package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.internal.Html;
import vn.ocop.testing.CaseReport;
import vn.ocop.testing.CaseResult;
import vn.ocop.testing.CoverageItem;
import vn.ocop.testing.CoverageReport;
import vn.ocop.testing.CoverageReport.Share;
import vn.ocop.testing.PackTestReport;

/** Lays coverage out as an HTML page. For one report and one thread. */
public final class CoverageHtml {

    private static final String STYLE = """
            body { font: 16px/1.45 "Noto Sans", "Segoe UI", Arial, sans-serif; color: #1a1a1a; background: #fff;
              margin: 0 auto; padding: 1rem; max-width: 90rem; }
            h1 { font-size: 1.35rem; } h2 { font-size: 1.15rem; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid #999; padding: .25rem .45rem; text-align: left; vertical-align: top; }
            td.number { text-align: right; white-space: nowrap; }
            td.part { text-align: right; white-space: nowrap; background: #f7e3c8; }
            td.none { text-align: right; white-space: nowrap; background: #f3c9c9; }
            thead th { background: #dde4ea; }
            """;

    private final CoverageReport report;
    private final Locale locale;
    private final Html html = new Html();

    private CoverageHtml(CoverageReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    /** The page of coverage. */
    public static String page(CoverageReport report, Locale locale) {
        CoverageHtml page = new CoverageHtml(report, locale);
        page.write(() -> {});
        return page.html.markup();
    }

    /** The page of what came of cases and of coverage. */
    public static String page(PackTestReport report, Locale locale) {
        CoverageHtml page = new CoverageHtml(report.coverage(), locale);
        page.write(() -> page.writeCases(report.cases()));
        return page.html.markup();
    }

    private void writeCases(CaseReport cases) {
        html.element("p", CaseWording.summary(cases).in(locale)).line();
        if (cases.failures().isEmpty()) {
            return;
        }
        html.open("ul").line();
        cases.faults().forEach(fault -> html.element("li", fault.line(locale)).line());
        for (CaseResult failed : cases.failed()) {
            html.open("li").open("pre");
            failed.failure(locale).lines().forEach(line -> html.text(line).line());
            html.close("pre").close("li").line();
        }
        html.close("ul").line();
    }

    private String say(String key, Object... arguments) {
        return CoverageWording.WORDS.text(key, arguments).in(locale);
    }

    private void write(Runnable cases) {
        String title = say("heading", report.pack());
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(say("language")).raw("\">\n");
        html.open("head").line().raw("<meta charset=\"utf-8\"/>\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
        html.element("title", title).line();
        html.open("style").line().raw(STYLE).close("style").line();
        html.close("head").line().open("body").line();
        html.element("h1", title).line();
        cases.run();
        writeShares();
        writeMissing();
        writeRules();
        html.close("body").line().close("html").line();
    }

    /** A row for each set, a column for each area; the first row is all of them. */
    private void writeShares() {
        List<String> areas = new ArrayList<>(report.areas().keySet());
        areas.remove(CoverageReport.RULES);
        List<String> columns = new ArrayList<>();
        columns.add(say("set"));
        areas.forEach(area -> columns.add(CoverageWording.area(area).in(locale)));
        begin(columns);
        writeRow(say("all"), areas, report.areas());
        report.sets().forEach((set, shares) -> writeRow(set.isEmpty() ? say("regime") : set, areas, shares));
        end();
    }

    private void writeRow(String name, List<String> areas, Map<String, Share> shares) {
        html.open("tr").raw("<th scope=\"row\">").text(name).close("th");
        for (String area : areas) {
            Share share = shares.get(area);
            if (share == null) {
                html.element("td", "");
            } else {
                html.open("td", share.covered() == share.total() ? "number" : share.covered() == 0 ? "none" : "part");
                html.text(share.covered() + "/" + share.total()).close("td");
            }
        }
        html.close("tr").line();
    }

    private void writeMissing() {
        html.element("h2", say("missing.heading", report.missing().size())).line();
        if (report.missing().isEmpty()) {
            return;
        }
        begin(List.of(say("set"), say("area"), say("what")));
        for (CoverageItem item : report.missing()) {
            html.open("tr").element("td", CoverageWording.place(item).in(locale));
            html.element("td", CoverageWording.area(item.area()).in(locale));
            html.element("td", item.words().in(locale)).close("tr").line();
        }
        end();
    }

    private void writeRules() {
        html.element("h2", say("area.rules")).line();
        begin(List.of(say("rule"), say("fired")));
        report.rules().forEach((rule, count) -> {
            html.open("tr").element("td", rule);
            html.open("td", count == 0 ? "none" : "number")
                    .text(Integer.toString(count))
                    .close("td");
            html.close("tr").line();
        });
        end();
    }

    private void begin(List<String> columns) {
        html.open("table").line().open("thead").line().open("tr");
        columns.forEach(name -> html.raw("<th scope=\"col\">").text(name).close("th"));
        html.close("tr").line().close("thead").line().open("tbody").line();
    }

    private void end() {
        html.close("tbody").line().close("table").line();
    }
}
