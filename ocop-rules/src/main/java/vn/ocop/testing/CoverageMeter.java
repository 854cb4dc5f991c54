package vn.ocop.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.ocop.assessment.Assessment;
import vn.ocop.pack.RulePack;
import vn.ocop.testing.internal.Areas;
import vn.ocop.testing.internal.RuleWatch;

/**
 * Measures what of the law some dossiers exercise: options chosen, gates met and missed where they count for the stars,
 * findings, stops, criteria that apply or not, exclusive cases, both sides of each band, legal forms, days on which
 * regimes change, and rules that fired.
 *
 * <p>Not safe for use by several threads. No parameter and no result is null.
 */
public final class CoverageMeter {

    private final RulePack pack;
    private final List<CoverageArea> areas;
    private final List<CoverageItem> items = new ArrayList<>();
    private final Map<CoverageItem.Id, Integer> counts = new HashMap<>();
    private final RuleWatch rules;

    private CoverageMeter(RulePack pack, List<CoverageArea> areas) {
        this.pack = pack;
        this.areas = areas;
        this.rules = new RuleWatch(pack);
        areas.forEach(area -> items.addAll(area.items(pack)));
        pack.rubrics().values().forEach(rubric -> areas.forEach(area -> items.addAll(area.items(pack, rubric))));
        items.forEach(item -> counts.put(item.id(), 0));
    }

    /**
     * A meter that has seen nothing yet.
     *
     * @param more areas in addition to the library's own
     */
    public static CoverageMeter of(RulePack pack, CoverageArea... more) {
        List<CoverageArea> areas = new ArrayList<>(Areas.all());
        areas.addAll(List.of(more));
        return new CoverageMeter(pack, areas);
    }

    /** Notes what a dossier exercised; one that could not be read exercised nothing. */
    public CoverageMeter add(Assessment assessment) {
        assessment.dossier().ifPresent(dossier -> {
            Set<CoverageItem.Id> seen = new HashSet<>();
            areas.forEach(area -> area.exercised(pack, dossier, assessment).forEach(seen::add));
            seen.forEach(id -> counts.computeIfPresent(id, (known, count) -> count + 1));
            rules.watch(dossier, assessment);
        });
        return this;
    }

    /** Notes what the cases exercised that have passed; a case that failed proves nothing. */
    public CoverageMeter add(CaseReport report) {
        report.results().stream()
                .filter(CaseResult::passed)
                .map(CoverageMeter::whole)
                .forEach(this::add);
        return this;
    }

    /** The result with the dossier and the day of its case, which a result without a regime does not hold. */
    private static Assessment whole(CaseResult result) {
        Assessment assessment = result.assessment();
        if (assessment.dossier().isPresent()) {
            return assessment;
        }
        return Assessment.builder()
                .from(assessment)
                .dossier(result.run().content().dossier())
                .evaluatedOn(result.run().options().evaluatedOn())
                .build();
    }

    /** What has been exercised so far. */
    public CoverageReport report() {
        Map<String, Integer> fired = new TreeMap<>();
        rules.names().forEach(name -> fired.put(name, 0));
        fired.putAll(rules.counts());
        Map<CoverageItem, Integer> exercised = new LinkedHashMap<>();
        items.forEach(item -> exercised.put(item, counts.getOrDefault(item.id(), 0)));
        return new CoverageReport(pack.id(), exercised, fired);
    }
}
