package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.certificate.CertificateLaw;
import vn.ocop.dossier.DossierKind;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.SmallPack;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.ProcedureLaw;
import vn.ocop.procedure.Round;

/** What the shipped packs say around the score, and what the loader refuses. */
class ProcedureFileTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    @ParameterizedTest
    @CsvSource({
        "qd148-2023, DISTRICT PROVINCE CENTRE, 0, 0, 36",
        "qd148-2025, PROVINCE CENTRE,          0, 0, 36",
        "qd26-2026,  PROVINCE CENTRE,          2, 4, 36",
    })
    void each_regime_has_its_levels_terms_and_rounds(String id, String levels, int terms, int rounds, int months) {
        CertificateLaw certificates = certificates(id);
        ProcedureLaw law = certificates.procedure();

        assertThat(law.regime()).isEqualTo(id);
        assertThat(law.levels().keySet().stream().map(Level::name).toList()).isEqualTo(List.of(levels.split(" ")));
        assertThat(law.terms()).hasSize(terms);
        assertThat(law.rounds()).hasSize(rounds);
        assertThat(certificates.months()).isEqualTo(months);
    }

    @Test
    void the_layer_changes_what_the_amendment_changed_and_keeps_the_rest() {
        CertificateLaw issued = certificates("qd148-2023");
        CertificateLaw amended = certificates("qd148-2025");

        assertThat(amended.notice())
                .isEqualTo(issued.notice())
                .hasValueSatisfying(notice -> assertThat(notice.days()).isEqualTo(30));
        assertThat(amended.revocation()).isEqualTo(issued.revocation());
        assertThat(amended.renewal()).isEmpty();
        assertThat(amended.procedure().power(Level.DISTRICT)).isEmpty();
        assertThat(amended.procedure().noDecision())
                .isEqualTo(issued.procedure().noDecision());
    }

    @Test
    void qd26_sets_window_extension_and_six_grounds() {
        CertificateLaw law = certificates("qd26-2026");

        assertThat(law.renewal()).hasValueSatisfying(window -> {
            assertThat(window.opens()).isEqualTo(180);
            assertThat(window.closes()).isEqualTo(120);
        });
        assertThat(law.extension()).hasValueSatisfying(extension -> {
            assertThat(extension.mostDays()).isEqualTo(180);
            assertThat(extension.issuedBefore()).isEqualTo(LocalDate.parse("2026-05-22"));
        });
        assertThat(law.revocation()).hasValueSatisfying(rule -> {
            assertThat(rule.days()).hasValue(15);
            assertThat(rule.grounds()).hasSize(6);
        });
        assertThat(law.notice()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 2026-04-29, 2026-04-29, 2026-06-29",
        "PROVINCE, 2026-04-30, 2026-10-29, 2026-12-29",
        "PROVINCE, 2026-10-29, 2026-10-29, 2026-12-29",
        "PROVINCE, 2026-10-30, 2027-04-29, 2027-06-29",
        "PROVINCE, 2027-12-31, 2028-04-29, 2028-06-29",
        "CENTRE,   2026-07-29, 2026-07-29, 2026-09-29",
        "CENTRE,   2026-07-30, 2027-01-29, 2027-03-29",
        "CENTRE,   2027-01-30, 2027-07-29, 2027-09-29",
    })
    void a_dossier_takes_part_in_the_first_round_whose_day_has_not_come(
            Level level, LocalDate asked, LocalDate lastToAsk, LocalDate lastToDecide) {
        Round.Dates round = certificates("qd26-2026")
                .procedure()
                .nextRound(level, DossierKind.FIRST, asked)
                .orElseThrow();

        assertThat(round.lastDayToAsk()).isEqualTo(lastToAsk);
        assertThat(round.lastDayToDecide()).isEqualTo(lastToDecide);
        assertThat(certificates("qd26-2026").procedure().nextRound(level, DossierKind.RE_EVALUATION, asked))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "qd148-2023, 2023-02-24, 5",
        "qd148-2023, 2025-06-30, 5",
        "qd148-2023, 2025-07-01, 4",
        "qd148-2025, 2025-07-06, 4",
        "qd26-2026,  2026-05-22, 4",
    })
    void product_codes_lose_the_district_on_1_July_2025(String id, LocalDate day, int parts) {
        assertThat(certificates(id).procedure().codeFormat(day))
                .hasValueSatisfying(format -> assertThat(format.parts()).isEqualTo(parts));
    }

    @Test
    void the_chair_may_be_delegated_under_qd26_alone() {
        assertThat(certificates("qd26-2026").procedure().power(Level.PROVINCE))
                .hasValueSatisfying(power -> assertThat(power.delegatedChair())
                        .hasValueSatisfying(chair ->
                                assertThat(chair.clause()).isEqualTo("QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b")));
        assertThat(certificates("qd148-2023").procedure().power(Level.PROVINCE))
                .hasValueSatisfying(power -> assertThat(power.delegatedChair()).isEmpty());
    }

    @Test
    void a_pack_without_the_file_says_nothing_around_the_score() {
        RulePack pack = SmallPack.sound().load();

        assertThat(pack.procedure()).isEmpty();
        assertThat(pack.certificates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "procedure.yaml | 'days: 15' | 'days: 0' | not-a-number",
                "procedure.yaml | 'days: 15' | 'days: two weeks' | not-a-number",
                "procedure.yaml | 'count: working-days' | 'count: weeks' | unknown-value",
                "procedure.yaml | 'starts: [SUBMIT]' | 'starts: [SEND]' | unknown-value",
                "procedure.yaml | 'with: commune' | 'with: village' | unknown-value",
                "procedure.yaml | 'asked-before: 04-30' | 'asked-before: 04-31' | not-a-month-day",
                "procedure.yaml | 'held-before: 06-30' | 'held-before: 04-30' | round-reversed",
                "procedure.yaml | 'closes: 120' | 'closes: 181' | window-reversed",
                "procedure.yaml | 'stars: [4, 3]' | 'stars: [4, 7]' | bad-stars",
                "procedure.yaml | 'reading: extension' | 'reading: none' | missing-reading",
                "procedure.yaml | 'issued-before: 2026-05-22, ' | '' | missing-key",
                "procedure.yaml | 'forwards: {from' | 'forward: {from' | unknown-key",
                "procedure.yaml | 'to: centre' | 'to: ministry' | unknown-value",
                "procedure.yaml | 'parts: 4' | 'parts: 3' | unknown-value",
                "procedure.yaml | 'code: law-broken' | 'code: forged-dossier' | duplicate-code",
                "procedure.yaml | '  commune: {vi' | '  village: {vi' | unknown-value",
                "procedure.yaml | 'days: 45' | 'days: 1001' | unknown-value",
                "procedure.yaml | 'code: re-evaluation' | 'code: commune' | duplicate-code",
                "procedure.yaml | 'forwards: {from: 90, to: centre' | 'forwards: {from: 90, to: district' | unknown-value",
                "procedure.yaml | 'takes-back: {above: centre' | 'takes-back: {above: province' | unknown-value",
                "transitions.csv | 'SENT_BACK,SUBMIT,' | 'SENT_BACK,SUBMIT,CARRIED_OVER' | duplicate-code",
                "transitions.csv | ',AT_CENTRE,CALL_MEETING' | ',AT_CENTRE,WRITTEN_RESULT' | duplicate-code",
                "transitions.csv | ',PROVINCE_RESULT,RECOGNISE,' | ',SUBMITTED,RECOGNISE,' | unknown-value",
                "transitions.csv | 'BACK_AT_PROVINCE,RECOGNISE,RETURNED' | 'AT_CENTRE,RECOGNISE,RETURNED' | unknown-value",
                "transitions.csv | ',SUBMITTED,COMMUNE_REPORT,' | ',SUBMITTED,REPORT,' | unknown-value",
                "transitions.csv | ',SUBMITTED,COMMUNE_REPORT,' | ',RECOGNISED,COMMUNE_REPORT,' | way-after-end",
                "transitions.csv | ',cycle-steps' | ',cycle' | missing-reading",
                "transitions.csv | 'IDEA_REGISTERED,subject' | 'IDEA_REGISTERED,village' | unknown-value",
            })
    void a_fault_is_refused_with_its_file_and_line(String path, String text, String changed, String code) {
        PackFiles files = Packs.changed("qd26-2026", path, text, changed);
        PackException refused = catchThrowableOfType(PackException.class, () -> OcopEngine.with(List.of(files)));

        assertThat(refused).as("a refusal of %s", changed).isNotNull();
        assertThat(refused.faults())
                .extracting(found -> found.file() + ":" + found.line() + ": " + found.code())
                .contains(path + ":" + Packs.lineOf("qd26-2026", path, text) + ": " + code);
        assertThat(refused.faults())
                .allSatisfy(found -> assertThat(found.line(Locale.ROOT)).doesNotContain("{"));
    }

    @Test
    void transitions_without_their_procedure_are_refused() {
        assertThat(SmallPack.whole().without("procedure.yaml").lines(Locale.ENGLISH))
                .anyMatch(line ->
                        line.startsWith("transitions.csv:0: missing-file: ") && line.contains("procedure.yaml"));
    }

    @Test
    void a_reading_that_the_library_cannot_carry_out_is_refused_where_it_is_named() {
        PackFiles files = Packs.changed(
                "qd26-2026",
                "readings.csv",
                "upper-result-final,returned-with-options",
                "upper-result-final,upper-result-final");
        PackException refused = catchThrowableOfType(PackException.class, () -> OcopEngine.with(List.of(files)));

        assertThat(refused.faults())
                .extracting(found -> found.line(Locale.ENGLISH))
                .contains("procedure.yaml:"
                        + Packs.lineOf("qd26-2026", "procedure.yaml", "reading: upper-scores-lower")
                        + ": reading-not-supported: reading upper-scores-lower chooses \"upper-result-final\", which the"
                        + " rules cannot carry out; they can: returned-with-options");
    }

    @Test
    void a_table_in_which_a_dossier_gets_stuck_is_refused() {
        PackException refused = catchThrowableOfType(
                PackException.class, () -> OcopEngine.with(List.of(Packs.withoutRows("COMMUNE_REPORTED"))));

        assertThat(refused.faults())
                .extracting(fault -> fault.line(Locale.ENGLISH))
                .contains(
                        "transitions.csv:0: way-without-end: from the state COMMUNE_REPORTED a dossier FIRST has no way to"
                                + " an end; add rows for that state",
                        "transitions.csv:0: way-without-recognition: a dossier FIRST has no way to recognition; check the"
                                + " rows of that kind");
    }

    private static CertificateLaw certificates(String id) {
        return ENGINE.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .flatMap(pack -> pack.certificates().stream())
                .findFirst()
                .orElseThrow();
    }
}
