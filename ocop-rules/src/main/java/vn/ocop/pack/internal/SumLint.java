package vn.ocop.pack.internal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ocop.pack.LintRule;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.Section;

/** Whether points add up: options to criteria, criteria to sections, sections to parts, parts to 100. */
public final class SumLint {

    private static final int TOTAL = 100;

    private final LintReport report;
    private final SetSheet sheet;

    private SumLint(LintReport report, SetSheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    public static void check(LintedPack pack) {
        Yaml parts = pack.manifest().mapping("parts");
        int total = parts.keys().stream().mapToInt(parts::number).sum();
        if (total != TOTAL) {
            pack.report()
                    .add(LintRule.PARTS_TOTAL, Manifest.FILE, pack.manifest().line("parts"), total, TOTAL);
        }
        for (SetSheet sheet : pack.sheets()) {
            SumLint lint = new SumLint(pack.report(), sheet);
            sheet.rubric().parts().forEach(lint::checkPart);
            lint.checkParts(parts);
            sheet.rubric().sections().forEach(lint::checkSection);
            sheet.criteria().forEach(lint::checkCriterion);
        }
    }

    private void checkParts(Yaml announced) {
        for (Part part : sheet.rubric().parts()) {
            if (!announced.has(part.code())) {
                add(LintRule.PART_MAX, "unknown", part.code(), sheet.line(part), String.join(", ", announced.keys()));
            } else if (announced.number(part.code()) != part.max()) {
                add(LintRule.PART_MAX, "", part.code(), sheet.line(part), part.max(), announced.number(part.code()));
            }
        }
        Collection<String> present =
                sheet.rubric().parts().stream().map(Part::code).toList();
        for (String code : announced.keys()) {
            if (!present.contains(code)) {
                add(LintRule.PART_MAX, "missing", code, 0);
            }
        }
    }

    private void checkPart(Part part) {
        int sum = part.sections().stream().mapToInt(Section::max).sum();
        if (sum != part.max()) {
            add(LintRule.PART_SUM, "", part.code(), sheet.line(part), sum, part.max());
        }
    }

    private void checkSection(Section section) {
        int sum = section.criteria().stream().mapToInt(Criterion::max).sum();
        if (sum != section.max()) {
            add(LintRule.SECTION_SUM, "", section.code(), sheet.line(section), sum, section.max());
        }
    }

    private void checkCriterion(Criterion criterion) {
        IntStream children = criterion.children().stream().mapToInt(Criterion::max);
        switch (criterion.kind()) {
            case CHOICE -> {
                int best = criterion.options().stream()
                        .mapToInt(Option::points)
                        .max()
                        .orElse(0);
                if (best != criterion.max()) {
                    add(LintRule.OPTION_MAX, "", criterion.code(), sheet.line(criterion), best, criterion.max());
                }
            }
            case SUM -> checkChildren(criterion, "", children.sum());
            case ONE_OF -> checkChildren(criterion, "cases", children.max().orElse(0));
            case YES_NO -> {}
        }
    }

    private void checkChildren(Criterion parent, String wording, int points) {
        if (points != parent.max()) {
            add(LintRule.CHILDREN_SUM, wording, parent.code(), sheet.line(parent), points, parent.max());
        }
    }

    private void add(LintRule rule, String wording, String place, int line, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = place;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        report.addIn(sheet, place, line, rule, wording, all);
    }

    /** The rules of this class, on which others follow. */
    static final Set<LintRule> RULES = Set.of(
            LintRule.OPTION_MAX, LintRule.CHILDREN_SUM, LintRule.SECTION_SUM, LintRule.PART_SUM, LintRule.PART_MAX);
}
