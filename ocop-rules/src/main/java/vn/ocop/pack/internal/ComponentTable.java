package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.ocop.completeness.ComponentRule;
import vn.ocop.dossier.DossierKind;
import vn.ocop.law.Basis;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;
import vn.ocop.rubric.ProductGroup;

/** Reads the table of components: what belongs to a file by kind and by the level to which it goes. */
final class ComponentTable {

    static final String FILE = "components.csv";

    static final List<String> COLUMNS = List.of(
            "level",
            "code",
            "kinds",
            "need",
            "not_for",
            "copies",
            "electronic",
            "count",
            "title_vi",
            "title_en",
            "by_vi",
            "by_en",
            "basis",
            "cites",
            "reading");

    private final Cites cites;
    private final Set<String> seen = new HashSet<>();

    private ComponentTable(Map<String, Reading> readings) {
        this.cites = new Cites(readings);
    }

    /** The rows that are in effect; none if the pack has no such table. */
    static List<ComponentRule> read(Contents files, Map<String, Reading> readings, Faults faults) {
        List<ComponentRule> rules = new ArrayList<>();
        if (files.has(FILE)) {
            ComponentTable table = new ComponentTable(readings);
            for (Table.Row row : Table.read(files, FILE, COLUMNS, faults).rows()) {
                table.rule(row).ifPresent(rules::add);
            }
        }
        return rules;
    }

    private Optional<ComponentRule> rule(Table.Row row) {
        Optional<ComponentRule.Need> need = one(row, "need", ComponentRule.Need.values(), ComponentRule.Need::code);
        Optional<Basis> basis = one(row, "basis", Basis.values(), Basis::code);
        Set<DossierKind> kinds = some(row, "kinds", DossierKind.values(), Enum::name);
        ComponentRule.Builder rule = ComponentRule.builder()
                .level(row.required("level"))
                .code(row.required("code"))
                .addAllKinds(kinds)
                .addAllNotFor(some(row, "not_for", ProductGroup.values(), ProductGroup::code))
                .copies(row.number("copies"))
                .electronic(flag(row))
                .count(row.number("count"))
                .title(row.text("title"))
                .preparedBy(row.text("by"))
                .reading(cites.reading(row));
        Optional<Citation> citation = cites.citation(row);
        citation.ifPresent(rule::citation);
        if (kinds.isEmpty()) {
            row.fault("empty-cell", "kinds");
        }
        if (basis.isPresent()
                && basis.get() != Basis.PRINTED
                && row.get("reading").isEmpty()) {
            row.fault("missing-reading", row.get("reading"));
        }
        boolean inEffect = cites.isInEffect(row);
        if (need.isEmpty() || basis.isEmpty() || kinds.isEmpty() || citation.isEmpty() || !inEffect) {
            return Optional.empty();
        }
        for (DossierKind kind : kinds) {
            if (!seen.add(row.get("level") + "/" + row.get("code") + "/" + kind)) {
                row.fault("duplicate-code", row.get("level") + "/" + row.get("code") + "/" + kind);
            }
        }
        return Optional.of(rule.need(need.get()).basis(basis.get()).build());
    }

    private static boolean flag(Table.Row row) {
        String value = row.get("electronic");
        if (!value.equals("yes") && !value.equals("no")) {
            row.fault("not-one-of", "electronic", value, "yes, no");
        }
        return value.equals("yes");
    }

    private static <E> Optional<E> one(Table.Row row, String column, E[] values, Function<E, String> code) {
        Optional<E> found = Stream.of(values)
                .filter(value -> code.apply(value).equals(row.get(column)))
                .findFirst();
        if (found.isEmpty()) {
            row.fault("not-one-of", column, row.get(column), listed(values, code));
        }
        return found;
    }

    private static <E extends Enum<E>> Set<E> some(Table.Row row, String column, E[] values, Function<E, String> code) {
        Set<E> found = EnumSet.noneOf(values[0].getDeclaringClass());
        Set<String> names = new LinkedHashSet<>(List.of(row.get(column).split("\\|", -1)));
        for (String name : row.get(column).isEmpty() ? Set.<String>of() : names) {
            Optional<E> value = Stream.of(values)
                    .filter(candidate -> code.apply(candidate).equals(name.strip()))
                    .findFirst();
            value.ifPresent(found::add);
            if (value.isEmpty()) {
                row.fault("not-one-of", column, name, listed(values, code));
            }
        }
        return found;
    }

    private static <E> String listed(E[] values, Function<E, String> code) {
        return String.join(", ", Stream.of(values).map(code).toList());
    }
}
