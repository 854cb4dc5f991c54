package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ocop.assessment.AssessmentStatus;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.commune.ContentLink;
import vn.ocop.dossier.LegalForm;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.StarGate;
import vn.ocop.testing.Case;
import vn.ocop.testing.Expectation;
import vn.ocop.testing.Expectation.Notice;
import vn.ocop.text.Text;

/**
 * The cases that follow from the tables of one product set. Dossiers come from {@link Search}, expectations from
 * {@link Reckoning}; no rule takes part. For one use, by one thread.
 */
final class SetCases {

    private final RulePack pack;
    private final Rubric rubric;
    private final Grid grid;
    private final Search search;
    private final Drafts drafts;
    private final int[] best;
    private final int most;
    private final Band top;

    SetCases(RulePack pack, Rubric rubric, Locale language) {
        this.pack = pack;
        this.rubric = rubric;
        this.grid = new Grid(rubric);
        this.search = new Search(grid);
        this.drafts = new Drafts(pack, rubric, language);
        this.best = grid.best();
        this.most = grid.total(best);
        this.top = grid.bands().stream()
                .filter(band -> band.from() <= most)
                .findFirst()
                .orElse(grid.bands().get(grid.bands().size() - 1));
    }

    /**
     * What dossiers cannot reach: the points that the parts announce, unless the pack registers a misprint for the set;
     * a band; a gate that decides the stars within its band.
     */
    List<Text> unreachable() {
        List<Text> found = new ArrayList<>();
        int announced = rubric.parts().stream().mapToInt(Part::max).sum();
        if (most != announced && rubric.misprints().isEmpty()) {
            found.add(Drafts.NAMES.text("reach.most", most, announced));
        }
        for (Band band : grid.bands()) {
            if (band.from() > most) {
                found.add(Drafts.NAMES.text("reach.band", band.stars(), band.from(), most));
                continue;
            }
            Optional<int[]> base = justMet(band);
            rubric.gates().stream()
                    .filter(gate -> gate.stars() == band.stars())
                    .filter(gate -> sharedMissed(band, gate, base).isEmpty()
                            && ownPair(band, gate).isEmpty())
                    .forEach(gate -> found.add(Drafts.NAMES.text(
                            "reach.gate",
                            gate.criterion().code(),
                            what(gate),
                            gate.stars(),
                            gate.citation().text())));
        }
        return found;
    }

    List<Case> all() {
        addBest();
        addBands();
        addGates();
        addOptions();
        addNoes();
        addOpenGates();
        addFindings();
        addDependents();
        addChoices();
        addZeros();
        addGap();
        addForms();
        addCommune();
        return drafts.cases();
    }

    private Reckoning reckon(int[]... sheets) {
        return new Reckoning(grid, List.of(sheets), GatePolicy.RESOLVE);
    }

    private void add(String key, int[] answers, Object... arguments) {
        drafts.self(grid.choices(answers)).add(reckon(answers).outcome().build(), key, arguments);
    }

    /** The best answers: the most points that the set has to give. */
    private void addBest() {
        Reckoning reckoning = reckon(best);
        drafts.self(grid.choices(best))
                .add(
                        reckoning
                                .outcome()
                                .parts(reckoning.parts())
                                .sections(reckoning.sections())
                                .awards(reckoning.awards())
                                .maxima(maxima(best))
                                .messages(List.of())
                                .levels(grid.bands().stream()
                                        .filter(Band::recognised)
                                        .map(Band::stars)
                                        .toList())
                                .build(),
                        "best",
                        most);
    }

    private Map<String, Integer> maxima(int[] answers) {
        Map<String, Integer> maxima = new LinkedHashMap<>();
        IntStream.range(0, grid.size())
                .filter(i -> answers[i] != Grid.NONE)
                .forEach(i -> maxima.put(grid.code(i), grid.criterion(i).max()));
        return maxima;
    }

