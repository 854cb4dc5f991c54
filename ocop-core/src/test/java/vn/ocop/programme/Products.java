package vn.ocop.programme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.ocop.dossier.DossierKind;
import vn.ocop.register.DossierStep;
import vn.ocop.register.Recognition;
import vn.ocop.register.Register;
import vn.ocop.register.RegisterPart;
import vn.ocop.register.RegisteredDossier;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.RegisteredSubject;
import vn.ocop.register.SalesChannel;

/** Products and programmes for tests. */
final class Products {

    static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    static final LocalDate LAST_DAY = YEAR.to();

    private Products() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static RegisteredProduct.Builder product(String id) {
        return RegisteredProduct.builder().id(id).name("P " + id).subject(new RegisteredSubject("S" + id, "S " + id));
    }

    /** A product whose only recognition is of that kind and rank. */
    static RegisteredProduct recognised(String id, DossierKind kind, int stars, String decided, String until) {
        return product(id)
                .addRecognitions(recognition(kind, stars, decided, until))
                .build();
    }

    static RegisteredProduct newProduct(String id) {
        return recognised(id, DossierKind.FIRST, 3, "2025-06-01", "2028-06-01");
    }

    static Recognition recognition(DossierKind kind, int stars, String decided, String until) {
        return Recognition.builder()
                .kind(kind)
                .stars(stars)
                .decidedOn(day(decided))
                .validUntil(until.isEmpty() ? Optional.empty() : Optional.of(day(until)))
                .build();
    }

    static RegisteredDossier dossier(DossierKind kind, int aims, Object... stepsAndDays) {
        Map<DossierStep, LocalDate> steps = new EnumMap<>(DossierStep.class);
        for (int i = 0; i < stepsAndDays.length; i += 2) {
            steps.put((DossierStep) stepsAndDays[i], day((String) stepsAndDays[i + 1]));
        }
        return RegisteredDossier.builder()
                .id("D")
                .kind(kind)
                .aims(aims == 0 ? OptionalInt.empty() : OptionalInt.of(aims))
                .putAllSteps(steps)
                .build();
    }

    /** A register that is complete up to the end of 2026. */
    static Register complete(List<RegisteredProduct> products) {
        return Register.builder()
                .keptUntil(LocalDate.of(2026, 12, 31))
                .addComplete(RegisterPart.values())
                .addAllProducts(products)
                .build();
    }

    static Register complete(RegisteredProduct... products) {
        return complete(List.of(products));
    }

    static Target target(Measure measure, Bound bound) {
        return Target.builder()
                .code("t")
                .measure(measure)
                .bound(bound)
                .cites("I")
                .channels(
                        measure == Measure.MODERN_CHANNEL_SHARE
                                ? Set.of(SalesChannel.SUPERMARKET, SalesChannel.E_COMMERCE)
                                : Set.of())
                .build();
    }

    static Programme.Builder programme() {
        return Programme.builder()
                .id("p")
                .title(vn.ocop.text.Text.of("P"))
                .document("Plan")
                .locality(new Locality(LocalityLevel.COMMUNE, "C", Optional.empty()))
                .period(YEAR);
    }

    static TargetResult measure(Target target, Register register, LocalDate asOf, Milestone... milestones) {
        Programme programme =
                programme().addTargets(target).addMilestones(milestones).build();
        return Review.of(programme, register, asOf).targets().get(0);
    }

    static TargetResult measure(Measure measure, Bound bound, Register register, LocalDate asOf) {
        return measure(target(measure, bound), register, asOf);
    }

    static Bound atLeast(long number) {
        return new Bound.AtLeast(Quantity.of(number));
    }

    static Bound moreThan(long number) {
        return new Bound.MoreThan(Quantity.of(number));
    }
}
