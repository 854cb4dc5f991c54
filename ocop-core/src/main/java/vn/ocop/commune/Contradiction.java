package vn.ocop.commune;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.law.Citation;

/**
 * Something that the commune says and something that a sheet says on the same criterion, which cannot both hold.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind how they contradict each other
 * @param content the content that the commune assesses
 * @param commune what the commune's own sheet says; present exactly for {@link Kind#SHEETS_DIFFER}
 * @param other what the other sheet says: the subject's, a council member's, or the commune's own against its finding
 */
public record Contradiction(Kind kind, CommuneContent content, Optional<Statement> commune, Statement other) {

    /** How the two sides contradict each other. */
    public enum Kind {
        /** The commune's sheet and the other one chose answers of different merit. */
        SHEETS_DIFFER,
        /**
         * The commune finds against the subject; the sheet gives points. Where the commune has a sheet of its own, that
         * one alone is meant, and only if it gives what the subject claims.
         */
        ADVERSE_BUT_POINTS,
        /**
         * The commune finds for the subject; the sheet gives no points. Where the commune has a sheet of its own, that
         * one alone is meant.
         */
        FAVOURABLE_BUT_NO_POINTS
    }

    /** Guards that the commune's sheet is there where it is one of the sides. */
    public Contradiction {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(other, "other");
        if ((kind == Kind.SHEETS_DIFFER) != commune.isPresent()) {
            throw new IllegalArgumentException(kind + " goes with the commune's sheet exactly if that is one side");
        }
    }

    /** Where the commune says it, as a JSON Pointer. */
    public String communePath() {
        return commune.map(Statement::path).orElse("/commune/contents/" + content.code() + "/opinion");
    }

    /** The law behind the commune's side: the clause that gives it the content. */
    public Citation communeCitation() {
        return content.citation();
    }

    /** The law behind the other side: the criterion. */
    public Citation otherCitation() {
        return other.criterion().citation();
    }
}
