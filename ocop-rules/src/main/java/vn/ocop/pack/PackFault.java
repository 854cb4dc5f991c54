package vn.ocop.pack;

import java.util.Locale;
import java.util.Objects;
import vn.ocop.text.Text;

/**
 * One thing that is wrong with a rule pack.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param file the file inside the pack
 * @param line the line in the file, from 1; 0 for the file as a whole
 * @param code the stable code of the kind of fault
 * @param text what is wrong and what to do, in both languages
 */
public record PackFault(String file, int line, String code, Text text) {

    public PackFault {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }

    /** The fault as one line, {@code file:line: code: text}. */
    public String line(Locale locale) {
        return file + ":" + line + ": " + code + ": " + text.in(locale);
    }
}
