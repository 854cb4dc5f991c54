package vn.ocop.json;

import static vn.ocop.json.Shape.date;
import static vn.ocop.json.Shape.listOf;
import static vn.ocop.json.Shape.object;
import static vn.ocop.json.Shape.oneOf;
import static vn.ocop.json.Shape.optional;
import static vn.ocop.json.Shape.required;

import java.util.Optional;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.register.RegisteredSubject;
import vn.ocop.support.ClaimedProduct;
import vn.ocop.support.Entitlement;
import vn.ocop.support.Occasion;
import vn.ocop.support.OccasionLevel;
import vn.ocop.support.SupportCase;
import vn.ocop.support.SupportClaim;

/** The JSON form of claims on support and of the cases of a support pack. {@code support-claim.schema.json} says the same. */
final class ClaimFormat {

    static final String NAME = "claim";
    static final String CASE = "case";

    private static final int MOST_STARS = 5;
    private static final int MOST_CLAIMS = 1000;
    private static final int MOST_REASONS = 20;

    private static final Shape SUBJECT =
            object(required("id", Values.text(Values.CODE)), required("name", Values.text(Values.NAME)));

    private static final Shape PRODUCT = object(
            required("id", Values.text(Values.CODE)),
            optional("name", Values.text(Values.NAME)),
            optional("stars", Values.stars(0, MOST_STARS)),
            optional("aims", Values.stars(0, MOST_STARS)));

    private static final Shape OCCASION = object(
            required("code", Values.text(Values.CODE)),
            optional("name", Values.text(Values.NAME)),
            optional("level", oneOf(OccasionLevel.values())));

    private static final Shape CLAIM = object(
            required("id", Values.text(Values.CODE)),
            required("measure", Values.text(Values.CODE)),
            required("on", date()),
            required("subject", SUBJECT),
            optional("product", PRODUCT),
            optional("cost", Values.whole()),
            optional("occasion", OCCASION));

    private static final Shape EXPECTATION = object(
            required("claim", Values.text(Values.CODE)),
            optional("outcome", oneOf(Entitlement.Outcome.values())),
            optional("amount", Values.whole()),
            optional("reasons", listOf(Values.text(Values.CODE), MOST_REASONS)));

    private static final Shape EXPECT = object(
            optional("entitlements", listOf(EXPECTATION, MOST_CLAIMS)),
            optional("budget", Values.whole()),
            optional("withoutAmount", Values.whole()));

    private static final Shape GOLDEN = object(
            required("title", Values.text(Values.NAME)),
            required("asOf", date()),
            required("claims", listOf(CLAIM, MOST_CLAIMS)),
            required("expect", EXPECT));

    private ClaimFormat() {}

    static Shape claim() {
        return CLAIM;
    }

    static Shape golden() {
        return GOLDEN;
    }

    static SupportClaim claim(JsonObject object) {
        return SupportClaim.builder()
                .id(object.text("id"))
                .measure(object.text("measure"))
                .on(Values.date(object, "on"))
                .subject(new RegisteredSubject(
                        object.object("subject").text("id"),
                        object.object("subject").text("name")))
                .product(inner(object, "product").map(ClaimFormat::product))
                .cost(Values.longIfAny(object, "cost"))
                .occasion(inner(object, "occasion").map(ClaimFormat::occasion))
                .build();
    }

    private static Optional<JsonObject> inner(JsonObject object, String name) {
        return Optional.ofNullable(object.fields().get(name)).map(JsonObject.class::cast);
    }

    private static ClaimedProduct product(JsonObject object) {
        return new ClaimedProduct(
                object.text("id"),
                object.textIfAny("name"),
                Values.intIfAny(object, "stars"),
                Values.intIfAny(object, "aims"));
    }

    private static Occasion occasion(JsonObject object) {
        return new Occasion(
                object.text("code"),
                object.textIfAny("name"),
                object.textIfAny("level").map(OccasionLevel::valueOf));
    }

    static SupportCase golden(JsonObject object) {
        JsonObject expect = object.object("expect");
        SupportCase.Builder golden = SupportCase.builder()
                .title(object.text("title"))
                .asOf(Values.date(object, "asOf"))
                .addAllClaims(object.objects("claims").map(ClaimFormat::claim).toList())
                .addAllExpectations(expect.objects("entitlements")
                        .map(ClaimFormat::expectation)
                        .toList())
                .budget(Values.longIfAny(expect, "budget"));
        Values.longIfAny(expect, "withoutAmount")
                .ifPresent(count -> golden.withoutAmount(Math.toIntExact(Math.min(count, Integer.MAX_VALUE))));
        return golden.build();
    }

    private static SupportCase.Expectation expectation(JsonObject object) {
        return new SupportCase.Expectation(
                object.text("claim"),
                object.textIfAny("outcome").map(Entitlement.Outcome::valueOf),
                Values.longIfAny(object, "amount"),
                RegisterFormat.texts(object, "reasons"));
    }
}
