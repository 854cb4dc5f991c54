package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ocop.assessment.PackReference;
import vn.ocop.json.LineMessage;
import vn.ocop.json.ReadFile;
import vn.ocop.json.SupportClaimReader;
import vn.ocop.law.Reading;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.support.Rounding;
import vn.ocop.support.SupportCase;
import vn.ocop.support.SupportMeasure;
import vn.ocop.support.SupportPolicy;

/** Turns the files of a support pack into a {@link SupportPolicy}, or says everything that is wrong. For one use, by one thread. */
public final class SupportLoader {

    static final String KIND = "support";

    /** What decides claims; a pack names all of them, since each answers a question that every policy raises. */
    public static final List<String> RULES = List.of("support-conditions", "support-limits", "support-amounts");

    private static final String ROUNDING = "rounding";
    private static final String CASES = "cases/";
    private static final String[] KEYS = {
        "format",
        "kind",
        "id",
        "revision",
        "title",
        "document",
        "locality",
        "legal-basis",
        "in-force",
        "counts",
        "rules"
    };

    private final PackFiles files;
    private final Faults faults = new Faults();
    private final SupportFaults supportFaults = new SupportFaults();

    private SupportLoader(PackFiles files) {
        this.files = files;
    }

    /**
     * A support pack that is read.
     *
     * @param policy the policy
     * @param cases its golden cases by file, in the order of the files
     */
    public record Loaded(SupportPolicy policy, Map<String, SupportCase> cases) {}

    /**
     * Reads a pack.
     *
     * @throws PackException with every fault that was found, if there is any
     */
    public static Loaded load(PackFiles files) {
        return new SupportLoader(files).load();
    }

    private Loaded load() {
        Yaml yaml = Manifest.top(files, faults);
        if (yaml.has("format") && !yaml.string("kind").equals(KIND)) {
            yaml.fault("kind", "wrong-kind", yaml.string("kind"), KIND);
            throw refusal();
        }
        yaml.allow(KEYS);
        if (yaml.number("format") != Manifest.FORMAT) {
            yaml.fault("format", "unknown-format", yaml.number("format"), Manifest.FORMAT);
        }
        checkRules(yaml);
        Contents contents = new Contents(files, Optional.empty());
        Map<String, Reading> readings = Readings.read(contents, faults);
        SupportTable table = new SupportTable(readings, supportFaults);
        Map<String, SupportMeasure> measures = table.read(contents, faults);
        Rounding rounding = rounding(table, readings, measures);
        Map<String, SupportCase> cases = cases(measures);
        checkCounts(yaml, measures.size(), cases.size());
        SupportPolicy.Builder policy = policy(yaml, measures, readings, rounding);
        if (!faults.isEmpty() || !supportFaults.isEmpty()) {
            throw refusal();
        }
        return new Loaded(policy.build(), cases);
    }

    private SupportPolicy.Builder policy(
            Yaml yaml, Map<String, SupportMeasure> measures, Map<String, Reading> readings, Rounding rounding) {
        Manifest manifest = Manifest.of(yaml);
        manifest.inForce().string("clause");
        return SupportPolicy.builder()
                .pack(new PackReference(
                        manifest.id(), Integer.toString(manifest.revision()), files.digest(), yaml.text("title")))
                .document(yaml.string("document"))
                .locality(yaml.string("locality"))
                .addAllLegalBasis(yaml.strings("legal-basis"))
                .inForceFrom(manifest.inForceFrom())
                .inForceUntil(manifest.inForceUntil())
                .putAllMeasures(measures)
                .addAllReadings(readings.values())
                .rounding(rounding);
    }

    private void checkRules(Yaml yaml) {
        List<String> named = yaml.strings("rules");
        for (String module : named) {
            if (!RULES.contains(module)) {
                yaml.fault("rules", "unknown-value", module, String.join(", ", RULES));
            }
        }
        RULES.stream()
                .filter(module -> !named.contains(module))
                .forEach(module -> supportFaults.add(Manifest.FILE, 0, "rules-missing", module));
    }

    /** What becomes of fractions: a reading that every policy needs which pays shares. */
    private Rounding rounding(SupportTable table, Map<String, Reading> readings, Map<String, SupportMeasure> measures) {
        Reading reading = readings.get(ROUNDING);
        boolean needed =
                measures.values().stream().anyMatch(measure -> measure.percent().isPresent());
        if (reading == null) {
            if (needed) {
                supportFaults.add(SupportTable.READINGS, 0, "rounding-missing", codes());
            }
            return Rounding.DOWN;
        }
        if (needed) {
            table.used(ROUNDING);
        }
        table.unused().forEach(id -> supportFaults.add(SupportTable.READINGS, 0, "reading-unused", id));
        for (Rounding rounding : Rounding.values()) {
            if (rounding.code().equals(reading.chosen())) {
                return rounding;
            }
        }
        faults.add(SupportTable.READINGS, 0, "reading-not-supported", ROUNDING, reading.chosen(), codes());
        return Rounding.DOWN;
    }

    private static String codes() {
        return Rounding.DOWN.code() + ", " + Rounding.HALF_UP.code();
    }

    private Map<String, SupportCase> cases(Map<String, SupportMeasure> measures) {
        Map<String, SupportCase> cases = new TreeMap<>();
        SupportClaimReader reader = SupportClaimReader.create();
        for (String path : files.paths()) {
            if (path.startsWith(CASES)) {
                ReadFile<SupportCase> read = reader.readCase(files.bytes(path));
                for (LineMessage message : read.messages()) {
                    supportFaults.add(
                            path,
                            0,
                            "bad-case",
                            message.message().path(),
                            message.message().code(),
                            message.message().text());
                }
                read.content().ifPresent(golden -> {
                    checkPinned(path, golden);
                    cases.put(path, golden);
                });
            }
        }
        for (String code : measures.keySet()) {
            if (cases.values().stream()
                    .flatMap(golden -> golden.claims().stream())
                    .noneMatch(claim -> claim.measure().equals(code))) {
                supportFaults.add(SupportTable.FILE, 0, "measure-without-case", code);
            }
        }
        return cases;
    }

    /** A case that expects nothing, or something of a claim that it does not make, shows nothing. */
    private void checkPinned(String path, SupportCase golden) {
        List<String> ids = golden.claims().stream().map(claim -> claim.id()).toList();
        for (SupportCase.Expectation expectation : golden.expectations()) {
            if (!ids.contains(expectation.claim())) {
                supportFaults.add(path, 0, "case-without-claim", expectation.claim());
            }
        }
        if (golden.expectations().isEmpty() && golden.budget().isEmpty()) {
            supportFaults.add(path, 0, "case-expects-nothing");
        }
    }

    private void checkCounts(Yaml yaml, int measures, int cases) {
        Yaml counts = yaml.mapping("counts").allow("measures", "cases");
        Map<String, Integer> counted = new LinkedHashMap<>();
        counted.put("measures", measures);
        counted.put("cases", cases);
        counted.forEach((what, number) -> {
            if (counts.number(what) != number) {
                counts.fault(what, "count-differs", what, number, counts.number(what));
            }
        });
    }

    private PackException refusal() {
        List<PackFault> all = new ArrayList<>(faults.found());
        all.addAll(supportFaults.found());
        all.sort(Comparator.comparing(PackFault::file).thenComparingInt(PackFault::line));
        return new PackException(files.origin(), all);
    }
}
