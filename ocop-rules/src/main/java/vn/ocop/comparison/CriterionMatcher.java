package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.pack.Correspondence;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;

/**
 * Finds for the criteria of an older rubric those of a newer one that took their place. In this order: what the pack
 * says; the same title in a section of the same title; the same title; and, in one regime only, the same code. The case
 * of letters plays no part.
 */
final class CriterionMatcher {

    private final List<Item> before;
    private final List<Item> after;
    private final Map<String, Item> matches = new HashMap<>();

    private CriterionMatcher(Rubric before, Rubric after) {
        this.before = items(before);
        this.after = items(after);
    }

    /** The criteria that correspond: code in the older rubric to code in the newer. */
    static Map<String, String> match(Rubric before, Rubric after, List<Correspondence> said, boolean oneRegime) {
        CriterionMatcher matcher = new CriterionMatcher(before, after);
        for (Correspondence row : said) {
            matcher.take(matcher.before, row.from(), matcher.after, row.to());
        }
        if (oneRegime) {
            matcher.matchAll((old, young) ->
                    old.code().equals(young.code()) && old.title().equals(young.title()));
        }
        matcher.matchAll((old, young) ->
                old.title().equals(young.title()) && old.section().equals(young.section()));
        matcher.matchAll((old, young) -> old.title().equals(young.title()));
        if (oneRegime) {
            matcher.matchAll((old, young) -> old.code().equals(young.code()));
        }
        Map<String, String> codes = new LinkedHashMap<>();
        for (Item item : items(before)) {
            Item match = matcher.matches.get(item.code());
            if (match != null) {
                codes.put(item.code(), match.code());
            }
        }
        return codes;
    }

    private void take(List<Item> from, String old, List<Item> to, String young) {
        for (Item item : from) {
            for (Item other : to) {
                if (item.code().equals(old) && other.code().equals(young)) {
                    matches.put(old, other);
                }
            }
        }
        if (matches.containsKey(old)) {
            from.removeIf(item -> item.code().equals(old));
            to.removeIf(item -> item.code().equals(young));
        }
    }

    private void matchAll(Test test) {
        for (Item item : List.copyOf(before)) {
            after.stream().filter(other -> test.holds(item, other)).findFirst().ifPresent(other -> {
                matches.put(item.code(), other);
                before.remove(item);
                after.remove(other);
            });
        }
    }

    private static List<Item> items(Rubric rubric) {
        List<Item> items = new ArrayList<>();
        for (Section section : rubric.sections()) {
            add(section.criteria(), plain(section.title().vi()), items);
        }
        return items;
    }

    private static void add(List<Criterion> criteria, String section, List<Item> items) {
        for (Criterion criterion : criteria) {
            items.add(new Item(criterion.code(), plain(criterion.title().vi()), section));
            add(criterion.children(), section, items);
        }
    }

    /** A title as it is compared. */
    static String plain(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private record Item(String code, String title, String section) {}

    private interface Test {
        boolean holds(Item before, Item after);
    }
}
