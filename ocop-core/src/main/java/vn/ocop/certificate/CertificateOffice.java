package vn.ocop.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.assessment.Message;
import vn.ocop.law.Reading;
import vn.ocop.procedure.Due;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.Party;
import vn.ocop.procedure.TermEnd;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;
import vn.ocop.time.WorkingCalendar;

/**
 * Tells how certificates stand on a day and what is due, by the law in force on that day. It reads no clock.
 *
 * <p>Immutable and safe for use by several threads, if its calendar and laws are.
 */
public final class CertificateOffice {

    private static final Messages MESSAGES = Messages.beside(CertificateOffice.class, "messages");

    private final CertificateLaws laws;
    private final WorkingCalendar calendar;

    private CertificateOffice(CertificateLaws laws, WorkingCalendar calendar) {
        this.laws = laws;
        this.calendar = calendar;
    }

    /** An office that goes by these laws and this calendar of working days. */
    public static CertificateOffice of(CertificateLaws laws, WorkingCalendar calendar) {
        return new CertificateOffice(laws, calendar);
    }

    /**
     * How a certificate stands on a day.
     *
     * @param replacedOn the day of issue of the product's next certificate, if there is one
     * @return empty if no law is known for the day of issue or for the day that is asked about
     */
    public Optional<CertificateStanding> standing(
            Certificate certificate, Optional<LocalDate> replacedOn, LocalDate asOf) {
        Optional<CertificateLaw> atIssue = laws.on(certificate.issuedOn());
        LocalDate day = asOf.isBefore(certificate.issuedOn()) ? certificate.issuedOn() : asOf;
        return atIssue.flatMap(
                issue -> laws.on(day).map(now -> new Standing(certificate, replacedOn, asOf, issue, now).build()));
    }

    /** Builds one standing. For one use, by one thread. */
    private final class Standing {

        private final Certificate certificate;
        private final Optional<LocalDate> replacedOn;
        private final LocalDate asOf;
        private final CertificateLaw atIssue;
        private final CertificateLaw law;
        private final Validity validity;
        private final LocalDate lastDay;
        private final Optional<CertificateLaw.RevocationRule> revocationRule;
        private final List<Due> dues = new ArrayList<>();
        private final List<Reading> readings = new ArrayList<>();

        Standing(
                Certificate certificate,
                Optional<LocalDate> replacedOn,
                LocalDate asOf,
                CertificateLaw atIssue,
                CertificateLaw law) {
            this.certificate = certificate;
            this.replacedOn = replacedOn;
            this.asOf = asOf;
            this.atIssue = atIssue;
            this.law = law;
            this.validity = Validity.of(certificate, atIssue, law);
            this.lastDay = validity.lastDay();
            this.revocationRule = certificate
                    .revocation()
                    .flatMap(found -> laws.on(found.concludedOn()))
                    .flatMap(CertificateLaw::revocation);
        }

        CertificateStanding build() {
            CertificateStatus status = status();
            atIssue.reading().ifPresent(readings::add);
            if (validity.missesWindow()) {
                law.extension().flatMap(CertificateLaw.Extension::reading).ifPresent(readings::add);
            } else {
                law.renewal().flatMap(CertificateLaw.RenewalWindow::reading).ifPresent(readings::add);
            }
            if (status.holds()) {
                addDues();
            }
            return CertificateStanding.builder()
                    .certificate(certificate)
                    .asOf(asOf)
                    .status(status)
                    .clause(clause(status))
                    .lastDay(lastDay)
                    .windowOpens(validity.windowOpens())
                    .windowCloses(validity.windowCloses())
                    .extendedUntil(validity.extendedUntil())
                    .addAllDues(dues.stream().sorted(Due.BY_DAY).toList())
                    .addAllReadings(readings.stream().distinct().toList())
                    .addAllRemarks(remarks())
                    .build();
        }

        private CertificateStatus status() {
            if (asOf.isBefore(certificate.issuedOn())) {
                return CertificateStatus.NOT_YET_VALID;
            }
            if (isReached(certificate.revocation().flatMap(Certificate.Revocation::decidedOn))) {
                return CertificateStatus.REVOKED;
            }
            if (isReached(replacedOn)) {
                return CertificateStatus.REPLACED;
            }
            if (asOf.isAfter(lastDay)) {
                return validity.extendedUntil()
                                .filter(until -> !asOf.isAfter(until))
                                .isPresent()
                        ? CertificateStatus.EXTENDED
                        : CertificateStatus.EXPIRED;
            }
            return statusInTerm();
        }

