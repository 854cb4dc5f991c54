package vn.ocop.testing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.json.ReadDossier;

/**
 * A case: a dossier, how it is to be assessed, and what is expected of it.
 *
 * <p>Immutable and safe for use by several threads. No part is null.
 *
 * @param file the file that it was read from, or what made it
 * @param line the line where it begins, from 1
 * @param name what it shows, a whole sentence, unique in its folder
 * @param content the dossier, or what is wrong with it where the case is about a dossier that cannot be read
 * @param options how it is assessed: a case that names neither rule pack nor day is assessed under the pack that it
 *     lies in, one that names a day leaves the choice to the law
 * @param expected what is expected, as much or as little as its author pins
 */
public record Case(
        String file, int line, String name, ReadDossier content, AssessmentOptions options, Expectation expected) {

    public Case {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(expected, "expected");
    }

    /** A case that a program makes. */
    public static Case of(String origin, int line, String name, Dossier dossier, Expectation expected) {
        ReadDossier content = new ReadDossier(Optional.of(dossier.id()), Optional.of(dossier), List.of());
        return new Case(origin, line, name, content, AssessmentOptions.defaults(), expected);
    }

    /** The same case with other options. */
    public Case with(AssessmentOptions other) {
        return new Case(file, line, name, content, other, expected);
    }

    /** Whether the law chooses the rule pack, by the dates. */
    public boolean isLeftToTheLaw() {
        return options.evaluatedOn().isPresent();
    }

    /** The code of the product set; empty if the dossier cannot be read. */
    public Optional<String> set() {
        return content.dossier().map(dossier -> dossier.product().set());
    }

    /** Where it was read, {@code file:line}. */
    public String place() {
        return file + ":" + line;
    }
}
