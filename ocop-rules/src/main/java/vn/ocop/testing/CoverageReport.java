package vn.ocop.testing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.ocop.testing.internal.CoverageHtml;
import vn.ocop.testing.internal.CoverageWording;

/**
 * What of the law some dossiers exercised.
 *
 * <p>Immutable and safe for use by several threads. No part is null.
 *
 * @param pack the id of the rule pack
 * @param items everything there is to exercise, by set and in the decree's order, with the number of dossiers that did
 * @param rules how often each rule fired, by name
 */
public record CoverageReport(String pack, Map<CoverageItem, Integer> items, Map<String, Integer> rules) {

    /** The area under which rules are counted. */
    public static final String RULES = "rules";

    private static final int ALL = 100;

    public CoverageReport {
        Objects.requireNonNull(pack, "pack");
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /**
     * How much of an area is exercised.
     *
     * @param covered how many things are
     * @param total how many there are
     */
    public record Share(int covered, int total) {

        /** The share in whole percent, rounded down, so that 100 means everything; 100 of nothing. */
        public int percent() {
            return total == 0 ? ALL : (int) ((long) ALL * covered / total);
        }

        Share plus(boolean one) {
            return new Share(covered + (one ? 1 : 0), total + 1);
        }
    }

    /** The share of each area, with {@link #RULES} last. */
    public Map<String, Share> areas() {
        Map<String, Share> areas = new LinkedHashMap<>();
        items.forEach((item, count) -> count(areas, item.area(), count));
        rules.forEach((rule, count) -> count(areas, RULES, count));
        return areas;
    }

    /** The share of each area by product set; what concerns the regime as a whole is under empty text. */
    public Map<String, Map<String, Share>> sets() {
        Map<String, Map<String, Share>> sets = new LinkedHashMap<>();
        items.forEach((item, count) ->
                count(sets.computeIfAbsent(item.set(), set -> new LinkedHashMap<>()), item.area(), count));
        return sets;
    }

    private static void count(Map<String, Share> areas, String area, int count) {
        areas.put(area, areas.getOrDefault(area, new Share(0, 0)).plus(count > 0));
    }

    /** What no dossier exercised. */
    public List<CoverageItem> missing() {
        return items.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The rules that never fired, by name. */
    public List<String> silentRules() {
        return rules.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The areas whose share is below what is asked.
     *
     * @param percent the least share of every area, from 0 to 100
     * @param byArea other least shares of single areas
     * @throws IllegalArgumentException if an area is named that there is none of
     */
    public Map<String, Share> below(int percent, Map<String, Integer> byArea) {
        Map<String, Share> areas = areas();
        byArea.keySet().stream()
                .filter(area -> !areas.containsKey(area))
                .findFirst()
                .ifPresent(area -> {
                    throw new IllegalArgumentException(
                            "there is no area of coverage " + area + "; use one of " + areas.keySet());
                });
        Map<String, Share> below = new LinkedHashMap<>();
        areas.forEach((area, share) -> {
            if (share.percent() < byArea.getOrDefault(area, percent)) {
                below.put(area, share);
            }
        });
        return below;
    }

    /** The report in words: a table of the areas, then what is missing. Lines end in a line feed. */
    public String text(Locale locale) {
        return CoverageWording.text(this, locale);
    }

    /** The report as one JSON object. */
    public String json() {
        return CoverageWording.json(this).toString();
    }

    /**
     * The report as one self-contained HTML page, without scripts and without references to anything outside. It is
     * also well-formed XML.
     */
    public String html(Locale locale) {
        return CoverageHtml.page(this, locale);
    }
}
