package vn.ocop.json;

import static vn.ocop.json.Shape.date;
import static vn.ocop.json.Shape.integer;
import static vn.ocop.json.Shape.listOf;
import static vn.ocop.json.Shape.object;
import static vn.ocop.json.Shape.oneOf;
import static vn.ocop.json.Shape.optional;
import static vn.ocop.json.Shape.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.json.JsonValue.JsonArray;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.programme.Bound;
import vn.ocop.programme.Inspection;
import vn.ocop.programme.Locality;
import vn.ocop.programme.LocalityLevel;
import vn.ocop.programme.Measure;
import vn.ocop.programme.Milestone;
import vn.ocop.programme.Period;
import vn.ocop.programme.Programme;
import vn.ocop.programme.Quantity;
import vn.ocop.programme.ReportDuty;
import vn.ocop.programme.Target;
import vn.ocop.register.DossierStep;
import vn.ocop.register.SalesChannel;

/** The JSON form of a programme. {@code programme.schema.json} says the same. */
final class ProgrammeFormat {

    static final String NAME = "programme";

    private static final int FORMAT = 1;
    private static final int LEAST_STARS = 3;
    private static final int MOST_STARS = 5;
    private static final int MOST_ENTRIES = 100;

    private static final Shape LOCALITY = object(
            required("level", oneOf(LocalityLevel.values())),
            required("name", Values.text(Values.NAME)),
            optional("within", Values.text(Values.NAME)));

    private static final Shape PERIOD = object(required("from", date()), required("to", date()));

    private static final Shape TARGET = object(
            required("code", Values.text(Values.CODE)),
            required("measure", oneOf(Measure.values())),
            optional("minStars", Values.stars(LEAST_STARS, MOST_STARS)),
            optional("atLeast", Values.decimal()),
            optional("moreThan", Values.decimal()),
            optional("from", Values.decimal()),
            optional("to", Values.decimal()),
            optional("channels", listOf(oneOf(SalesChannel.values()), SalesChannel.values().length)),
            required("cites", Values.text(Values.NAME)),
            optional("reading", Values.bilingual()));

    private static final Shape MILESTONE = object(
            required("code", Values.text(Values.CODE)),
            required("title", Values.bilingual()),
            required("from", date()),
            required("to", date()),
            optional("step", oneOf(DossierStep.values())),
            required("cites", Values.text(Values.NAME)),
            optional("reading", Values.bilingual()));

    private static final Shape INSPECTION = object(
            required("code", Values.text(Values.CODE)),
            required("kind", oneOf(Inspection.Kind.values())),
            required("title", Values.bilingual()),
            required("from", date()),
            required("to", date()),
            required("cites", Values.text(Values.NAME)));

    private static final Shape REPORT = object(
            required("code", Values.text(Values.CODE)),
            required("title", Values.bilingual()),
            optional("before", date()),
            optional("by", date()),
            required("cites", Values.text(Values.NAME)));

    private static final Shape PROGRAMME = object(
            required("format", integer()),
            required("id", Values.text(Values.CODE)),
            required("title", Values.bilingual()),
            required("document", Values.text(Values.NAME)),
            required("locality", LOCALITY),
            required("period", PERIOD),
            required("targets", listOf(TARGET, MOST_ENTRIES)),
            optional("milestones", listOf(MILESTONE, MOST_ENTRIES)),
            optional("inspections", listOf(INSPECTION, MOST_ENTRIES)),
            optional("reports", listOf(REPORT, MOST_ENTRIES)),
            optional("support", Values.text(Values.CODE)),
            optional("remarks", listOf(Values.bilingual(), MOST_ENTRIES)));

    private ProgrammeFormat() {}

    static Shape shape() {
        return PROGRAMME;
    }

    /** Notes every fault of content. */
    static void check(JsonObject programme, Faults faults) {
        Place root = Place.document(NAME);
        int format = Values.intIfAny(programme, "format").orElseThrow();
        if (format != FORMAT) {
            faults.add("unknown-format", root.field("format"), format, FORMAT);
        }
        checkDays(programme.object("period"), root.field("period"), faults);
        Set<String> codes = new HashSet<>();
        for (String list : List.of("targets", "milestones", "inspections", "reports")) {
            int i = 0;
            for (JsonObject entry : programme.objects(list).toList()) {
                Place place = root.field(list).item(i++);
                if (!codes.add(entry.text("code"))) {
                    faults.add("duplicate-id", place.field("code"), Characters.excerpt(entry.text("code")));
                }
                switch (list) {
                    case "targets" -> checkTarget(entry, place, faults);
                    case "reports" -> checkReport(entry, place, faults);
                    default -> checkDays(entry, place, faults);
                }
            }
        }
    }

