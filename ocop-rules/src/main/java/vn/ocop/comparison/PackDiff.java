package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.pack.Correspondence;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

/**
 * What differs between two rule packs, in the words of the law: per product set, with the citations of both sides.
 *
 * <p>Criteria of a set correspond as the newer pack says ({@link RulePack#correspondences}; or the older one, if it is
 * the newer decree); else by title, in a section of the same title first; else, in one regime only, by code. Options
 * correspond as the pack says; else by label, in order; of the others those between the same neighbours, if there are
 * equally many. Two packs are of one regime if they have one id, cite one decree, or one is a layer over the other.
 *
 * <p>Not compared are revision, digest and signature, and what a pack says about older packs.
 *
 * <p>Immutable and safe for use by several threads. The same packs give an equal difference and equal texts.
 */
public final class PackDiff {

    private final RulePack before;
    private final RulePack after;
    private final List<Change> general;
    private final List<SetDiff> sets;
    private final List<Correspondence> unfit;
    private final SharedChanges shared;

    private PackDiff(
            RulePack before, RulePack after, List<Change> general, List<SetDiff> sets, List<Correspondence> unfit) {
        this.before = before;
        this.after = after;
        this.general = List.copyOf(general);
        this.sets = List.copyOf(sets);
        this.unfit = List.copyOf(unfit);
        this.shared = SharedChanges.of(sets);
    }

    /**
     * Compares two packs.
     *
     * @param before the older pack
     * @param after the newer pack
     */
    public static PackDiff of(RulePack before, RulePack after) {
        Wordings wordings = Wordings.of(before, after);
        Set<String> codes = new LinkedHashSet<>(after.rubrics().keySet());
        codes.addAll(before.rubrics().keySet());
        Map<String, List<Correspondence>> said =
                said(before, after).stream().collect(Collectors.groupingBy(Correspondence::set));
        List<SetDiff> sets = new ArrayList<>();
        for (String code : codes) {
            Rubric old = before.rubrics().get(code);
            Rubric young = after.rubrics().get(code);
            sets.add(
                    old != null && young != null
                            ? SetComparer.compare(old, young, said.getOrDefault(code, List.of()), wordings)
                            : SetComparer.alone(new Sides<>(Optional.ofNullable(old), Optional.ofNullable(young))));
        }
        return new PackDiff(
                before,
                after,
                RegimeComparer.compare(before, after, wordings.areOfOneRegime()),
                sets,
                unfit(before, after));
    }

    /** What the packs say about each other: the newer about the older, or the other way round, seen from here. */
    private static List<Correspondence> said(RulePack before, RulePack after) {
        List<Correspondence> rows = rows(after, before);
        return rows.isEmpty()
                ? rows(before, after).stream()
                        .map(row -> row.inverse(before.id()))
                        .toList()
                : rows;
    }

    private static List<Correspondence> rows(RulePack newer, RulePack older) {
        return newer.correspondences().stream()
                .filter(row -> row.pack().equals(older.id())
                        || older.base().filter(row.pack()::equals).isPresent())
                .toList();
    }

    private static List<Correspondence> unfit(RulePack before, RulePack after) {
        return said(before, after).stream()
                .filter(row -> !fits(row, before, after))
                .toList();
    }

    private static boolean fits(Correspondence row, RulePack before, RulePack after) {
        int old = lastOption(before, row.set(), row.from());
        int young = lastOption(after, row.set(), row.to());
        return old >= 0
                && young >= 0
                && row.options().stream().allMatch(link -> link.from() <= old && link.to() <= young);
    }

    private static int lastOption(RulePack pack, String set, String criterion) {
        return Optional.ofNullable(pack.rubrics().get(set))
                .flatMap(rubric -> Optional.ofNullable(rubric.criteria().get(criterion)))
                .map(Criterion::lastOption)
                .orElse(-1);
    }

    /** The older pack. */
    public RulePack before() {
        return before;
    }

    /** The newer pack. */
    public RulePack after() {
        return after;
    }

    /** Whether the packs say the same. */
    public boolean isEmpty() {
        return changes().isEmpty();
    }

    /** All changes: those of the regime first, then set by set. */
    public List<Change> changes() {
        return Stream.concat(general.stream(), sets.stream().flatMap(set -> set.allChanges().stream()))
                .toList();
    }

    /** What differs in the regime as a whole: dates, transition, bands, authorities, readings, misprints, findings. */
    public List<Change> general() {
        return general;
    }

    /** Every product set of either pack, in the order of the newer one, also those without changes. */
    public List<SetDiff> sets() {
        return sets;
    }

    /** A product set, by code. */
    public Optional<SetDiff> set(String code) {
        return sets.stream().filter(set -> set.code().equals(code)).findFirst();
    }

    /** Changes that 10 sets or more have in common. They are among {@link #changes} as well. */
    public List<SharedChange> shared() {
        return shared.all();
    }

    /** Whether a change of a set, the very object, is told among the shared ones. */
    boolean isShared(Change change) {
        return shared.tells(change);
    }

    /**
     * What the packs say about each other that does not fit: it names a set, a criterion or an option that one of them
     * does not have. It is left out of the comparison.
     */
    public List<Correspondence> unfit() {
        return unfit;
    }

    /** The difference in numbers. */
    public DiffSummary summary() {
        return DiffSummary.of(sets);
    }

    /** How many star gates of each level a set has on each side; a side without the set has none. */
    public Sides<Map<Integer, Integer>> gates(String set) {
        return new Sides<>(
                        Optional.ofNullable(before.rubrics().get(set)),
                        Optional.ofNullable(after.rubrics().get(set)))
                .map(rubric -> DiffSummary.gatesByLevel(rubric.gates()));
    }

    /**
     * The difference as plain text, shared changes once. Lines end in a line feed.
     *
     * @param locale the reader's locale: English, or Vietnamese for all others
     */
    public String text(Locale locale) {
        return DiffText.render(this, locale);
    }

    /** The difference as one HTML page, without scripts and without references to anything outside. */
    public String html(Locale locale) {
        return DiffHtml.render(this, locale);
    }

    /** The difference as JSON: packs, summary, and every change with set, codes, values and citations. */
    public String json() {
        return DiffJson.render(this);
    }

    /** The difference as CSV: a row for each change; the first row names the columns. */
    public String csv(Locale locale) {
        return DiffCsv.render(this, locale);
    }
}
