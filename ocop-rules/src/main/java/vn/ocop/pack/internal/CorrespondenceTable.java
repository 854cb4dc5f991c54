package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ocop.pack.Correspondence;

/**
 * Reads the table of counterparts in older packs, which a pack may have. An option cell holds links between blanks:
 * {@code 1=1} for two options that ask for the same, {@code 4~3} for two that only stand at the same place.
 */
final class CorrespondenceTable {

    static final String FILE = "correspondence.csv";

    static final List<String> COLUMNS = List.of("set", "from", "from_criterion", "to_criterion", "options");
    private static final Pattern LINK = Pattern.compile("([1-9][0-9]{0,2})([=~])([1-9][0-9]{0,2})");

    private CorrespondenceTable() {}

    /** The counterparts; a row with a fault is left out. Whether both packs have what a row names, a comparison finds. */
    static List<Correspondence> read(Contents files, Faults faults) {
        if (!files.has(FILE)) {
            return List.of();
        }
        List<Correspondence> read = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Table.Row row : Table.read(files, FILE, COLUMNS, faults).rows()) {
            String set = row.required("set");
            String pack = row.required("from");
            String from = row.required("from_criterion");
            String to = row.required("to_criterion");
            if (!seen.add(List.of(set, pack, "from", from))) {
                row.fault("duplicate-code", from);
            } else if (!seen.add(List.of(set, pack, "to", to))) {
                row.fault("duplicate-code", to);
            } else {
                add(row, new Correspondence(set, pack, from, to, List.of()), read);
            }
        }
        return read;
    }

    private static void add(Table.Row row, Correspondence criteria, List<Correspondence> read) {
        List<Correspondence.Link> links = new ArrayList<>();
        for (String cell : row.get("options").split(" ", -1)) {
            Matcher link = LINK.matcher(cell);
            if (link.matches()) {
                links.add(new Correspondence.Link(
                        Integer.parseInt(link.group(1)),
                        Integer.parseInt(link.group(3)),
                        link.group(2).equals("=")));
            } else if (!cell.isEmpty()) {
                row.fault("bad-link", cell);
                return;
            }
        }
        try {
            read.add(new Correspondence(criteria.set(), criteria.pack(), criteria.from(), criteria.to(), links));
        } catch (IllegalArgumentException e) {
            row.fault("option-linked-twice", row.get("options"));
        }
    }
}
