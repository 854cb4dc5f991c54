package vn.ocop.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import vn.ocop.dossier.DossierKind;
import vn.ocop.register.DossierStep;
import vn.ocop.register.Organisation;
import vn.ocop.register.Recognition;
import vn.ocop.register.Register;
import vn.ocop.register.RegisterPart;
import vn.ocop.register.RegisteredDossier;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.Standing;
import vn.ocop.register.Training;

/** Takes the measure of targets on one day. Immutable; for one review. */
final class Counting {

    private final Register register;
    private final Period period;
    private final LocalDate day;
    private final Rounds rounds;

    Counting(Register register, Period period, LocalDate day, Rounds rounds) {
        this.register = register;
        this.period = period;
        this.day = day;
        this.rounds = rounds;
    }

    Tally tally(Target target) {
        return switch (target.measure()) {
            case NEWLY_RECOGNISED ->
                recognised(
                        target, (product, recognition) -> recognition.kind() == DossierKind.FIRST, DossierKind.FIRST);
            case RE_RECOGNISED ->
                recognised(
                        target,
                        (product, recognition) -> recognition.kind() == DossierKind.RE_EVALUATION,
                        DossierKind.RE_EVALUATION);
            case UPGRADED -> recognised(target, Counting::isUpgrade, DossierKind.UPGRADE);
            case RECOGNISED -> recognised(target, (product, recognition) -> true, DossierKind.values());
            case TOTAL -> total(target);
            case RANKS_KEPT -> new Shares(register, period, day, rounds).ranksKept(target);
            case FIVE_STAR_DOSSIERS -> fiveStarDossiers();
            case MODERN_CHANNEL_SHARE -> new Shares(register, period, day, rounds).modernChannels(target);
            case REVENUE_GROWTH -> new Growth(register, period, day).tally(target);
            case ORGANISATIONS -> organisations();
            case OFFICERS_TRAINED -> trained(Training.Group.OFFICERS);
            case SUBJECTS_TRAINED -> trained(Training.Group.SUBJECTS);
        };
    }

    /** Products with a recognition within the period that counts and is not revoked again; each counts once. */
    private Tally recognised(
            Target target, BiPredicate<RegisteredProduct, Recognition> counts, DossierKind... expectedKinds) {
        List<DossierKind> kinds = List.of(expectedKinds);
        long now = 0;
        long onTheWay = 0;
        for (RegisteredProduct product : register.products()) {
            if (product.recognitions().stream()
                    .anyMatch(recognition -> isInPeriod(recognition)
                            && recognition.stars() >= target.minStars()
                            && counts.test(product, recognition))) {
                now++;
            } else if (isPromised(product, target, dossier -> kinds.contains(dossier.kind()))) {
                onTheWay++;
            }
        }
        return count(now, 0, now + onTheWay, RegisterPart.PRODUCTS, List.of());
    }

    private boolean isInPeriod(Recognition recognition) {
        return period.contains(recognition.decidedOn())
                && !recognition.decidedOn().isAfter(day)
                && !recognition.isRevoked(day);
    }

    /** A rank above the one that was decided before, whether or not that one was still valid. */
    private static boolean isUpgrade(RegisteredProduct product, Recognition recognition) {
        return product.recognitions().stream()
                .filter(earlier -> earlier.decidedOn().isBefore(recognition.decidedOn()))
                .max(Comparator.comparing(Recognition::decidedOn))
                .filter(earlier -> earlier.stars() < recognition.stars())
                .isPresent();
    }

    /** Whether a dossier for the rank is on the way and in time. */
    private boolean isPromised(RegisteredProduct product, Target target, Predicate<RegisteredDossier> counts) {
        return product.dossiers().stream()
                .anyMatch(dossier -> counts.test(dossier)
                        && dossier.aims().orElse(0) >= target.minStars()
                        && rounds.isInTime(dossier, day));
    }

    private Tally total(Target target) {
        long certain = 0;
        long atEnd = 0;
        List<String> unknown = new ArrayList<>();
        for (RegisteredProduct product : register.products()) {
            Standing standing = product.standing(day);
            if (standing.stars() >= target.minStars()) {
                certain++;
            } else if (standing.possibleStars() >= target.minStars()) {
                unknown.add(product.id());
            }
            if (product.standing(period.to(), day).stars() >= target.minStars()
                    || isPromised(product, target, dossier -> true)) {
                atEnd++;
            }
        }
        List<Missing> missing = unknown.isEmpty() ? List.of() : List.of(new Missing(Missing.Kind.VALIDITY, unknown));
        return count(certain, unknown.size(), atEnd, RegisterPart.PRODUCTS, missing);
    }

    private Tally fiveStarDossiers() {
        long certain = 0;
        long onTheWay = 0;
        List<String> unknown = new ArrayList<>();
        for (RegisteredProduct product : register.products()) {
            for (RegisteredDossier dossier : product.dossiers()) {
                boolean lodged = dossier.doneBy(DossierStep.LODGED, day)
                        .filter(period::contains)
                        .isPresent();
                if (dossier.aims().isEmpty()) {
                    if (lodged) {
                        unknown.add(dossier.id());
                    }
                } else if (dossier.aims().getAsInt() == 5) {
                    certain += lodged ? 1 : 0;
                    onTheWay += !lodged && rounds.isInTime(dossier, day) ? 1 : 0;
                }
            }
        }
        List<Missing> missing = unknown.isEmpty() ? List.of() : List.of(new Missing(Missing.Kind.AIM, unknown));
        return count(certain, unknown.size(), certain + onTheWay, RegisterPart.DOSSIERS, missing);
    }

    private Tally organisations() {
        long count = register.organisations().stream()
                .map(Organisation::on)
                .filter(on -> period.contains(on) && !on.isAfter(day))
                .count();
        return count(count, 0, count, RegisterPart.ORGANISATIONS, List.of());
    }

    private Tally trained(Training.Group group) {
        Optional<Training> latest = register.trainings().stream()
                .filter(training -> training.group() == group && !training.on().isAfter(day))
                .max(Comparator.comparing(Training::on));
        return latest.map(training -> new Tally(
                        Range.exactly(Quantity.percent(training.trained(), training.of())),
                        Optional.of(new TargetResult.Share(training.trained(), training.of())),
                        Optional.empty(),
                        List.of()))
                .orElseGet(() -> Tally.unknown(Optional.empty(), List.of(Missing.of(Missing.Kind.TRAINING))));
    }

    /** A count: what is certain, what may come on top of it, and no upper end where the register may leave things out. */
    private Tally count(long certain, long uncertain, long atEnd, RegisterPart part, List<Missing> missing) {
        boolean complete = register.isComplete(part, day);
        List<Missing> all = new ArrayList<>(missing);
        if (!complete) {
            all.add(Missing.of(Missing.Kind.COMPLETENESS));
        }
        Range value = complete
                ? Range.between(Quantity.of(certain), Quantity.of(certain + uncertain))
                : Range.atLeast(Quantity.of(certain));
        return new Tally(value, Optional.empty(), Optional.of(Quantity.of(atEnd)), all);
    }
}
