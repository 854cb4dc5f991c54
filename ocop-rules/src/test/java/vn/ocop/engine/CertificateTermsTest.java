package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.assessment.Message;
import vn.ocop.certificate.Certificate;
import vn.ocop.certificate.CertificateOffice;
import vn.ocop.certificate.CertificateStanding;
import vn.ocop.certificate.CertificateStatus;
import vn.ocop.certificate.ProductCertificates;
import vn.ocop.dossier.DossierKind;
import vn.ocop.law.Reading;
import vn.ocop.procedure.Due;
import vn.ocop.procedure.Party;
import vn.ocop.time.VietnamCalendar;

/** The days of certificates at both ends of every term. */
class CertificateTermsTest {

    private static final ProcedureLaws LAWS =
            ProcedureLaws.of(OcopEngine.shipped().timeline());
    private static final CertificateOffice OFFICE = CertificateOffice.of(LAWS, VietnamCalendar.announced());

    @ParameterizedTest
    @CsvSource({
        "2024-11-12, 2027-11-12",
        "2024-02-29, 2027-02-28",
        "2024-02-28, 2027-02-28",
        "2025-02-28, 2028-02-28",
        "2024-03-31, 2027-03-31",
        "2024-08-31, 2027-08-31",
        "2023-12-31, 2026-12-31",
        "2028-02-29, 2031-02-28",
    })
    void thirty_six_months_end_on_the_day_of_the_same_number_or_the_last_of_the_month(
            LocalDate issuedOn, LocalDate lastDay) {
        Certificate certificate = issued(issuedOn).build();

        assertThat(standing(certificate, issuedOn).lastDay()).isEqualTo(lastDay);
        assertThat(standing(certificate, lastDay).status().holds()).isTrue();
        assertThat(standing(certificate, lastDay.plusDays(1)).status().holds()).isFalse();
        assertThat(standing(certificate, issuedOn.minusDays(1)).status()).isEqualTo(CertificateStatus.NOT_YET_VALID);
        assertThat(standing(certificate, issuedOn).status()).isEqualTo(CertificateStatus.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        // Last day 2027-06-15: the window of QĐ 26/2026 is 2026-12-17 to 2027-02-15, both ends included.
        "2024-06-15, 2026-05-21, VALID",
        "2024-06-15, 2026-12-16, VALID",
        "2024-06-15, 2026-12-17, TO_BE_RENEWED",
        "2024-06-15, 2027-02-15, TO_BE_RENEWED",
        "2024-06-15, 2027-02-16, EXPIRING",
        "2024-06-15, 2027-06-15, EXPIRING",
        "2024-06-15, 2027-06-16, EXPIRED",
        // Last day 2026-03-20, all under QĐ 148: the letter is due 30 days before, on 2026-02-18.
        "2023-03-20, 2026-02-17, VALID",
        "2023-03-20, 2026-02-18, EXPIRING",
        "2023-03-20, 2026-03-20, EXPIRING",
        "2023-03-20, 2026-03-21, EXPIRED",
    })
    void the_window_and_the_notice_open_and_close_on_their_days(
            LocalDate issuedOn, LocalDate asOf, CertificateStatus status) {
        assertThat(standing(issued(issuedOn).build(), asOf).status()).isEqualTo(status);
    }

    @Test
    void the_window_is_counted_back_from_the_last_day_over_the_end_of_february() {
        CertificateStanding standing = standing(issued("2025-08-27").build(), LocalDate.parse("2027-01-01"));

        // 2028 has a 29 February: 180 days before 27 August are 29 February, 120 days are 29 April.
        assertThat(standing.windowOpens()).contains(LocalDate.parse("2028-02-29"));
        assertThat(standing.windowCloses()).contains(LocalDate.parse("2028-04-29"));
        assertThat(standing.readings()).extracting(Reading::id).contains("renewal-window", "certificate-last-day");
    }

