package vn.ocop.comparison;

/** How the answers of a dossier came to the newer pack. */
public enum Carriage {
    /** As they stand: both packs have the same criteria and options for the set. */
    AS_THEY_STAND,
    /** Answers were carried over to options that ask for the same, as many as decide the outcome. */
    CARRIED_OVER,
    /** The dossier was answered for both packs. */
    ANSWERED_ANEW,
    /** Some answers have no counterpart, and the outcome hangs on them. */
    NOT_POSSIBLE,
    /** The dossier cannot be read, or the older pack finds it invalid. */
    INVALID
}
