package vn.ocop.rules.facts.support;

import vn.ocop.support.Reason;
import vn.ocop.text.Dates;

/** Something that is not known, and without which a claim cannot be decided. Immutable. */
public final class OpenQuestion {

    private final SupportRequest request;
    private final Reason reason;

    private OpenQuestion(SupportRequest request, Reason reason) {
        this.request = request;
        this.reason = reason;
    }

    /** The day of the claim is after that of the decision. */
    public static OpenQuestion later(SupportRequest request) {
        return of(request, "later", Dates.text(request.getClaim().on()), Dates.text(request.getAsOf()));
    }

    /** No product is named. */
    public static OpenQuestion product(SupportRequest request) {
        return of(request, "product-missing");
    }

    /** No occasion is named. */
    public static OpenQuestion occasion(SupportRequest request) {
        return of(request, "occasion-missing");
    }

    /** The stars of the product are not known. */
    public static OpenQuestion stars(SupportRequest request) {
        return of(request, "stars-unknown", request.leastStars());
    }

    /** The level of the occasion is not known. */
    public static OpenQuestion level(SupportRequest request) {
        return of(request, "level-unknown", Levels.name(request.getMeasure().occasionLevel()));
    }

    /** The cost is not known. */
    public static OpenQuestion cost(SupportRequest request) {
        return of(request, "cost-unknown");
    }

    /** An earlier claim on which it depends is open. */
    public static OpenQuestion earlier(Admissible admissible) {
        return of(admissible.getRequest(), "earlier-open");
    }

    private static OpenQuestion of(SupportRequest request, String code, Object... arguments) {
        return new OpenQuestion(request, SupportReasons.reason(code, arguments));
    }

    public SupportRequest getRequest() {
        return request;
    }

    public Reason getReason() {
        return reason;
    }
}
