package vn.ocop.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.EvidenceValue;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.Subject;

/**
 * Random dossiers with evidence and no sheets. Numbers and days lie on, just under and just over the thresholds; some
 * papers have expired, are of tomorrow, deny, or contradict others.
 */
public final class EvidenceDossiers {

    private static final String[] SHARES = {
        "0", "0.01", "24.99", "25", "25.01", "49.99", "50", "50.01", "50.99", "51", "51.01", "74.99", "75", "75.01",
        "99.99", "100"
    };
    private static final int[] PROFITS = {-50, -10, 0, 10, 10, 20, 30};

    private final PlainEvidence tables;
    private final List<String> sets;
    private final LocalDate submittedOn;

    /**
     * @param tables the kinds and their cases
     * @param sets the codes of the product sets
     * @param submittedOn the day of submission
     */
    public EvidenceDossiers(PlainEvidence tables, List<String> sets, LocalDate submittedOn) {
        this.tables = tables;
        this.sets = sets;
        this.submittedOn = submittedOn;
    }

    /** The dossier of a seed. */
    public Dossier of(long seed) {
        Random random = new Random(seed);
        LegalForm form = LegalForm.values()[random.nextInt(LegalForm.values().length)];
        int density = 20 + random.nextInt(80);
        List<EvidenceReference> evidence = new ArrayList<>();
        for (String kind : tables.kinds()) {
            int pieces = random.nextInt(100) < density ? 1 + random.nextInt(100) / 55 : 0;
            for (int i = 0; i < pieces; i++) {
                evidence.add(piece(kind, "E" + evidence.size(), form, random));
            }
        }
        return Dossier.builder()
                .id("E-" + seed)
                .kind(DossierKind.FIRST)
                .submittedOn(submittedOn)
                .product(Product.builder()
                        .name("Sản phẩm")
                        .set(sets.get(random.nextInt(sets.size())))
                        .build())
                .subject(Subject.builder().name("Chủ thể").legalForm(form).build())
                .evidence(evidence)
                .build();
    }

    private EvidenceReference piece(String kind, String id, LegalForm form, Random random) {
        EvidenceReference.Builder piece = EvidenceReference.builder().id(id).kind(kind);
        boolean deniable = List.of("paper", "tally").contains(tables.nature(kind));
        boolean denied = deniable && random.nextInt(12) == 0;
        List<String> cases = tables.casesOf(kind);
        if (!cases.isEmpty() && !denied) {
            piece.choice(choice(kind, cases, form, random));
        }
        if (denied) {
            piece.value(new EvidenceValue.Flag(false));
        } else {
            piece.value(value(kind, random));
        }
        if (random.nextInt(3) > 0) {
            piece.asOf(submittedOn.minusDays(random.nextInt(3)));
        }
        if (random.nextInt(3) > 0) {
            piece.since(submittedOn.minusMonths(random.nextBoolean() ? 12 : 6).plusDays(random.nextInt(3) - 1));
        }
        if (random.nextInt(5) == 0) {
            piece.validUntil(submittedOn.plusDays(random.nextInt(3) - 1));
        }
        if (tables.nature(kind).equals("tally") && random.nextInt(3) > 0) {
            piece.paper("Hợp đồng " + random.nextInt(2));
        }
        if (random.nextInt(5) == 0) {
            piece.issuedOn(submittedOn.plusDays(random.nextInt(5) - 3));
        }
        return piece.build();
    }

    /** Any case, but mostly the one that fits the slip where it is the legal form: few would be left otherwise. */
    private static String choice(String kind, List<String> cases, LegalForm form, Random random) {
        if (kind.equals("legal-form") && random.nextInt(4) > 0) {
            if (form == LegalForm.ENTERPRISE) {
                return random.nextBoolean() ? "joint-stock" : "llc-multi-member";
            }
            return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return cases.get(random.nextInt(cases.size()));
    }

    private Optional<EvidenceValue> value(String kind, Random random) {
        return switch (tables.measure(kind)) {
            case "percent" ->
                Optional.of(new EvidenceValue.Percent(new BigDecimal(SHARES[random.nextInt(SHARES.length)])));
            case "count" -> Optional.of(new EvidenceValue.Count(random.nextInt(7)));
            case "amounts" -> Optional.of(amounts(random));
            default -> random.nextInt(4) == 0 ? Optional.of(new EvidenceValue.Flag(true)) : Optional.empty();
        };
    }

    private EvidenceValue amounts(Random random) {
        TreeMap<Integer, BigDecimal> amounts = new TreeMap<>();
        for (int year = submittedOn.getYear() - 4; year < submittedOn.getYear(); year++) {
            if (random.nextInt(5) > 0) {
                amounts.put(year, BigDecimal.valueOf(PROFITS[random.nextInt(PROFITS.length)]));
            }
        }
        amounts.put(2000, BigDecimal.ONE);
        return new EvidenceValue.Amounts(amounts);
    }
}
