package vn.ocop.dossier;

/** Why a dossier is submitted: QĐ 148/QĐ-TTg and QĐ 26/2026/QĐ-TTg, registration slip. */
public enum DossierKind {
    /** The product is assessed for the first time. */
    FIRST,
    /** A recognised product asks for a higher rank. */
    UPGRADE,
    /** The certificate runs out and the product is assessed again. */
    RE_EVALUATION
}
