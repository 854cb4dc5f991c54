package vn.ocop.register;

/** The parts of a register of which it can say that nothing is left out. */
public enum RegisterPart {
    /** Every product with a recognition is there, with all its recognitions. */
    PRODUCTS,
    /** Every dossier on the way is there. */
    DOSSIERS,
    /** Every organisation that was founded or consolidated is there. */
    ORGANISATIONS
}