    /** Both sides of the beginning of each band; the gates of the level are met where that can be. */
    private void addBands() {
        for (Band band : grid.bands()) {
            if (band.from() > 0 && band.from() <= most) {
                sheetOf(band.from(), band.stars())
                        .ifPresent(answers -> addWithParts("band.at", answers, band.from(), band.stars()));
                sheetOf(band.from() - 1, band.stars() - 1)
                        .ifPresent(answers -> addWithParts("band.below", answers, band.from() - 1, band.stars()));
            }
        }
    }

    private void addWithParts(String key, int[] answers, Object... arguments) {
        Reckoning reckoning = reckon(answers);
        drafts.self(grid.choices(answers))
                .add(reckoning.outcome().parts(reckoning.parts()).build(), key, arguments);
    }

    private Optional<int[]> sheetOf(int total, int stars) {
        return search.ofTotal(total, (i, option) -> grid.meetsGates(i, option, stars))
                .or(() -> search.ofTotal(total));
    }

    /** For each recognised level a sheet that just meets its gates, and for each gate one that just misses it. */
    private void addGates() {
        for (Band band : grid.bands()) {
            List<StarGate> gates = rubric.gates().stream()
                    .filter(gate -> gate.stars() == band.stars())
                    .toList();
            if (!gates.isEmpty() && band.from() <= most) {
                Optional<int[]> base = justMet(band);
                base.ifPresent(answers -> add("gates.met", answers, band.stars()));
                gates.forEach(gate -> addMissed(band, gate, base));
            }
        }
    }

    /** The most points within a band of a sheet on which every gate up to its level is just met. */
    private Optional<int[]> justMet(Band band) {
        return search.ofMost(
                band.from(),
                Math.min(grid.end(band) - 1, most),
                (i, option) -> grid.isGated(i, band.stars())
                        ? option == grid.least(i, band.stars())
                        : grid.meetsGates(i, option, band.stars()));
    }

    private void addMissed(Band band, StarGate gate, Optional<int[]> base) {
        int i = rubric.indexOf(gate.criterion());
        Optional<int[]> shared =
                base.map(answers -> missed(answers, gate)).filter(answers -> grid.total(answers) >= band.from());
        if (shared.isPresent()) {
            add("gate.missed", shared.get(), grid.code(i), what(gate), gate.stars());
            return;
        }
        ownPair(band, gate).ifPresent(answers -> {
            add("gate.met", answers, grid.code(i), what(gate), gate.stars());
            add("gate.missed", missed(answers, gate), grid.code(i), what(gate), gate.stars());
        });
    }

    /** The sheet of a level with one of its gates missed, if it stays in the band. */
    private Optional<int[]> sharedMissed(Band band, StarGate gate, Optional<int[]> base) {
        return base.map(answers -> missed(answers, gate)).filter(answers -> grid.total(answers) >= band.from());
    }

    /** A sheet of a band on which a gate is just met and that stays in the band when it is missed. */
    private Optional<int[]> ownPair(Band band, StarGate gate) {
        int own = rubric.indexOf(gate.criterion());
        int least = grid.least(own, gate.stars());
        return search.ofMost(
                        band.from(),
                        Math.min(grid.end(band) - 1, most),
                        (i, option) -> i == own ? option == least : grid.meetsGates(i, option, band.stars()))
                .filter(answers -> grid.total(missed(answers, gate)) >= band.from());
    }

    /** The same sheet with the next lower answer that misses a gate. */
    private int[] missed(int[] answers, StarGate gate) {
        int i = rubric.indexOf(gate.criterion());
        int[] lower = answers.clone();
        while (lower[i] > 0 && gate.isMetBy(lower[i])) {
            lower[i] = grid.nextBelow(i, lower[i]);
        }
        return grid.applicable(lower);
    }

    private String what(StarGate gate) {
        return gate.option().map(option -> Integer.toString(option.number())).orElse("*");
    }

