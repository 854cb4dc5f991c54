package vn.ocop.pack.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.ocop.text.Text;

/**
 * A mapping of a YAML file, read by key with the line of each fault. Nodes are looked at, never turned into objects;
 * anchors, aliases, tags and deep nesting are refused before any node is made.
 */
final class Yaml {

    private static final int MAX_CHARACTERS = 200_000;
    private static final int MAX_DEPTH = 20;

    private final String file;
    private final int line;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Faults faults;

    private Yaml(String file, int line, Faults faults) {
        this.file = file;
        this.line = line;
        this.faults = faults;
    }

    /** Reads a file whose top is a mapping; an empty mapping after a fault. */
    static Yaml read(byte[] bytes, String file, Faults faults) {
        Optional<String> text = TextFile.decode(bytes, file, faults);
        if (text.isEmpty()) {
            return empty(file, faults);
        }
        if (text.get().length() > MAX_CHARACTERS) {
            faults.add(file, 0, "yaml-too-long", MAX_CHARACTERS);
            return empty(file, faults);
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            if (isPlain(new Parse(settings).parseString(text.get()), file, faults)) {
                Optional<Node> root = new Compose(settings).composeString(text.get());
                if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                    return of(mapping, file, faults);
                }
                faults.add(file, 1, "not-a-mapping", "/");
            }
        } catch (MarkedYamlEngineException e) {
            String what = e.getContext() == null ? e.getProblem() : e.getContext() + ": " + e.getProblem();
            faults.add(file, line(e.getProblemMark()), "bad-yaml", what);
        } catch (YamlEngineException e) {
            faults.add(file, 0, "bad-yaml", String.valueOf(e.getMessage()));
        }
        return empty(file, faults);
    }

    /** Whether the file is made of plain values only, so that it may be read as a tree. */
    private static boolean isPlain(Iterable<Event> events, String file, Faults faults) {
        int depth = 0;
        boolean plain = true;
        for (Event event : events) {
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                faults.add(file, line(event.getStartMark()), "yaml-too-deep", MAX_DEPTH);
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            Optional<String> marker = marker(event);
            if (marker.isPresent()) {
                faults.add(file, line(event.getStartMark()), "yaml-anchor-or-tag", marker.get());
                plain = false;
            }
        }
        return plain;
    }

    /** The anchor, alias or tag that stands at a value. */
    private static Optional<String> marker(Event event) {
        if (event instanceof AliasEvent alias) {
            return Optional.of("*" + alias.getAlias().getValue());
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return Optional.of("&" + node.getAnchor().get().getValue());
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    /** A mapping without entries. */
    static Yaml empty(String file, Faults faults) {
        return new Yaml(file, 1, faults);
    }

    private static Yaml of(MappingNode mapping, String file, Faults faults) {
        Yaml yaml = new Yaml(file, line(mapping.getStartMark()), faults);
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && yaml.entries.put(key.getValue(), tuple) != null) {
                faults.add(file, line(key.getStartMark()), "duplicate-key", key.getValue());
            }
        }
        return yaml;
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(place -> place.getLine() + 1).orElse(0);
    }

    private @Nullable Node value(String key) {
        NodeTuple tuple = entries.get(key);
        return tuple == null ? null : tuple.getValueNode();
    }

    /** The line of a key; that of the mapping if it has no such key. */
    int line(String key) {
        NodeTuple tuple = entries.get(key);
        return tuple == null ? line : line(tuple.getKeyNode().getStartMark());
    }

    /** Hands on every text of the file, keys included, with its line. */
    void forEachText(BiConsumer<Integer, String> reader) {
        entries.values().forEach(tuple -> forEachText(tuple, reader));
    }

    private static void forEachText(NodeTuple tuple, BiConsumer<Integer, String> reader) {
        forEachText(tuple.getKeyNode(), reader);
        forEachText(tuple.getValueNode(), reader);
    }

    private static void forEachText(Node node, BiConsumer<Integer, String> reader) {
        if (node instanceof ScalarNode scalar) {
            reader.accept(line(scalar.getStartMark()), scalar.getValue());
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> forEachText(item, reader));
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> forEachText(tuple, reader));
        }
    }

    void fault(String key, String code, Object... arguments) {
        faults.add(file, line(key), code, arguments);
    }

    /** Reports keys that are none of these. */
    Yaml allow(String... keys) {
        for (String key : entries.keySet()) {
            if (!List.of(keys).contains(key)) {
                fault(key, "unknown-key", key, String.join(", ", keys));
            }
        }
        return this;
    }

    /** This mapping, with the entries of another one where it has none of its own, but for some keys. */
    Yaml over(Yaml base, Set<String> own) {
        Yaml both = new Yaml(file, line, faults);
        both.entries.putAll(base.entries);
        both.entries.keySet().removeAll(own);
        both.entries.putAll(entries);
        return both;
    }

    Set<String> keys() {
        return entries.keySet();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The text of a key; empty after a fault. */
    String string(String key) {
        Node node = value(key);
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Text.nfc(scalar.getValue().strip());
        }
        fault(key, "missing-key", key);
        return "";
    }

    int number(String key) {
        String value = string(key);
        if (value.matches("\\d{1,6}")) {
            return Integer.parseInt(value);
        }
        if (!value.isEmpty()) {
            fault(key, "not-a-number", key, value);
        }
        return 0;
    }

    boolean flag(String key) {
        String value = string(key);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            fault(key, "not-a-flag", key, value);
        }
        return value.equals("true");
    }

    /** The day of a key; empty if the key is absent, or after a fault. */
    Optional<LocalDate> date(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        String value = string(key);
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            fault(key, "not-a-date", key, value);
            return Optional.empty();
        }
    }

    Text text(String key) {
        Yaml both = mapping(key).allow("vi", "en");
        return value(key) instanceof MappingNode ? new Text(both.string("vi"), both.string("en")) : Text.of("");
    }

    /** The mapping of a key; an empty one after a fault. */
    Yaml mapping(String key) {
        if (value(key) instanceof MappingNode mapping) {
            return of(mapping, file, faults);
        }
        fault(key, "not-a-mapping", key);
        return new Yaml(file, line(key), faults);
    }

    /** The texts of a list. */
    List<String> strings(String key) {
        List<String> strings = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof ScalarNode scalar) {
                strings.add(Text.nfc(scalar.getValue().strip()));
            } else {
                fault(key, "not-a-list", key);
            }
        }
        return strings;
    }

    /** The mappings of a list. */
    List<Yaml> mappings(String key) {
        List<Yaml> mappings = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof MappingNode mapping) {
                mappings.add(of(mapping, file, faults));
            } else {
                fault(key, "not-a-mapping", key);
            }
        }
        return mappings;
    }

    private List<Node> sequence(String key) {
        if (value(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(key, "not-a-list", key);
        return List.of();
    }
}