    @ParameterizedTest
    @CsvSource({
        // Still valid on 22/05/2026, window closed before it.
        "2023-05-22, 2026-05-22, true",
        "2023-09-18, 2026-09-18, true",
        // Expired the day before; window closes on 22/05/2026 itself; issued under the decree.
        "2023-05-21, 2026-05-21, false",
        "2023-09-19, 2026-09-19, false",
        "2026-05-22, 2029-05-22, false",
    })
    void certificates_of_earlier_regimes_run_on_where_the_window_had_closed_before_the_decree(
            LocalDate issuedOn, LocalDate lastDay, boolean runsOn) {
        Certificate certificate = issued(issuedOn)
                .renewal(new Certificate.Renewal(lastDay, Optional.empty()))
                .build();
        CertificateStanding after = standing(certificate, lastDay.plusDays(1));

        assertThat(after.extendedUntil()).isEqualTo(runsOn ? Optional.of(lastDay.plusDays(180)) : Optional.empty());
        assertThat(after.status()).isEqualTo(runsOn ? CertificateStatus.EXTENDED : CertificateStatus.EXPIRED);
        if (runsOn) {
            assertThat(standing(certificate, lastDay.plusDays(180)).status()).isEqualTo(CertificateStatus.EXTENDED);
            assertThat(standing(certificate, lastDay.plusDays(181)).status()).isEqualTo(CertificateStatus.EXPIRED);
            assertThat(after.clause()).isEqualTo("QĐ 26/2026/QĐ-TTg, Điều 12");
            assertThat(after.readings()).extracting(Reading::id).contains("extension");
        }
    }

    @ParameterizedTest
    @CsvSource({
        // The dossier is lodged on the last day, or on the day after it; then the result comes.
        "2026-07-10, '',         2027-01-06",
        "2026-07-11, '',         ''",
        "2026-07-01, 2026-09-30, 2026-09-30",
        "2026-07-01, 2027-03-01, 2027-01-06",
        "2026-07-01, 2026-07-05, ''",
    })
    void an_extension_needs_a_dossier_in_time_and_ends_with_its_result(
            LocalDate lodgedOn, String decidedOn, String until) {
        Certificate certificate = issued("2023-07-10")
                .renewal(new Certificate.Renewal(lodgedOn, day(decidedOn)))
                .build();

        assertThat(standing(certificate, LocalDate.parse("2026-07-20")).extendedUntil())
                .isEqualTo(day(until));
    }

    @ParameterizedTest
    @CsvSource({
        // A Tuesday and a day before the National Day break, whose last day is moved to 3 September 2026.
        "2026-09-01, 2026-09-16",
        "2026-08-16, 2026-09-03",
        "2026-06-05, 2026-06-22",
    })
    void a_revocation_is_decided_within_15_days_and_no_day_off_is_the_last(LocalDate concluded, LocalDate lastDay) {
        Certificate certificate = issued("2025-01-15")
                .revocation(new Certificate.Revocation("mark-misused", concluded, Optional.empty()))
                .build();

        Due due = standing(certificate, concluded).dues().stream()
                .filter(found -> found.code().equals("revocation"))
                .findFirst()
                .orElseThrow();
        assertThat(due.lastDay()).contains(lastDay);
        assertThat(due.with()).isEqualTo(Party.PROVINCE);
        assertThat(due.office().vi()).isEqualTo("Chủ tịch UBND cấp tỉnh");
        assertThat(due.what().vi()).isEqualTo("quyết định thu hồi: sử dụng sai biểu trưng OCOP");
        assertThat(due.on(lastDay)).isEqualTo(Due.Timing.OPEN);
        assertThat(due.on(lastDay.plusDays(1))).isEqualTo(Due.Timing.OVERDUE);
        assertThat(standing(certificate, concluded.minusDays(1)).dues())
                .extracting(Due::code)
                .doesNotContain("revocation");
    }