    /**
     * Every option of every criterion on a sheet with otherwise the best answers, so that every gate up to the top band
     * counts. What loses so many points that the sheet would leave the band is tried in a council.
     */
    private void addOptions() {
        List<Change> open = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            for (int option = 0; option <= grid.last(i); option++) {
                boolean stops = grid.stopsAtZero(i) && grid.points(i, option) == 0;
                if (option != best[i] && !stops && !isNo(i, option)) {
                    open.add(new Change(i, option));
                }
            }
        }
        open.sort(Comparator.comparingInt(this::loss).reversed());
        int room = most - top.from();
        while (!open.isEmpty()) {
            List<Change> together = new ArrayList<>();
            int[] answers = best.clone();
            for (Change change : List.copyOf(open)) {
                int[] more = change.on(answers);
                if (isApart(change, together) && most - grid.total(more) <= room) {
                    answers = more;
                    together.add(change);
                    open.remove(change);
                }
            }
            if (together.isEmpty()) {
                Change change = open.remove(0);
                int[][] sheets = sheetsWith(change);
                draft(sheets).add(reckon(sheets).outcome().build(), "options", words(List.of(change)));
            } else {
                together.sort(Comparator.comparingInt(Change::criterion));
                add("options", answers, words(together));
            }
        }
    }

    private boolean isNo(int i, int option) {
        return grid.criterion(i).kind() == CriterionKind.YES_NO && option == 0;
    }

    /** A no is printed by the decree, so no reading is needed for its 0 points. */
    private void addNoes() {
        for (int i = 0; i < grid.size(); i++) {
            if (isNo(i, 0) && best[i] != Grid.NONE && !grid.stopsAtZero(i)) {
                int[] answers = new Change(i, 0).on(best);
                Reckoning reckoning = reckon(answers);
                drafts.self(grid.choices(answers))
                        .add(
                                reckoning
                                        .outcome()
                                        .readings(reckoning.gateReadings())
                                        .build(),
                                "no",
                                grid.code(i));
            }
        }
    }

    /** Whether a change does not touch what others of the same sheet are about. */
    private boolean isApart(Change change, List<Change> others) {
        return others.stream().allMatch(other -> isApart(change.criterion(), other.criterion()));
    }

    private boolean isApart(int one, int other) {
        return one != other
                && (grid.choice(one) == Grid.NONE || grid.choice(one) != grid.choice(other))
                && !grid.dependents(one).contains(other)
                && !grid.dependents(other).contains(one);
    }

    private int loss(Change change) {
        return most - grid.total(change.on(best));
    }

    private String words(List<Change> changes) {
        return String.join(
                ", ",
                changes.stream()
                        .map(change -> grid.code(change.criterion()) + "=" + change.option())
                        .toList());
    }

    /**
     * The sheets on which a change is tried so that the total stays in the top band: one, or a council whose other
     * members all give the best answers.
     */
    private int[][] sheetsWith(Change change) {
        int room = most - top.from();
        int loss = loss(change);
        int[][] sheets = new int[loss <= room ? 1 : Math.max(2, room <= 0 ? 2 : (loss + room - 1) / room)][];
        Arrays.fill(sheets, best);
        sheets[0] = change.on(best);
        return sheets;
    }

    private Drafts.Draft draft(int[]... sheets) {
        return sheets.length == 1 ? drafts.self(grid.choices(sheets[0])) : drafts.council(sheets(sheets));
    }

    private List<Map<String, Integer>> sheets(int[]... answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(k -> grid.choices(answers[k]))
                .toList();
    }

    /** A gate on which a council disagrees, decided both ways under each policy, and left open. */
    private void addOpenGates() {
        Optional<Band> level = grid.bands().stream()
                .filter(Band::recognised)
                .filter(band ->
                        band.from() <= most && rubric.gates().stream().anyMatch(gate -> gate.stars() == band.stars()))
                .reduce((higher, lower) -> lower);
        level.ifPresent(band -> justMet(band)
                .ifPresent(base -> rubric.gates().stream()
                        .filter(gate -> gate.stars() == band.stars())
                        .findFirst()
                        .ifPresent(gate -> addOpenGate(gate, base))));
    }

    private void addOpenGate(StarGate gate, int[] base) {
        int[] missed = missed(base, gate);
        addOpenGate(GatePolicy.RESOLVE, gate, base, missed);
        addOpenGate(GatePolicy.MEAN, gate, base, missed);
        addOpenGate(GatePolicy.MAJORITY, gate, base, missed);
        addOpenGate(GatePolicy.MAJORITY, gate, base, base, missed);
        int i = rubric.indexOf(gate.criterion());
        int[] raised = base.clone();
        raised[i] = best[i];
        int above = grid.points(i, best[i]) - gate.requiredPoints();
        int below = gate.requiredPoints() - grid.points(i, missed[i]);
        if (above > 0) {
            int[][] sheets = new int[1 + (below + above - 1) / above][];
            Arrays.fill(sheets, raised);
            sheets[0] = missed;
            addOpenGate("gate.mean", GatePolicy.MEAN, gate, sheets);
        }
    }

    private void addOpenGate(GatePolicy policy, StarGate gate, int[]... answers) {
        addOpenGate("gate.open", policy, gate, answers);
    }

    private void addOpenGate(String key, GatePolicy policy, StarGate gate, int[]... answers) {
        long met = Arrays.stream(answers).filter(own -> grid.meets(own, gate)).count();
        drafts.council(sheets(answers))
                .gates(policy)
                .add(
                        new Reckoning(grid, List.of(answers), policy).outcome().build(),
                        key,
                        gate.criterion().code(),
                        met,
                        answers.length,
                        policy);
    }

    /** Each finding that the set knows, and those that only other sets know. */
    private void addFindings() {
        for (Effect effect : rubric.effects()) {
            effect.finding().ifPresent(finding -> {
                AssessmentStatus status = effect.kind() == Effect.Kind.ELIMINATES
                        ? AssessmentStatus.ELIMINATED
                        : AssessmentStatus.STOPPED;
                drafts.self(grid.choices(best))
                        .findings(List.of(finding))
                        .add(
                                Expectation.builder()
                                        .total(reckon(best).total().shown())
                                        .status(status)
                                        .findings(List.of(finding))
                                        .build(),
                                "finding." + effect.kind().code(),
                                finding);
            });
        }
        Set<String> foreign = new LinkedHashSet<>(pack.findings().keySet());
        rubric.effects().forEach(effect -> effect.finding().ifPresent(foreign::remove));
        if (!foreign.isEmpty()) {
            List<Notice> notices = IntStream.range(0, foreign.size())
                    .mapToObj(k -> new Notice("unknown-finding", Optional.of("/findings/" + k + "/code")))
                    .toList();
            drafts.self(grid.choices(best))
                    .findings(List.copyOf(foreign))
                    .add(invalid(notices), "finding.foreign", foreign.size());
        }
    }

    private static Expectation invalid(List<Notice> notices) {
        return Expectation.builder()
                .status(AssessmentStatus.INVALID)
                .messages(notices)
                .build();
    }

    private static Notice at(String code, String criterion) {
        return new Notice(code, Optional.of("/sheets/0/choices/" + criterion));
    }

    /** What depends on a criterion that gives no points: left out, and answered all the same. */
    private void addDependents() {
        for (int i = 0; i < grid.size(); i++) {
            if (grid.isCondition(i)) {
                int[] answered = best.clone();
                answered[i] = 0;
                int[] left = grid.applicable(answered);
                add("dependent.left", left, grid.code(i));
                List<Notice> notices = grid.dependents(i).stream()
                        .filter(dependent -> answered[dependent] > 0)
                        .map(dependent -> at("not-applicable", grid.code(dependent)))
                        .toList();
                drafts.self(grid.choices(answered))
                        .add(reckon(answered).outcome().messages(notices).build(), "dependent.answered", grid.code(i));
            }
        }
    }

    /** Exclusive criteria: each further case, neither, and all at once. */
    private void addChoices() {
        for (int parent = 0; parent < rubric.exclusive().size(); parent++) {
            Criterion criterion = rubric.exclusive().get(parent);
            for (int number = 0; number < grid.cases(parent); number++) {
                int[] answers = best.clone();
                grid.choose(answers, parent, number);
                drafts.self(grid.choices(answers))
                        .add(
                                reckon(answers)
                                        .outcome()
                                        .maxima(maxima(answers))
                                        .build(),
                                "case.chosen",
                                criterion.code(),
                                criterion.children().get(number).code());
            }
            int[] neither = best.clone();
            int[] all = best.clone();
            for (int i = 0; i < grid.size(); i++) {
                if (grid.choice(i) == parent) {
                    neither[i] = Grid.NONE;
                    all[i] = grid.best(i);
                }
            }
            drafts.self(grid.choices(neither)).add(incomplete(criterion.code()), "case.none", criterion.code());
            drafts.self(grid.choices(all))
                    .add(invalid(List.of(at("both-cases", criterion.code()))), "case.all", criterion.code());
        }
    }

    private static Expectation incomplete(String criterion) {
        return Expectation.builder()
                .status(AssessmentStatus.INCOMPLETE)
                .messages(List.of(at("no-answer", criterion)))
                .build();
    }

    /** Zeros that end the scoring. */
    private void addZeros() {
        for (int i = 0; i < grid.size(); i++) {
            for (int option = 0; option <= grid.last(i); option++) {
                if (grid.stopsAtZero(i) && grid.points(i, option) == 0 && best[i] != Grid.NONE) {
                    addZero(new Change(i, option));
                }
            }
        }
    }

    private void addZero(Change change) {
        int[][] sheets = sheetsWith(change);
        Reckoning reckoning = reckon(sheets);
        Expectation.Builder expected =
                reckoning.scored().status(AssessmentStatus.STOPPED).zeros(List.of(grid.code(change.criterion())));
        if (isNo(change.criterion(), change.option()) && sheets.length == 1) {
            List<String> readings = new ArrayList<>(reckoning.gateReadings());
            rubric.effects(Effect.Kind.STOPS_IF_ZERO)
                    .forEach(effect -> effect.reading().ifPresent(reading -> readings.add(reading.id())));
            expected.readings(readings.stream().distinct().toList());
        }
        draft(sheets).add(expected.build(), "zero", grid.code(change.criterion()), change.option());
    }

    /** One criterion without an answer. */
    private void addGap() {
        IntStream.range(0, grid.size())
                .filter(i -> grid.choice(i) == Grid.NONE && !grid.isCondition(i))
                .findFirst()
                .ifPresent(i -> {
                    int[] answers = best.clone();
                    answers[i] = Grid.NONE;
                    drafts.self(grid.choices(answers)).add(incomplete(grid.code(i)), "gap", grid.code(i));
                });
    }

    /** Subjects that the set does not admit; those that it does take turns in the other cases. */
    private void addForms() {
        for (LegalForm form : LegalForm.values()) {
            if (!rubric.legalForms().contains(form.name())) {
                drafts.self(grid.choices(best))
                        .form(form)
                        .add(
                                invalid(List.of(
                                        new Notice("legal-form-not-admitted", Optional.of("/subject/legalForm")))),
                                "form.refused",
                                form);
            }
        }
    }

    /** What the commune finds, and through which criterion it sees each content of its report. */
    private void addCommune() {
        List<ContentLink> links = CommuneArea.links(pack, rubric);
        if (!links.isEmpty()) {
            Map<String, String> seen = new LinkedHashMap<>();
            links.forEach(
                    link -> seen.put(link.content().code(), link.criterion().orElse(Expectation.NO_CRITERION)));
            drafts.self(grid.choices(best))
                    .commune(seen.keySet())
                    .add(reckon(best).outcome().commune(seen).build(), "commune");
        }
    }

    /** An option of a criterion, on a sheet that otherwise stays as it is. */
    private final class Change {

        private final int criterion;
        private final int option;

        Change(int criterion, int option) {
            this.criterion = criterion;
            this.option = option;
        }

        int criterion() {
            return criterion;
        }

        int option() {
            return option;
        }

        int[] on(int[] sheet) {
            int[] answers = sheet.clone();
            if (grid.choice(criterion) != Grid.NONE) {
                grid.choose(answers, grid.choice(criterion), grid.kase(criterion));
            }
            answers[criterion] = option;
            return grid.applicable(answers);
        }
    }
}
