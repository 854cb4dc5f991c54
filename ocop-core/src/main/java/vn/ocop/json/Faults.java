package vn.ocop.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ocop.assessment.Message;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/**
 * The faults of one document. Beyond {@link #MOST} they are counted as one more, so that a small document full of
 * faults does not become a huge answer. Not safe for use by several threads.
 */
final class Faults {

    /** The greatest number of faults that are listed. */
    static final int MOST = 1000;

    private static final Messages TEXTS = Messages.beside(Faults.class, "messages");

    private static final Text DOSSIER = TEXTS.text("dossier");

    private static final Text FILE = TEXTS.text("file");

    /** The keys whose texts speak of a dossier; with this suffix they speak of a file. */
    private static final Set<String> OF_DOSSIERS = Set.of(
            "not-utf8",
            "not-utf8.wide",
            "malformed-json.trailing",
            "too-large",
            "not-an-object",
            "number-out-of-range",
            "too-many-faults");

    private static final String OF_FILES = ".file";

    private final List<Message> messages = new ArrayList<>();
    private final boolean ofFile;

    /** The faults of a dossier. */
    Faults() {
        this(false);
    }

    private Faults(boolean ofFile) {
        this.ofFile = ofFile;
    }

    /** The faults of a file that is no dossier. */
    static Faults ofFile() {
        return new Faults(true);
    }

    /**
     * Notes a fault.
     *
     * @param key a key of the catalogue; up to the first dot it is the code of the message
     * @param place where the fault is
     * @param arguments the arguments of the text, with values from outside already shortened
     */
    void add(String key, Place place, Object... arguments) {
        if (!isFull()) {
            add(message(key, place.pointer(), arguments));
        }
    }

    /** Notes that a value is of another type than expected, for example {@code integer}. */
    void addWrongType(Place place, String expected, JsonValue found) {
        if (!isFull()) {
            add("wrong-type", place, nameOf(place), TEXTS.text("expected." + expected), describe(found));
        }
    }

    /** Notes a message that was made elsewhere. */
    void add(Message message) {
        if (messages.size() < MOST) {
            messages.add(message);
        } else if (!isFull()) {
            messages.add(message("too-many-faults", "", MOST));
        }
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** A place as a message names it. */
    static Text nameOf(Place place) {
        if (place.isRoot()) {
            return place.token().isEmpty() ? DOSSIER : TEXTS.text("document." + place.token());
        }
        return Text.of('"' + Characters.excerpt(place.name()) + '"');
    }

    /** A value as a message names it, with its type. */
    static Text describe(JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return TEXTS.text("found.string", Characters.excerpt(string.text()));
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return TEXTS.text("found.number", Characters.excerpt(number.text()));
        }
        if (value instanceof JsonValue.JsonLiteral literal) {
            return Text.of(literal.text());
        }
        return TEXTS.text(value instanceof JsonValue.JsonArray ? "found.array" : "found.object");
    }

    private boolean isFull() {
        return messages.size() > MOST;
    }

    private Message message(String key, String pointer, Object... arguments) {
        int dot = key.indexOf('.');
        String wording = ofFile && OF_DOSSIERS.contains(key) ? key + OF_FILES : key;
        Object[] words = arguments.clone();
        for (int i = 0; i < words.length; i++) {
            words[i] = ofFile && words[i] == DOSSIER ? FILE : words[i];
        }
        return new Message(dot < 0 ? key : key.substring(0, dot), pointer, TEXTS.text(wording, words));
    }
}
