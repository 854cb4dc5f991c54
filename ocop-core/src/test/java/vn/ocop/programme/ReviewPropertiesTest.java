package vn.ocop.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.programme.Products.atLeast;
import static vn.ocop.programme.Products.complete;
import static vn.ocop.programme.Products.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.dossier.DossierKind;
import vn.ocop.register.DossierStep;
import vn.ocop.register.Recognition;
import vn.ocop.register.RegisteredDossier;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.RegisteredSubject;
import vn.ocop.register.SalesChannel;

/** What holds for every register. */
class ReviewPropertiesTest {

    private static final List<Measure> COUNTS = List.of(
            Measure.NEWLY_RECOGNISED,
            Measure.RE_RECOGNISED,
            Measure.UPGRADED,
            Measure.RECOGNISED,
            Measure.TOTAL,
            Measure.FIVE_STAR_DOSSIERS);

    @Provide
    Arbitrary<List<RegisteredProduct>> products() {
        return product().list().ofMaxSize(12).map(ReviewPropertiesTest::numbered);
    }

    @Provide
    Arbitrary<RegisteredProduct> product() {
        Arbitrary<Recognition> recognition = Combinators.combine(
                        Arbitraries.of(DossierKind.values()),
                        Arbitraries.integers().between(3, 5),
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.integers().between(0, 1100).optional())
                .as((kind, stars, day, life) -> Recognition.builder()
                        .kind(kind)
                        .stars(stars)
                        .decidedOn(LocalDate.of(2022, 1, 1).plusDays(day))
                        .validUntil(life.map(days -> LocalDate.of(2022, 1, 1).plusDays((long) day + days)))
                        .build());
        Arbitrary<RegisteredDossier> dossier = Combinators.combine(
                        Arbitraries.of(DossierKind.values()),
                        Arbitraries.integers().between(2, 5),
                        Arbitraries.integers().between(0, 400).optional())
                .as((kind, aims, day) -> {
                    RegisteredDossier.Builder built = RegisteredDossier.builder()
                            .id("D")
                            .kind(kind)
                            .aims(aims < 3 ? OptionalInt.empty() : OptionalInt.of(aims));
                    day.ifPresent(days -> built.putStep(
                            DossierStep.LODGED, LocalDate.of(2025, 1, 1).plusDays(days)));
                    return built.build();
                });
        return Combinators.combine(
                        recognition.list().ofMaxSize(3),
                        dossier.list().ofMaxSize(2),
                        Arbitraries.of(SalesChannel.values()).set().ofMaxSize(2).optional(),
                        Arbitraries.integers().between(1, 4))
                .as((recognitions, dossiers, channels, subject) -> RegisteredProduct.builder()
                        .id("")
                        .name("P")
                        .subject(new RegisteredSubject("S" + subject, "S"))
                        .recognitions(recognitions)
                        .dossiers(dossiers)
                        .channels(channels)
                        .build());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 500).map(LocalDate.of(2025, 1, 1)::plusDays);
    }

    @Property(tries = 300)
    void one_more_product_never_lowers_a_count(
            @ForAll("products") List<RegisteredProduct> products,
            @ForAll("product") RegisteredProduct more,
            @ForAll("days") LocalDate day) {
        List<RegisteredProduct> all = new ArrayList<>(products);
        all.add(more);
        for (Measure measure : COUNTS) {
            Range before = measure(measure, atLeast(1), complete(products), day).value();
            Range after =
                    measure(measure, atLeast(1), complete(numbered(all)), day).value();

            assertThat(after.low().orElseThrow())
                    .isGreaterThanOrEqualTo(before.low().orElseThrow());
            assertThat(after.high().orElseThrow())
                    .isGreaterThanOrEqualTo(before.high().orElseThrow());
        }
    }

    @Property(tries = 300)
    void the_order_of_products_plays_no_part(
            @ForAll("products") List<RegisteredProduct> products,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<RegisteredProduct> shuffled = new ArrayList<>(products);
        Collections.shuffle(shuffled, random);

        assertThat(review(shuffled, day)).isEqualTo(review(products, day));
    }

    /** Filling in an unknown last day, either way, never contradicts what was certain before. */
    @Property(tries = 300)
    void what_is_certain_stays_so_when_unknown_data_come_to_light(
            @ForAll("products") List<RegisteredProduct> products,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<RegisteredProduct> known =
                products.stream().map(product -> filled(product, random)).toList();
        for (Measure measure : List.of(Measure.TOTAL, Measure.RANKS_KEPT, Measure.MODERN_CHANNEL_SHARE)) {
            Range before =
                    measure(measure, atLeast(50), complete(products), day).value();
            Range after = measure(measure, atLeast(50), complete(known), day).value();

            if (after.value().isPresent()) {
                Quantity value = after.value().get();
                before.low().ifPresent(low -> assertThat(value).isGreaterThanOrEqualTo(low));
                before.high().ifPresent(high -> assertThat(value).isLessThanOrEqualTo(high));
            }
        }
    }

    private static RegisteredProduct filled(RegisteredProduct product, Random random) {
        return RegisteredProduct.builder()
                .from(product)
                .recognitions(product.recognitions().stream()
                        .map(recognition -> recognition.validUntil().isPresent()
                                ? recognition
                                : Recognition.builder()
                                        .from(recognition)
                                        .validUntil(recognition.decidedOn().plusDays(random.nextInt(1100)))
                                        .build())
                        .toList())
                .channels(
                        product.channels().isPresent()
                                ? product.channels()
                                : Optional.of(
                                        random.nextBoolean()
                                                ? java.util.Set.of(SalesChannel.SUPERMARKET)
                                                : java.util.Set.of()))
                .build();
    }

    /** Ids, and one recognition a day: with two, it would be the order of the list that decides which is the latest. */
    private static List<RegisteredProduct> numbered(List<RegisteredProduct> products) {
        List<RegisteredProduct> numbered = new ArrayList<>();
        for (RegisteredProduct product : products) {
            List<Recognition> recognitions = new ArrayList<>();
            for (Recognition recognition : product.recognitions()) {
                if (recognitions.stream().noneMatch(other -> other.decidedOn().equals(recognition.decidedOn()))) {
                    recognitions.add(recognition);
                }
            }
            numbered.add(RegisteredProduct.builder()
                    .from(product)
                    .id("P" + numbered.size())
                    .recognitions(recognitions)
                    .build());
        }
        return numbered;
    }

    private static Review review(List<RegisteredProduct> products, LocalDate day) {
        Programme.Builder programme = Products.programme();
        COUNTS.forEach(measure -> programme.addTargets(Products.target(measure, atLeast(2))));
        programme.addTargets(
                Products.target(Measure.MODERN_CHANNEL_SHARE, atLeast(50)),
                Products.target(Measure.RANKS_KEPT, atLeast(50)));
        return Review.of(programme.build(), complete(products), day);
    }
}
