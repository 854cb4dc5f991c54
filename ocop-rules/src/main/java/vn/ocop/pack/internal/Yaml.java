package vn.ocop.pack.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.ocop.text.Text;

/**
 * A mapping of a YAML file, read by key with the line of each fault. Nodes are looked at, never turned into objects;
 * anchors and tags are refused.
 */
final class Yaml {

    private static final int MAX_CHARACTERS = 200_000;
    private static final Set<Tag> TAGS = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    private final String file;
    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Faults faults;

    private Yaml(String file, int line, Faults faults) {
        this.file = file;
        this.line = line;
        this.faults = faults;
    }

    /** Reads a file whose top is a mapping; an empty mapping after a fault. */
    static Yaml read(byte[] bytes, String file, Faults faults) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MAX_CHARACTERS)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(new String(bytes, StandardCharsets.UTF_8));
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return of(mapping, file, faults);
            }
            faults.add(file, 1, "not-a-mapping", "/");
        } catch (YamlEngineException e) {
            faults.add(file, 0, "bad-yaml", String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        return new Yaml(file, 1, faults);
    }

    /** A mapping without entries. */
    static Yaml empty(String file, Faults faults) {
        return new Yaml(file, 1, faults);
    }

    private static Yaml of(MappingNode mapping, String file, Faults faults) {
        Yaml yaml = new Yaml(file, line(mapping), faults);
        for (NodeTuple tuple : mapping.getValue()) {
            if (yaml.isPlain(tuple.getKeyNode())
                    && yaml.isPlain(tuple.getValueNode())
                    && tuple.getKeyNode() instanceof ScalarNode key) {
                if (yaml.entries.put(key.getValue(), tuple.getValueNode()) != null) {
                    faults.add(file, line(key), "duplicate-key", key.getValue());
                }
            }
        }
        return yaml;
    }

    private boolean isPlain(Node node) {
        boolean plain = node.getAnchor().isEmpty() && TAGS.contains(node.getTag());
        if (!plain) {
            faults.add(file, line(node), "yaml-anchor-or-tag", node.getTag().getValue());
        }
        return plain;
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private int line(String key) {
        Node node = entries.get(key);
        return node == null ? line : line(node);
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
        Node node = entries.get(key);
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
        return new Text(both.string("vi"), both.string("en"));
    }

    /** The mapping of a key; an empty one after a fault. */
    Yaml mapping(String key) {
        if (entries.get(key) instanceof MappingNode mapping) {
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
        if (entries.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue().stream().filter(this::isPlain).toList();
        }
        fault(key, "not-a-list", key);
        return List.of();
    }
}
