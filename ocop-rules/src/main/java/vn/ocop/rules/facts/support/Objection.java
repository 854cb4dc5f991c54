package vn.ocop.rules.facts.support;

import vn.ocop.support.Reason;
import vn.ocop.support.StarsBasis;

/** Something for which a claim is refused. Immutable. */
public final class Objection {

    private final SupportRequest request;
    private final Reason reason;

    private Objection(SupportRequest request, Reason reason) {
        this.request = request;
        this.reason = reason;
    }

    /** The policy is not in force on the day of the claim. */
    public static Objection outsideTerm(SupportRequest request) {
        return of(
                request,
                "outside-term",
                request.getClaim().on(),
                request.getPolicy().inForceFrom(),
                request.getPolicy().inForceUntil().map(Object::toString).orElse("…"));
    }

    /** The product has too few stars. */
    public static Objection tooFewStars(SupportRequest request) {
        int stars = request.stars().orElse(0);
        return request.basis() == StarsBasis.RANKED
                ? of(request, "below-stars", stars, request.leastStars())
                : of(request, "not-aimed", stars, request.aims().orElse(0), request.leastStars());
    }

    /** The occasion is of too low a level. */
    public static Objection lowLevel(SupportRequest request) {
        return of(
                request,
                "below-level",
                Levels.name(request.level()),
                Levels.name(request.getMeasure().occasionLevel()));
    }

    /** It was granted before. */
    public static Objection taken(Admissible later, Admissible first) {
        return of(later.getRequest(), "taken", first.getRequest().getClaim().id());
    }

    private static Objection of(SupportRequest request, String code, Object... arguments) {
        return new Objection(request, SupportReasons.reason(code, arguments));
    }

    public SupportRequest getRequest() {
        return request;
    }

    public Reason getReason() {
        return reason;
    }
}
