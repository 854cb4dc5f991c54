package vn.ocop.pack.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.dossier.DossierKind;
import vn.ocop.law.Reading;
import vn.ocop.procedure.Guard;
import vn.ocop.procedure.Party;
import vn.ocop.procedure.WayEvent;
import vn.ocop.procedure.WayRule;
import vn.ocop.procedure.WayState;

/** Reads the table of transitions: which event the law allows in which state of a dossier. */
final class TransitionTable {

    static final String FILE = "transitions.csv";
    static final List<String> COLUMNS = List.of("kinds", "from", "event", "guard", "to", "by", "clause", "reading");

    private TransitionTable() {}

    /** The transitions, in the order of the table; a state without a way to an end is a fault. */
    static List<WayRule> read(Contents files, Map<String, Reading> readings, Faults faults) {
        List<WayRule> rules = new ArrayList<>();
        Faults own = new Faults();
        for (Table.Row row : Table.read(files, FILE, COLUMNS, own).rows()) {
            List<WayRule> found = rules(row, readings);
            found.forEach(rule -> check(rule, rules, row));
            rules.addAll(found);
        }
        if (own.isEmpty()) {
            Stream.of(DossierKind.values()).forEach(kind -> check(kind, rules, own));
        }
        faults.addAll(own);
        return rules;
    }

    private static List<WayRule> rules(Table.Row row, Map<String, Reading> readings) {
        Set<DossierKind> kinds = constants(row, "kinds", DossierKind.values());
        Optional<WayEvent> event = constant(row, "event", row.required("event"), WayEvent.values());
        Optional<Guard> guard = row.get("guard").isEmpty()
                ? Optional.of(Guard.NONE)
                : constant(row, "guard", row.get("guard"), Guard.values());
        Optional<WayState> to = constant(row, "to", row.required("to"), WayState.values());
        Optional<Party> by = Party.ofCode(row.required("by"));
        if (by.isEmpty()) {
            row.fault(
                    "unknown-value",
                    row.get("by"),
                    Stream.of(Party.values()).map(Party::code).toList());
        }
        Optional<Reading> reading = Optional.ofNullable(readings.get(row.get("reading")));
        if (reading.isEmpty() && !row.get("reading").isEmpty()) {
            row.fault("missing-reading", row.get("reading"));
        }
        String clause = row.required("clause");
        List<WayRule> rules = new ArrayList<>();
        for (WayState from : constants(row, "from", WayState.values())) {
            if (from.isEnd()) {
                row.fault("way-after-end", from);
            } else if (event.isPresent() && guard.isPresent() && to.isPresent() && by.isPresent()) {
                rules.add(new WayRule(kinds, from, event.get(), guard.get(), to.get(), by.get(), clause, reading));
            }
        }
        return rules;
    }

    /** A row that an earlier one leaves nothing, or whose condition cannot be told in its state, is never taken. */
    private static void check(WayRule rule, List<WayRule> earlier, Table.Row row) {
        boolean taken = earlier.stream()
                .filter(other -> other.from() == rule.from() && other.event() == rule.event())
                .filter(other -> other.guard() == Guard.NONE || other.guard() == rule.guard())
                .anyMatch(other -> other.kinds().stream().anyMatch(rule.kinds()::contains));
        if (taken) {
            row.fault("duplicate-code", rule.from() + " " + rule.event());
        }
        if (!rule.guard().canHoldIn(rule.from())) {
            row.fault(
                    "unknown-value",
                    "guard " + rule.guard(),
                    Stream.of(Guard.values())
                            .filter(guard -> guard.canHoldIn(rule.from()))
                            .toList());
        }
    }

    private static <T extends Enum<T>> Set<T> constants(Table.Row row, String column, T[] known) {
        Set<T> found = new LinkedHashSet<>();
        for (String name : row.required(column).split("\\|", -1)) {
            constant(row, column, name.strip(), known).ifPresent(found::add);
        }
        return found;
    }

    private static <T extends Enum<T>> Optional<T> constant(Table.Row row, String column, String name, T[] known) {
        Optional<T> found =
                Stream.of(known).filter(value -> value.name().equals(name)).findFirst();
        if (found.isEmpty() && !name.isEmpty()) {
            row.fault("unknown-value", column + " " + name, List.of(known));
        }
        return found;
    }

    /** Every state that a dossier of a kind can come to must have a way to an end. */
    private static void check(DossierKind kind, List<WayRule> rules, Faults faults) {
        List<WayRule> own =
                rules.stream().filter(rule -> rule.kinds().contains(kind)).toList();
        Set<WayState> reached = EnumSet.of(WayState.START);
        Deque<WayState> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            WayState state = open.pop();
            own.stream()
                    .filter(rule -> rule.from() == state && reached.add(rule.to()))
                    .forEach(rule -> open.push(rule.to()));
        }
        Set<WayState> ending = EnumSet.noneOf(WayState.class);
        Stream.of(WayState.values()).filter(WayState::isEnd).forEach(ending::add);
        boolean more = true;
        while (more) {
            more = own.stream().filter(rule -> ending.contains(rule.to())).map(WayRule::from).toList().stream()
                    .map(ending::add)
                    .reduce(false, Boolean::logicalOr);
        }
        reached.stream()
                .filter(state -> !ending.contains(state))
                .forEach(state -> faults.add(FILE, 0, "way-without-end", state, kind));
        if (!reached.contains(WayState.RECOGNISED)) {
            faults.add(FILE, 0, "way-without-recognition", kind);
        }
    }
}
