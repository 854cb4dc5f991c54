package vn.ocop.rules.facts;

/**
 * Says something about the dossier as a whole, in the words that the pack has for it in {@code notes.csv}. Immutable.
 */
public final class Note {

    private final String code;

    private Note(String code) {
        this.code = code;
    }

    /**
     * The note of a code.
     *
     * @param code a code of {@code notes.csv}
     */
    public static Note of(String code) {
        return new Note(code);
    }

    public String getCode() {
        return code;
    }
}
