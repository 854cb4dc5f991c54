package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.ProductSet;

/** What a page or text about a difference says, in the words of a reader, before it is laid out. Immutable. */
final class DiffReport {

    private static final int LOWEST_GATE = 3;
    private static final int HIGHEST_GATE = 5;

    private final PackDiff diff;
    private final Words words;

    DiffReport(PackDiff diff, Locale locale) {
        this.diff = diff;
        this.words = Words.in(locale);
    }

    Words words() {
        return words;
    }

    /**
     * Something that is told on one line, and where the decrees have it.
     *
     * @param citations both citations, or empty
     */
    record Item(String text, String citations) {}

    String heading() {
        return words.say("diff.heading", name(diff.before()), name(diff.after()));
    }

    private String name(RulePack pack) {
        return words.say("pack", pack.id(), pack.revision());
    }

    List<String> titles() {
        return List.of(
                words.say(
                        "diff.before",
                        words.say(diff.before().title()),
                        diff.before().digest()),
                words.say(
                        "diff.after",
                        words.say(diff.after().title()),
                        diff.after().digest()));
    }

    List<String> summary() {
        if (diff.isEmpty()) {
            return List.of(words.say("diff.none"));
        }
        return summary(diff.summary());
    }

    private List<String> summary(DiffSummary sum) {
        return List.of(
                words.say("diff.criteria", sum.matched(), sum.unchanged(), sum.added(), sum.removed(), sum.moved()),
                words.say(
                        "diff.points",
                        sum.maxima(),
                        sum.gates(),
                        sum.points(),
                        sum.optionsRemoved(),
                        sum.optionsAdded()));
    }

    /** Rows of the pack about older packs that do not fit. */
    List<Item> unfit() {
        return diff.unfit().stream()
                .map(row -> new Item(words.say("diff.unfit", row.set(), row.from(), row.to()), ""))
                .toList();
    }

    List<Item> general() {
        return diff.general().stream().map(this::item).toList();
    }

    private Item item(Change change) {
        return new Item(words.say(change.text()), words.citations(change.citations()));
    }

    /** The number of gates per set, for sets in which it differs. */
    Map<String, Sides<String>> gates() {
        Map<String, Sides<String>> gates = new LinkedHashMap<>();
        for (SetDiff set : diff.sets()) {
            Sides<String> counts = diff.gates(set.code()).map(DiffReport::counts);
            if (!counts.areEqual()) {
                gates.put(words.set(set.set().latest()), counts);
            }
        }
        return gates;
    }

    private static String counts(Map<Integer, Integer> byLevel) {
        List<String> counts = new ArrayList<>();
        for (int level = LOWEST_GATE; level <= HIGHEST_GATE; level++) {
            counts.add(String.valueOf(byLevel.getOrDefault(level, 0)));
        }
        return String.join(" / ", counts);
    }

    /**
     * A change that many sets share.
     *
     * @param key its short name
     * @param title what it is about
     * @param places in which sets, with the codes on both sides
     * @param ladders maximum and options on both sides; empty if it is not about a criterion
     * @param changes what changes
     */
    record Shared(String key, String title, String places, List<String> ladders, List<Item> changes) {}

    List<Shared> shared() {
        return diff.shared().stream().map(this::shared).toList();
    }

    private Shared shared(SharedChange change) {
        Sides<Criterion> criterion = change.places().get(0).criterion();
        boolean ofCriterion = criterion.stream().findAny().isPresent();
        String title = ofCriterion ? words.say(criterion.latest().title()) : words.say("diff.note");
        List<String> ladders = ofCriterion ? List.of(ladders(criterion)) : List.of();
        List<Item> items = change.changes().stream().map(this::told).toList();
        return new Shared(change.key(), title, places(change), ladders, items);
    }

    private Item told(SharedChange.Told told) {
        String text = words.say(told.change().text());
        List<Integer> except = told.except().stream().map(ProductSet::number).toList();
        return new Item(except.isEmpty() ? text : words.say("diff.except", text, ranges(except)), "");
    }

    private String ladders(Sides<Criterion> criterion) {
        return words.say(
                "diff.ladders",
                Words.sides(criterion.map(Criterion::max)),
                Words.sides(criterion.map(CriterionComparer::ladder)));
    }

    private String places(SharedChange change) {
        Map<String, List<Integer>> sets = new LinkedHashMap<>();
        for (SharedChange.Place place : change.places()) {
            String codes = place.criterion().stream().findAny().isPresent()
                    ? Words.sides(place.criterion().map(Criterion::code))
                    : "";
            sets.computeIfAbsent(codes, unused -> new ArrayList<>())
                    .add(place.set().number());
        }
        return sets.entrySet().stream()
                .map(entry -> (entry.getKey().isEmpty() ? "" : entry.getKey() + ": ")
                        + words.say("sets", ranges(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** Numbers in short: {@code 1-4, 6}. */
    static String ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int i = 0;
        while (i < numbers.size()) {
            int end = i;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            ranges.add(end == i ? String.valueOf(numbers.get(i)) : numbers.get(i) + "-" + numbers.get(end));
            i = end + 1;
        }
        return String.join(", ", ranges);
    }

    /**
     * What changes in a set.
     *
     * @param title the set
     * @param summary the set in numbers; empty if the other side has no such set
     * @param shared the keys of shared changes; empty if there are none
     * @param items what is told of this set alone
     */
    record OfSet(String title, List<String> summary, String shared, List<Item> items) {}

    /** The sets that have changes. */
    List<OfSet> sets() {
        return diff.sets().stream()
                .filter(set -> !set.allChanges().isEmpty())
                .map(this::set)
                .toList();
    }

    private OfSet set(SetDiff set) {
        ProductSet latest = set.set().latest();
        String keys = diff.shared().stream()
                .filter(shared -> shared.isIn(set.code()))
                .map(SharedChange::key)
                .collect(Collectors.joining(", "));
        List<Item> items = new ArrayList<>();
        set.changes().stream()
                .filter(change -> !diff.isShared(change))
                .forEach(change -> items.add(new Item(
                        words.set(latest) + ": " + words.say(change.text()), words.citations(change.citations()))));
        for (CriterionDiff criterion : set.criteria()) {
            List<Change> own = criterion.changes().stream()
                    .filter(change -> !diff.isShared(change))
                    .toList();
            if (!own.isEmpty()) {
                items.add(new Item(
                        words.sentence(latest, criterion, own),
                        words.citations(criterion.criterion().map(Criterion::citation))));
            }
        }
        return new OfSet(
                words.set(latest),
                set.set().areBoth() ? summary(DiffSummary.of(List.of(set))) : List.of(),
                keys.isEmpty() ? "" : words.say("diff.shared", keys),
                items);
    }
}
