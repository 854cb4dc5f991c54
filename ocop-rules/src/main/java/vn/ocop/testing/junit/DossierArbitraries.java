package vn.ocop.testing.junit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import vn.ocop.dossier.Dossier;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.StarGate;
import vn.ocop.testing.internal.Grid;
import vn.ocop.testing.internal.Search;

/**
 * Random dossiers of a rule pack for jqwik: complete ones, some near the beginning of a band or at a gate, councils that
 * disagree, and ones with {@link Flaw}s. They shrink to the best answers on few sheets without flaws.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Dossier> dossiers() {
 *     return DossierArbitraries.of(pack).ofSets("tea").complete();
 * }
 * }</pre>
 *
 * <p>Days of submission lie between the first and the last day on which the pack is in force. Immutable and safe for use
 * by several threads.
 */
public final class DossierArbitraries {

    private static final int NUMBERS = 1 << 20;
    private static final int MOST_MEMBERS = 9;
    private static final int MOST_FLAWS = 3;
    private static final Integer[] ANY = {0, 20, 50, 75, 90, 97};

    private final RulePack pack;
    private final List<Grid> grids;

    private DossierArbitraries(RulePack pack, List<Rubric> rubrics) {
        this.pack = pack;
        this.grids = rubrics.stream().map(Grid::new).toList();
    }

    /** Dossiers of every product set of a pack. */
    public static DossierArbitraries of(RulePack pack) {
        return new DossierArbitraries(pack, List.copyOf(pack.rubrics().values()));
    }

    /**
     * Dossiers of some product sets.
     *
     * @throws IllegalArgumentException if the pack has no such set
     */
    public DossierArbitraries ofSets(String... codes) {
        return new DossierArbitraries(
                pack, Arrays.stream(codes).map(this::rubric).toList());
    }

    private Rubric rubric(String code) {
        Rubric rubric = pack.rubrics().get(code);
        if (rubric == null) {
            throw new IllegalArgumentException("rule pack " + pack.id() + " has no product set " + code + "; it has "
                    + pack.rubrics().keySet());
        }
        return rubric;
    }

    /** Something that is worked into a complete dossier. */
    public enum Flaw {
        /** A criterion of a counted sheet on which others depend gives 0 points; what depends is answered, or not. */
        NO_STORY(false),
        /** A criterion of a counted sheet gives 0 points. */
        ZERO(false),
        /** A criterion of a counted sheet has no answer. */
        GAP(false),
        /** Every criterion of a section has no answer on any sheet. */
        SECTION_GAP(false),
        /** A counted sheet is empty. */
        EMPTY_SHEET(false),
        /** The dossier has a finding that its set knows. */
        FINDING(false),
        UNKNOWN_SET(true),
        UNKNOWN_CRITERION(true),
        UNKNOWN_OPTION(true),
        NEGATIVE_OPTION(true),
        ANSWERED_PARENT(true),
        BOTH_CASES(true),
        UNKNOWN_FINDING(true),
        LEGAL_FORM(true),
        TWO_SELF_SHEETS(true),
        NO_COUNTED_SHEET(true),
        NO_SHEETS(true);

        private final boolean breaks;

        Flaw(boolean breaks) {
            this.breaks = breaks;
        }

        /** Whether it makes a dossier invalid. */
        public boolean breaks() {
            return breaks;
        }

        private static List<Flaw> all(boolean breaking) {
            return Arrays.stream(values())
                    .filter(flaw -> flaw.breaks == breaking)
                    .toList();
        }
    }

    /** Complete dossiers: every criterion is answered, on a self-assessment or on up to 9 sheets of a council. */
    public Arbitrary<Dossier> complete() {
        return drafts(Arbitraries.of(ANY), 0, MOST_MEMBERS).map(RandomDossier::dossier);
    }

    /** Complete dossiers of many points, where the gates of the higher levels decide. */
    public Arbitrary<Dossier> strong() {
        return drafts(Arbitraries.of(85, 92, 96, 98, 100), 0, MOST_MEMBERS).map(RandomDossier::dossier);
    }

    /** Complete dossiers with one counted sheet. */
    public Arbitrary<Dossier> ofOneSheet() {
        return drafts(Arbitraries.of(ANY), 0, 1).map(RandomDossier::dossier);
    }

    /** Complete dossiers of councils of 2 to 9 members, who differ in some answers. */
    public Arbitrary<Dossier> councils() {
        return drafts(Arbitraries.of(50, 90, 96, 100), 2, MOST_MEMBERS).map(RandomDossier::dossier);
    }

