package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Points;
import vn.ocop.certificate.Certificate;
import vn.ocop.certificate.CertificateOffice;
import vn.ocop.certificate.CertificateStanding;
import vn.ocop.certificate.ProductCertificates;
import vn.ocop.dossier.DossierKind;
import vn.ocop.procedure.CouncilResult;
import vn.ocop.procedure.Due;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.Way;
import vn.ocop.procedure.WayAction;
import vn.ocop.procedure.WayEvent;
import vn.ocop.procedure.WayOutcome;
import vn.ocop.procedure.WayStep;
import vn.ocop.time.VietnamCalendar;

/**
 * Replays stories: what happened to a product, and what the law made of it, day by day. A line is
 *
 * <ul>
 *   <li>{@code dossier | kind | stars held}: a new dossier;
 *   <li>{@code event | day | event | council result | state after it | regime | clause};
 *   <li>{@code refused | day | event | council result | reason | clause}: nothing changes;
 *   <li>{@code due | day | code | with | last day | | timing}: among what is due on the dossier's way;
 *   <li>{@code grant | name | day | stars | kind}: a certificate, to which nothing may stand against;
 *   <li>{@code lodged} and {@code decided | name | day}: the re-evaluation of a certificate;
 *   <li>{@code standing | day | name | status | last day | window opens | window closes | extended until};
 *   <li>{@code certdue | day | name | code | with | from | last day | timing};
 *   <li>{@code holds | name | first day | last day}.
 * </ul>
 */
class ProcedureStoriesTest {

    private static final Path STORIES = Path.of("src/test/resources/vn/ocop/engine/stories");
    private static final ProcedureLaws LAWS =
            ProcedureLaws.of(OcopEngine.shipped().timeline());
    private static final CertificateOffice OFFICE = CertificateOffice.of(LAWS, VietnamCalendar.announced());

    private Way way = Way.first();
    private final Map<String, Certificate> certificates = new LinkedHashMap<>();
    private String line = "";

    @ParameterizedTest
    @ValueSource(strings = {"six-years", "five-stars", "transition-2026"})
    void the_story_comes_out_as_the_law_says(String story) throws IOException {
        int told = 0;
        for (String next : Files.readAllLines(STORIES.resolve(story + ".story"))) {
            if (!next.isBlank() && !next.startsWith("#")) {
                line = next;
                tell(next);
                told++;
            }
        }
        assertThat(told).isGreaterThan(10);
    }

    private void tell(String text) {
        String[] cells = text.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        switch (cells[0]) {
            case "dossier" ->
                way = cells.length == 2
                        ? Way.first()
                        : Way.ofHolder(DossierKind.valueOf(cells[1]), Integer.parseInt(cells[2]));
            case "event" -> event(cells);
            case "refused" -> refused(cells);
            case "due" -> due(cells);
            case "grant" -> grant(cells);
            case "lodged" -> renew(cells[1], LocalDate.parse(cells[2]), Optional.empty());
            case "decided" ->
                renew(
                        cells[1],
                        certificate(cells[1]).renewal().orElseThrow().lodgedOn(),
                        Optional.of(LocalDate.parse(cells[2])));
            case "standing" -> standing(cells);
            case "certdue" -> certificateDue(cells);
            case "holds" -> holds(cells);
            default -> throw new IllegalArgumentException(text);
        }
    }

    private void event(String[] cells) {
        WayOutcome outcome = apply(cells);
        assertThat(outcome).as(line).isInstanceOf(WayOutcome.Moved.class);
        WayOutcome.Moved moved = (WayOutcome.Moved) outcome;
        way = moved.way();
        WayStep step = moved.step();
        assertThat(List.of(way.state().name(), step.regime(), step.rule().clause()))
                .as(line)
                .containsExactly(cells[4], cells[5], cells[6]);
    }

