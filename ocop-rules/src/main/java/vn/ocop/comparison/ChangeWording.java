package vn.ocop.comparison;

import java.util.Optional;
import java.util.Set;
import vn.ocop.law.Basis;
import vn.ocop.law.Misprint;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.ProductSet;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** Puts changes into words. */
final class ChangeWording {

    static final Messages MESSAGES = Messages.beside(ChangeWording.class, "changes");

    /** Files that the comparison tells by their lines, and that have a name of their own in the catalogue. */
    static final Set<String> TABLES = Set.of(
            "commune.csv",
            "commune-contents.csv",
            "components.csv",
            "transitions.csv",
            "procedure.yaml",
            "evidence/concepts.csv",
            "evidence/judgements.csv",
            "evidence/kinds.csv",
            "evidence/thresholds.csv");

    private ChangeWording() {}

    /** What happened, without the set and the criterion. */
    static Text text(Change change) {
        if (change instanceof Change.OfCriterion of) {
            return criterion(of);
        } else if (change instanceof Change.OfOption of) {
            return option(of);
        } else if (change instanceof Change.OfGate of) {
            return gate(of);
        } else if (change instanceof Change.OfEffect of) {
            return effect(of);
        } else if (change instanceof Change.OfSet of) {
            return set(of);
        } else if (change instanceof Change.OfPart of) {
            return part(of);
        } else if (change instanceof Change.OfSection of) {
            return section(of);
        } else if (change instanceof Change.OfBand of) {
            return band(of);
        } else if (change instanceof Change.OfLegalForm of) {
            return say(change, MESSAGES.text("form." + of.form().name()));
        } else if (change instanceof Change.OfReading of) {
            return reading(of);
        } else if (change instanceof Change.OfMisprint of) {
            return misprint(of);
        } else if (change instanceof Change.OfFinding of) {
            return say(change, of.code(), was(of.name()), is(of.name()));
        } else if (change instanceof Change.OfFile of) {
            return say(change, file(of.path()), was(of.lines()), is(of.lines()));
        } else {
            Sides<Text> value = ((Change.OfRegime) change).value();
            return say(change, was(value), is(value));
        }
    }

    private static Text say(Change change, Object... arguments) {
        return MESSAGES.text(change.kind().code(), arguments);
    }

    private static Object was(Sides<?> sides) {
        return sides.before().<Object>map(value -> value).orElse("");
    }

    private static Object is(Sides<?> sides) {
        return sides.after().<Object>map(value -> value).orElse("");
    }

    /** From one number to another, with the direction in the words of the language. */
    private static Text fromTo(Sides<Integer> numbers) {
        int before = numbers.before().orElseThrow();
        int after = numbers.after().orElseThrow();
        return MESSAGES.text(after < before ? "from-down-to" : "from-up-to", before, points(after));
    }

    static Text points(int points) {
        return MESSAGES.text(points == 1 ? "points.one" : "points.many", points);
    }

    static Text stars(int stars) {
        return MESSAGES.text(stars == 1 ? "stars.one" : "stars.many", stars);
    }

    private static Text set(Change.OfSet change) {
        Sides<ProductSet> set = change.set();
        return switch (change.kind()) {
            case SET_RENUMBERED -> say(change, was(set.map(ProductSet::number)), is(set.map(ProductSet::number)));
            case SET_REGROUPED -> {
                Sides<Text> group = set.map(one -> one.group().title());
                yield say(change, was(group), is(group));
            }
            default -> say(change, was(set.map(ProductSet::title)), is(set.map(ProductSet::title)));
        };
    }

    private static Text part(Change.OfPart change) {
        Sides<Part> part = change.part();
        Sides<Text> titles = part.map(Part::title);
        String code = part.latest().code();
        return change.kind() == Change.Kind.PART_MAX
                ? say(change, code, fromTo(part.map(Part::max)))
                : say(change, code, was(titles), is(titles));
    }

    private static Text section(Change.OfSection change) {
        Sides<Section> section = change.section();
        Section latest = section.latest();
        Sides<Text> titles = section.map(Section::title);
        return switch (change.kind()) {
            case SECTION_MAX -> say(change, latest.code(), latest.title(), fromTo(section.map(Section::max)));
            case SECTION_MOVED ->
                say(change, was(section.map(Section::code)), is(section.map(Section::code)), latest.title());
            case SECTION_RENAMED -> say(change, latest.code(), was(titles), is(titles));
            default -> say(change, latest.code(), latest.title(), points(latest.max()));
        };
    }

    private static Text criterion(Change.OfCriterion change) {
        Sides<Criterion> criterion = change.criterion();
        return switch (change.kind()) {
            case CRITERION_RENAMED ->
                say(change, was(criterion.map(Criterion::title)), is(criterion.map(Criterion::title)));
            case CRITERION_MOVED ->
                say(change, was(criterion.map(Criterion::code)), is(criterion.map(Criterion::code)));
            case CRITERION_MAX -> say(change, fromTo(criterion.map(Criterion::max)));
            case CRITERION_KIND -> {
                Sides<Text> kind = criterion.map(one -> kind(one.kind()));
                yield say(change, was(kind), is(kind));
            }
            case CRITERION_CITED ->
                say(
                        change,
                        was(criterion.map(one -> one.citation().text())),
                        is(criterion.map(one -> one.citation().text())));
            case CRITERION_MERIT ->
                say(change, was(criterion.map(ChangeWording::merit)), is(criterion.map(ChangeWording::merit)));
            default -> say(change, points(criterion.latest().max()), CriterionComparer.ladder(criterion.latest()));
        };
    }

