package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.commune.CommuneContent;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.commune.ContentLink;
import vn.ocop.completeness.ComponentRule;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

/**
 * Reads what a pack says about the commune level: the key {@code commune} of the manifest, the contents, and the
 * criterion of each content in each product set. For one use, by one thread.
 */
final class CommuneTables {

    static final String KEY = "commune";
    static final String RULES = "commune-rules";

    private static final String CONTENTS = "commune-contents.csv";
    private static final String LINKS = "commune.csv";
    static final List<String> CONTENT_COLUMNS =
            List.of("code", "title_vi", "title_en", "heading_vi", "heading_en", "cites", "reading");
    static final List<String> LINK_COLUMNS = List.of("set", "content", "criterion", "reason_vi", "reason_en");

    /** Stands for a citation that is a fault. */
    private static final Citation NOWHERE =
            Citation.builder().decree("?").place("?").build();

    private final Contents files;
    private final Yaml manifest;
    private final Cites cites;
    private final Faults faults;

    CommuneTables(Contents files, Yaml manifest, Map<String, Reading> readings, Faults faults) {
        this.files = files;
        this.manifest = manifest;
        this.cites = new Cites(readings);
        this.faults = faults;
    }

    /**
     * The commune level of the pack; empty if its manifest has no such key.
     *
     * @param sets the codes of the product sets, in the decree's order
     * @param components the components of the pack, whose levels are those that there are
     */
    Optional<CommuneProcedure> read(Collection<String> sets, List<ComponentRule> components) {
        if (!manifest.has(KEY)) {
            return Optional.empty();
        }
        Yaml commune = manifest.mapping(KEY)
                .allow(
                        "clause",
                        "form",
                        "form-reading",
                        "report-to",
                        "by",
                        "working-days",
                        "missing-report",
                        "adverse-report");
        checkLevel(commune, components);
        Map<String, CommuneContent> contents = contents();
        Map<String, List<ContentLink>> links = links(contents, sets);
        CommuneProcedure.Builder procedure = CommuneProcedure.builder()
                .reportTo(commune.string("report-to"))
                .addressee(commune.text("by"))
                .workingDays(workingDays(commune))
                .addAllContents(contents.values())
                .putAllLinks(links)
                .addAllRules(manifest.strings(RULES));
        cites.citation(commune, "clause").ifPresent(procedure::clause);
        cites.citation(commune, "form").ifPresent(procedure::form);
        if (commune.has("form-reading")) {
            procedure.formReading(cites.reading(commune, "form-reading"));
        }
        cites.reading(commune, "missing-report").ifPresent(procedure::missingReport);
        cites.reading(commune, "adverse-report").ifPresent(procedure::adverseReport);
        return faults.isEmpty() ? Optional.of(procedure.build()) : Optional.empty();
    }

    private static void checkLevel(Yaml commune, List<ComponentRule> components) {
        List<String> levels =
                components.stream().map(ComponentRule::level).distinct().toList();
        if (!levels.contains(commune.string("report-to"))) {
            commune.fault("report-to", "unknown-level", commune.string("report-to"), String.join(", ", levels));
        }
    }

    private static OptionalInt workingDays(Yaml commune) {
        if (!commune.has("working-days")) {
            return OptionalInt.empty();
        }
        int days = commune.number("working-days");
        if (days < 1) {
            commune.fault("working-days", "no-days", days);
        }
        return OptionalInt.of(days);
    }

    private Map<String, CommuneContent> contents() {
        Map<String, CommuneContent> contents = new LinkedHashMap<>();
        for (Table.Row row :
                Table.read(files, CONTENTS, CONTENT_COLUMNS, faults).rows()) {
            CommuneContent content = CommuneContent.builder()
                    .code(row.required("code"))
                    .title(row.text("title"))
                    .heading(row.text("heading"))
                    .citation(cites.citation(row).orElse(NOWHERE))
                    .reading(cites.reading(row))
                    .build();
            if (contents.put(content.code(), content) != null) {
                row.fault("duplicate-code", content.code());
            }
        }
        return contents;
    }

    private Map<String, List<ContentLink>> links(Map<String, CommuneContent> contents, Collection<String> sets) {
        int before = faults.found().size();
        List<Table.Row> rows = Table.read(files, LINKS, LINK_COLUMNS, faults).rows();
        boolean readable = faults.found().size() == before;
        Map<String, Map<String, Optional<ContentLink>>> found = new LinkedHashMap<>();
        sets.forEach(set -> found.put(set, new LinkedHashMap<>()));
        for (Table.Row row : rows) {
            add(row, contents, found);
        }
        Map<String, List<ContentLink>> links = new LinkedHashMap<>();
        found.forEach((set, ofSet) -> {
            List<ContentLink> ordered = new ArrayList<>();
            contents.keySet().forEach(code -> {
                Optional<ContentLink> link = ofSet.get(code);
                if (link != null) {
                    link.ifPresent(ordered::add);
                } else if (readable) {
                    faults.add(LINKS, 0, "missing-link", set, code);
                }
            });
            links.put(set, ordered);
        });
        return links;
    }

    private static void add(
            Table.Row row,
            Map<String, CommuneContent> contents,
            Map<String, Map<String, Optional<ContentLink>>> found) {
        CommuneContent content = contents.get(row.required("content"));
        Map<String, Optional<ContentLink>> ofSet = found.get(row.required("set"));
        if (content == null) {
            row.fault("unknown-content", row.get("content"), String.join(", ", contents.keySet()));
        } else if (ofSet == null) {
            row.fault("unknown-set", row.get("set"));
        } else if (ofSet.put(content.code(), link(row, content)) != null) {
            row.fault("duplicate-code", row.get("set") + "/" + content.code());
        }
    }

    private static Optional<ContentLink> link(Table.Row row, CommuneContent content) {
        Optional<String> criterion = Optional.of(row.get("criterion")).filter(code -> !code.isEmpty());
        boolean hasReason =
                !row.get("reason_vi").isEmpty() || !row.get("reason_en").isEmpty();
        if (criterion.isPresent() == hasReason) {
            row.fault("bad-content-link", content.code(), row.get("set"));
            return Optional.empty();
        }
        return Optional.of(
                new ContentLink(content, criterion, hasReason ? Optional.of(row.text("reason")) : Optional.empty()));
    }

    /** Notes every criterion of the table that its product set does not score. */
    static void check(CommuneProcedure procedure, Map<String, Rubric> rubrics, Contents files, Faults faults) {
        for (Table.Row row : Table.read(files, LINKS, LINK_COLUMNS, faults).rows()) {
            Rubric rubric = rubrics.get(row.get("set"));
            String code = row.get("criterion");
            if (rubric != null && !code.isEmpty() && procedure.links().containsKey(row.get("set"))) {
                Criterion criterion = rubric.criteria().get(code);
                if (criterion == null) {
                    row.fault("unknown-place", "criterion", code, row.get("set"));
                } else if (!criterion.kind().isScored()) {
                    row.fault(
                            "not-scored",
                            code,
                            row.get("set"),
                            String.join(
                                    ", ",
                                    criterion.scored().stream()
                                            .map(Criterion::code)
                                            .toList()));
                }
            }
        }
    }
}
