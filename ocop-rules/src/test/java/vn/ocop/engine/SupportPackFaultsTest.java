package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.oracle.SupportPacks;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;

/** Support packs that are refused, each for its own fault. */
class SupportPackFaultsTest {

    private static final SignaturePolicy UNSIGNED = SignaturePolicy.unsignedDataOnly(Map.of());

    private static final String FIXED = "m,Đo,Test,I,per-product,2000000,,,,,,,,";
    private static final String SHARE = "m,Đo,Test,I,share-of-cost,,70,10000000,product,3,ranked,province,,";

    @Test
    void good_packs_are_taken() {
        assertThat(SupportEngine.of(SupportPacks.pack(fixed()), UNSIGNED)
                        .policy()
                        .measures())
                .containsOnlyKeys("m");
        assertThat(SupportEngine.of(SupportPacks.pack(share()), UNSIGNED).cases())
                .hasSize(1);
    }

    /** Cells as {@code column=value}, several with {@code ;}; the rows have the columns of the header. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "unit=per-head | support.csv:2: unknown-word",
                "unit= | support.csv:2: empty-cell",
                "title_vi= | support.csv:2: empty-cell",
                "cites= | support.csv:2: empty-cell",
                "amount=2.000.000 | support.csv:2: bad-amount",
                "amount=2 000 000 | support.csv:2: bad-amount",
                "amount=0 | support.csv:2: bad-amount",
                "amount=-5 | support.csv:2: bad-amount",
                "amount=1000000000001 | support.csv:2: bad-amount",
                "amount=2e6 | support.csv:2: bad-amount",
                "percent=70 | readings.csv:0: rounding-missing, support.csv:2: share-of-nothing",
                "cap=5 | support.csv:2: cap-and-scope, support.csv:2: cap-without-share",
                "cap=5;cap_per=product | support.csv:2: cap-without-share",
                "min_stars=3 | support.csv:2: stars-and-basis",
                "stars_basis=ranked | support.csv:2: stars-and-basis",
                "min_stars=2;stars_basis=ranked | support.csv:2: bad-least-stars",
                "min_stars=6;stars_basis=ranked | support.csv:2: bad-least-stars",
                "min_stars=3;stars_basis=hoped | support.csv:2: unknown-word",
                "occasion_level=province | support.csv:2: level-without-occasion",
                "once_per=person | support.csv:2: unknown-scope",
                "once_per=product+product | support.csv:2: unknown-scope",
                "once_per=occasion | support.csv:2: scope-does-not-fit",
                "readings=nowhere | support.csv:2: missing-reading",
                "unit=per-session;once_per=product | support.csv:2: scope-does-not-fit",
                "unit=per-session;min_stars=3;stars_basis=ranked | support.csv:2: stars-without-product",
            })
    void a_faulty_fixed_amount(String cells, String faults) {
        assertThat(codes(changed(fixed(), FIXED, cells))).containsExactly(faults.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "percent= | support.csv:2: empty-cell",
                "percent=0 | support.csv:2: bad-percent",
                "percent=101 | support.csv:2: bad-percent",
                "percent=7.5 | support.csv:2: bad-percent",
                "percent=70% | support.csv:2: bad-percent",
                "amount=5 | support.csv:2: amount-and-share",
                "cap= | support.csv:2: cap-and-scope",
                "cap_per= | support.csv:2: cap-and-scope",
                "once_per=product+year | support.csv:2: once-differs-from-cap",
                "occasion_level=city | support.csv:2: unknown-word",
            })
    void a_faulty_share(String cells, String faults) {
        List<String> codes = codes(changed(share(), SHARE, cells));

        assertThat(codes).contains(faults);
        assertThat(codes).allMatch(code -> code.equals(faults) || code.equals("readings.csv:0: reading-unused"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: support | kind: rules | pack.yaml:2: wrong-kind",
                "format: 1 | format: 2 | pack.yaml:1: unknown-format",
                "id: xa-thu | id: Xã Thử | pack.yaml:3: bad-id",
                "revision: 1 | revision: 0 | pack.yaml:4: bad-revision",
                "until: 2026-01-01 | until: 2025-01-01 | pack.yaml:9: dates-reversed",
                "measures: 1 | measures: 2 | pack.yaml:10: count-differs",
                "cases: 1 | cases: 2 | pack.yaml:10: count-differs",
                "'support-conditions, ' | '' | pack.yaml:0: rules-missing",
                "'[support-conditions, ' | '[stars, support-conditions, ' | pack.yaml:11: unknown-value",
                "document: Kế hoạch thử | decree: Kế hoạch thử | pack.yaml:1: missing-key, pack.yaml:6: unknown-key",
            })
    void a_faulty_manifest(String good, String bad, String faults) {
        Map<String, String> files = fixed();
        String manifest = SupportPacks.MANIFEST.replace(good, bad);
        files.put("pack.yaml", manifest);

        assertThat(manifest).isNotEqualTo(SupportPacks.MANIFEST);
        assertThat(codes(files)).containsExactly(faults.split(", "));
    }

    @Test
    void a_measure_that_stands_twice_and_one_with_a_bad_code() {
        Map<String, String> files = fixed();
        files.put("support.csv", SupportPacks.HEADER + "\n" + FIXED + "\n" + FIXED + "\nBad Code" + FIXED.substring(1));

        assertThat(codes(files)).containsExactly("support.csv:3: duplicate-code", "support.csv:4: bad-measure-code");
    }

    @Test
    void a_table_without_rows() {
        Map<String, String> files = fixed();
        files.put("support.csv", SupportPacks.HEADER + "\n");

        assertThat(codes(files)).contains("support.csv:1: no-measures");
    }

    @Test
    void a_share_needs_a_reading_on_rounding_that_can_be_carried_out() {
        Map<String, String> none = share();
        none.put("readings.csv", SupportPacks.NO_READINGS);
        Map<String, String> other = share();
        other.put("readings.csv", SupportPacks.ROUNDING.replace("down|half-up,down", "down|up,up"));

        assertThat(codes(none)).containsExactly("readings.csv:0: rounding-missing");
        assertThat(codes(other)).containsExactly("readings.csv:0: reading-not-supported");
    }

    @Test
    void a_reading_on_which_nothing_rests() {
        Map<String, String> files = fixed();
        files.put("readings.csv", SupportPacks.ROUNDING);

        assertThat(codes(files)).containsExactly("readings.csv:0: reading-unused");
    }

    @Test
    void a_reading_decides_a_cell_and_is_named_by_what_rests_on_it() {
        Map<String, String> files = SupportPacks.files(
                FIXED.replace(",,,,,,,,", ",,,,3,basis,,how-often,"),
                SupportPacks.NO_READINGS
                        + "basis,I,h,q,ranked|aimed,aimed,l,r\nhow-often,I,h,q,product|product+year,product+year,l,r\n");

        var measure = SupportEngine.of(SupportPacks.pack(files), UNSIGNED)
                .policy()
                .measures()
                .get("m");

        assertThat(measure).isNotNull();
        assertThat(measure.stars().orElseThrow().basis().code()).isEqualTo("aimed");
        assertThat(measure.oncePer().orElseThrow().code()).isEqualTo("product+year");
        assertThat(measure.readings()).extracting(reading -> reading.id()).containsExactly("basis", "how-often");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"budget\":0 | \"budget\":1 | cases/1.json:0: case-failed",
                "\"expect\":{\"budget\":0} | \"expect\":{} | cases/1.json:0: case-expects-nothing",
                "\"budget\":0 | \"budget\":0,\"entitlements\":[{\"claim\":\"x\"}] | cases/1.json:0: case-without-claim",
                "\"budget\":0 | \"budget\":0,\"entitlements\":[{\"claim\":\"c\",\"outcome\":\"GRANTED\"}] | cases/1.json:0: case-failed",
                "\"budget\":0 | \"budget\":0,\"entitlements\":[{\"claim\":\"c\",\"reasons\":[\"taken\"]}] | cases/1.json:0: case-failed",
                "\"budget\":0 | \"budget\":\"0\" | cases/1.json:0: bad-case, support.csv:0: measure-without-case",
                "\"measure\":\"m\" | \"measure\":\"n\" | support.csv:0: measure-without-case",
            })
    void a_faulty_case(String good, String bad, String faults) {
        Map<String, String> files = fixed();
        String golden = SupportPacks.golden("m").replace(good, bad);
        files.put("cases/1.json", golden);
        if (bad.endsWith("\"0\"")) {
            files.put("pack.yaml", SupportPacks.MANIFEST.replace("cases: 1", "cases: 0"));
        }

        assertThat(golden).isNotEqualTo(SupportPacks.golden("m"));
        assertThat(codes(files)).containsExactly(faults.split(", "));
    }

    @Test
    void checksums_and_signatures_are_looked_at_as_for_rule_packs() {
        Map<String, String> stale = fixed();
        stale.put("checksums.sha256", "0".repeat(64) + "  pack.yaml\n");

        assertThat(codes(stale)).contains("support.csv:0: checksums-differ");
        PackException unsigned = catchThrowableOfType(
                PackException.class,
                () -> SupportEngine.of(
                        SupportPacks.pack(fixed()),
                        SignaturePolicy.onlyShipped(java.util.Set.of("sha256:" + "0".repeat(64)))));
        assertThat(unsigned.faults()).extracting(PackFault::code).containsExactly("not-shipped");
    }

    @Test
    void a_rule_pack_is_no_support_pack_and_a_support_pack_no_rule_pack() {
        PackException rules = catchThrowableOfType(
                PackException.class, () -> SupportEngine.of(PackFiles.shipped("qd148-2023"), UNSIGNED));
        PackException support =
                catchThrowableOfType(PackException.class, () -> OcopEngine.with(List.of(SupportPacks.pack(fixed()))));

        assertThat(rules.faults()).extracting(PackFault::code).contains("wrong-kind");
        assertThat(support.faults()).extracting(PackFault::code).containsExactly("wrong-kind");
    }

    @Test
    void faults_are_lines_in_both_languages() {
        PackException refusal = catchThrowableOfType(
                PackException.class,
                () -> SupportEngine.of(SupportPacks.pack(changed(fixed(), FIXED, "amount=2.000.000")), UNSIGNED));

        assertThat(refusal.faults().get(0).line(Locale.ROOT))
                .isEqualTo("support.csv:2: bad-amount: cột amount ghi \"2.000.000\", phải là số đồng nguyên từ 1 đến"
                        + " 1000000000000, không dấu chấm, phẩy hay khoảng trắng");
        assertThat(refusal.faults().get(0).line(Locale.ENGLISH))
                .isEqualTo("support.csv:2: bad-amount: column amount has \"2.000.000\", it must be whole VND from 1 to"
                        + " 1000000000000, without points, commas or blanks");
    }

    private static Map<String, String> fixed() {
        return SupportPacks.files(FIXED, SupportPacks.NO_READINGS);
    }

    private static Map<String, String> share() {
        return SupportPacks.files(SHARE, SupportPacks.ROUNDING);
    }

    private static Map<String, String> changed(Map<String, String> files, String row, String cells) {
        List<String> columns = List.of(SupportPacks.HEADER.split(","));
        String[] values = row.split(",", -1);
        for (String cell : cells.split(";")) {
            String[] both = cell.split("=", -1);
            values[columns.indexOf(both[0])] = both[1];
        }
        files.put("support.csv", SupportPacks.HEADER + "\n" + String.join(",", values) + "\n");
        return files;
    }

    private static List<String> codes(Map<String, String> files) {
        PackException refusal =
                catchThrowableOfType(PackException.class, () -> SupportEngine.of(SupportPacks.pack(files), UNSIGNED));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.faults().stream()
                .map(fault -> fault.file() + ":" + fault.line() + ": " + fault.code())
                .toList();
    }
}
