package vn.ocop.testing.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Message;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.json.DossierReader;
import vn.ocop.json.ReadDossier;
import vn.ocop.pack.PackFault;
import vn.ocop.testing.Case;
import vn.ocop.testing.Expectation;
import vn.ocop.text.Text;

/** Reads the case files of one folder, and says everything that is wrong with them. For one use, by one thread. */
public final class CaseReader {

    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 300;

    /** A dossier reader is costly, and the same for all. */
    private static final DossierReader DOSSIERS = DossierReader.create();

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final List<Case> cases = new ArrayList<>();
    private final CaseFaults faults = new CaseFaults();
    private final Map<String, String> places = new HashMap<>();

    /** Reads a file: one case, or one case a line if its name ends in {@code .jsonl}. */
    public void read(String file, byte[] utf8) {
        Optional<String> text = decode(utf8);
        if (text.isEmpty()) {
            faults.add(file, 0, "case-unreadable.utf8");
        } else if (file.endsWith(".jsonl")) {
            int line = 0;
            for (String content : text.get().split("\n", -1)) {
                line++;
                if (!content.isBlank()) {
                    readCase(file, line, content);
                }
            }
        } else {
            readCase(file, 1, text.get());
        }
    }

    /** Notes a file that cannot be read at all. */
    public void unreadable(String file, String reason) {
        faults.add(file, 0, "case-unreadable.file", reason);
    }

    /** The cases that are in order, in the order of files and lines. */
    public List<Case> cases() {
        return List.copyOf(cases);
    }

    /** What is wrong with the others. */
    public List<PackFault> faults() {
        return faults.found();
    }

    private static Optional<String> decode(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void readCase(String file, int line, String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            JsonNode root = JSON.readTree(json);
            if (root instanceof ObjectNode object) {
                readCase(file, line, object, FieldLines.of(parser, line));
            } else {
                faults.add(file, line, "case-unreadable.object");
            }
        } catch (IOException e) {
            addBroken(file, line, json);
        }
    }

    /** The reader of dossiers says in both languages what is wrong with JSON, so it is asked. */
    private void addBroken(String file, int line, String json) {
        List<Message> messages =
                DOSSIERS.read(json.getBytes(StandardCharsets.UTF_8)).messages();
        Text reason = messages.isEmpty()
                ? CaseFaults.MESSAGES.text("broken")
                : messages.get(0).text();
        faults.add(file, line, "case-unreadable.json", reason);
    }

    private void readCase(String file, int line, ObjectNode object, FieldLines lines) {
        int before = faults.size();
        Fields fields = new Fields(
                object, "", (pointer, key, arguments) -> faults.add(file, lines.of(pointer), key, arguments));
        String name = Text.nfc(fields.text("case").orElse("").strip());
        AssessmentOptions options = options(fields);
        Expectation expected = ExpectationFormat.read(fields.object("expect"));
        List.of("case", "expect", "pack", "asOf", "gates").forEach(object::remove);
        ReadDossier content = DOSSIERS.read(object.toString().getBytes(StandardCharsets.UTF_8));
        checkContent(file, lines, content, expected);
        if (faults.size() == before) {
            Contradictions.of(expected, options, content)
                    .forEach(key -> faults.add(file, lines.of("/expect"), "case-contradictory." + key));
        }
        if (isNamed(file, line, name, faults.size() == before)) {
            cases.add(new Case(file, line, name, content, options, expected));
        }
    }

    private static AssessmentOptions options(Fields fields) {
        AssessmentOptions.Builder options = AssessmentOptions.builder().pack(fields.textIfAny("pack"));
        fields.textIfAny("asOf").ifPresent(day -> {
            try {
                options.evaluatedOn(LocalDate.parse(day));
            } catch (DateTimeParseException e) {
                fields.fault("asOf", "case-unreadable.date", day);
            }
        });
        fields.textIfAny("gates")
                .ifPresent(policy -> Stream.of(GatePolicy.values())
                        .filter(known -> known.name().equals(policy))
                        .findFirst()
                        .ifPresentOrElse(
                                options::gatePolicy,
                                () -> fields.fault(
                                        "gates", "case-unreadable.value", policy, List.of(GatePolicy.values()))));
        return options.build();
    }

    /** Whether a case that is otherwise in order has a name of its own; one that is not is not told so twice. */
    private boolean isNamed(String file, int line, String name, boolean inOrder) {
        if (!inOrder) {
            return false;
        }
        if (name.length() > LONGEST_NAME || name.indexOf(' ') < 0) {
            faults.add(file, line, "case-unreadable.name", name, LONGEST_NAME);
            return false;
        }
        String other = places.putIfAbsent(name, file + ":" + line);
        if (other != null) {
            faults.add(file, line, "case-duplicate", name, other);
        }
        return other == null;
    }

    /** A dossier that cannot be read is in order where the case says so. */
    private void checkContent(String file, FieldLines lines, ReadDossier content, Expectation expected) {
        if (expected.status().filter(AssessmentStatus.INVALID::equals).isEmpty()) {
            for (Message message : content.messages()) {
                faults.add(file, lines.of(message.path()), "case-unreadable.dossier", message.path(), message.text());
            }
        }
    }
}
