package vn.ocop.oracle;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.pack.PackFiles;

/** Support packs in memory. */
public final class SupportPacks {

    /** The columns of support.csv. */
    public static final String HEADER =
            "code,title_vi,title_en,cites,unit,amount,percent,cap,cap_per,min_stars,stars_basis,"
                    + "occasion_level,once_per,readings";

    /** A manifest for one measure and one case. */
    public static final String MANIFEST = """
            format: 1
            kind: support
            id: xa-thu
            revision: 1
            title: {vi: Xã thử, en: A test commune}
            document: Kế hoạch thử
            locality: xã Thử
            legal-basis: [Kế hoạch thử]
            in-force: {from: 2025-01-01, until: 2026-01-01, clause: mục I}
            counts: {measures: 1, cases: 1}
            rules: [support-conditions, support-limits, support-amounts]
            """;

    /** Readings that leave fractions off. */
    public static final String ROUNDING = """
            id,clause,question_vi,question_en,options,chosen,reason_vi,reason_en
            rounding,I,h,q,down|half-up,down,l,r
            """;

    /** Readings without a row. */
    public static final String NO_READINGS = """
            id,clause,question_vi,question_en,options,chosen,reason_vi,reason_en
            """;

    private SupportPacks() {}

    /** The files of a pack with one measure and a case for it. */
    public static Map<String, String> files(String row, String readings) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.yaml", MANIFEST);
        files.put("support.csv", HEADER + "\n" + row + "\n");
        files.put("readings.csv", readings);
        files.put("cases/1.json", golden(row.substring(0, row.indexOf(','))));
        return files;
    }

    /** A case that makes a claim of an unknown product and pins nothing but that nothing is paid. */
    public static String golden(String measure) {
        return """
                {"title":"Không trả trước khi chính sách có hiệu lực","asOf":"2025-12-31",
                 "claims":[{"id":"c","measure":"%s","on":"2024-01-01","subject":{"id":"s","name":"S"}}],
                 "expect":{"budget":0}}
                """.formatted(measure);
    }

    /** The pack of some files. */
    public static PackFiles pack(Map<String, String> files) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return PackFiles.of("test", contents);
    }

    /** A pack of rows as the plain evaluator has them. */
    public static PackFiles pack(List<PlainSupport.Row> rows, boolean halfUp) {
        boolean shares = rows.stream().anyMatch(row -> row.percent() != null);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "pack.yaml",
                MANIFEST.replace(
                        "measures: 1, cases: 1", "measures: %d, cases: %d".formatted(rows.size(), rows.size())));
        files.put(
                "support.csv",
                rows.stream().map(PlainSupport.Row::csv).collect(Collectors.joining("\n", HEADER + "\n", "\n")));
        files.put(
                "readings.csv",
                shares ? ROUNDING.replace("half-up,down", halfUp ? "half-up,half-up" : "half-up,down") : NO_READINGS);
        rows.forEach(row -> files.put("cases/" + row.code() + ".json", golden(row.code())));
        return pack(files);
    }
}
