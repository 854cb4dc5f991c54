package vn.ocop.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.json.JsonValue.JsonObject;

/** The shape of an object with known fields and no others. */
final class ObjectShape implements Shape {

    private final List<Shape.Field> fields;
    private final Map<String, Shape.Field> byName;
    private final String listed;

    ObjectShape(List<Shape.Field> fields) {
        this.fields = fields;
        byName = fields.stream().collect(Collectors.toUnmodifiableMap(Shape.Field::name, Function.identity()));
        listed = fields.stream().map(Shape.Field::name).collect(Collectors.joining(", "));
    }

    @Override
    public void check(JsonValue value, Place place, Faults faults) {
        if (value instanceof JsonObject object) {
            checkMissing(object, place, faults);
            object.fields().forEach((name, inner) -> checkField(name, inner, place, faults));
        } else {
            faults.addWrongType(place, "object", value);
        }
    }

    private void checkMissing(JsonObject object, Place place, Faults faults) {
        for (Shape.Field field : fields) {
            if (field.required() && !object.fields().containsKey(field.name())) {
                faults.add("missing-field", place.field(field.name()), field.name(), Faults.nameOf(place));
            }
        }
    }

    private void checkField(String name, JsonValue value, Place object, Faults faults) {
        Shape.Field field = byName.get(name);
        if (field == null) {
            faults.add("unknown-field", object.field(name), Characters.excerpt(name), Faults.nameOf(object), listed);
        } else {
            field.shape().check(value, object.field(name), faults);
        }
    }
}
