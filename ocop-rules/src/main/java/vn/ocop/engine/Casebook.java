package vn.ocop.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.Message;
import vn.ocop.certificate.Certificate;
import vn.ocop.certificate.CertificateLaw;
import vn.ocop.certificate.CertificateOffice;
import vn.ocop.certificate.CertificateStanding;
import vn.ocop.certificate.ProductCertificates;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.procedure.AppliedLaw;
import vn.ocop.procedure.DossierHistory;
import vn.ocop.procedure.Due;
import vn.ocop.procedure.Way;
import vn.ocop.procedure.WayAction;
import vn.ocop.procedure.WayEvent;
import vn.ocop.procedure.WayOutcome;
import vn.ocop.register.Register;
import vn.ocop.text.Messages;
import vn.ocop.time.WorkingCalendar;

/**
 * Dossiers, what happened to them, and certificates, as a host has them in its books; and what they come to on a day. A
 * dossier without a history counts as lodged on its day of submission and no more. It keeps nothing but what it is
 * given, and reads no clock.
 *
 * <p>Not safe for use by several threads. No parameter and no result is null.
 */
public final class Casebook {

    private static final Messages MESSAGES = Messages.beside(Casebook.class, "casebook");

    /** No certificate is known for a dossier that has no history. */
    private static final int UNKNOWN_STARS = 0;

    private final ProcedureLaws laws;
    private final WorkingCalendar calendar;
    private final CertificateOffice office;
    private final Map<String, DossierHistory> histories = new LinkedHashMap<>();
    private final Map<String, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<String, List<Certificate>> certificates = new LinkedHashMap<>();

    private Casebook(ProcedureLaws laws, WorkingCalendar calendar) {
        this.laws = laws;
        this.calendar = calendar;
        this.office = CertificateOffice.of(laws, calendar);
    }

    /** An empty book that goes by these laws and this calendar of working days. */
    public static Casebook of(ProcedureLaws laws, WorkingCalendar calendar) {
        return new Casebook(laws, calendar);
    }

    /** Adds a dossier; the history of the same identifier, if there is one, says more. */
    public void add(Dossier dossier) {
        dossiers.put(dossier.id(), dossier);
    }

    /** Adds what happened to a dossier. */
    public void add(DossierHistory history) {
        histories.put(history.id(), history);
    }

    /** Adds a certificate. */
    public void add(Certificate certificate) {
        certificates
                .computeIfAbsent(certificate.productKey(), key -> new ArrayList<>())
                .add(certificate);
    }

    /** How the dossiers stand on a day; what happened later is passed over. By identifier. */
    public List<DossierStanding> dossiers(LocalDate asOf) {
        List<DossierStanding> standings = new ArrayList<>();
        histories.values().forEach(history -> standings.add(replay(history, asOf)));
        dossiers.values().stream()
                .filter(dossier -> !histories.containsKey(dossier.id()))
                .forEach(dossier -> standings.add(lodged(dossier, asOf)));
        standings.sort(Comparator.comparing(DossierStanding::id));
        return List.copyOf(standings);
    }

    /** How the certificates stand on a day, by product and day of issue. A certificate without a known law is left out. */
    public List<CertificateStanding> certificates(LocalDate asOf) {
        List<CertificateStanding> standings = new ArrayList<>();
        certificates.values().forEach(found -> {
            ProductCertificates product = ProductCertificates.asGranted(laws, found);
            product.certificates()
                    .forEach(certificate -> office.standing(certificate, product.replacedOn(certificate), asOf)
                            .ifPresent(standings::add));
        });
        return List.copyOf(standings);
    }

    /**
     * What the law does not allow in the books of certificates issued by a day, with its clause: a product recognised
     * twice, a re-evaluation lodged outside its window, a ground on which nothing is revoked.
     */
    public List<CertificateRemark> certificateRemarks(LocalDate asOf) {
        List<CertificateRemark> remarks = new ArrayList<>();
        certificates(asOf)
                .forEach(standing -> standing.remarks()
                        .forEach(message -> remarks.add(
                                new CertificateRemark(standing.certificate().number(), message))));
        certificates
                .values()
                .forEach(found -> ProductCertificates.asGranted(
                                laws,
                                found.stream()
                                        .filter(certificate ->
                                                !certificate.issuedOn().isAfter(asOf))
                                        .toList())
                        .objections()
                        .forEach(objection -> remarks.add(remark(objection))));
        return List.copyOf(remarks);
    }

