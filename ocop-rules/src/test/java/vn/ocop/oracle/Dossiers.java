package vn.ocop.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;

/**
 * Random dossiers for every product set of a pack. A dossier is a complete one that several {@link Flaw}s may have
 * been worked into; it shrinks to the best answers on few sheets without flaws.
 */
public final class Dossiers {

    private static final int NUMBERS = 1 << 20;
    private static final int MOST_MEMBERS = 9;
    private static final int MOST_FLAWS = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 2, 24);
    private static final int DAYS_IN_FORCE = 860;
    private static final List<DossierKind> KINDS = List.of(DossierKind.values());
    private static final List<LegalForm> FORMS = List.of(LegalForm.values());

    private final PlainPack pack;
    private final List<PlainSet> sets;

    /** Dossiers of every set of a pack. */
    public Dossiers(PlainPack pack) {
        this(pack, List.copyOf(pack.sets().values()));
    }

    private Dossiers(PlainPack pack, List<PlainSet> sets) {
        this.pack = pack;
        this.sets = sets;
    }

    /** Dossiers of some sets only. */
    public Dossiers of(String... codes) {
        return new Dossiers(pack, Arrays.stream(codes).map(pack::set).toList());
    }

    /** Something that is worked into a complete dossier. */
    public enum Flaw {
        /** The story of a counted sheet gives 0 points; what depends on it is answered, or not. */
        NO_STORY(false),
        /** A criterion of a counted sheet gives 0 points. */
        ZERO(false),
        /** A criterion of a counted sheet has no answer. */
        GAP(false),
        /** Every criterion of a section has no answer on any counted sheet. */
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

    /** Complete dossiers: every criterion is answered, but for those that have no story to tell. */
    public Arbitrary<Dossier> complete() {
        return drafts(Arbitraries.of(0, 20, 50, 75, 90, 97), MOST_MEMBERS).map(Draft::dossier);
    }

    /** Complete dossiers of many points, where the gates of the higher levels decide. */
    public Arbitrary<Dossier> strong() {
        return drafts(Arbitraries.of(85, 92, 96, 98, 100), MOST_MEMBERS).map(Draft::dossier);
    }

    /** Complete dossiers whose one counted sheet answers every criterion, also those without a story. */
    public Arbitrary<Dossier> ofOneSheet() {
        return drafts(Arbitraries.of(0, 20, 50, 75, 90, 97), 1).map(Draft::dossier);
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

    /** Dossiers that can be scored, with any mixture of flaws. */
    public Arbitrary<Dossier> unbroken() {
        return flawed(flaws(Arbitraries.of(Flaw.all(false)), 0));
    }

    /** A dossier of a set with given counted sheets; places that hold {@link PlainCriterion#NONE} have no answer. */
    public static Dossier of(PlainSet set, SheetRole role, List<int[]> answers) {
        Draft draft = new Draft(set);
        answers.forEach(own -> draft.sheets.add(new DraftSheet(role, set.choices(own))));
        return draft.dossier();
    }

    private Arbitrary<Dossier> flawed(Arbitrary<List<FlawAt>> flaws) {
        return Combinators.combine(drafts(Arbitraries.of(0, 50, 90, 97), MOST_MEMBERS), flaws)
                .as((draft, some) -> {
                    some.forEach(draft::spoil);
                    return draft.dossier();
                });
    }

    private static Arbitrary<List<FlawAt>> flaws(Arbitrary<Flaw> kinds, int least) {
        return Combinators.combine(kinds, numbers())
                .as(FlawAt::new)
                .list()
                .ofMinSize(least)
                .ofMaxSize(MOST_FLAWS);
    }

    private Arbitrary<Draft> drafts(Arbitrary<Integer> strengths, int mostMembers) {
        Arbitrary<List<List<Integer>>> members =
                numbers().list().ofMaxSize(4).list().ofMinSize(0).ofMaxSize(mostMembers);
        Arbitrary<List<Integer>> extras = numbers().list().ofMaxSize(2);
        return Arbitraries.of(sets)
                .flatMap(set -> Combinators.combine(
                                numbers().list().ofSize(set.criteria().size() + 1),
                                strengths,
                                members,
                                extras,
                                numbers())
                        .as((answers, strength, council, uncounted, circumstances) -> {
                            Draft draft = new Draft(set);
                            draft.addCounted(sheet(set, answers, strength), council);
                            draft.addUncounted(uncounted, council.isEmpty());
                            draft.setCircumstances(circumstances);
                            return draft;
                        }));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, NUMBERS - 1).withDistribution(RandomDistribution.uniform());
    }

    /** The answers of a whole sheet: so many in a hundred are the best option, the others are any option. */
    private static int[] sheet(PlainSet set, List<Integer> numbers, int strength) {
        int[] answers = new int[set.criteria().size()];
        Arrays.fill(answers, PlainCriterion.NONE);
        for (int i = 0; i < answers.length; i++) {
            PlainCriterion criterion = set.criteria().get(i);
            int number = numbers.get(i);
            int option = number % 100 < strength ? criterion.best() : number / 100 % (criterion.last() + 1);
            if (criterion.choice() == PlainCriterion.NONE || isChosen(set, i, numbers.get(answers.length))) {
                answers[i] = option;
            }
        }
        return answers;
    }

    private static boolean isChosen(PlainSet set, int index, int number) {
        int choice = set.criteria().get(index).choice();
        List<Integer> cases = set.cases(choice);
        return cases.get((number >> choice) % cases.size()) == index;
    }

    private record FlawAt(Flaw flaw, int number) {}

    private record DraftSheet(SheetRole role, Map<String, Integer> choices) {

        boolean isCouncil() {
            return role == SheetRole.COUNCIL;
        }
    }

    /** A dossier in the making. */
    private static final class Draft {

        private final PlainSet set;
        private final List<DraftSheet> sheets = new ArrayList<>();
        private final List<String> findings = new ArrayList<>();
        private String product;
        private LegalForm form = LegalForm.COOPERATIVE;
        private DossierKind kind = DossierKind.FIRST;
        private LocalDate day = FIRST_DAY;

        Draft(PlainSet set) {
            this.set = set;
            this.product = set.code();
        }

        /** Members who differ from a common sheet in a few answers; the self-assessment if there are none. */
        void addCounted(int[] common, List<List<Integer>> members) {
            if (members.isEmpty()) {
                sheets.add(new DraftSheet(SheetRole.SELF, set.choices(common)));
            }
            for (List<Integer> deviations : members) {
                int[] own = common.clone();
                for (int deviation : deviations) {
                    answer(own, deviation);
                }
                sheets.add(new DraftSheet(SheetRole.COUNCIL, set.choices(own)));
            }
        }

        private void answer(int[] own, int number) {
            int index = number % own.length;
            PlainCriterion criterion = set.criteria().get(index);
            if (criterion.choice() != PlainCriterion.NONE) {
                set.cases(criterion.choice()).forEach(other -> own[other] = PlainCriterion.NONE);
            }
            own[index] = number / own.length % (criterion.last() + 1);
        }

        /** Sheets that do not count, at any place. */
        void addUncounted(List<Integer> numbers, boolean onlySelf) {
            boolean self = onlySelf;
            for (int number : numbers) {
                int[] own = new int[set.criteria().size()];
                Arrays.fill(own, PlainCriterion.NONE);
                for (int i = 0; i < number % 5; i++) {
                    answer(own, number / (i + 1));
                }
                SheetRole role = self || number / 8 % 2 == 0 ? SheetRole.COMMUNE : SheetRole.SELF;
                self |= role == SheetRole.SELF;
                sheets.add(number / 16 % (sheets.size() + 1), new DraftSheet(role, set.choices(own)));
            }
        }

        void setCircumstances(int number) {
            List<String> forms = set.legalForms().stream().sorted().toList();
            form = LegalForm.valueOf(forms.get(number % forms.size()));
            kind = KINDS.get(number / 8 % KINDS.size());
            day = FIRST_DAY.plusDays(number / 32 % DAYS_IN_FORCE);
        }

        void spoil(FlawAt flaw) {
            int number = flaw.number();
            switch (flaw.flaw()) {
                case NO_STORY -> counted(number).ifPresentChoices(choices -> loseStory(choices, number / 16));
                case ZERO -> counted(number).ifPresentChoices(choices -> choices.replace(criterion(number), 0));
                case GAP -> counted(number).ifPresentChoices(choices -> choices.remove(criterion(number)));
                case SECTION_GAP -> loseSection(number % set.sections().size());
                case EMPTY_SHEET -> counted(number).ifPresentChoices(Map::clear);
                case FINDING -> findings.add(known(number));
                case UNKNOWN_SET ->
                    product = number % 2 == 0 ? "no-such-set" : set.code().toUpperCase(Locale.ROOT);
                case UNKNOWN_CRITERION -> any(number).put("9.9.9", number % 3);
                case UNKNOWN_OPTION ->
                    any(number)
                            .put(
                                    criterion(number),
                                    set.criteria().get(index(number)).last() + 1 + number % 7);
                case NEGATIVE_OPTION -> any(number).put(criterion(number), -1 - number % 7);
                case ANSWERED_PARENT -> any(number).put(parent(number), 1);
                case BOTH_CASES -> answerBoth(any(number), number);
                case UNKNOWN_FINDING -> findings.add(number % 2 == 0 ? "no-such-finding" : "Forged-Dossier");
                case LEGAL_FORM -> forbidForm(number);
                case TWO_SELF_SHEETS -> {
                    sheets.add(new DraftSheet(SheetRole.SELF, new HashMap<>()));
                    sheets.add(0, new DraftSheet(SheetRole.SELF, new HashMap<>()));
                }
                case NO_COUNTED_SHEET -> sheets.removeIf(sheet -> sheet.role() != SheetRole.COMMUNE);
                case NO_SHEETS -> sheets.clear();
            }
        }

        private void loseStory(Map<String, Integer> choices, int number) {
            for (PlainCriterion criterion : set.criteria()) {
                if (criterion.story() != PlainCriterion.NONE) {
                    PlainCriterion story = set.criteria().get(criterion.story());
                    boolean hasZero = story.points(1) == 0;
                    choices.put(story.code(), hasZero && number % 2 == 0 ? 1 : 0);
                    if (number / 2 % 3 == 0) {
                        choices.remove(criterion.code());
                    }
                }
            }
        }

        private void loseSection(int section) {
            for (PlainCriterion criterion : set.criteria()) {
                if (criterion.section() == section) {
                    sheets.forEach(sheet -> sheet.choices().remove(criterion.code()));
                }
            }
        }

        private void answerBoth(Map<String, Integer> choices, int number) {
            if (set.choices().isEmpty()) {
                choices.put("8.9", 1);
            } else {
                set.cases(number % set.choices().size())
                        .forEach(index -> choices.put(set.criteria().get(index).code(), number % 3));
            }
        }

        private void forbidForm(int number) {
            for (int i = 0; i < FORMS.size(); i++) {
                LegalForm other = FORMS.get((number + i) % FORMS.size());
                if (!set.legalForms().contains(other.name())) {
                    form = other;
                    return;
                }
            }
            findings.add("no-such-finding");
        }

        private String known(int number) {
            List<String> known = new ArrayList<>(set.eliminating());
            known.addAll(set.stopping());
            known.sort(null);
            return known.get(number % known.size());
        }

        private String parent(int number) {
            List<String> parents = new ArrayList<>(set.sums());
            parents.addAll(set.choices());
            return parents.isEmpty() ? set.sections().get(0) : parents.get(number % parents.size());
        }

        private int index(int number) {
            return number / 16 % set.criteria().size();
        }

        private String criterion(int number) {
            return set.criteria().get(index(number)).code();
        }

        /** The choices of any sheet, counted or not. */
        private Map<String, Integer> any(int number) {
            if (sheets.isEmpty()) {
                sheets.add(new DraftSheet(SheetRole.SELF, new HashMap<>()));
            }
            return sheets.get(number % sheets.size()).choices();
        }

        /** The choices of a counted sheet, if there is one. */
        private Counted counted(int number) {
            boolean council = sheets.stream().anyMatch(DraftSheet::isCouncil);
            List<DraftSheet> counted = sheets.stream()
                    .filter(sheet -> sheet.role() == (council ? SheetRole.COUNCIL : SheetRole.SELF))
                    .toList();
            return change -> {
                if (!counted.isEmpty()) {
                    change.accept(counted.get(number % counted.size()).choices());
                }
            };
        }

        Dossier dossier() {
            return Dossier.builder()
                    .id("LV-" + set.code())
                    .kind(kind)
                    .submittedOn(day)
                    .product(Product.builder().name("Sản phẩm thử").set(product).build())
                    .subject(Subject.builder()
                            .name("Hợp tác xã thử")
                            .legalForm(form)
                            .build())
                    .sheets(sheets.stream()
                            .map(sheet -> ScoreSheet.builder()
                                    .role(sheet.role())
                                    .choices(sheet.choices())
                                    .build())
                            .toList())
                    .findings(findings.stream()
                            .map(code -> Finding.builder().code(code).build())
                            .toList())
                    .build();
        }

        private interface Counted {
            void ifPresentChoices(Consumer<Map<String, Integer>> change);
        }
    }
}