    private static void checkDays(JsonObject window, Place place, Faults faults) {
        LocalDate from = Values.date(window, "from");
        LocalDate to = Values.date(window, "to");
        if (to.isBefore(from)) {
            faults.add("range-reversed", place.field("to"), Faults.nameOf(place), from, to);
        }
    }

    private static void checkTarget(JsonObject target, Place place, Faults faults) {
        String code = Characters.excerpt(target.text("code"));
        boolean from = target.fields().containsKey("from");
        boolean to = target.fields().containsKey("to");
        long bounds = Stream.of("atLeast", "moreThan", "from")
                .filter(target.fields()::containsKey)
                .count();
        if (bounds != 1 || from != to) {
            faults.add("bad-bound", place, code);
        } else if (from && number(target, "from").compareTo(number(target, "to")) > 0) {
            faults.add(
                    "range-reversed",
                    place.field("to"),
                    Faults.nameOf(place),
                    number(target, "from"),
                    number(target, "to"));
        }
        boolean channels = Measure.valueOf(target.text("measure")) == Measure.MODERN_CHANNEL_SHARE;
        if (channels && RegisterFormat.texts(target, "channels").isEmpty()) {
            faults.add("channels-needed", place.field("channels"), code);
        }
    }

    private static void checkReport(JsonObject report, Place place, Faults faults) {
        if (report.fields().containsKey("before") && report.fields().containsKey("by")) {
            faults.add("two-days", place, Characters.excerpt(report.text("code")));
        }
    }

    private static BigDecimal number(JsonObject object, String name) {
        return Values.decimalIfAny(object, name).orElseThrow();
    }

    /** The programme of a document in which no fault was found. */
    static Programme programme(JsonObject object) {
        JsonObject locality = object.object("locality");
        return Programme.builder()
                .id(object.text("id"))
                .title(Values.bilingual(object, "title"))
                .document(object.text("document"))
                .locality(new Locality(
                        LocalityLevel.valueOf(locality.text("level")),
                        locality.text("name"),
                        locality.textIfAny("within")))
                .period(period(object.object("period")))
                .addAllTargets(
                        object.objects("targets").map(ProgrammeFormat::target).toList())
                .addAllMilestones(object.objects("milestones")
                        .map(ProgrammeFormat::milestone)
                        .toList())
                .addAllInspections(object.objects("inspections")
                        .map(ProgrammeFormat::inspection)
                        .toList())
                .addAllReports(
                        object.objects("reports").map(ProgrammeFormat::report).toList())
                .support(object.textIfAny("support"))
                .addAllRemarks(
                        object.fields().get("remarks") instanceof JsonArray remarks
                                ? remarks.items().stream()
                                        .map(item -> Values.bilingual((JsonObject) item))
                                        .toList()
                                : List.of())
                .build();
    }

    private static Period period(JsonObject object) {
        return new Period(Values.date(object, "from"), Values.date(object, "to"));
    }

    private static Target target(JsonObject object) {
        Target.Builder target = Target.builder()
                .code(object.text("code"))
                .measure(Measure.valueOf(object.text("measure")))
                .bound(bound(object))
                .cites(object.text("cites"))
                .reading(Values.bilingualIfAny(object, "reading"));
        Values.intIfAny(object, "minStars").ifPresent(target::minStars);
        RegisterFormat.texts(object, "channels").forEach(channel -> target.addChannels(SalesChannel.valueOf(channel)));
        return target.build();
    }

    private static Bound bound(JsonObject object) {
        Optional<BigDecimal> atLeast = Values.decimalIfAny(object, "atLeast");
        Optional<BigDecimal> moreThan = Values.decimalIfAny(object, "moreThan");
        if (atLeast.isPresent()) {
            return new Bound.AtLeast(Quantity.of(atLeast.get()));
        }
        return moreThan.isPresent()
                ? new Bound.MoreThan(Quantity.of(moreThan.get()))
                : new Bound.Between(Quantity.of(number(object, "from")), Quantity.of(number(object, "to")));
    }

    private static Milestone milestone(JsonObject object) {
        return new Milestone(
                object.text("code"),
                Values.bilingual(object, "title"),
                period(object),
                object.textIfAny("step").map(DossierStep::valueOf),
                object.text("cites"),
                Values.bilingualIfAny(object, "reading"));
    }

    private static Inspection inspection(JsonObject object) {
        return new Inspection(
                object.text("code"),
                Inspection.Kind.valueOf(object.text("kind")),
                Values.bilingual(object, "title"),
                period(object),
                object.text("cites"));
    }

    /** A report due before a day is in time on the eve of it; one due by a day, on that day too. */
    private static ReportDuty report(JsonObject object) {
        Optional<LocalDate> eve = Values.dateIfAny(object, "before").map(day -> day.minusDays(1));
        return new ReportDuty(
                object.text("code"),
                Values.bilingual(object, "title"),
                eve.isPresent() ? eve : Values.dateIfAny(object, "by"),
                object.text("cites"));
    }
}
