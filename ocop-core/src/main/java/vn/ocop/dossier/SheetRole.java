package vn.ocop.dossier;

/** Whose scores a sheet holds. */
public enum SheetRole {
    /** The subject's self-assessment. It counts where no council has scored. */
    SELF,
    /** The commune's assessment. It is advisory and never counts. */
    COMMUNE,
    /** One member of a council. The total is the mean of these. */
    COUNCIL
}
