package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.engine.CommuneDossiers.days;
import static vn.ocop.engine.CommuneDossiers.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.commune.CommuneTerm;
import vn.ocop.time.VietnamCalendar;
import vn.ocop.time.WorkingTerm;

/** The 15 working days of QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2. */
class CommuneTermTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, '',         2026-06-22, RUNNING, 2026-06-22, -1",
        "2026-06-01, '',         2026-06-23, OVERDUE, 2026-06-22, 1",
        "2026-06-01, '',         2026-06-29, OVERDUE, 2026-06-22, 5",
        "2026-06-01, 2026-06-22, 2026-07-30, MET,     2026-06-22, -1",
        "2026-06-01, 2026-06-23, 2026-06-01, LATE,    2026-06-22, 1",
        "2026-06-01, 2026-06-01, 2026-06-01, MET,     2026-06-22, -1",
        // 22/8 is worked, 31/8 to 2/9 are off
        "2026-08-20, '',         2026-09-14, RUNNING, 2026-09-14, -1",
        "2026-08-20, '',         2026-09-15, OVERDUE, 2026-09-14, 1",
        // into days that were not announced
        "2026-11-10, 2026-11-23, 2026-11-23, MET,     '',         -1",
        "2026-11-10, 2026-11-24, 2026-11-24, UNKNOWN, '',         -1",
        "2026-11-10, '',         2026-12-30, UNKNOWN, '',         -1",
        "'',         '',         2026-08-10, RECEIPT_NOT_STATED, '', -1",
        "'',         2026-08-12, 2026-08-10, RECEIPT_NOT_STATED, '', -1"
    })
    void the_term_is_counted_from_the_day_after_receipt(
            String received, String reported, LocalDate asOf, CommuneTerm.State state, String lastDay, int late) {
        CommuneTerm term = ENGINE.commune(
                        dossier().commune(days(received, reported)).build(),
                        CommuneOptions.builder()
                                .pack("qd26-2026")
                                .evaluatedOn(asOf)
                                .build())
                .term()
                .orElseThrow();

        assertThat(term.state()).isEqualTo(state);
        assertThat(term.term()
                        .flatMap(WorkingTerm::lastDay)
                        .map(LocalDate::toString)
                        .orElse(""))
                .isEqualTo(lastDay);
        assertThat(term.workingDaysLate()).isEqualTo(late < 0 ? OptionalInt.empty() : OptionalInt.of(late));
    }

    @ParameterizedTest
    @CsvSource({"qd148-2023", "qd148-2025"})
    void the_older_decree_is_not_known_to_set_a_term(String pack) {
        CommuneTerm term = ENGINE.commune(
                        dossier().commune(days("2024-06-03", "")).build(),
                        CommuneOptions.builder()
                                .pack(pack)
                                .evaluatedOn(LocalDate.of(2026, 1, 1))
                                .build())
                .term()
                .orElseThrow();

        assertThat(term.state()).isEqualTo(CommuneTerm.State.NO_TERM);
        assertThat(term.term()).isEqualTo(Optional.empty());
    }

    @Test
    void a_host_that_knows_more_days_gets_an_answer() {
        CommuneTerm term = ENGINE.commune(
                        dossier().commune(days("2026-11-10", "2026-12-02")).build(),
                        CommuneOptions.builder()
                                .calendar(VietnamCalendar.announced()
                                        .with("known 2026-11-24/2026-12-31\noff 2026-11-24 Ngày Văn hóa Việt Nam"))
                                .build())
                .term()
                .orElseThrow();

        assertThat(term.state()).isEqualTo(CommuneTerm.State.MET);
        assertThat(term.term().flatMap(WorkingTerm::lastDay)).contains(LocalDate.of(2026, 12, 2));
    }
}
