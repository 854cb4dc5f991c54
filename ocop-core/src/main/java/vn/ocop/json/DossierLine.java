package vn.ocop.json;

import java.util.Objects;

/**
 * A dossier of a JSON Lines file.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param number the number of its line in the file, from 1; blank lines count
 * @param content what came of reading it; never null
 */
public record DossierLine(long number, ReadDossier content) {

    /** Checks that there is a content. */
    public DossierLine {
        Objects.requireNonNull(content, "content");
    }
}
