package vn.ocop.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides claims on support without rules, one after the other: the second opinion on the engine. It shares no code
 * with it: words stand as they do in the tables, shares are reckoned in decimals.
 */
public final class PlainSupport {

    private static final List<String> LEVELS = List.of("commune", "district", "province", "national", "international");

    private final boolean halfUp;
    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate asOf;
    private final Set<String> admissible = new HashSet<>();
    private final Set<String> pending = new HashSet<>();
    private final Map<String, BigDecimal> used = new HashMap<>();

    public PlainSupport(boolean halfUp, LocalDate from, LocalDate until, LocalDate asOf) {
        this.halfUp = halfUp;
        this.from = from;
        this.until = until;
        this.asOf = asOf;
    }

    /** One row of support.csv; null where a cell is empty. */
    public record Row(
            String code,
            String unit,
            @Nullable Long amount,
            @Nullable Integer percent,
            @Nullable Long cap,
            @Nullable String capPer,
            @Nullable Integer minStars,
            @Nullable String starsBasis,
            @Nullable String level,
            @Nullable String oncePer) {

        /** The row as CSV. */
        public String csv() {
            return String.join(
                    ",",
                    code,
                    code,
                    code,
                    "I",
                    unit,
                    cell(amount),
                    cell(percent),
                    cell(cap),
                    cell(capPer),
                    cell(minStars),
                    cell(starsBasis),
                    cell(level),
                    cell(oncePer),
                    "");
        }

        private static String cell(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }
    }

    /** One claim; null where something is not known or not named. */
    public record Claim(
            String id,
            Row row,
            LocalDate on,
            String subject,
            @Nullable String product,
            @Nullable Integer stars,
            @Nullable Integer aims,
            @Nullable Long cost,
            @Nullable String occasion,
            @Nullable String level) {}

    /** What becomes of a claim: GRANTED, REFUSED or UNDECIDED, and the amount where there is one. */
    public record Decision(String outcome, @Nullable Long amount) {}

    /** Decides all claims, those of the same day in the order in which they stand. */
    public Map<String, Decision> decide(List<Claim> claims) {
        List<Claim> inOrder = new ArrayList<>(claims);
        inOrder.sort(Comparator.comparing(Claim::on));
        Map<String, Decision> decisions = new HashMap<>();
        inOrder.forEach(claim -> decisions.put(claim.id(), decide(claim)));
        return decisions;
    }

    private Decision decide(Claim claim) {
        String once = key("once", claim.row().oncePer(), claim);
        String pot = key("pot", claim.row().capPer(), claim);
        if (isRefused(claim)) {
            return new Decision("REFUSED", null);
        }
        if (isOpen(claim)) {
            pending.add(once);
            pending.add(pot);
            return new Decision("UNDECIDED", null);
        }
        if (!once.isEmpty() && !admissible.add(once)) {
            return new Decision("REFUSED", null);
        }
        if ((!once.isEmpty() && pending.contains(once)) || (!pot.isEmpty() && pending.contains(pot))) {
            return new Decision("UNDECIDED", null);
        }
        return pay(claim, pot);
    }

    private boolean isRefused(Claim claim) {
        Row row = claim.row();
        boolean outside = claim.on().isBefore(from) || !claim.on().isBefore(until);
        boolean nothing = row.unit().equals("share-of-cost")
                && claim.cost() != null
                && share(claim).signum() == 0;
        boolean low = row.level() != null
                && claim.occasion() != null
                && claim.level() != null
                && LEVELS.indexOf(claim.level()) < LEVELS.indexOf(row.level());
        return outside || nothing || low || stars(claim) == Answer.NO;
    }

    private boolean isOpen(Claim claim) {
        Row row = claim.row();
        boolean session = row.unit().equals("per-session");
        boolean needsOccasion = session || row.level() != null || has(row.capPer()) || has(row.oncePer());
        return claim.on().isAfter(asOf)
                || (!session && claim.product() == null)
                || (needsOccasion && claim.occasion() == null)
                || (row.level() != null && claim.level() == null)
                || (row.unit().equals("share-of-cost") && claim.cost() == null)
                || stars(claim) == Answer.UNKNOWN;
    }

    private static boolean has(@Nullable String scope) {
        return scope != null && scope.contains("occasion");
    }

    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private static Answer stars(Claim claim) {
        Integer least = claim.row().minStars();
        if (least == null || claim.product() == null) {
            return Answer.YES;
        }
        Integer stars = claim.stars();
        if (stars != null && stars >= least) {
            return Answer.YES;
        }
        if ("ranked".equals(claim.row().starsBasis())) {
            return stars == null ? Answer.UNKNOWN : Answer.NO;
        }
        Integer aims = claim.aims();
        if (aims != null && aims >= least) {
            return Answer.YES;
        }
        return stars == null || aims == null ? Answer.UNKNOWN : Answer.NO;
    }

    private Decision pay(Claim claim, String pot) {
        Row row = claim.row();
        if (!row.unit().equals("share-of-cost")) {
            return new Decision("GRANTED", row.amount());
        }
        BigDecimal amount = share(claim);
        if (row.cap() != null) {
            BigDecimal left = BigDecimal.valueOf(row.cap()).subtract(used.getOrDefault(pot, BigDecimal.ZERO));
            amount = amount.min(left);
            used.merge(pot, amount, BigDecimal::add);
        }
        return amount.signum() == 0 ? new Decision("REFUSED", null) : new Decision("GRANTED", amount.longValueExact());
    }

    private BigDecimal share(Claim claim) {
        BigDecimal exact = BigDecimal.valueOf(claim.cost() == null ? 0 : claim.cost())
                .multiply(BigDecimal.valueOf(
                        claim.row().percent() == null ? 0 : claim.row().percent()))
                .movePointLeft(2);
        return exact.setScale(0, halfUp ? RoundingMode.HALF_UP : RoundingMode.FLOOR);
    }

    private static String key(String kind, @Nullable String scope, Claim claim) {
        if (scope == null) {
            return "";
        }
        StringBuilder key = new StringBuilder(kind + "|" + claim.row().code());
        for (String dimension : scope.split("\\+")) {
            key.append('|')
                    .append(
                            switch (dimension) {
                                case "product" -> claim.product();
                                case "subject" -> claim.subject();
                                case "occasion" -> claim.occasion();
                                default -> claim.on().getYear();
                            });
        }
        return key.toString();
    }
}