    private CertificateRemark remark(ProductCertificates.Objection objection) {
        Certificate certificate = objection.certificate();
        String clause =
                laws.on(certificate.issuedOn()).map(CertificateLaw::clause).orElse("-");
        return new CertificateRemark(
                certificate.number(),
                new Message(
                        "certificate-refused",
                        "/issuedOn",
                        MESSAGES.text("certificate-refused", objection.text(), clause)));
    }

    /**
     * What the law does not allow in the books of a certificate.
     *
     * @param number the number of the certificate
     * @param message what it is, with its clause
     */
    public record CertificateRemark(String number, Message message) {}

    /** The certificates for which no law is known: they were issued before the first regime, or the day is before it. */
    public List<Certificate> withoutLaw(LocalDate asOf) {
        return certificates.values().stream()
                .flatMap(List::stream)
                .filter(certificate ->
                        office.standing(certificate, Optional.empty(), asOf).isEmpty())
                .toList();
    }

    /**
     * The books as a register, for a locality's programme and its support: products by the identifier on their
     * certificates, with the last days that the law gives them, and dossiers with the days of their steps. What the books
     * do not hold (channels, revenue, inspections, training) is unknown, and they do not claim to be complete.
     *
     * @param asOf the day; what happened later is passed over
     */
    public Register register(LocalDate asOf) {
        return new CasebookRegister(certificates(asOf), dossiers(asOf), histories, dossiers).register();
    }

    private DossierStanding replay(DossierHistory history, LocalDate asOf) {
        Way way = history.start();
        List<Message> faults = new ArrayList<>();
        List<WayAction> actions = history.actions();
        for (int i = 0; i < actions.size() && faults.isEmpty(); i++) {
            WayAction action = actions.get(i);
            if (action.on().isAfter(asOf)) {
                continue;
            }
            Optional<WayOutcome> outcome = laws.apply(way, action);
            String path = "/events/" + i;
            if (outcome.isEmpty()) {
                faults.add(new Message("no-regime", path, MESSAGES.text("no-regime", action.on())));
            } else if (outcome.get() instanceof WayOutcome.Refused refused) {
                faults.add(new Message(
                        "event-refused", path, MESSAGES.text("event-refused", refused.text(), refused.clause())));
            } else if (outcome.get() instanceof WayOutcome.Moved moved) {
                way = moved.way();
            }
        }
        String name = history.product().map(product -> product.name()).orElse("");
        return standing(history.id(), name, way, faults, asOf);
    }

    private DossierStanding lodged(Dossier dossier, LocalDate asOf) {
        Way way = dossier.kind() == DossierKind.FIRST ? Way.first() : Way.ofHolder(dossier.kind(), UNKNOWN_STARS);
        List<Message> faults = new ArrayList<>();
        if (!dossier.submittedOn().isAfter(asOf)) {
            Optional<WayOutcome> outcome = laws.apply(way, WayAction.of(WayEvent.SUBMIT, dossier.submittedOn()));
            if (outcome.isPresent() && outcome.get() instanceof WayOutcome.Moved moved) {
                way = moved.way();
            } else {
                faults.add(new Message("no-regime", "/submittedOn", MESSAGES.text("no-regime", dossier.submittedOn())));
            }
        }
        return standing(dossier.id(), dossier.product().name(), way, faults, asOf);
    }

    private DossierStanding standing(String id, String product, Way way, List<Message> faults, LocalDate asOf) {
        Optional<AppliedLaw> law = laws.lawFor(way, asOf);
        List<Due> dues = way.steps().isEmpty()
                ? List.of()
                : law.map(found -> way.due(found, calendar, asOf)).orElse(List.of());
        return new DossierStanding(id, product, way, dues, faults);
    }

    /**
     * How a dossier stands on a day.
     *
     * @param id the identifier
     * @param product the name of the product; empty if it is not told
     * @param way the way it has come
     * @param dues what is due, by day
     * @param faults what the law does not allow in its history; the way ends before the first of them
     */
    public record DossierStanding(String id, String product, Way way, List<Due> dues, List<Message> faults) {

        public DossierStanding {
            dues = List.copyOf(dues);
            faults = List.copyOf(faults);
        }
    }
}
