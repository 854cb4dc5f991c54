package vn.ocop.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.EvidenceValue;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;

/**
 * Dossiers with papers for tests. A paper is a line: its kind, after a slash its case, then what it states: {@code 75%},
 * {@code 5}, {@code no}, {@code 2023=10,2024=20}, and days like {@code since:2024-06-10}. Papers are called P1, P2, ….
 */
final class Papers {

    static final LocalDate IN_2024 = LocalDate.of(2024, 6, 10);
    static final LocalDate IN_2025 = LocalDate.of(2025, 10, 10);
    static final LocalDate IN_2026 = LocalDate.of(2026, 6, 10);

    private Papers() {}

    /** A dossier without sheets. */
    static Dossier dossier(LocalDate submittedOn, String set, LegalForm form, String... papers) {
        List<EvidenceReference> evidence = new ArrayList<>();
        for (String paper : papers) {
            evidence.add(paper("P" + (evidence.size() + 1), paper));
        }
        return Dossier.builder()
                .id("D-1")
                .kind(DossierKind.FIRST)
                .submittedOn(submittedOn)
                .product(Product.builder().name("Sản phẩm").set(set).build())
                .subject(Subject.builder().name("Chủ thể").legalForm(form).build())
                .evidence(evidence)
                .build();
    }

    /** The dossier with one more sheet. */
    static Dossier with(Dossier dossier, SheetRole role, Map<String, Integer> choices) {
        return Dossier.builder()
                .from(dossier)
                .addSheet(ScoreSheet.builder().role(role).choices(choices).build())
                .build();
    }

    private static EvidenceReference paper(String id, String line) {
        String[] words = line.split(" ");
        String[] kind = words[0].split("/");
        EvidenceReference.Builder paper = EvidenceReference.builder().id(id).kind(kind[0]);
        if (kind.length > 1) {
            paper.choice(kind[1]);
        }
        for (int i = 1; i < words.length; i++) {
            add(words[i], paper);
        }
        return paper.build();
    }

    private static void add(String word, EvidenceReference.Builder paper) {
        int colon = word.indexOf(':');
        if (colon > 0) {
            LocalDate day = LocalDate.parse(word.substring(colon + 1));
            switch (word.substring(0, colon)) {
                case "since" -> paper.since(day);
                case "until" -> paper.validUntil(day);
                case "issued" -> paper.issuedOn(day);
                case "asOf" -> paper.asOf(day);
                default -> throw new IllegalArgumentException(word);
            }
        } else if (word.endsWith("%")) {
            paper.value(new EvidenceValue.Percent(new BigDecimal(word.substring(0, word.length() - 1))));
        } else if (word.contains("=")) {
            TreeMap<Integer, BigDecimal> amounts = new TreeMap<>();
            for (String year : word.split(",")) {
                String[] pair = year.split("=");
                amounts.put(Integer.valueOf(pair[0]), new BigDecimal(pair[1]));
            }
            paper.value(new EvidenceValue.Amounts(amounts));
        } else if (word.equals("yes") || word.equals("no")) {
            paper.value(new EvidenceValue.Flag(word.equals("yes")));
        } else {
            paper.value(new EvidenceValue.Count(Integer.parseInt(word)));
        }
    }
}
