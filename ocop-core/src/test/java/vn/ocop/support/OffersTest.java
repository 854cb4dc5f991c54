package vn.ocop.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.assessment.PackReference;
import vn.ocop.dossier.DossierKind;
import vn.ocop.register.DossierStep;
import vn.ocop.register.Recognition;
import vn.ocop.register.Register;
import vn.ocop.register.RegisterPart;
import vn.ocop.register.RegisteredDossier;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.RegisteredSubject;
import vn.ocop.text.Text;

/** What a register says of the products for which something is claimed. */
class OffersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final RegisteredSubject SUBJECT = new RegisteredSubject("S", "S");

    private static RegisteredProduct.Builder product(String id) {
        return RegisteredProduct.builder().id(id).name("Chè " + id).subject(SUBJECT);
    }

    private static Recognition recognition(Optional<LocalDate> until) {
        return Recognition.builder()
                .kind(DossierKind.FIRST)
                .stars(4)
                .decidedOn(LocalDate.of(2024, 1, 1))
                .validUntil(until)
                .build();
    }

    private static RegisteredDossier dossier(OptionalInt aims) {
        return RegisteredDossier.builder()
                .id("D" + aims.orElse(0))
                .kind(DossierKind.UPGRADE)
                .aims(aims)
                .build();
    }

    private static Register register(boolean complete, RegisteredProduct... products) {
        Register.Builder register = Register.builder().keptUntil(DAY).addProducts(products);
        return complete ? register.addComplete(RegisterPart.values()).build() : register.build();
    }

    private static SupportClaim claim(String product, LocalDate on) {
        return SupportClaim.builder()
                .id("c")
                .measure("m")
                .on(on)
                .subject(SUBJECT)
                .product(new ClaimedProduct(product, Optional.empty(), OptionalInt.empty(), OptionalInt.empty()))
                .build();
    }

    private static ClaimedProduct known(Register register, LocalDate on) {
        return Offers.withRegister(List.of(claim("P", on)), register)
                .get(0)
                .product()
                .orElseThrow();
    }

    @Test
    void stars_are_those_that_the_product_holds_on_the_day_of_the_claim() {
        Register register = register(
                true,
                product("P").addRecognitions(recognition(Optional.of(DAY))).build());

        assertThat(known(register, DAY).stars()).hasValue(4);
        assertThat(known(register, LocalDate.of(2023, 12, 31)).stars()).hasValue(0);
        assertThat(known(register, DAY).name()).contains("Chè P");
    }

    @Test
    void a_certificate_without_its_last_day_leaves_the_stars_unknown() {
        assertThat(known(
                                register(
                                        true,
                                        product("P")
                                                .addRecognitions(recognition(Optional.empty()))
                                                .build()),
                                DAY)
                        .stars())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, -1"})
    void no_recognition_is_no_rank_only_in_a_complete_register(boolean complete, int stars) {
        ClaimedProduct known = known(register(complete, product("P").build()), DAY);

        assertThat(known.stars().orElse(-1)).isEqualTo(stars);
        assertThat(known.aims().orElse(-1)).isEqualTo(stars);
    }

    @Test
    void the_aim_is_that_of_the_open_dossiers_unless_one_of_them_is_not_known() {
        RegisteredDossier decided = RegisteredDossier.builder()
                .from(dossier(OptionalInt.of(5)))
                .putStep(DossierStep.DECIDED, DAY)
                .build();

        assertThat(known(
                                register(
                                        true,
                                        product("P")
                                                .addDossiers(
                                                        dossier(OptionalInt.of(3)), dossier(OptionalInt.of(4)), decided)
                                                .build()),
                                DAY)
                        .aims())
                .hasValue(4);
        assertThat(known(
                                register(
                                        true,
                                        product("P")
                                                .addDossiers(dossier(OptionalInt.of(3)), dossier(OptionalInt.empty()))
                                                .build()),
                                DAY)
                        .aims())
                .isEmpty();
    }

    @Test
    void what_a_claim_says_itself_stands_and_products_outside_of_the_register_stay_unknown() {
        SupportClaim said = SupportClaim.builder()
                .from(claim("P", DAY))
                .product(new ClaimedProduct("P", Optional.of("Tên khác"), OptionalInt.of(3), OptionalInt.of(5)))
                .build();
        Register register = register(
                true,
                product("P").addRecognitions(recognition(Optional.of(DAY))).build());

        assertThat(Offers.withRegister(List.of(said), register)).containsExactly(said);
        assertThat(Offers.withRegister(List.of(claim("Q", DAY)), register)).containsExactly(claim("Q", DAY));
    }

    @Test
    void offers_are_every_measure_for_every_product_and_the_sessions_of_the_locality() {
        SupportPolicy policy = SupportPolicy.builder()
                .pack(new PackReference("xa-a", "1", "sha256:0", Text.of("A")))
                .document("Kế hoạch A")
                .locality("xã A")
                .inForceFrom(DAY)
                .rounding(Rounding.DOWN)
                .putMeasure("m", measure("m", SupportUnit.PER_PRODUCT))
                .putMeasure("s", measure("s", SupportUnit.PER_SESSION))
                .build();

        assertThat(Offers.of(
                        policy,
                        register(true, product("P").build(), product("Q").build()),
                        DAY))
                .allMatch(SupportClaim::offer)
                .extracting(
                        SupportClaim::id,
                        SupportClaim::measure,
                        offer -> offer.subject().name())
                .containsExactly(tuple("P/m", "m", "S"), tuple("Q/m", "m", "S"), tuple("xa-a/s", "s", "xã A"));
    }

    @Test
    void a_policy_without_an_end_is_in_force_from_its_first_day_on() {
        SupportPolicy policy = SupportPolicy.builder()
                .pack(new PackReference("xa-a", "1", "sha256:0", Text.of("A")))
                .document("Kế hoạch A")
                .locality("xã A")
                .inForceFrom(DAY)
                .rounding(Rounding.DOWN)
                .build();

        assertThat(policy.isInForce(DAY.minusDays(1))).isFalse();
        assertThat(policy.isInForce(DAY)).isTrue();
        assertThat(policy.isInForce(DAY.plusYears(50))).isTrue();
    }

    private static SupportMeasure measure(String code, SupportUnit unit) {
        return SupportMeasure.builder()
                .code(code)
                .title(Text.of(code))
                .cites("I")
                .unit(unit)
                .amount(1)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 đồng, 0 VND",
        "999, 999 đồng, 999 VND",
        "1000, 1.000 đồng, '1,000 VND'",
        "15000000, 15.000.000 đồng, '15,000,000 VND'"
    })
    void money_is_written_with_the_separators_of_the_language(long amount, String vi, String en) {
        assertThat(Money.text(amount)).isEqualTo(new Text(vi, en));
    }
}
