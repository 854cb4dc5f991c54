package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.law.Citation;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.ProductSet;
import vn.ocop.rubric.Section;

/**
 * Reads the table of one product set: a row for each part, section, criterion and option, in the order of the annex.
 * A criterion whose code continues that of an open parent is its child. Not safe for use by several threads.
 */
final class RubricTable {

    static final List<String> COLUMNS =
            List.of("row", "code", "law", "title_vi", "title_en", "points", "stars", "kind", "merit");

    private final Citation set;
    private final List<Part> parts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<CriterionRow> criteria = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private Table.@Nullable Row part;
    private Table.@Nullable Row section;
    private @Nullable CriterionRow criterion;
    private boolean outOfPlace;

    private RubricTable(Citation set) {
        this.set = set;
    }

    /** The path of the table of a set: its number and its code. */
    static String file(ProductSet set) {
        return String.format(Locale.ROOT, "sets/%02d-%s.csv", set.number(), set.code());
    }

    /**
     * Reads a table. What is wrong with the table as such is told first, and alone.
     *
     * @param set the citation of the set, to which criteria add their lettering
     */
    static List<Part> read(Contents files, String file, Citation set, Faults faults) {
        int before = faults.count();
        RubricTable table = new RubricTable(set);
        List<Table.Row> rows = Table.read(files, file, COLUMNS, faults).rows();
        if (faults.count() == before) {
            rows.forEach(table::add);
            table.closePart();
        }
        return table.parts;
    }

    private void add(Table.Row row) {
        switch (row.get("row")) {
            case "part" -> {
                closePart();
                part = row;
                checkCode(row);
            }
            case "section" -> {
                closeSection();
                section = row;
                checkCode(row);
                if (part == null) {
                    outOfPlace(row, "part");
                }
            }
            case "criterion" -> addCriterion(row);
            case "option" -> addOption(row);
            default -> {
                row.fault("unknown-row", row.get("row"));
                if (criterion != null) {
                    criterion.broken = true;
                }
            }
        }
    }

    /** The first row out of place is told; those after it are out of place for the same reason. */
    private void outOfPlace(Table.Row row, String parent) {
        if (!outOfPlace) {
            row.fault("out-of-place", row.get("row"), parent);
        }
        outOfPlace = true;
    }

    private void addCriterion(Table.Row row) {
        criterion = new CriterionRow(row);
        if (section == null) {
            outOfPlace(row, "section");
        } else if (checkCode(row)) {
            criteria.add(criterion);
        }
    }

    /** Whether a code is written as one, and stands once among the rows of its kind. */
    private boolean checkCode(Table.Row row) {
        String code = row.requiredCode("code");
        if (!CodeShape.fits(code)) {
            return false;
        }
        boolean first = codes.add(row.get("row") + " " + code);
        if (!first) {
            row.fault("duplicate-code", code);
        }
        return first;
    }

    private void addOption(Table.Row row) {
        if (criterion == null) {
            outOfPlace(row, "criterion");
            return;
        }
        List<Option> options = criterion.options;
        int number = row.requiredNumber("code");
        OptionalInt merit = row.number("merit");
        if (number != options.size() + 1) {
            if (!criterion.broken) {
                row.fault("option-number", number, options.size() + 1);
            }
            criterion.broken = true;
            return;
        }
        if (merit.isPresent() && merit.getAsInt() == 0) {
            row.fault("bad-merit");
            criterion.broken = true;
            return;
        }
        Option.Builder option = Option.builder()
                .number(number)
                .label(row.text("title"))
                .points(row.requiredNumber("points"))
                .gate(stars(row));
        merit.ifPresent(option::merit);
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
                    .code(part.get("code"))
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
                    .code(section.get("code"))
                    .title(section.text("title"))
                    .max(section.requiredNumber("points"))
                    .addAllCriteria(nested(criteria))
                    .build());
        }
        criteria.clear();
        criterion = null;
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

        /** Whether options of it could not be read, which was told. */
        private boolean broken;

        private CriterionRow(Table.Row row) {
            this.row = row;
            this.code = row.get("code");
        }

        private Optional<Criterion> build(List<Criterion> children) {
            Optional<CriterionKind> kind = CriterionKind.ofCode(row.get("kind"));
            if (kind.isEmpty()) {
                row.fault("unknown-kind", row.get("kind"));
                return Optional.empty();
            }
            if (broken || !fits(kind.get(), children)) {
                return Optional.empty();
            }
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
        }

        /** Whether a criterion of a kind may have what stands below it. */
        private boolean fits(CriterionKind kind, List<Criterion> children) {
            boolean fits = switch (kind) {
                case CHOICE -> !options.isEmpty() && children.isEmpty();
                case YES_NO -> options.isEmpty() && children.isEmpty();
                case SUM, ONE_OF -> options.isEmpty() && children.size() > 1;
            };
            if (!fits) {
                row.fault("bad-criterion." + kind.code(), code, options.size(), children.size());
            }
            return fits;
        }
    }
}
