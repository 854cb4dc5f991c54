package vn.ocop.register;

/** The steps of a dossier for which a register keeps a day. */
public enum DossierStep {
    /** The product idea is registered. */
    REGISTERED,
    /** The dossier is handed in. */
    LODGED,
    /** The commune has assessed its four contents. */
    ASSESSED,
    /** It went on to the level above. */
    FORWARDED,
    /** A level has decided on it; nothing more is to come. */
    DECIDED
}