    private void refused(String[] cells) {
        Way before = way;
        WayOutcome outcome = apply(cells);
        assertThat(outcome).as(line).isInstanceOf(WayOutcome.Refused.class);
        WayOutcome.Refused refused = (WayOutcome.Refused) outcome;
        assertThat(List.of(refused.code().name(), refused.clause())).as(line).containsExactly(cells[4], cells[5]);
        assertThat(refused.text().vi()).as(line).isNotBlank().doesNotContain("{");
        assertThat(way).isSameAs(before);
    }

    private WayOutcome apply(String[] cells) {
        WayEvent event = WayEvent.valueOf(cells[2]);
        LocalDate day = LocalDate.parse(cells[1]);
        WayAction action = cells[3].isEmpty() ? WayAction.of(event, day) : WayAction.of(event, day, result(cells[3]));
        return LAWS.apply(way, action).orElseThrow();
    }

    private static CouncilResult result(String text) {
        String[] words = text.split(" ");
        BigDecimal total = new BigDecimal(words[1]).setScale(2);
        return new CouncilResult(
                Level.ofCode(words[0]).orElseThrow(),
                OptionalInt.of(Integer.parseInt(words[2])),
                Optional.of(new Points(total.unscaledValue().longValueExact(), 100)));
    }

    private void due(String[] cells) {
        LocalDate day = LocalDate.parse(cells[1]);
        List<Due> dues = way.due(LAWS.lawFor(way, day).orElseThrow(), VietnamCalendar.announced(), day);
        assertDue(dues, day, cells[2], cells[3], cells[5], cells[4], cells[6]);
    }

    private void certificateDue(String[] cells) {
        LocalDate day = LocalDate.parse(cells[1]);
        assertDue(standingOf(cells[2], day).dues(), day, cells[3], cells[4], cells[5], cells[6], cells[7]);
    }

    private void assertDue(
            List<Due> dues, LocalDate day, String code, String with, String from, String lastDay, String timing) {
        assertThat(dues)
                .as(line)
                .filteredOn(due -> due.code().equals(code))
                .singleElement()
                .satisfies(due -> {
                    assertThat(List.of(
                                    due.with().code(),
                                    text(due.from()),
                                    text(due.lastDay()),
                                    due.on(day).name()))
                            .containsExactly(with, from, lastDay, timing);
                    assertThat(due.clause()).isNotBlank();
                });
    }

    private void grant(String[] cells) {
        Certificate next = Certificates.certificate(
                        cells[1], LocalDate.parse(cells[2]), Integer.parseInt(cells[3]), DossierKind.valueOf(cells[4]))
                .build();
        assertThat(granted().objectionTo(next)).as(line).isEmpty();
        assertThat(way.recognisedStars()).as(line).hasValue(next.stars());
        certificates.put(cells[1], next);
    }

    private void renew(String name, LocalDate lodgedOn, Optional<LocalDate> decidedOn) {
        certificates.put(
                name,
                Certificate.builder()
                        .from(certificate(name))
                        .renewal(new Certificate.Renewal(lodgedOn, decidedOn))
                        .build());
    }

    private void standing(String[] cells) {
        CertificateStanding standing = standingOf(cells[2], LocalDate.parse(cells[1]));
        assertThat(List.of(
                        standing.status().name(),
                        standing.lastDay().toString(),
                        text(standing.windowOpens()),
                        text(standing.windowCloses()),
                        text(standing.extendedUntil())))
                .as(line)
                .containsExactly(cells[3], cells[4], cells[5], cells[6], cells[7]);
    }

    private CertificateStanding standingOf(String name, LocalDate day) {
        Certificate certificate = certificate(name);
        return OFFICE.standing(certificate, granted().replacedOn(certificate), day)
                .orElseThrow();
    }

    private void holds(String[] cells) {
        Certificate certificate = certificate(cells[1]);
        assertThat(certificate.issuedOn()).as(line).isEqualTo(cells[2]);
        assertThat(granted().lastDayOf(certificate)).as(line).contains(LocalDate.parse(cells[3]));
    }

    private ProductCertificates granted() {
        return ProductCertificates.asGranted(LAWS, new ArrayList<>(certificates.values()));
    }

    private Certificate certificate(String name) {
        return Optional.ofNullable(certificates.get(name)).orElseThrow();
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
