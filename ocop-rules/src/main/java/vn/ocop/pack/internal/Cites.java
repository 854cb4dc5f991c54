package vn.ocop.pack.internal;

import java.util.Map;
import java.util.Optional;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;

/**
 * Reads citations and readings that rows and keys name: a citation is a decree, a comma and a place; a reading is its
 * code, or {@code code=choice} for a row that is in effect only if the reading chose that.
 */
record Cites(Map<String, Reading> readings) {

    /** The citation in the cell {@code cites}; empty after a fault. */
    Optional<Citation> citation(Table.Row row) {
        Optional<Citation> citation = citation(row.required("cites"));
        if (citation.isEmpty()) {
            row.fault("bad-citation", row.get("cites"));
        }
        return citation;
    }

    /** The citation of a key; empty after a fault. */
    Optional<Citation> citation(Yaml yaml, String key) {
        Optional<Citation> citation = citation(yaml.string(key));
        if (citation.isEmpty()) {
            yaml.fault(key, "bad-citation", yaml.has(key) ? yaml.string(key) : "");
        }
        return citation;
    }

    private static Optional<Citation> citation(String text) {
        int comma = text.indexOf(", ");
        return comma <= 0
                ? Optional.empty()
                : Optional.of(Citation.builder()
                        .decree(text.substring(0, comma))
                        .place(text.substring(comma + 2))
                        .build());
    }

    /** The reading in the cell {@code reading}, if there is one; empty also after a fault. */
    Optional<Reading> reading(Table.Row row) {
        String id = id(row.get("reading"));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Reading> reading = Optional.ofNullable(readings.get(id));
        if (reading.isEmpty()) {
            row.fault("missing-reading", id);
        }
        return reading;
    }

    /** Whether the reading of a row, if it asks for a choice, chose it; a choice that the reading does not know is a fault. */
    boolean isInEffect(Table.Row row) {
        String cell = row.get("reading");
        Reading reading = readings.get(id(cell));
        int equals = cell.indexOf('=');
        if (reading == null || equals < 0) {
            return true;
        }
        String choice = cell.substring(equals + 1);
        if (!reading.options().contains(choice)) {
            row.fault("unknown-choice", reading.id(), choice, String.join(", ", reading.options()));
        }
        return reading.chosen().equals(choice);
    }

    /** The reading of a key; empty after a fault. */
    Optional<Reading> reading(Yaml yaml, String key) {
        String id = yaml.string(key);
        Optional<Reading> reading = Optional.ofNullable(readings.get(id));
        if (reading.isEmpty() && !id.isEmpty()) {
            yaml.fault(key, "missing-reading", id);
        }
        return reading;
    }

    /** The code of the reading in a cell, without the choice that it may ask for. */
    static String id(String cell) {
        int equals = cell.indexOf('=');
        return equals < 0 ? cell : cell.substring(0, equals);
    }
}
