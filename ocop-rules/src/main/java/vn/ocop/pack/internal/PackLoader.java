package vn.ocop.pack.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.certificate.CertificateLaw;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.completeness.ComponentRule;
import vn.ocop.evidence.EvidenceCatalogue;
import vn.ocop.law.Citation;
import vn.ocop.law.Misprint;
import vn.ocop.law.Reading;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.PackLibrary;
import vn.ocop.pack.RubricCatalogue;
import vn.ocop.pack.RuleNote;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.ProductGroup;
import vn.ocop.rubric.ProductSet;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.StarGate;
import vn.ocop.text.Text;

/** Turns the files of a pack into a {@link RulePack}, or says everything that is wrong. For one use, by one thread. */
public final class PackLoader {

    static final List<String> SETS = List.of("number", "code", "group", "title_vi", "title_en");
    static final List<String> FINDINGS = List.of("code", "title_vi", "title_en");
    static final List<String> MISPRINTS =
            List.of("id", "set", "place", "printed", "used", "unresolved", "reason_vi", "reason_en");

    /** The table of what rules of the pack itself can say. */
    static final String NOTES = "notes.csv";

    static final List<String> NOTE_COLUMNS = List.of("code", "clause", "text_vi", "text_en");

    private final Contents files;
    private final Faults faults = new Faults();
    private final Manifest manifest;
    private final List<Band> bands;
    private final Map<String, Reading> readings;
    private final List<Misprint> misprints;
    private final Map<String, Text> findings;
    private final Map<String, List<Table.Row>> effectsBySet = new LinkedHashMap<>();

    private PackLoader(Contents files) {
        this.files = files;
        this.manifest = Manifest.read(files, faults);
        this.bands = manifest.yaml().keys().isEmpty() ? List.of() : manifest.bands();
        this.readings = Readings.read(files, faults);
        this.misprints = readMisprints();
        this.findings = readFindings();
    }

    /**
     * Reads a pack.
     *
     * @param files the files of the pack
     * @param library finds the files of the pack that it is a layer over
     * @throws PackException with every fault that was found, if there is any
     */
    public static RulePack load(PackFiles files, PackLibrary library) {
        Optional<Manifest.Base> base = Manifest.base(files);
        Optional<PackFiles> under = base.flatMap(pack -> under(pack, library));
        PackLoader loader = new PackLoader(new Contents(files, under));
        base.ifPresent(pack -> loader.checkBase(pack, under));
        RulePack pack = loader.faults.isEmpty() ? loader.read(base) : null;
        if (pack == null || !loader.faults.isEmpty()) {
            throw new PackException(files.origin(), sorted(loader.faults.found()));
        }
        return pack;
    }

