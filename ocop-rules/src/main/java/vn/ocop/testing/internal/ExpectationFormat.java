package vn.ocop.testing.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.PackChoice;
import vn.ocop.testing.Expectation;
import vn.ocop.testing.Expectation.Gate;
import vn.ocop.testing.Expectation.Notice;
import vn.ocop.testing.Expectation.Recognition;

/** The JSON form of an expectation. */
final class ExpectationFormat {

    private static final List<String> FIELDS = List.of(
            "status",
            "total",
            "parts",
            "sections",
            "awards",
            "maxima",
            "bandStars",
            "stars",
            "unmetGates",
            "findings",
            "zeros",
            "messages",
            "pack",
            "chosenBy",
            "clause",
            "recognition",
            "levels",
            "readings",
            "commune");

    private ExpectationFormat() {}

    static Expectation read(Fields fields) {
        fields.allow(FIELDS);
        Expectation.Builder expected = Expectation.builder()
                .status(constant(fields, "status", AssessmentStatus.values()))
                .total(fields.points("total"))
                .putAllParts(fields.pointsByName("parts"))
                .putAllSections(fields.pointsByName("sections"))
                .putAllAwards(awards(fields))
                .putAllMaxima(fields.numbersByName("maxima"))
                .bandStars(fields.number("bandStars"))
                .unmetGates(fields.list("unmetGates", ExpectationFormat::gate))
                .findings(texts(fields, "findings"))
                .zeros(texts(fields, "zeros"))
                .messages(fields.list("messages", ExpectationFormat::notice))
                .pack(fields.textIfAny("pack"))
                .chosenBy(constant(fields, "chosenBy", PackChoice.By.values()))
                .clause(fields.textIfAny("clause"))
                .levels(fields.list("levels", item -> boxed(item.number(Fields.ITEM))))
                .readings(texts(fields, "readings"))
                .putAllCommune(fields.textsByName("commune", Expectation.NO_CRITERION));
        if (fields.isNull("stars")) {
            expected.stars(Expectation.NO_STARS);
        } else {
            expected.stars(fields.number("stars"));
        }
        if (fields.isNull("recognition")) {
            expected.recognition(new Recognition(Optional.empty(), Optional.empty()));
        } else {
            expected.recognition(fields.objectIfAny("recognition").map(ExpectationFormat::recognition));
        }
        return expected.build();
    }

    private static Recognition recognition(Fields fields) {
        fields.allow(List.of("level", "authority"));
        return new Recognition(fields.text("level"), fields.textIfAny("authority"));
    }

    /** Awards as results have them, or shorter as points by criterion. */
    private static Map<String, BigDecimal> awards(Fields fields) {
        if (!fields.isList("awards")) {
            return fields.pointsByName("awards");
        }
        Map<String, BigDecimal> awards = new LinkedHashMap<>();
        fields.list("awards", item -> {
            item.text("criterion")
                    .ifPresent(code -> item.points("points").ifPresent(points -> awards.put(code, points)));
            return Optional.empty();
        });
        return awards;
    }

    private static Optional<Gate> gate(Fields fields) {
        fields.allow(List.of("criterion", "stars", "required", "actual", "open", "citation"));
        if (!fields.has("stars")) {
            fields.fault("stars", "case-unreadable.missing", "stars");
        }
        return fields.text("criterion")
                .map(code -> new Gate(
                        code,
                        fields.number("stars").orElse(0),
                        fields.number("required"),
                        fields.points("actual"),
                        fields.flag("open")));
    }

    private static Optional<Notice> notice(Fields fields) {
        return fields.has(Fields.ITEM)
                ? fields.textIfAny(Fields.ITEM).map(code -> new Notice(code, Optional.empty()))
                : fields.text("code").map(code -> new Notice(code, fields.textIfAny("path")));
    }

    private static Optional<List<String>> texts(Fields fields, String name) {
        return fields.list(name, item -> item.text(Fields.ITEM));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(Fields fields, String name, E[] constants) {
        Optional<String> word = fields.textIfAny(name);
        Optional<E> found = Arrays.stream(constants)
                .filter(constant -> word.filter(constant.name()::equals).isPresent())
                .findFirst();
        if (word.isPresent() && found.isEmpty()) {
            fields.fault(name, "case-unreadable.value", word.get(), Arrays.toString(constants));
        }
        return found;
    }

    static void write(Expectation expected, ObjectNode json) {
        expected.status().ifPresent(status -> json.put("status", status.name()));
        expected.total().ifPresent(total -> json.put("total", total));
        points("parts", expected.parts(), json);
        points("sections", expected.sections(), json);
        points("awards", expected.awards(), json);
        if (!expected.maxima().isEmpty()) {
            ObjectNode maxima = json.putObject("maxima");
            expected.maxima().forEach(maxima::put);
        }
        expected.bandStars().ifPresent(stars -> json.put("bandStars", stars));
        expected.stars().ifPresent(stars -> {
            if (stars == Expectation.NO_STARS) {
                json.putNull("stars");
            } else {
                json.put("stars", stars);
            }
        });
        expected.unmetGates().ifPresent(gates -> {
            ArrayNode list = json.putArray("unmetGates");
            gates.forEach(gate -> write(gate, list.addObject()));
        });
        texts("findings", expected.findings(), json);
        texts("zeros", expected.zeros(), json);
        expected.messages().ifPresent(notices -> {
            ArrayNode list = json.putArray("messages");
            notices.forEach(notice -> write(notice, list));
        });
        expected.pack().ifPresent(pack -> json.put("pack", pack));
        expected.chosenBy().ifPresent(by -> json.put("chosenBy", by.name()));
        expected.clause().ifPresent(clause -> json.put("clause", clause));
        expected.recognition().ifPresent(recognition -> write(recognition, json));
        expected.levels().ifPresent(levels -> {
            ArrayNode list = json.putArray("levels");
            levels.forEach(list::add);
        });
        texts("readings", expected.readings(), json);
        if (!expected.commune().isEmpty()) {
            ObjectNode commune = json.putObject("commune");
            expected.commune()
                    .forEach((content, criterion) ->
                            commune.put(content, criterion.equals(Expectation.NO_CRITERION) ? null : criterion));
        }
    }

    private static void write(Gate gate, ObjectNode json) {
        json.put("criterion", gate.criterion()).put("stars", gate.stars());
        gate.required().ifPresent(required -> json.put("required", required));
        gate.actual().ifPresent(actual -> json.put("actual", actual));
        if (gate.open()) {
            json.put("open", true);
        }
    }

    private static void write(Notice notice, ArrayNode list) {
        if (notice.path().isPresent()) {
            list.addObject()
                    .put("code", notice.code())
                    .put("path", notice.path().get());
        } else {
            list.add(notice.code());
        }
    }

    private static void write(Recognition recognition, ObjectNode json) {
        if (recognition.level().isEmpty()) {
            json.putNull("recognition");
            return;
        }
        ObjectNode object =
                json.putObject("recognition").put("level", recognition.level().get());
        recognition.authority().ifPresent(authority -> object.put("authority", authority));
    }

    private static void points(String name, Map<String, BigDecimal> points, ObjectNode json) {
        if (!points.isEmpty()) {
            ObjectNode object = json.putObject(name);
            points.forEach(object::put);
        }
    }

    private static void texts(String name, Optional<List<String>> texts, ObjectNode json) {
        texts.ifPresent(present -> {
            ArrayNode list = json.putArray(name);
            present.forEach(list::add);
        });
    }
}