        private CertificateStatus statusInTerm() {
            if (isLodged()) {
                return CertificateStatus.UNDER_RE_EVALUATION;
            }
            if (validity.missesWindow()) {
                return CertificateStatus.TO_BE_RENEWED;
            }
            if (validity.windowCloses().filter(asOf::isAfter).isPresent()
                    || isReached(law.notice().map(notice -> lastDay.minusDays(notice.days())))) {
                return CertificateStatus.EXPIRING;
            }
            return isReached(validity.windowOpens()) ? CertificateStatus.TO_BE_RENEWED : CertificateStatus.VALID;
        }

        /** Whether the dossier for the re-evaluation has been lodged; before the window opens it does not count. */
        private boolean isLodged() {
            return isReached(certificate.renewal().map(Certificate.Renewal::lodgedOn)) && !isTooEarly();
        }

        private boolean isTooEarly() {
            return atLodging()
                    .flatMap(Validity::windowOpens)
                    .filter(opens -> lodgedOn().isBefore(opens))
                    .isPresent();
        }

        /** After the window, or, where there is none for the certificate, after its last day. */
        private boolean isTooLate() {
            return atLodging()
                    .flatMap(then -> then.missesWindow() ? Optional.of(lastDay) : then.windowCloses())
                    .filter(closes -> lodgedOn().isAfter(closes))
                    .isPresent();
        }

        /** The days of the certificate under the law of the day on which the dossier for the re-evaluation was lodged. */
        private Optional<Validity> atLodging() {
            return certificate
                    .renewal()
                    .flatMap(renewal -> laws.on(renewal.lodgedOn()))
                    .map(then -> Validity.of(certificate, atIssue, then));
        }

        private LocalDate lodgedOn() {
            return certificate.renewal().orElseThrow().lodgedOn();
        }

        /** What in the certificate's books the law does not allow, with the clause. */
        private List<Message> remarks() {
            List<Message> remarks = new ArrayList<>();
            if (isReached(certificate.renewal().map(Certificate.Renewal::lodgedOn)) && (isTooEarly() || isTooLate())) {
                Validity then = atLodging().orElseThrow();
                String code = isTooEarly() ? "renewal-too-early" : "renewal-too-late";
                remarks.add(new Message(
                        code,
                        "/renewal/lodgedOn",
                        MESSAGES.text(
                                code,
                                lodgedOn(),
                                then.windowOpens().map(LocalDate::toString).orElse("-"),
                                then.windowCloses().orElse(lastDay),
                                laws.on(lodgedOn())
                                        .flatMap(found -> then.missesWindow()
                                                ? found.extension().map(CertificateLaw.Extension::clause)
                                                : found.renewal().map(CertificateLaw.RenewalWindow::clause))
                                        .orElseThrow())));
            }
            revocationRule
                    .filter(rule -> isReached(certificate.revocation().map(Certificate.Revocation::concludedOn)))
                    .filter(rule -> !rule.grounds()
                            .containsKey(certificate.revocation().orElseThrow().ground()))
                    .ifPresent(rule -> remarks.add(new Message(
                            "unknown-ground",
                            "/revocation/ground",
                            MESSAGES.text(
                                    "unknown-ground",
                                    certificate.revocation().orElseThrow().ground(),
                                    rule.grounds().keySet().stream().sorted().collect(Collectors.joining(", ")),
                                    rule.clause()))));
            return remarks;
        }

        private boolean isReached(Optional<LocalDate> day) {
            return day.filter(found -> !asOf.isBefore(found)).isPresent();
        }

        private String clause(CertificateStatus status) {
            return switch (status) {
                case REVOKED -> revocationClause();
                case TO_BE_RENEWED, EXPIRING ->
                    validity.missesWindow()
                            ? law.extension()
                                    .map(CertificateLaw.Extension::clause)
                                    .orElseThrow()
                            : law.renewal()
                                    .map(CertificateLaw.RenewalWindow::clause)
                                    .or(() -> law.notice().map(CertificateLaw.Notice::clause))
                                    .orElse(atIssue.clause());
                case EXTENDED ->
                    law.extension().map(CertificateLaw.Extension::clause).orElseThrow();
                default -> atIssue.clause();
            };
        }

