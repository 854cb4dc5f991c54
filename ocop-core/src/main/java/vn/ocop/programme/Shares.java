package vn.ocop.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.programme.ShareCount.Tri;
import vn.ocop.register.Register;
import vn.ocop.register.RegisterPart;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.SalesChannel;
import vn.ocop.register.Standing;

/** Takes the measure of targets that are shares of products or subjects. Immutable; for one review. */
final class Shares {

    private final Register register;
    private final Period period;
    private final LocalDate day;
    private final Rounds rounds;

    Shares(Register register, Period period, LocalDate day, Rounds rounds) {
        this.register = register;
        this.period = period;
        this.day = day;
        this.rounds = rounds;
    }

    /** Of the ranks that were valid on the eve of the period, those that are still held or exceeded. */
    Tally ranksKept(Target target) {
        LocalDate eve = period.from().minusDays(1);
        ShareCount now = new ShareCount();
        ShareCount atEnd = new ShareCount();
        List<String> unknown = new ArrayList<>();
        for (RegisteredProduct product : register.products()) {
            Standing before = product.standing(eve);
            int held = before.possibleStars();
            if (held < target.minStars()) {
                continue;
            }
            Standing current = product.standing(day);
            if (before.state() == Standing.State.UNKNOWN) {
                now.addUncertain(keeps(current, held));
                unknown.add(product.id());
            } else {
                Tri keeps = keeps(current, held);
                now.add(keeps);
                if (keeps == Tri.UNKNOWN) {
                    unknown.add(product.id());
                }
                boolean renewed = product.dossiers().stream()
                        .anyMatch(dossier -> dossier.aims().orElse(0) >= held && rounds.isInTime(dossier, day));
                boolean lasts = product.standing(period.to(), day).stars() >= held;
                atEnd.add(renewed || lasts ? Tri.YES : Tri.NO);
            }
        }
        List<Missing> missing = unknown.isEmpty() ? List.of() : List.of(new Missing(Missing.Kind.VALIDITY, unknown));
        return share(now, atEnd.range().flatMap(Range::value), missing);
    }

    private static Tri keeps(Standing current, int held) {
        if (current.stars() >= held) {
            return Tri.YES;
        }
        return current.possibleStars() >= held ? Tri.UNKNOWN : Tri.NO;
    }

    /** Of the subjects that have a product with a valid rank, those that sell such a product in a channel named. */
    Tally modernChannels(Target target) {
        Map<String, Sales> sales = new LinkedHashMap<>();
        for (RegisteredProduct product : register.products()) {
            Standing standing = product.standing(day);
            if (standing.possibleStars() >= target.minStars()) {
                sales.computeIfAbsent(product.subject().id(), id -> new Sales())
                        .add(standing, isSold(product, target.channels()));
            }
        }
        ShareCount count = new ShareCount();
        List<String> channels = new ArrayList<>();
        List<String> validity = new ArrayList<>();
        sales.forEach((subject, sold) -> {
            sold.count(count);
            if (sold.lacksChannels()) {
                channels.add(subject);
            }
            if (sold.lacksValidity()) {
                validity.add(subject);
            }
        });
        List<Missing> missing = new ArrayList<>();
        if (!channels.isEmpty()) {
            missing.add(new Missing(Missing.Kind.CHANNELS, channels));
        }
        if (!validity.isEmpty()) {
            missing.add(new Missing(Missing.Kind.VALIDITY, validity));
        }
        return share(count, Optional.empty(), missing);
    }

    private static Tri isSold(RegisteredProduct product, Set<SalesChannel> channels) {
        return product.channels()
                .map(known -> Collections.disjoint(known, channels) ? Tri.NO : Tri.YES)
                .orElse(Tri.UNKNOWN);
    }

    private Tally share(ShareCount count, Optional<Quantity> atEnd, List<Missing> missing) {
        Optional<TargetResult.Share> share = Optional.of(count.share());
        List<Missing> all = new ArrayList<>(missing);
        Optional<Range> range = count.range();
        boolean complete = register.isComplete(RegisterPart.PRODUCTS, day);
        if (!complete) {
            all.add(Missing.of(Missing.Kind.COMPLETENESS));
        }
        if (range.isEmpty()) {
            all.add(Missing.of(Missing.Kind.NOTHING_TO_COUNT));
        }
        return complete && range.isPresent() ? new Tally(range.get(), share, atEnd, all) : Tally.unknown(share, all);
    }

    /** Where the products of one subject are sold, apart for those with a certain and an uncertain rank. */
    private static final class Sales {

        private final List<Tri> certain = new ArrayList<>();
        private final List<Tri> uncertain = new ArrayList<>();

        void add(Standing standing, Tri sold) {
            (standing.state() == Standing.State.VALID ? certain : uncertain).add(sold);
        }

        boolean lacksChannels() {
            return !certain.contains(Tri.YES) && (certain.contains(Tri.UNKNOWN) || uncertain.contains(Tri.UNKNOWN));
        }

        boolean lacksValidity() {
            return !uncertain.isEmpty() && !certain.contains(Tri.YES);
        }

        void count(ShareCount count) {
            if (certain.isEmpty()) {
                count.addUncertain(uncertain.stream().distinct().count() == 1 ? uncertain.get(0) : Tri.UNKNOWN);
            } else if (certain.contains(Tri.YES)) {
                count.add(Tri.YES);
            } else {
                boolean open =
                        certain.contains(Tri.UNKNOWN) || uncertain.contains(Tri.UNKNOWN) || uncertain.contains(Tri.YES);
                count.add(open ? Tri.UNKNOWN : Tri.NO);
            }
        }
    }
}
