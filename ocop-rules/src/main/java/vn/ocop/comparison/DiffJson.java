package vn.ocop.comparison;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.law.Citation;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.ProductSet;
import vn.ocop.rubric.StarGate;

/** The JSON form of a difference. */
final class DiffJson {

    private static final int FORMAT_VERSION = 1;

    private DiffJson() {}

    static String render(PackDiff diff) {
        return JsonText.of(json -> write(diff, json));
    }

    /** Writes the difference as fields of an open object. */
    static void write(PackDiff diff, JsonText json) throws IOException {
        json.number("formatVersion", FORMAT_VERSION);
        json.pack("before", diff.before().reference());
        json.pack("after", diff.after().reference());
        DiffSummary sum = diff.summary();
        json.object("summary", own -> {
            own.number("matched", sum.matched());
            own.number("unchanged", sum.unchanged());
            own.number("added", sum.added());
            own.number("removed", sum.removed());
            own.number("moved", sum.moved());
            own.number("maxima", sum.maxima());
            own.number("gates", sum.gates());
            own.number("points", sum.points());
            own.number("optionsRemoved", sum.optionsRemoved());
            own.number("optionsAdded", sum.optionsAdded());
        });
        json.array("general", diff.general(), DiffJson::change);
        json.array("shared", diff.shared(), DiffJson::shared);
        List<SetDiff> changed =
                diff.sets().stream().filter(set -> !set.allChanges().isEmpty()).toList();
        json.array("sets", changed, (set, own) -> set(diff, set, own));
    }

    private static void shared(SharedChange shared, JsonText json) throws IOException {
        json.text("key", shared.key());
        json.array("changes", shared.changes(), (told, own) -> {
            change(told.change(), own);
            own.strings("except", told.except().stream().map(ProductSet::code).toList());
        });
        json.array("places", shared.places(), (place, own) -> {
            own.text("set", place.set().code());
            codes(place.criterion(), own);
        });
    }

    private static void set(PackDiff diff, SetDiff set, JsonText json) throws IOException {
        json.text("set", set.code());
        json.number("number", set.set().latest().number());
        json.bilingual("title", set.set().latest().title());
        Sides<Map<Integer, Integer>> gates = diff.gates(set.code());
        json.object("gates", own -> {
            gates(gates.before(), "before", own);
            gates(gates.after(), "after", own);
        });
        json.array("changes", set.changes(), DiffJson::change);
        List<CriterionDiff> changed = set.criteria().stream()
                .filter(criterion -> !criterion.changes().isEmpty())
                .toList();
        json.array("criteria", changed, (criterion, own) -> {
            codes(criterion.criterion(), own);
            own.bilingual("title", criterion.criterion().latest().title());
            own.array("options", criterion.options(), (pair, link) -> {
                link.number("before", pair.before());
                link.number("after", pair.after());
                link.flag("sameRequirement", pair.sameRequirement());
            });
            own.array("changes", criterion.changes(), DiffJson::change);
        });
    }

    private static void gates(Optional<Map<Integer, Integer>> gates, String name, JsonText json) throws IOException {
        if (gates.isPresent()) {
            json.object(name, own -> {
                for (Map.Entry<Integer, Integer> level : gates.get().entrySet()) {
                    own.number(String.valueOf(level.getKey()), level.getValue());
                }
            });
        }
    }

    private static void codes(Sides<Criterion> criterion, JsonText json) throws IOException {
        Sides<String> codes = criterion.map(Criterion::code);
        json.text("before", codes.before());
        json.text("after", codes.after());
    }

    static void change(Change change, JsonText json) throws IOException {
        json.text("kind", change.kind().code());
        json.bilingual("text", change.text());
        numbers(change, json);
        Sides<String> citations = change.citations().map(Citation::text);
        json.text("citationBefore", citations.before());
        json.text("citationAfter", citations.after());
    }

    private static void numbers(Change change, JsonText json) throws IOException {
        if (change instanceof Change.OfOption of) {
            sides("option", of.option().map(Option::number), json);
            sides("points", of.option().map(Option::points), json);
        } else if (change instanceof Change.OfGate of) {
            sides("stars", of.gate().map(StarGate::stars), json);
            sides(
                    "option",
                    of.gate().map(gate -> gate.option().map(Option::number).orElse(0)),
                    json);
        } else if (change instanceof Change.OfCriterion of) {
            sides("max", of.criterion().map(Criterion::max), json);
        }
    }

    private static void sides(String name, Sides<Integer> numbers, JsonText json) throws IOException {
        json.object(name, own -> {
            if (numbers.before().isPresent()) {
                own.number("before", numbers.before().get());
            }
            if (numbers.after().isPresent()) {
                own.number("after", numbers.after().get());
            }
        });
    }
}