    /** Complete self-assessments whose points lie within 2 points of the beginning of a band. */
    public Arbitrary<Dossier> nearBand() {
        return withAnswers((grid, number) -> {
            Search search = new Search(grid);
            List<Band> bands = grid.rubric().bands().stream()
                    .filter(band -> band.from() > 0)
                    .toList();
            int total = bands.get(number % bands.size()).from() - 2 + number / 8 % 4;
            return search.ofTotal(total, (i, option) -> (number ^ (i * 31 + option) * 0x9E3779B1) % 3 != 0)
                    .or(() -> search.ofTotal(total))
                    .orElseGet(grid::best);
        });
    }

    /** Complete self-assessments of many points that just meet or just miss a gate. */
    public Arbitrary<Dossier> nearGate() {
        return withAnswers((grid, number) -> {
            int[] answers = grid.best();
            List<StarGate> gates = grid.rubric().gates();
            if (!gates.isEmpty()) {
                StarGate gate = gates.get(number % gates.size());
                int i = grid.rubric().indexOf(gate.criterion());
                int met = grid.leastThatMeets(gate);
                answers[i] = number / 64 % 2 == 0 ? met : grid.nextBelow(i, met);
            }
            return grid.applicable(answers);
        });
    }

    private interface Answers {
        int[] of(Grid grid, int number);
    }

    private Arbitrary<Dossier> withAnswers(Answers answers) {
        return Combinators.combine(Arbitraries.of(grids), numbers(), numbers()).as((grid, number, circumstances) -> {
            RandomDossier draft = new RandomDossier(pack, grid);
            draft.addCounted(answers.of(grid, number), List.of());
            draft.setCircumstances(circumstances);
            return draft.dossier();
        });
    }

    /** Dossiers with at least one flaw of certain kinds. */
    public Arbitrary<Dossier> with(Flaw... flaws) {
        return flawed(flaws(Arbitraries.of(flaws), 1));
    }

    /** Dossiers that are broken in at least one way, and may have other flaws as well. */
    public Arbitrary<Dossier> broken() {
        Arbitrary<List<FlawAt>> breaking = flaws(Arbitraries.of(Flaw.all(true)), 1);
        Arbitrary<List<FlawAt>> others = flaws(Arbitraries.of(Flaw.all(false)), 0);
        return flawed(Combinators.combine(others, breaking).as((some, more) -> {
            List<FlawAt> both = new ArrayList<>(some);
            both.addAll(more);
            return both;
        }));
    }

    /** Dossiers that can be read and resolved, with any mixture of flaws. */
    public Arbitrary<Dossier> unbroken() {
        return flawed(flaws(Arbitraries.of(Flaw.all(false)), 0));
    }

    private Arbitrary<Dossier> flawed(Arbitrary<List<FlawAt>> flaws) {
        return Combinators.combine(drafts(Arbitraries.of(0, 50, 90, 97), 0, MOST_MEMBERS), flaws)
                .as((draft, some) -> {
                    some.forEach(flaw -> draft.spoil(flaw.flaw(), flaw.number()));
                    return draft.dossier();
                });
    }

    private record FlawAt(Flaw flaw, int number) {}

    private static Arbitrary<List<FlawAt>> flaws(Arbitrary<Flaw> kinds, int least) {
        return Combinators.combine(kinds, numbers())
                .as(FlawAt::new)
                .list()
                .ofMinSize(least)
                .ofMaxSize(MOST_FLAWS);
    }

    private Arbitrary<RandomDossier> drafts(Arbitrary<Integer> strengths, int leastMembers, int mostMembers) {
        Arbitrary<List<List<Integer>>> members =
                numbers().list().ofMaxSize(4).list().ofMinSize(leastMembers).ofMaxSize(mostMembers);
        Arbitrary<List<Integer>> extras = numbers().list().ofMaxSize(2);
        return Arbitraries.of(grids)
                .flatMap(grid -> Combinators.combine(
                                numbers().list().ofSize(grid.size() + 1), strengths, members, extras, numbers())
                        .as((answers, strength, council, uncounted, circumstances) -> {
                            RandomDossier draft = new RandomDossier(pack, grid);
                            draft.addCounted(draft.sheet(answers, strength), council);
                            draft.addUncounted(uncounted, council.isEmpty());
                            draft.setCircumstances(circumstances);
                            return draft;
                        }));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, NUMBERS - 1).withDistribution(RandomDistribution.uniform());
    }
}
