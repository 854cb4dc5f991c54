package vn.ocop.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** The fields of a JSON object, read by name; what has the wrong type is noted. Not safe for use by several threads. */
final class Fields {

    /** The name under which an item of a list that is no object is found. */
    static final String ITEM = "item";

    private static final int MOST_DECIMALS = 2;

    private final ObjectNode object;
    private final String pointer;
    private final Sink sink;

    Fields(ObjectNode object, String pointer, Sink sink) {
        this.object = object;
        this.pointer = pointer;
        this.sink = sink;
    }

    void fault(String name, String key, Object... arguments) {
        sink.add(pointer + "/" + name, key, arguments);
    }

    /** Notes fields that are none of these. */
    void allow(List<String> names) {
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                fault(name, "case-unreadable.field", name, String.join(", ", names));
            }
        });
    }

    boolean has(String name) {
        return object.has(name);
    }

    boolean isNull(String name) {
        return object.path(name).isNull();
    }

    boolean isList(String name) {
        return object.path(name).isArray();
    }

    /** A text that must be there. */
    Optional<String> text(String name) {
        if (!has(name)) {
            fault(name, "case-unreadable.missing", name);
        }
        return textIfAny(name);
    }

    Optional<String> textIfAny(String name) {
        return value(name, "text", JsonNode::isTextual).map(JsonNode::asText);
    }

    boolean flag(String name) {
        return value(name, "flag", JsonNode::isBoolean).map(JsonNode::asBoolean).orElse(false);
    }

    OptionalInt number(String name) {
        return value(name, "number", JsonNode::isNumber)
                .filter(node -> isWhole(name, node))
                .map(node -> OptionalInt.of(node.asInt()))
                .orElse(OptionalInt.empty());
    }

    private boolean isWhole(String name, JsonNode node) {
        boolean whole = node.isIntegralNumber() && node.canConvertToInt();
        if (!whole) {
            fault(name, "case-unreadable.type.whole", name, node.toString());
        }
        return whole;
    }

    /** Points as they are shown. */
    Optional<BigDecimal> points(String name) {
        Optional<BigDecimal> points = value(name, "number", JsonNode::isNumber).map(JsonNode::decimalValue);
        points.filter(value -> value.stripTrailingZeros().scale() > MOST_DECIMALS)
                .ifPresent(value -> fault(name, "case-unreadable.decimals", name, value));
        return points;
    }

    /** An object that must be there; an empty one after a fault. */
    Fields object(String name) {
        if (!has(name)) {
            fault(name, "case-unreadable.missing", name);
        }
        return objectIfAny(name).orElseGet(() -> new Fields(JsonNodeFactory.instance.objectNode(), pointer, sink));
    }

    Optional<Fields> objectIfAny(String name) {
        return value(name, "object", JsonNode::isObject)
                .map(node -> new Fields((ObjectNode) node, pointer + "/" + name, sink));
    }

    /** Points by name; none if the field is absent. */
    Map<String, BigDecimal> pointsByName(String name) {
        return byName(name, Fields::points);
    }

    /** Whole numbers by name; none if the field is absent. */
    Map<String, Integer> numbersByName(String name) {
        return byName(
                name, (fields, field) -> fields.number(field).stream().boxed().findFirst());
    }

    /** Texts by name, with a word for those that are {@code null}; none if the field is absent. */
    Map<String, String> textsByName(String name, String none) {
        return byName(name, (fields, field) -> fields.isNull(field) ? Optional.of(none) : fields.textIfAny(field));
    }

    private <T> Map<String, T> byName(String name, BiFunction<Fields, String, Optional<T>> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        objectIfAny(name)
                .ifPresent(inner -> inner.object
                        .fieldNames()
                        .forEachRemaining(
                                field -> reader.apply(inner, field).ifPresent(value -> values.put(field, value))));
        return values;
    }

    /** The items of a list, each as an object with one field {@code item} or with its own fields. */
    <T> Optional<List<T>> list(String name, Function<Fields, Optional<T>> reader) {
        return value(name, "list", JsonNode::isArray).map(array -> {
            List<T> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                reader.apply(item(array.get(i), pointer + "/" + name + "/" + i)).ifPresent(items::add);
            }
            return items;
        });
    }

    private Fields item(JsonNode node, String place) {
        if (node instanceof ObjectNode inner) {
            return new Fields(inner, place, sink);
        }
        ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
        wrapped.set(ITEM, node);
        return new Fields(wrapped, place, sink);
    }

    private Optional<JsonNode> value(String name, String type, Predicate<JsonNode> fits) {
        JsonNode node = object.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (!fits.test(node)) {
            fault(name, "case-unreadable.type." + type, name, node.toString());
            return Optional.empty();
        }
        return Optional.of(node);
    }

    /** Takes faults. */
    interface Sink {
        void add(String pointer, String key, Object... arguments);
    }
}
