package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.comparison.Change.Kind;
import vn.ocop.law.Misprint;
import vn.ocop.law.Reading;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Transition;
import vn.ocop.rubric.Band;
import vn.ocop.text.Text;

/**
 * Compares what two packs say of their regimes as a whole. Each decree has its own register of misprints, by its own
 * codes: entries of two regimes are the same if they concern the same place. For two packs, by one thread.
 */
final class RegimeComparer {

    private static final String NONE = "-";

    private final RulePack before;
    private final RulePack after;
    private final boolean oneRegime;
    private final List<Change> changes = new ArrayList<>();

    private RegimeComparer(RulePack before, RulePack after, boolean oneRegime) {
        this.before = before;
        this.after = after;
        this.oneRegime = oneRegime;
    }

    static List<Change> compare(RulePack before, RulePack after, boolean oneRegime) {
        return new RegimeComparer(before, after, oneRegime).compare();
    }

    private List<Change> compare() {
        addValue(Kind.TITLE, RulePack::title);
        addValue(Kind.DECREE, pack -> Text.of(pack.decree()));
        addValue(Kind.LEGAL_BASIS, pack -> Text.of(String.join("; ", pack.legalBasis())));
        addValue(Kind.IN_FORCE_FROM, pack -> Text.of(pack.inForceFrom().toString()));
        addValue(
                Kind.IN_FORCE_UNTIL,
                pack -> Text.of(pack.inForceUntil().map(day -> day.toString()).orElse(NONE)));
        addValue(Kind.IN_FORCE_CLAUSE, pack -> Text.of(pack.inForceClause()));
        addValue(Kind.REPLACES, pack -> sorted(pack.replaces()));
        addValue(
                Kind.TRANSITION,
                pack -> Text.of(pack.transition().map(RegimeComparer::describe).orElse(NONE)));
        addCommune(Kind.COMMUNE_CLAUSE, commune -> Text.of(commune.clause().text()));
        addCommune(Kind.COMMUNE_FORM, commune -> Text.of(resting(commune.form().text(), commune.formReading())));
        addCommune(Kind.COMMUNE_REPORTS_TO, RegimeComparer::addressee);
        addCommune(Kind.COMMUNE_TERM, RegimeComparer::term);
        addCommune(
                Kind.COMMUNE_MISSING_REPORT,
                commune -> Text.of(commune.missingReport().id()));
        addCommune(
                Kind.COMMUNE_ADVERSE_REPORT,
                commune -> Text.of(commune.adverseReport().id()));
        addValue(Kind.RULES, pack -> sorted(pack.rules()));
        addValue(Kind.EVIDENCE_RULES, pack -> sorted(pack.evidenceRules()));
        addValue(Kind.AUTHORITY_RULES, pack -> sorted(pack.authorityRules()));
        addCommune(Kind.COMMUNE_RULES, commune -> sorted(commune.rules()));
        addValue(Kind.BASE, pack -> Text.of(pack.base().orElse(NONE)));
        addValue(Kind.PUBLICATION, pack -> Text.of(pack.publication().code()));
        compare(bands(before), bands(after), this::compareBand);
        compare(byId(before.readings(), Reading::id), byId(after.readings(), Reading::id), this::compareReading);
        Function<Misprint, String> misprint = oneRegime ? Misprint::id : one -> one.set() + " " + one.place();
        compare(byId(before.misprints(), misprint), byId(after.misprints(), misprint), this::compareMisprint);
        addFindings();
        changes.addAll(FileComparer.compare(before, after));
        return changes;
    }

    private static Text sorted(Collection<String> items) {
        return Text.of(items.isEmpty() ? NONE : items.stream().sorted().collect(Collectors.joining(", ")));
    }

    private void addCommune(Kind kind, Function<CommuneProcedure, Text> value) {
        addValue(kind, pack -> pack.commune().map(value).orElse(Text.of(NONE)));
    }

    private static Text addressee(CommuneProcedure commune) {
        return ChangeWording.authority(commune.addressee(), commune.reportTo());
    }

    private static Text term(CommuneProcedure commune) {
        return commune.workingDays().isPresent()
                ? ChangeWording.workingDays(commune.workingDays().getAsInt())
                : Text.of(NONE);
    }