    @Test
    void five_stars_are_revoked_by_the_minister_and_the_old_law_sets_no_term() {
        Certificate certificate = Certificates.certificate("Q", LocalDate.parse("2024-01-15"), 5, DossierKind.FIRST)
                .revocation(
                        new Certificate.Revocation("forged-dossier", LocalDate.parse("2025-09-01"), Optional.empty()))
                .build();

        assertThat(standing(certificate, LocalDate.parse("2025-09-01")).dues())
                .filteredOn(due -> due.code().equals("revocation"))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.with()).isEqualTo(Party.CENTRE);
                    assertThat(due.lastDay()).isEmpty();
                    assertThat(due.on(LocalDate.parse("2026-01-01"))).isEqualTo(Due.Timing.NO_LIMIT);
                    assertThat(due.reading())
                            .hasValueSatisfying(
                                    reading -> assertThat(reading.id()).isEqualTo("revocation"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        // The day before the decree, and its first day: the law of the conclusion sets the term, whenever one asks.
        "2026-05-21, '',         QĐ 148/QĐ-TTg",
        "2026-05-22, 2026-06-08, 'QĐ 26/2026/QĐ-TTg, Điều 8'",
    })
    void the_term_of_a_revocation_is_set_by_the_law_of_its_conclusion(
            LocalDate concludedOn, String lastDay, String clause) {
        Certificate certificate = issued("2025-01-15")
                .revocation(new Certificate.Revocation("mark-misused", concludedOn, Optional.empty()))
                .build();

        for (String asOf : List.of("2026-05-22", "2026-09-01")) {
            assertThat(standing(certificate, LocalDate.parse(asOf)).dues())
                    .filteredOn(due -> due.code().equals("revocation"))
                    .singleElement()
                    .satisfies(due -> {
                        assertThat(due.lastDay()).isEqualTo(day(lastDay));
                        assertThat(due.clause()).isEqualTo(clause);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        // QĐ 148 took not being evaluated again for a ground, QĐ 26/2026 does not; expiry is none under either.
        "not-re-evaluated, 2026-05-21, false",
        "not-re-evaluated, 2026-05-22, true",
        "expired,          2026-05-21, true",
        "expired,          2026-05-22, true",
    })
    void a_ground_that_the_law_does_not_know_calls_for_nothing_and_is_told(
            String ground, LocalDate concludedOn, boolean unknown) {
        Certificate certificate = issued("2025-01-15")
                .revocation(new Certificate.Revocation(ground, concludedOn, Optional.empty()))
                .build();
        CertificateStanding standing = standing(certificate, LocalDate.parse("2026-09-01"));

        assertThat(standing.dues().stream().anyMatch(due -> due.code().equals("revocation")))
                .isNotEqualTo(unknown);
        assertThat(standing.remarks())
                .extracting(Message::code)
                .isEqualTo(unknown ? List.of("unknown-ground") : List.of());
        assertThat(standing(certificate, concludedOn.minusDays(1)).remarks()).isEmpty();
        assertThat(standing.status()).isEqualTo(CertificateStatus.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        // The window is 2026-12-17 to 2027-02-15; the last day 2027-06-15.
        "2024-06-15, 2026-05-21, 2027-03-01, UNDER_RE_EVALUATION, ''",
        "2024-06-15, 2026-12-16, 2026-12-16, VALID,               renewal-too-early",
        "2024-06-15, 2026-12-16, 2027-03-01, EXPIRING,            renewal-too-early",
        "2024-06-15, 2026-12-17, 2026-12-17, UNDER_RE_EVALUATION, ''",
        "2024-06-15, 2027-02-15, 2027-02-15, UNDER_RE_EVALUATION, ''",
        "2024-06-15, 2027-02-16, 2027-02-16, UNDER_RE_EVALUATION, renewal-too-late",
        "2024-06-15, 2027-06-16, 2027-06-16, EXPIRED,             renewal-too-late",
        // The window had closed before the decree: the last day counts.
        "2023-07-10, 2026-07-10, 2026-07-10, UNDER_RE_EVALUATION, ''",
        "2023-07-10, 2026-07-11, 2026-07-11, EXPIRED,             renewal-too-late",
    })
    void a_re_evaluation_outside_its_window_is_told_and_does_not_count_before_it(
            LocalDate issuedOn, LocalDate lodgedOn, LocalDate asOf, CertificateStatus status, String remark) {
        Certificate certificate = issued(issuedOn)
                .renewal(new Certificate.Renewal(lodgedOn, Optional.empty()))
                .build();
        CertificateStanding standing = standing(certificate, asOf);

        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.remarks())
                .extracting(Message::code)
                .isEqualTo(remark.isEmpty() ? List.of() : List.of(remark));
        assertThat(standing.remarks())
                .allSatisfy(message -> assertThat(message.text().vi()).contains("(QĐ 26/2026/QĐ-TTg, Điều "));
        assertThat(standing(certificate, lodgedOn.minusDays(1)).remarks()).isEmpty();
    }

    @Test
    void what_should_not_have_been_granted_is_told_of_all_but_the_first() {
        Certificate upgrade = next("2024-03-01", 4, DossierKind.UPGRADE);
        Certificate again = issued("2025-03-01").build();
        ProductCertificates product = ProductCertificates.asGranted(LAWS, List.of(again, upgrade));

        assertThat(product.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.certificate()).isEqualTo(again);
            assertThat(objection.text().vi())
                    .isEqualTo("Giấy chứng nhận G công nhận lần đầu, nhưng giấy N còn hiệu lực đến 2027-03-01");
        });
        assertThat(ProductCertificates.asGranted(LAWS, List.of(upgrade)).objections())
                .isEmpty();
    }

    @Test
    void a_revoked_certificate_ends_on_the_day_of_the_decision_with_the_clause_of_its_ground() {
        Certificate certificate = issued("2025-01-15")
                .revocation(new Certificate.Revocation(
                        "production-ended", LocalDate.parse("2026-06-05"), Optional.of(LocalDate.parse("2026-06-18"))))
                .build();

        assertThat(standing(certificate, LocalDate.parse("2026-06-17")).status())
                .isEqualTo(CertificateStatus.VALID);
        CertificateStanding revoked = standing(certificate, LocalDate.parse("2026-06-18"));
        assertThat(revoked.status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(revoked.clause()).isEqualTo("QĐ 26/2026/QĐ-TTg, Điều 8 điểm đ");
        assertThat(revoked.dues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-02-23, 2024-01-01", "2022-05-01, 2022-06-01"})
    void a_certificate_from_before_the_first_regime_has_no_standing(LocalDate issuedOn, LocalDate asOf) {
        assertThat(OFFICE.standing(issued(issuedOn).build(), Optional.empty(), asOf))
                .isEmpty();
    }

    @Test
    void what_cannot_follow_a_certificate_is_refused_with_the_reason() {
        ProductCertificates none = ProductCertificates.none(LAWS);
        ProductCertificates three = none.with(issued("2024-03-01").build());

        assertThat(none.objectionTo(next("2024-03-01", 4, DossierKind.UPGRADE))).isPresent();
        assertThat(three.objectionTo(next("2027-03-01", 3, DossierKind.FIRST)))
                .hasValueSatisfying(text -> assertThat(text.en())
                        .isEqualTo("Certificate N recognises for the first time, but certificate G holds until"
                                + " 2027-03-01"));
        assertThat(three.objectionTo(next("2027-03-02", 3, DossierKind.FIRST))).isEmpty();
        assertThat(three.objectionTo(next("2025-03-01", 3, DossierKind.UPGRADE)))
                .isPresent();
        assertThat(three.objectionTo(next("2025-03-01", 4, DossierKind.UPGRADE)))
                .isEmpty();
        assertThat(three.objectionTo(next("2024-03-01", 4, DossierKind.RE_EVALUATION)))
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.with(next("2026-03-01", 4, DossierKind.FIRST)))
                .withMessageContaining("recognises for the first time");
    }

    @Test
    void dates_of_a_certificate_are_in_order() {
        assertThatIllegalStateException()
                .isThrownBy(() -> issued("2024-03-01")
                        .renewal(new Certificate.Renewal(LocalDate.parse("2024-02-29"), Optional.empty()))
                        .build())
                .withMessage("certificate G is renewed on 2024-02-29, before its issue on 2024-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Certificate.Renewal(
                        LocalDate.parse("2026-06-02"), Optional.of(LocalDate.parse("2026-06-01"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Certificate.Revocation(
                        "x", LocalDate.parse("2026-06-02"), Optional.of(LocalDate.parse("2026-06-01"))));
    }

    private static Certificate next(String issuedOn, int stars, DossierKind kind) {
        return Certificates.certificate("N", LocalDate.parse(issuedOn), stars, kind)
                .build();
    }

    private static Certificate.Builder issued(String day) {
        return issued(LocalDate.parse(day));
    }

    private static Certificate.Builder issued(LocalDate day) {
        return Certificates.certificate("G", day, 3, DossierKind.FIRST);
    }

    private static CertificateStanding standing(Certificate certificate, LocalDate asOf) {
        return OFFICE.standing(certificate, Optional.empty(), asOf).orElseThrow();
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
