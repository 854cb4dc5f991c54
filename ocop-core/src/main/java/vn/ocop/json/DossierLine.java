package vn.ocop.json;

import java.util.Objects;
import java.util.Optional;

/**
 * A dossier of a JSON Lines file.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param number the number of its line in the file, from 1; blank lines count
 * @param content what came of reading it; never null
 * @param again what came of reading the same dossier as it was answered for another rule pack; empty unless the line
 *     has both, and they were asked for
 */
public record DossierLine(long number, ReadDossier content, Optional<ReadDossier> again) {

    /** Checks that there is a content. */
    public DossierLine {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(again, "again");
    }
}
