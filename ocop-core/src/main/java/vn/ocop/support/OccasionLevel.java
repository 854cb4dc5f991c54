package vn.ocop.support;

/** The level of a fair or another occasion, from the lowest; a city under the central government is a province. */
public enum OccasionLevel {
    COMMUNE("commune"),
    DISTRICT("district"),
    PROVINCE("province"),
    NATIONAL("national"),
    INTERNATIONAL("international");

    private final String code;

    OccasionLevel(String code) {
        this.code = code;
    }

    /** The word used in tables. */
    public String code() {
        return code;
    }
}
