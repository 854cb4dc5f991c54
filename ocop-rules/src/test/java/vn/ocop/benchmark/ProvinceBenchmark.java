package vn.ocop.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.ocop.certificate.Certificate;
import vn.ocop.certificate.CertificateStanding;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.Subject;
import vn.ocop.engine.Casebook;
import vn.ocop.engine.OcopEngine;
import vn.ocop.engine.ProcedureLaws;
import vn.ocop.engine.SupportEngine;
import vn.ocop.json.RegisterReader;
import vn.ocop.oracle.PlainSupport;
import vn.ocop.oracle.SupportPacks;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;
import vn.ocop.programme.Bound;
import vn.ocop.programme.Locality;
import vn.ocop.programme.LocalityLevel;
import vn.ocop.programme.Measure;
import vn.ocop.programme.Period;
import vn.ocop.programme.Programme;
import vn.ocop.programme.Quantity;
import vn.ocop.programme.Review;
import vn.ocop.programme.Target;
import vn.ocop.register.Register;
import vn.ocop.register.SalesChannel;
import vn.ocop.support.SupportReport;
import vn.ocop.text.Text;
import vn.ocop.time.VietnamCalendar;

/**
 * A province with 20,000 products: its register read from JSON Lines, its programme measured by every measure there is
 * and printed, what each subject may claim under a support policy, and how its certificates stand.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ProvinceBenchmark {

    /** How many products there are. */
    static final int PRODUCTS = 20_000;

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private final byte[] lines = lines(PRODUCTS);
    private final Register register = read();
    private final Programme programme = programme();
    private final Review review = review();
    private final Casebook book = book(PRODUCTS);
    private final SupportEngine support = SupportEngine.of(pack(), SignaturePolicy.unsignedDataOnly(Map.of()));

    /** The register from its bytes. */
    @Benchmark
    public Register read() {
        try {
            return RegisterReader.create()
                    .read(new ByteArrayInputStream(lines), true)
                    .content()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }

    /** Every measure, every risk. */
    @Benchmark
    public Review review() {
        return Review.of(programme, register, DAY);
    }

    /** The page to print. */
    @Benchmark
    public String page() {
        return review.document(Locale.ROOT).html();
    }

    /** Three measures for each product, by the rules. */
    @Benchmark
    public SupportReport offers() {
        return support.offers(register, DAY);
    }

    /** How the certificates stand, and what is due of them. */
    @Benchmark
    public List<CertificateStanding> certificates() {
        return book.certificates(DAY);
    }

    private static Casebook book(int products) {
        Casebook book = Casebook.of(ProcedureLaws.of(OcopEngine.shipped().timeline()), VietnamCalendar.announced());
        for (int i = 0; i < products; i++) {
            book.add(Certificate.builder()
                    .number("N" + i)
                    .product(Product.builder().name("P" + i).set("tea").build())
                    .subject(Subject.builder()
                            .name("S" + i / 2)
                            .legalForm(LegalForm.HOUSEHOLD)
                            .build())
                    .stars(3 + i % 2)
                    .issuedOn(DAY.minusDays(i % 1000))
                    .build());
        }
        return book;
    }

    private static byte[] lines(int products) {
        Random random = new Random(1);
        StringBuilder lines = new StringBuilder(
                "{\"type\":\"REGISTER\",\"keptUntil\":\"2025-12-31\",\"complete\":[\"PRODUCTS\",\"DOSSIERS\",\"ORGANISATIONS\"]}\n");
        for (int i = 0; i < products; i++) {
            int year = 2022 + random.nextInt(4);
            int stars = 3 + random.nextInt(2);
            String day = "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
            lines.append("""
                    {"type":"PRODUCT","id":"P%d","name":"Sản phẩm %d","subject":{"id":"S%d","name":"Chủ thể %d"},\
                    "recognitions":[{"kind":"FIRST","stars":%d,"decidedOn":"%s","validUntil":"%d%s"}],\
                    "dossiers":[{"id":"D%d","kind":"UPGRADE","aims":%d,"lodgedOn":"2025-11-01"}],\
                    "revenue":{"2024":%d,"2025":%d},"channels":["%s"],"inspectedOn":["2025-03-01"]}
                    """.formatted(
                            i,
                            i,
                            i / 2,
                            i / 2,
                            stars,
                            day,
                            year + 3,
                            day.substring(4),
                            i,
                            stars + 1,
                            random.nextInt(1_000_000_000),
                            random.nextInt(1_000_000_000),
                            SalesChannel.values()[random.nextInt(7)]));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Programme programme() {
        Programme.Builder programme = Programme.builder()
                .id("p")
                .title(Text.of("P"))
                .document("P")
                .locality(new Locality(LocalityLevel.PROVINCE, "P", Optional.empty()))
                .period(new Period(LocalDate.of(2025, 1, 1), DAY));
        for (Measure measure : Measure.values()) {
            programme.addTargets(Target.builder()
                    .code(measure.name())
                    .measure(measure)
                    .bound(new Bound.MoreThan(Quantity.of(60)))
                    .channels(Set.of(SalesChannel.E_COMMERCE, SalesChannel.SUPERMARKET))
                    .cites("I")
                    .build());
        }
        return programme.build();
    }

    private static PackFiles pack() {
        return SupportPacks.pack(
                List.of(
                        new PlainSupport.Row("kit", "per-product", 15L, null, null, null, 3, "ranked", null, "product"),
                        new PlainSupport.Row("test", "per-product", 2L, null, null, null, null, null, null, "product"),
                        new PlainSupport.Row(
                                "fair",
                                "share-of-cost",
                                null,
                                70,
                                10L,
                                "product+occasion",
                                3,
                                "ranked",
                                "province",
                                null)),
                false);
    }
}
