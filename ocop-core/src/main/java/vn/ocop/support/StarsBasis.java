package vn.ocop.support;

/** Which stars a measure looks at. */
public enum StarsBasis {
    /** Those that the product holds on the day of the claim. */
    RANKED("ranked"),
    /** Those that the product holds, or that its dossier is made for. */
    AIMED("aimed");

    private final String code;

    StarsBasis(String code) {
        this.code = code;
    }

    /** The word used in tables. */
    public String code() {
        return code;
    }
}