        private String revocationClause() {
            String ground = certificate.revocation().orElseThrow().ground();
            return revocationRule
                    .map(rule -> rule.grounds().containsKey(ground)
                            ? rule.grounds().get(ground).clause()
                            : rule.clause())
                    .orElse(atIssue.clause());
        }

        private void addDues() {
            boolean lodged = isLodged();
            if (!lodged) {
                addRenewal();
                law.notice()
                        .ifPresent(notice -> add(
                                "notice",
                                authority(),
                                Optional.empty(),
                                TermEnd.fixed(lastDay.minusDays(notice.days())),
                                notice.clause(),
                                notice.reading(),
                                notice.days(),
                                lastDay));
            }
            if (lodged
                    && validity.missesWindow()
                    && certificate
                            .renewal()
                            .flatMap(Certificate.Renewal::decidedOn)
                            .isEmpty()) {
                CertificateLaw.Extension extension = law.extension().orElseThrow();
                add(
                        "extension",
                        authority(),
                        Optional.empty(),
                        TermEnd.fixed(lastDay.plusDays(extension.mostDays())),
                        extension.clause(),
                        extension.reading(),
                        extension.mostDays(),
                        lastDay);
            }
            addRevocation();
        }

        private void addRenewal() {
            if (validity.missesWindow()) {
                CertificateLaw.Extension extension = law.extension().orElseThrow();
                add(
                        "renewal-without-window",
                        Party.SUBJECT,
                        Optional.empty(),
                        TermEnd.fixed(lastDay),
                        extension.clause(),
                        extension.reading(),
                        extension.mostDays());
            } else if (law.renewal().isPresent()) {
                CertificateLaw.RenewalWindow window = law.renewal().get();
                add(
                        "renewal",
                        Party.SUBJECT,
                        validity.windowOpens(),
                        TermEnd.fixed(lastDay.minusDays(window.closes())),
                        window.clause(),
                        window.reading(),
                        lastDay);
            }
        }

        /** A ground that the law of the conclusion does not know calls for nothing. */
        private void addRevocation() {
            Optional<Certificate.Revocation> found = certificate.revocation();
            if (!isReached(found.map(Certificate.Revocation::concludedOn)) || revocationRule.isEmpty()) {
                return;
            }
            CertificateLaw.RevocationRule rule = revocationRule.get();
            CertificateLaw.Ground ground =
                    rule.grounds().get(found.orElseThrow().ground());
            if (ground == null) {
                return;
            }
            LocalDate concludedOn = found.orElseThrow().concludedOn();
            add(
                    "revocation",
                    authority(),
                    Optional.empty(),
                    rule.days().isPresent()
                            ? TermEnd.onOrAfter(concludedOn.plusDays(rule.days().getAsInt()), calendar)
                            : TermEnd.none(),
                    rule.clause(),
                    rule.reading(),
                    ground.text());
        }

        /** Who recognises the stars under the law in force: a level that is gone has none. */
        private Party authority() {
            return law.procedure()
                    .band(certificate.stars())
                    .flatMap(band -> band.level())
                    .flatMap(Level::ofCode)
                    .map(Party::of)
                    .orElse(Party.PROVINCE);
        }

        private void add(
                String code,
                Party with,
                Optional<LocalDate> from,
                TermEnd end,
                String clause,
                Optional<Reading> reading,
                Object... arguments) {
            reading.ifPresent(readings::add);
            Text office = Stream.of(with)
                    .filter(party -> party != Party.SUBJECT)
                    .flatMap(party -> law.procedure().band(certificate.stars()).stream())
                    .flatMap(band -> band.authority().stream())
                    .findFirst()
                    .orElseGet(() -> law.procedure().name(with));
            dues.add(Due.builder()
                    .code(code)
                    .what(MESSAGES.text("due." + code, arguments))
                    .with(with)
                    .office(office)
                    .from(from)
                    .lastDay(end.lastDay())
                    .unknownDay(end.unknownDay())
                    .clause(clause)
                    .reading(reading)
                    .build());
        }
    }
}
