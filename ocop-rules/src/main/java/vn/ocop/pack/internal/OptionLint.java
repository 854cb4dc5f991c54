package vn.ocop.pack.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.pack.LintRule;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.text.Text;

/** Whether the options of a criterion can be told apart and put into an order of merit, and whether titles say a thing. */
public final class OptionLint {

    private final LintReport report;
    private final SetSheet sheet;

    private OptionLint(LintReport report, SetSheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    public static void check(LintedPack pack) {
        for (SetSheet sheet : pack.sheets()) {
            OptionLint lint = new OptionLint(pack.report(), sheet);
            sheet.rubric().parts().forEach(part -> lint.checkTitle(part.title(), sheet.line(part)));
            sheet.rubric().sections().forEach(section -> lint.checkTitle(section.title(), sheet.line(section)));
            for (Criterion criterion : sheet.criteria()) {
                lint.checkTitle(criterion.title(), sheet.line(criterion));
                if (criterion.kind() == CriterionKind.CHOICE) {
                    lint.checkMerit(criterion, sheet.options(criterion));
                    lint.checkLabels(criterion, sheet.options(criterion));
                }
            }
        }
    }

    private void checkTitle(Text title, int line) {
        Stream.of(title.vi(), title.en())
                .filter(OptionLint::isBlank)
                .forEach(blank -> report.add(LintRule.EMPTY_LABEL, sheet.file(), line, blank));
    }

    private static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private void checkMerit(Criterion criterion, List<Table.Row> rows) {
        long stated = rows.stream().filter(row -> !row.get("merit").isEmpty()).count();
        if (stated == 0) {
            checkPoints(criterion, rows);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Table.Row row : rows) {
            if (row.get("merit").isEmpty()) {
                report.addAs("partial", LintRule.BAD_MERIT, sheet.file(), row.line(), criterion.code());
                return;
            }
            if (!seen.add(row.get("merit"))) {
                report.addAs("twice", LintRule.BAD_MERIT, sheet.file(), row.line(), criterion.code(), row.get("merit"));
                return;
            }
        }
    }

    private void checkPoints(Criterion criterion, List<Table.Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            int before = criterion.options().get(i - 1).points();
            int points = criterion.options().get(i).points();
            if (points <= before) {
                String wording = points < before ? "" : "tied";
                report.addIn(
                        sheet,
                        criterion.code(),
                        rows.get(i).line(),
                        LintRule.POINTS_ORDER,
                        wording,
                        criterion.code(),
                        i + 1,
                        points,
                        before);
                return;
            }
        }
    }

    private void checkLabels(Criterion criterion, List<Table.Row> rows) {
        Set<String> vietnamese = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (Table.Row row : rows) {
            Text label = row.text("title");
            checkTitle(label, row.line());
            if (!vietnamese.add(label.vi())) {
                addDuplicate(criterion, row, label.vi());
            } else if (!english.add(label.en())) {
                addDuplicate(criterion, row, label.en());
            }
        }
    }

    private void addDuplicate(Criterion criterion, Table.Row row, String label) {
        report.addIn(
                sheet,
                criterion.code(),
                row.line(),
                LintRule.DUPLICATE_LABEL,
                "",
                criterion.code(),
                row.get("code"),
                label);
    }
}
