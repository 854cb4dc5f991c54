package vn.ocop.dossier;

/**
 * The legal forms of subjects: QĐ 26/2026/QĐ-TTg, Điều 2 khoản 3. Which of them a product set admits is data of the
 * regime; {@link #ASSOCIATION} and {@link #OPERATING_CENTRE} are admitted by tourism alone.
 */
public enum LegalForm {
    COOPERATIVE,
    COOPERATIVE_GROUP,
    ENTERPRISE,
    FARM,
    HOUSEHOLD,
    ASSOCIATION,
    OPERATING_CENTRE
}
