package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;

/** A rubric beside the table that it was read from, to say on which line something stands. For use by one thread. */
final class SetSheet {

    private final Rubric rubric;
    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, List<Table.Row>> options = new HashMap<>();

    private SetSheet(Rubric rubric, String file) {
        this.rubric = rubric;
        this.file = file;
    }

    static SetSheet read(Rubric rubric, Contents files, Faults faults) {
        String file = RubricTable.file(rubric.set());
        SetSheet sheet = new SetSheet(rubric, file);
        String criterion = "";
        for (Table.Row row :
                Table.read(files, file, RubricTable.COLUMNS, faults).rows()) {
            if (row.get("row").equals("option")) {
                sheet.options
                        .computeIfAbsent(criterion, code -> new ArrayList<>())
                        .add(row);
            } else {
                sheet.lines.put(row.get("row") + " " + row.get("code"), row.line());
                criterion = row.get("code");
            }
        }
        return sheet;
    }

    Rubric rubric() {
        return rubric;
    }

    /** The code of the product set. */
    String code() {
        return rubric.set().code();
    }

    /** The path of the table in the pack. */
    String file() {
        return file;
    }

    int line(Part part) {
        return line("part", part.code());
    }

    int line(Section section) {
        return line("section", section.code());
    }

    int line(Criterion criterion) {
        return line("criterion", criterion.code());
    }

    /** The line of the option that a gate stands on, or of the criterion whose title carries it. */
    int line(StarGate gate) {
        return gate.option()
                .map(option ->
                        options(gate.criterion()).get(option.number() - 1).line())
                .orElseGet(() -> line(gate.criterion()));
    }

    /** The rows of the options of a criterion. */
    List<Table.Row> options(Criterion criterion) {
        return options.getOrDefault(criterion.code(), List.of());
    }

    /** Every criterion, parents before their children, in the decree's order. */
    List<Criterion> criteria() {
        List<Criterion> all = new ArrayList<>();
        rubric.sections().forEach(section -> section.criteria().forEach(criterion -> addWithChildren(criterion, all)));
        return all;
    }

    private static void addWithChildren(Criterion criterion, List<Criterion> all) {
        all.add(criterion);
        criterion.children().forEach(child -> addWithChildren(child, all));
    }

    private int line(String kind, String code) {
        return lines.getOrDefault(kind + " " + code, 0);
    }
}
