package vn.ocop.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ocop.dossier.DossierKind;
import vn.ocop.register.DossierStep;
import vn.ocop.register.Recognition;
import vn.ocop.register.RegisteredDossier;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.Standing;

/** Finds who may lose a rank or miss the round within a period. For one use, by one thread. */
final class Risks {

    private static final Comparator<Risk> ORDER = Comparator.comparing(Risk::kind)
            .thenComparing(risk -> risk.day().orElse(LocalDate.MAX))
            .thenComparing(Risk::product)
            .thenComparing(risk -> risk.dossier().orElse(""));

    private final Period period;
    private final Rounds rounds;
    private final LocalDate day;
    private final List<Risk> found = new ArrayList<>();

    Risks(Period period, Rounds rounds, LocalDate day) {
        this.period = period;
        this.rounds = rounds;
        this.day = day;
    }

    List<Risk> of(List<RegisteredProduct> products) {
        for (RegisteredProduct product : products) {
            certificate(product);
            product.dossiers().forEach(dossier -> dossier(product, dossier));
        }
        found.sort(ORDER);
        return found;
    }

    private void certificate(RegisteredProduct product) {
        Standing standing = product.standing(day);
        Optional<LocalDate> last = standing.recognition().flatMap(Recognition::validUntil);
        switch (standing.state()) {
            case VALID -> {
                if (last.isPresent() && !last.get().isAfter(period.to())) {
                    Risk.Kind kind = hasRenewal(product)
                            ? Risk.Kind.CERTIFICATE_EXPIRES_RENEWAL_UNDER_WAY
                            : Risk.Kind.CERTIFICATE_EXPIRES;
                    add(kind, product, Optional.empty(), Optional.empty(), last);
                }
            }
            case EXPIRED -> {
                // Its last day may be the eve of the period: it was then held when the period began, and never in it.
                if (last.isPresent() && !last.get().isBefore(period.from().minusDays(1))) {
                    add(Risk.Kind.CERTIFICATE_EXPIRED, product, Optional.empty(), Optional.empty(), last);
                }
            }
            case UNKNOWN ->
                add(Risk.Kind.VALIDITY_UNKNOWN, product, Optional.empty(), Optional.empty(), Optional.empty());
            case REVOKED, NONE -> {
                // There is no rank to lose.
            }
        }
    }

    private boolean hasRenewal(RegisteredProduct product) {
        return product.dossiers().stream()
                .anyMatch(dossier -> dossier.kind() != DossierKind.FIRST && rounds.isInTime(dossier, day));
    }

    private void dossier(RegisteredProduct product, RegisteredDossier dossier) {
        if (!dossier.isOpen(day)) {
            return;
        }
        Optional<DossierStep> missed = rounds.missed(dossier, day);
        Optional<DossierStep> due = rounds.due(dossier, day);
        if (missed.isPresent()) {
            add(Risk.Kind.DOSSIER_LATE, product, Optional.of(dossier.id()), missed, missed.map(rounds::lastDay));
        } else if (due.isPresent()) {
            add(Risk.Kind.DOSSIER_DUE, product, Optional.of(dossier.id()), due, due.map(rounds::lastDay));
        }
    }

    private void add(
            Risk.Kind kind,
            RegisteredProduct product,
            Optional<String> dossier,
            Optional<DossierStep> step,
            Optional<LocalDate> last) {
        found.add(new Risk(kind, product.id(), product.name(), product.subject().name(), dossier, step, last));
    }
}
