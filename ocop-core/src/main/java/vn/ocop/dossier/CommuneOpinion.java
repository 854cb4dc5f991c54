package vn.ocop.dossier;

/** What the commune thinks of what the subject says about a content. */
public enum CommuneOpinion {
    /** The commune confirms it. */
    FAVOURABLE,
    /** The commune does not confirm it. */
    ADVERSE
}