    private static Text kind(CriterionKind kind) {
        return MESSAGES.text("kind." + kind.code());
    }

    /** The merit of each option, in the order of the options. */
    private static String merit(Criterion criterion) {
        return String.join(
                " ",
                criterion.options().stream().map(option -> "" + option.merit()).toList());
    }

    private static Text option(Change.OfOption change) {
        Sides<Option> option = change.option();
        Sides<Text> labels = option.map(Option::label);
        return switch (change.kind()) {
            case OPTION_POINTS -> say(change, number(option), fromTo(option.map(Option::points)));
            case OPTION_RELABELLED, OPTION_REQUIREMENT -> say(change, number(option), was(labels), is(labels));
            default -> {
                Option one = option.latest();
                yield say(change, one.number(), one.label(), points(one.points()));
            }
        };
    }

    /** The number of an option, and what it was before if that differs. */
    private static Text number(Sides<Option> option) {
        Sides<Integer> numbers = option.map(Option::number);
        return numbers.areEqual()
                ? Text.of(String.valueOf(is(numbers)))
                : MESSAGES.text("number-and-before", is(numbers), was(numbers));
    }

    private static Text gate(Change.OfGate change) {
        Sides<StarGate> gate = change.gate();
        Sides<Text> places = gate.map(ChangeWording::place);
        Sides<Integer> levels = gate.map(StarGate::stars);
        return switch (change.kind()) {
            case GATE_LEVEL ->
                say(change, is(places), was(levels), stars(levels.after().orElseThrow()));
            case GATE_MOVED -> say(change, stars(levels.latest()), is(places), was(places));
            default -> say(change, stars(levels.latest()), places.latest());
        };
    }

    /** Where a gate stands. */
    static Text place(StarGate gate) {
        return gate.option()
                .map(option -> MESSAGES.text("gate-at.option", option.number()))
                .orElseGet(() -> MESSAGES.text("gate-at.title"));
    }

    private static Text effect(Change.OfEffect change) {
        Sides<Effect> effect = change.effect();
        Effect latest = effect.latest();
        Text what =
                MESSAGES.text("effect." + latest.kind().code(), latest.finding().orElse(""));
        if (change.kind() != Change.Kind.EFFECT_CHANGED) {
            return say(change, what, latest.text());
        }
        Text details = Text.of("");
        details = add(details, "effect-basis", effect.map(ChangeWording::basis));
        details = add(details, "effect-place", effect.map(one -> Text.of(place(one))));
        details = add(details, "effect-text", effect.map(Effect::text));
        if (details.vi().isEmpty()) {
            details = add(
                    details,
                    "effect-cited",
                    effect.map(one -> Text.of(one.citation().text())));
        }
        return say(change, what, details);
    }

    private static Text add(Text details, String key, Sides<Text> values) {
        if (values.areEqual()) {
            return details;
        }
        Text detail = MESSAGES.text(key, was(values), is(values));
        return details.vi().isEmpty()
                ? detail
                : new Text(details.vi() + "; " + detail.vi(), details.en() + "; " + detail.en());
    }

    private static String place(Effect effect) {
        String place = effect.place().orElse("-");
        return effect.condition()
                .map(condition -> place + " (" + condition + ")")
                .orElse(place);
    }

    private static Text basis(Effect effect) {
        Text basis = MESSAGES.text("basis." + effect.basis().code());
        return effect.basis() == Basis.PRINTED
                ? basis
                : MESSAGES.text(
                        "basis-with-reading",
                        basis,
                        effect.reading().map(Reading::id).orElse("-"));
    }

    private static Text band(Change.OfBand change) {
        Sides<Band> band = change.band();
        Text level = stars(band.latest().stars());
        return switch (change.kind()) {
            case BAND_FROM -> say(change, level, fromTo(band.map(Band::from)));
            case BAND_RECOGNITION ->
                say(change, level, MESSAGES.text(band.latest().recognised() ? "recognised" : "not-recognised"));
            case BAND_AUTHORITY -> {
                Sides<Text> by = band.map(one -> authority(one));
                yield say(change, level, was(by), is(by));
            }
            default -> say(change, level, points(band.latest().from()));
        };
    }

    private static Text authority(Band band) {
        Optional<Text> level =
                band.level().map(code -> authority(band.authority().orElse(Text.of("-")), code));
        return level.or(band::authority).orElse(Text.of("-"));
    }

    /** An authority and the code of its level. */
    static Text authority(Text authority, String level) {
        return MESSAGES.text("authority", authority, level);
    }

    static Text workingDays(int days) {
        return MESSAGES.text(days == 1 ? "working-days.one" : "working-days.many", days);
    }

    /** The path of a file and, where it is one that packs of every regime have, what it is about. */
    private static Text file(String path) {
        return TABLES.contains(path)
                ? MESSAGES.text("file-about", path, MESSAGES.text("about." + path))
                : Text.of(path);
    }

    private static Text reading(Change.OfReading change) {
        Sides<Reading> reading = change.reading();
        Reading latest = reading.latest();
        return change.kind() == Change.Kind.READING_CHOSEN
                ? say(
                        change,
                        latest.id(),
                        latest.question(),
                        was(reading.map(Reading::chosen)),
                        is(reading.map(Reading::chosen)))
                : say(change, latest.id(), latest.question(), latest.chosen());
    }

    private static Text misprint(Change.OfMisprint change) {
        Misprint latest = change.misprint().latest();
        return say(change, latest.id(), latest.set(), latest.place(), latest.printed(), latest.used());
    }
}
