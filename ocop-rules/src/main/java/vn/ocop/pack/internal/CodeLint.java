package vn.ocop.pack.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.pack.LintRule;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Section;

/** Whether sections and criteria are numbered without gaps, and each criterion says where the decree has it. */
public final class CodeLint {

    private final LintReport report;
    private final SetSheet sheet;

    private CodeLint(LintReport report, SetSheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    public static void check(LintedPack pack) {
        if (pack.pack().legalBasis().stream().allMatch(String::isBlank)) {
            pack.report()
                    .addAs(
                            "basis",
                            LintRule.NO_CITATION,
                            Manifest.FILE,
                            pack.manifest().line("legal-basis"));
        }
        for (SetSheet sheet : pack.sheets()) {
            CodeLint lint = new CodeLint(pack.report(), sheet);
            lint.checkSections(sheet.rubric().sections());
            lint.checkCitations(sheet.criteria());
        }
    }

    private void checkSections(List<Section> sections) {
        boolean inOrder = true;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            inOrder = inOrder && follows("section", section.code(), Integer.toString(i + 1), sheet.line(section));
            boolean alone = section.criteria().size() == 1
                    && section.criteria().get(0).code().equals(section.code());
            checkCriteria(alone ? section.criteria().get(0).children() : section.criteria(), section.code());
        }
    }

    /** A criterion has the code of its section or parent and its number in it; one alone may have that of the section. */
    private void checkCriteria(List<Criterion> criteria, String parent) {
        boolean inOrder = true;
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            inOrder = inOrder && follows("criterion", criterion.code(), parent + "." + (i + 1), sheet.line(criterion));
            checkCriteria(criterion.children(), criterion.code());
        }
    }

    /** Whether a code is the next one; of a row of codes only the first that is not is told. */
    private boolean follows(String kind, String code, String expected, int line) {
        boolean next = code.equals(expected);
        if (!next) {
            report.addIn(sheet, code, line, LintRule.CODE_ORDER, kind, code, expected);
        }
        return next;
    }

    private void checkCitations(List<Criterion> criteria) {
        Map<String, String> cited = new HashMap<>();
        for (Criterion criterion : criteria) {
            String spot = criterion.citation().spot().orElse("");
            if (spot.codePoints().noneMatch(Character::isLetterOrDigit)) {
                report.add(LintRule.NO_CITATION, sheet.file(), sheet.line(criterion), criterion.code(), spot);
            } else {
                String other = cited.putIfAbsent(spot, criterion.code());
                if (other != null) {
                    report.addIn(
                            sheet,
                            criterion.code(),
                            sheet.line(criterion),
                            LintRule.CITATION_TWICE,
                            "",
                            criterion.code(),
                            spot,
                            other);
                }
            }
        }
    }
}
