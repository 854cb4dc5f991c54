package vn.ocop.dossier;

/** The gender of a representative as the forms ask for it: QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02 and 03. */
public enum Gender {
    FEMALE,
    MALE
}
