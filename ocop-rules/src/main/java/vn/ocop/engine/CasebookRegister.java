package vn.ocop.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.certificate.Certificate;
import vn.ocop.certificate.CertificateStanding;
import vn.ocop.certificate.CertificateStatus;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.Subject;
import vn.ocop.engine.Casebook.DossierStanding;
import vn.ocop.procedure.DossierHistory;
import vn.ocop.procedure.Way;
import vn.ocop.procedure.WayStep;
import vn.ocop.register.DossierStep;
import vn.ocop.register.Recognition;
import vn.ocop.register.Register;
import vn.ocop.register.RegisteredDossier;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.RegisteredSubject;

/** Makes a register of the books of a host. For one use, by one thread. */
final class CasebookRegister {

    private final Map<String, DossierHistory> histories;
    private final Map<String, Dossier> dossiers;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    CasebookRegister(
            List<CertificateStanding> certificates,
            List<DossierStanding> standings,
            Map<String, DossierHistory> histories,
            Map<String, Dossier> dossiers) {
        this.histories = histories;
        this.dossiers = dossiers;
        certificates.stream()
                .filter(standing -> standing.status() != CertificateStatus.NOT_YET_VALID)
                .forEach(this::add);
        standings.stream().filter(standing -> !standing.way().steps().isEmpty()).forEach(this::add);
    }

    Register register() {
        return Register.builder()
                .addAllProducts(entries.entrySet().stream()
                        .map(entry -> entry.getValue().product(entry.getKey()))
                        .toList())
                .build();
    }

    private void add(CertificateStanding standing) {
        Certificate certificate = standing.certificate();
        Entry entry = entry(certificate.productKey());
        entry.name = certificate.product().name();
        entry.set = Optional.of(certificate.product().set());
        entry.subject = Optional.of(certificate.subject().name());
        entry.recognitions.add(Recognition.builder()
                .kind(certificate.kind())
                .stars(certificate.stars())
                .decidedOn(certificate.issuedOn())
                .validUntil(standing.extendedUntil().orElse(standing.lastDay()))
                .revokedOn(certificate.revocation().flatMap(Certificate.Revocation::decidedOn))
                .decision(certificate.number())
                .build());
    }

    /** A dossier whose product is not told, or has no certificate here, is a product of its own. */
    private void add(DossierStanding standing) {
        Optional<DossierHistory> history = Optional.ofNullable(histories.get(standing.id()));
        Optional<Dossier> dossier = Optional.ofNullable(dossiers.get(standing.id()));
        Entry entry = entry(history.flatMap(DossierHistory::productId).orElse(standing.id()));
        if (entry.recognitions.isEmpty()) {
            Optional<Product> product =
                    history.flatMap(DossierHistory::product).or(() -> dossier.map(Dossier::product));
            Optional<Subject> subject =
                    history.flatMap(DossierHistory::subject).or(() -> dossier.map(Dossier::subject));
            entry.name = product.map(Product::name).orElse(standing.id());
            entry.set = product.map(Product::set);
            entry.subject = subject.map(Subject::name);
        }
        entry.dossiers.add(RegisteredDossier.builder()
                .id(standing.id())
                .kind(standing.way().kind())
                .steps(steps(standing.way()))
                .build());
    }

    private Entry entry(String key) {
        return entries.computeIfAbsent(key, unused -> new Entry());
    }

    /** The first day of each step; a dossier that is lodged anew keeps the days of its first time. */
    private static Map<DossierStep, LocalDate> steps(Way way) {
        Map<DossierStep, LocalDate> days = new EnumMap<>(DossierStep.class);
        for (WayStep step : way.steps()) {
            step(step).ifPresent(found -> days.putIfAbsent(found, step.on()));
        }
        return days;
    }

    private static Optional<DossierStep> step(WayStep step) {
        return switch (step.rule().event()) {
            case REGISTER_IDEA -> Optional.of(DossierStep.REGISTERED);
            case SUBMIT -> Optional.of(DossierStep.LODGED);
            case COMMUNE_REPORT -> Optional.of(DossierStep.ASSESSED);
            case REQUEST, FORWARD -> Optional.of(DossierStep.FORWARDED);
            case RECOGNISE, CLOSE, WITHDRAW -> Optional.of(DossierStep.DECIDED);
            default -> Optional.empty();
        };
    }

    /** What is known of a product. */
    private static final class Entry {

        private String name = "";
        private Optional<String> set = Optional.empty();
        private Optional<String> subject = Optional.empty();
        private final List<Recognition> recognitions = new ArrayList<>();
        private final List<RegisteredDossier> dossiers = new ArrayList<>();

        /** Subjects are told apart by their names, since the books have no other mark of them. */
        RegisteredProduct product(String key) {
            String maker = subject.orElse(key);
            return RegisteredProduct.builder()
                    .id(key)
                    .name(name)
                    .subject(new RegisteredSubject(maker, maker))
                    .set(set)
                    .recognitions(recognitions)
                    .dossiers(dossiers)
                    .build();
        }
    }
}