    /** The pack of the digest that the layer names; failing that, one of that id, so that the fault can name both. */
    private static Optional<PackFiles> under(Manifest.Base base, PackLibrary library) {
        List<PackFiles> found = library.find(base.id());
        return found.stream()
                .filter(files -> files.digest().equals(base.digest()))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private void checkBase(Manifest.Base base, Optional<PackFiles> under) {
        if (under.isEmpty()) {
            manifest.yaml().fault("layer-over", "base-missing", base.id());
        } else if (Manifest.base(under.get()).isPresent()) {
            manifest.yaml().fault("layer-over", "base-is-layer", base.id());
        } else if (!under.get().digest().equals(base.digest())) {
            manifest.yaml()
                    .fault("layer-over", "base-differs", base.id(), under.get().digest(), base.digest());
        }
    }

    private static List<PackFault> sorted(List<PackFault> faults) {
        return faults.stream()
                .sorted(Comparator.comparing(PackFault::file).thenComparingInt(PackFault::line))
                .toList();
    }

    private @Nullable RulePack read(Optional<Manifest.Base> base) {
        Yaml yaml = manifest.yaml();
        Optional<CertificateLaw> certificates = ProcedureFile.read(files, manifest.id(), bands, readings, faults);
        if (yaml.has("authority-rules") && !files.has(ProcedureFile.FILE)) {
            faults.add(ProcedureFile.FILE, 0, "missing-file", ProcedureFile.FILE);
        }
        RubricCatalogue rubrics = files.own().isShipped() ? rubricsOnDemand() : checkedRubrics();
        List<ComponentRule> components = ComponentTable.read(files, readings, faults);
        RulePack.Builder pack = RulePack.builder()
                .id(manifest.id())
                .revision(manifest.revision())
                .title(yaml.text("title"))
                .decree(yaml.string("decree"))
                .addAllLegalBasis(yaml.strings("legal-basis"))
                .digest(files.own().digest())
                .files(files.own())
                .baseFiles(files.base())
                .publication(manifest.publication())
                .base(base.map(Manifest.Base::id))
                .baseFiles(files.base())
                .inForceFrom(manifest.inForceFrom())
                .inForceUntil(manifest.inForceUntil())
                .inForceClause(manifest.inForce().string("clause"))
                .addAllReplaces(manifest.replaces())
                .transition(manifest.transition(readings))
                .catalogue(rubrics)
                .putAllFindings(findings)
                .addAllReadings(readings.values())
                .addAllMisprints(misprints)
                .addAllCorrespondences(CorrespondenceTable.read(files, faults))
                .addAllRules(yaml.strings("rules"))
                .addAllNotes(readNotes())
                .commune(commune(rubrics, components))
                .addAllComponents(components)
                .certificates(certificates)
                .addAllAuthorityRules(yaml.has("authority-rules") ? yaml.strings("authority-rules") : List.of());
        if (yaml.has("evidence-rules")) {
            pack.addAllEvidenceRules(yaml.strings("evidence-rules")).evidence(evidence(rubrics));
        }
        return faults.isEmpty() ? pack.build() : null;
    }

    private EvidenceCatalogue evidence(RubricCatalogue rubrics) {
        if (files.own().isShipped()) {
            return EvidenceCatalogue.onDemand(() -> EvidenceTables.shipped(files, readings));
        }
        return EvidenceTables.checked(files, readings, rubrics, faults);
    }

    /** The commune level; the criteria of its table are checked where the rubrics have been read. */
    private Optional<CommuneProcedure> commune(RubricCatalogue rubrics, List<ComponentRule> components) {
        CommuneTables tables = new CommuneTables(files, manifest.yaml(), readings, faults);
        List<String> sets = Table.read(files, "sets.csv", SETS, new Faults()).rows().stream()
                .map(row -> row.get("code"))
                .toList();
        Optional<CommuneProcedure> commune = tables.read(sets, components);
        if (!files.own().isShipped()) {
            commune.ifPresent(level -> CommuneTables.check(level, rubrics.asMap(), files, faults));
        }
        return commune;
    }

    private RubricCatalogue checkedRubrics() {
        Map<String, Rubric> rubrics = readRubrics();
        if (faults.isEmpty()) {
            Counts.check(rubrics.values(), manifest.yaml().mapping("counts"));
        }
        return RubricCatalogue.of(rubrics);
    }

    /** The rubrics of a shipped pack, whose tables the build has checked: each is read when it is asked for. */
    private RubricCatalogue rubricsOnDemand() {
        Map<String, Table.Row> rows = new LinkedHashMap<>();
        Table.read(files, "sets.csv", SETS, faults).rows().forEach(row -> rows.put(row.get("code"), row));
        return RubricCatalogue.onDemand(rows.keySet(), code -> rubricOnDemand(code, rows));
    }

    private synchronized Rubric rubricOnDemand(String code, Map<String, Table.Row> rows) {
        if (effectsBySet.isEmpty()) {
            effectsBySet.putAll(EffectTable.rowsBySet(files, faults));
        }
        Table.Row row = Objects.requireNonNull(rows.get(code), code);
        Optional<Rubric> rubric =
                productSet(row).flatMap(set -> readRubric(set, effectsBySet.getOrDefault(code, List.of()), row));
        return rubric.filter(unused -> faults.isEmpty())
                .orElseThrow(() -> new PackException(files.own().origin(), sorted(faults.found())));
    }

    private Map<String, Rubric> readRubrics() {
        Map<String, Rubric> rubrics = new LinkedHashMap<>();
        Map<String, List<Table.Row>> effects = EffectTable.rowsBySet(files, faults);
        int before = faults.count();
        Set<String> named = new HashSet<>();
        for (Table.Row row : Table.read(files, "sets.csv", SETS, faults).rows()) {
            Optional<ProductSet> found = productSet(row);
            if (found.isEmpty()) {
                continue;
            }
            ProductSet set = found.get();
            List<Table.Row> own = effects.getOrDefault(set.code(), List.of());
            if (named.add(set.code())) {
                readRubric(set, own, row).ifPresent(rubric -> rubrics.put(set.code(), rubric));
            } else {
                row.fault("duplicate-code", set.code());
            }
        }
        if (faults.count() == before) {
            effects.forEach((set, rows) -> {
                if (!named.contains(set)) {
                    rows.get(0).fault("unknown-set", set);
                }
            });
        }
        return rubrics;
    }

    private Optional<ProductSet> productSet(Table.Row row) {
        int before = faults.count();
        Optional<ProductGroup> group = ProductGroup.ofCode(row.get("group"));
        if (group.isEmpty()) {
            row.fault("unknown-group", row.get("group"));
        }
        return group.map(known -> ProductSet.builder()
                        .code(row.requiredCode("code"))
                        .number(row.requiredNumber("number"))
                        .title(row.text("title"))
                        .group(known)
                        .build())
                .filter(unused -> faults.count() == before);
    }

    private Optional<Rubric> readRubric(ProductSet set, List<Table.Row> effects, Table.Row row) {
        Citation place = Citation.builder()
                .decree(manifest.yaml().string("decree"))
                .place(manifest.yaml().string("place"))
                .set(set.number())
                .build();
        String file = RubricTable.file(set);
        int before = faults.count();
        List<Part> parts = RubricTable.read(files, file, place, faults);
        if (faults.count() > before) {
            return Optional.empty();
        }
        Rubric bare = rubric(set, parts, List.of(), List.of());
        List<StarGate> gates = gates(bare, row);
        List<Effect> read = EffectTable.read(effects, bare, place, readings, findings);
        return Optional.of(rubric(set, parts, gates, read));
    }

    private Rubric rubric(ProductSet set, List<Part> parts, List<StarGate> gates, List<Effect> effects) {
        return Rubric.builder()
                .set(set)
                .addAllParts(parts)
                .addAllGates(gates)
                .addAllEffects(effects)
                .addAllBands(bands)
                .addAllLegalForms(manifest.legalForms(set.code()))
                .putAllReadings(readings)
                .addAllMisprints(misprints.stream()
                        .filter(misprint -> misprint.set().equals(set.code()))
                        .toList())
                .build();
    }

    private List<StarGate> gates(Rubric rubric, Table.Row row) {
        Optional<Reading> reading = Optional.ofNullable(readings.get(Readings.TITLE_GATE));
        if (reading.isEmpty()
                && rubric.scored().stream()
                        .anyMatch(criterion -> criterion.titleGate().isPresent())) {
            row.fault("missing-reading", Readings.TITLE_GATE);
        }
        return StarGates.of(rubric.scored(), reading);
    }

    private Map<String, Text> readFindings() {
        Map<String, Text> read = new LinkedHashMap<>();
        for (Table.Row row : Table.read(files, "findings.csv", FINDINGS, faults).rows()) {
            if (read.put(row.requiredCode("code"), row.text("title")) != null) {
                row.fault("duplicate-code", row.get("code"));
            }
        }
        return read;
    }

    /** What rules of the pack's own can say; only packs with such rules have the table. */
    private List<RuleNote> readNotes() {
        Map<String, RuleNote> read = new LinkedHashMap<>();
        if (files.has(NOTES)) {
            for (Table.Row row : Table.read(files, NOTES, NOTE_COLUMNS, faults).rows()) {
                RuleNote note = new RuleNote(row.required("code"), row.required("clause"), row.text("text"));
                if (!note.code().isEmpty() && !note.code().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                    row.fault("bad-note-code", note.code());
                }
                if (read.put(note.code(), note) != null) {
                    row.fault("duplicate-code", note.code());
                }
            }
        }
        return List.copyOf(read.values());
    }

    private List<Misprint> readMisprints() {
        return Table.read(files, "misprints.csv", MISPRINTS, faults).rows().stream()
                .map(row -> Misprint.builder()
                        .id(row.requiredCode("id"))
                        .set(row.requiredCode("set"))
                        .place(row.required("place"))
                        .printed(row.required("printed"))
                        .used(row.required("used"))
                        .unresolved(row.required("unresolved").equals("yes"))
                        .reason(row.text("reason"))
                        .build())
                .toList();
    }
}
