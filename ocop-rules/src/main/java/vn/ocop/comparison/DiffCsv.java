package vn.ocop.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.law.Citation;
import vn.ocop.rubric.Criterion;

/** The CSV form of a difference: a row for each change. */
final class DiffCsv {

    private final StringBuilder rows = new StringBuilder();
    private final Locale locale;

    private DiffCsv(Locale locale) {
        this.locale = locale;
    }

    static String render(PackDiff diff, Locale locale) {
        DiffCsv csv = new DiffCsv(locale);
        csv.rows.append(Csv.row(List.of(
                "set", "criterion_before", "criterion_after", "kind", "text", "citation_before", "citation_after")));
        Sides<String> none = new Sides<>(Optional.empty(), Optional.empty());
        diff.general().forEach(change -> csv.add("", none, change));
        for (SetDiff set : diff.sets()) {
            set.changes().forEach(change -> csv.add(set.code(), none, change));
            for (CriterionDiff criterion : set.criteria()) {
                Sides<String> codes = criterion.criterion().map(Criterion::code);
                criterion.changes().forEach(change -> csv.add(set.code(), codes, change));
            }
        }
        return csv.rows.toString();
    }

    private void add(String set, Sides<String> codes, Change change) {
        Sides<String> citations = change.citations().map(Citation::text);
        rows.append(Csv.row(List.of(
                set,
                codes.before().orElse(""),
                codes.after().orElse(""),
                change.kind().code(),
                change.text().in(locale),
                citations.before().orElse(""),
                citations.after().orElse(""))));
    }
}
