package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ocop.law.Citation;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.Section;

/**
 * Reads the table of one product set: a row for each part, section, criterion and option, in the order of the annex.
 * A criterion whose code continues that of an open parent is its child. Not safe for use by several threads.
 */
final class RubricTable {

    private static final List<String> COLUMNS =
            List.of("row", "code", "law", "title_vi", "title_en", "points", "stars", "kind", "merit");

    private final Citation set;
    private final List<Part> parts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<CriterionRow> criteria = new ArrayList<>();
    private Table.@Nullable Row part;
    private Table.@Nullable Row section;

    private RubricTable(Citation set) {
        this.set = set;
    }

    /**
     * Reads a table.
     *
     * @param set the citation of the set, to which criteria add their lettering
     */
    static List<Part> read(Contents files, String file, Citation set, Faults faults) {
        RubricTable table = new RubricTable(set);
        for (Table.Row row : Table.read(files, file, COLUMNS, faults).rows()) {
            table.add(row);
        }
        table.closePart();
        return table.parts;
    }

    private void add(Table.Row row) {
        switch (row.get("row")) {
            case "part" -> {
                closePart();
                part = row;
            }
            case "section" -> {
                closeSection();
                section = row;
                if (part == null) {
                    row.fault("out-of-place", "section", "part");
                }
            }
            case "criterion" -> addCriterion(row);
            case "option" -> addOption(row);
            default -> row.fault("unknown-row", row.get("row"));
        }
    }

    private void addCriterion(Table.Row row) {
        if (section == null) {
            row.fault("out-of-place", "criterion", "section");
        } else {
            criteria.add(new CriterionRow(row));
        }
    }

    private void addOption(Table.Row row) {
        if (criteria.isEmpty()) {
            row.fault("out-of-place", "option", "criterion");
            return;
        }
        List<Option> options = criteria.get(criteria.size() - 1).options;
        int number = row.requiredNumber("code");
        if (number != options.size() + 1) {
            row.fault("option-number", number, options.size() + 1);
            return;
        }
        Option.Builder option = Option.builder()
                .number(number)
                .label(row.text("title"))
                .points(row.requiredNumber("points"))
                .gate(stars(row));
        row.number("merit").ifPresent(option::merit);
        options.add(option.build());
    }

    private static OptionalInt stars(Table.Row row) {
        OptionalInt stars = row.number("stars");
        if (stars.isPresent() && (stars.getAsInt() < 1 || stars.getAsInt() > 5)) {
            row.fault("bad-stars", stars.getAsInt());
        }
        return stars;
    }

    private void closePart() {
        closeSection();
        if (part != null) {
            parts.add(Part.builder()
                    .code(part.required("code"))
                    .title(part.text("title"))
                    .max(part.requiredNumber("points"))
                    .addAllSections(sections)
                    .build());
        }
        sections.clear();
        part = null;
    }

    private void closeSection() {
        if (section != null) {
            sections.add(Section.builder()
                    .code(section.required("code"))
                    .title(section.text("title"))
                    .max(section.requiredNumber("points"))
                    .addAllCriteria(nested(criteria))
                    .build());
        }
        criteria.clear();
        section = null;
    }

    /** The criteria of one level; rows whose code continues that of a parent row become its children. */
    private List<Criterion> nested(List<CriterionRow> rows) {
        List<Criterion> level = new ArrayList<>();
        int next = 0;
        while (next < rows.size()) {
            CriterionRow row = rows.get(next);
            int end = next + 1;
            while (end < rows.size() && rows.get(end).code.startsWith(row.code + ".")) {
                end++;
            }
            row.build(nested(rows.subList(next + 1, end))).ifPresent(level::add);
            next = end;
        }
        return level;
    }

    /** A criterion whose options and children are still to come. */
    private final class CriterionRow {

        private final Table.Row row;
        private final String code;
        private final List<Option> options = new ArrayList<>();

        private CriterionRow(Table.Row row) {
            this.row = row;
            this.code = row.required("code");
        }

        private Optional<Criterion> build(List<Criterion> children) {
            Optional<CriterionKind> kind = CriterionKind.ofCode(row.get("kind"));
            if (kind.isEmpty()) {
                row.fault("unknown-kind", row.get("kind"));
                return Optional.empty();
            }
            try {
                return Optional.of(Criterion.builder()
                        .code(code)
                        .title(row.text("title"))
                        .kind(kind.get())
                        .max(row.requiredNumber("points"))
                        .titleGate(stars(row))
                        .addAllOptions(options)
                        .addAllChildren(children)
                        .citation(Citation.builder()
                                .decree(set.decree())
                                .place(set.place())
                                .set(set.set())
                                .spot(row.required("law"))
                                .build())
                        .build());
            } catch (IllegalStateException e) {
                row.fault("bad-criterion", String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }
    }
}