    private static String resting(String text, Optional<Reading> reading) {
        return text + reading.map(one -> " [" + one.id() + "]").orElse("");
    }

    private static String describe(Transition transition) {
        String terms = transition.terms().stream()
                .map(term -> term.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")) + ": "
                        + term.lastDay())
                .collect(Collectors.joining("; "));
        return resting(transition.clause() + (terms.isEmpty() ? "" : " (" + terms + ")"), transition.afterwards());
    }

    private void addValue(Kind kind, Function<RulePack, Text> value) {
        Sides<Text> sides = Sides.both(value.apply(before), value.apply(after));
        if (!sides.areEqual()) {
            changes.add(new Change.OfRegime(kind, sides));
        }
    }

    private static Map<Integer, Band> bands(RulePack pack) {
        return pack.rubrics().values().stream()
                .findFirst()
                .map(rubric -> byId(rubric.bands(), Band::stars))
                .orElse(Map.of());
    }

    private static <K, T> Map<K, T> byId(List<T> items, Function<T, K> id) {
        Map<K, T> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(id.apply(item), item));
        return byId;
    }

    private <K, T> void compare(Map<K, T> old, Map<K, T> young, Function<Sides<T>, List<Change>> compare) {
        old.forEach((id, item) -> {
            T match = young.get(id);
            Sides<T> sides = match == null ? Sides.removed(item) : Sides.both(item, match);
            changes.addAll(compare.apply(sides));
        });
        young.forEach((id, item) -> {
            if (!old.containsKey(id)) {
                changes.addAll(compare.apply(Sides.added(item)));
            }
        });
    }

    private List<Change> compareBand(Sides<Band> band) {
        List<Change> found = new ArrayList<>();
        if (!band.areBoth()) {
            Kind kind = band.after().isPresent() ? Kind.BAND_ADDED : Kind.BAND_DROPPED;
            return List.of(new Change.OfBand(kind, band));
        }
        if (!band.map(Band::from).areEqual()) {
            found.add(new Change.OfBand(Kind.BAND_FROM, band));
        }
        if (!band.map(Band::recognised).areEqual()) {
            found.add(new Change.OfBand(Kind.BAND_RECOGNITION, band));
        }
        if (!band.map(Band::level).areEqual() || !band.map(Band::authority).areEqual()) {
            found.add(new Change.OfBand(Kind.BAND_AUTHORITY, band));
        }
        return found;
    }

    private List<Change> compareReading(Sides<Reading> reading) {
        if (!reading.areBoth()) {
            Kind kind = reading.after().isPresent() ? Kind.READING_ADDED : Kind.READING_DROPPED;
            return List.of(new Change.OfReading(kind, reading));
        }
        if (!reading.map(Reading::chosen).areEqual()) {
            return List.of(new Change.OfReading(Kind.READING_CHOSEN, reading));
        }
        return reading.areEqual() || !oneRegime
                ? List.of()
                : List.of(new Change.OfReading(Kind.READING_REWORDED, reading));
    }

    private List<Change> compareMisprint(Sides<Misprint> misprint) {
        if (!misprint.areBoth()) {
            Kind kind = misprint.after().isPresent() ? Kind.MISPRINT_ADDED : Kind.MISPRINT_DROPPED;
            return List.of(new Change.OfMisprint(kind, misprint));
        }
        boolean same = oneRegime
                ? misprint.areEqual()
                : misprint.map(Misprint::printed).areEqual()
                        && misprint.map(Misprint::used).areEqual();
        return same ? List.of() : List.of(new Change.OfMisprint(Kind.MISPRINT_CHANGED, misprint));
    }

    private void addFindings() {
        before.findings().forEach((code, name) -> {
            Sides<Text> names = new Sides<>(
                    Optional.of(name), Optional.ofNullable(after.findings().get(code)));
            if (!names.areEqual()) {
                Kind kind = names.areBoth() ? Kind.FINDING_RENAMED : Kind.FINDING_DROPPED;
                changes.add(new Change.OfFinding(kind, code, names));
            }
        });
        after.findings().forEach((code, name) -> {
            if (!before.findings().containsKey(code)) {
                changes.add(new Change.OfFinding(Kind.FINDING_ADDED, code, Sides.added(name)));
            }
        });
    }
}
