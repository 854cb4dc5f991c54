package vn.ocop.testing.junit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;
import vn.ocop.testing.internal.Grid;
import vn.ocop.testing.junit.DossierArbitraries.Flaw;

/** A dossier in the making, decided by random numbers. For one use, by one thread. */
final class RandomDossier {

    private static final List<DossierKind> KINDS = List.of(DossierKind.values());
    private static final List<LegalForm> FORMS = List.of(LegalForm.values());
    private static final int HUNDRED = 100;
    private static final int YEAR = 365;

    private final RulePack pack;
    private final Grid grid;
    private final Rubric rubric;
    private final List<Draft> sheets = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private String product;
    private LegalForm form = LegalForm.COOPERATIVE;
    private DossierKind kind = DossierKind.FIRST;
    private LocalDate day;

    RandomDossier(RulePack pack, Grid grid) {
        this.pack = pack;
        this.grid = grid;
        this.rubric = grid.rubric();
        this.product = rubric.set().code();
        this.day = pack.inForceFrom();
    }

    /** A sheet in the making. */
    private record Draft(SheetRole role, Map<String, Integer> choices) {}

    private Draft draft(SheetRole role, int[] answers) {
        return new Draft(role, new HashMap<>(grid.choices(answers)));
    }

    /** The answers of a whole sheet: so many in a hundred are the best option, the others are any option. */
    int[] sheet(List<Integer> numbers, int strength) {
        int[] answers = new int[grid.size()];
        Arrays.fill(answers, Grid.NONE);
        for (int i = 0; i < answers.length; i++) {
            int number = numbers.get(i);
            int option = number % HUNDRED < strength ? grid.best(i) : number / HUNDRED % (grid.last(i) + 1);
            if (isChosen(i, numbers.get(answers.length))) {
                answers[i] = option;
            }
        }
        return answers;
    }

    private boolean isChosen(int i, int number) {
        int choice = grid.choice(i);
        return choice == Grid.NONE || (number >> choice) % grid.cases(choice) == grid.kase(i);
    }

    /** Members who differ from a common sheet in a few answers; the self-assessment if there are none. */
    void addCounted(int[] common, List<List<Integer>> members) {
        if (members.isEmpty()) {
            sheets.add(draft(SheetRole.SELF, common));
        }
        for (List<Integer> deviations : members) {
            int[] own = common.clone();
            deviations.forEach(deviation -> answer(own, deviation));
            sheets.add(draft(SheetRole.COUNCIL, own));
        }
    }

    private void answer(int[] own, int number) {
        int i = number % own.length;
        if (grid.choice(i) != Grid.NONE) {
            grid.choose(own, grid.choice(i), grid.kase(i));
        }
        own[i] = number / own.length % (grid.last(i) + 1);
    }

    /** Sheets that do not count, at any place. */
    void addUncounted(List<Integer> numbers, boolean onlySelf) {
        boolean self = onlySelf;
        for (int number : numbers) {
            int[] own = new int[grid.size()];
            Arrays.fill(own, Grid.NONE);
            for (int i = 0; i < number % 5; i++) {
                answer(own, number / (i + 1));
            }
            SheetRole role = self || number / 8 % 2 == 0 ? SheetRole.COMMUNE : SheetRole.SELF;
            self |= role == SheetRole.SELF;
            sheets.add(number / 16 % (sheets.size() + 1), draft(role, own));
        }
    }

    /** Kind, legal form and day of submission. */
    void setCircumstances(int number) {
        List<String> forms = rubric.legalForms().stream().sorted().toList();
        form = LegalForm.valueOf(forms.get(number % forms.size()));
        kind = KINDS.get(number / 8 % KINDS.size());
        LocalDate end = pack.inForceUntil().orElse(pack.inForceFrom().plusDays(YEAR));
        int days = (int) ChronoUnit.DAYS.between(pack.inForceFrom(), end);
        day = pack.inForceFrom().plusDays(number / 32 % days);
    }

    /** Works a flaw in. */
    void spoil(Flaw flaw, int number) {
        switch (flaw) {
            case NO_STORY -> counted(number).forEach(choices -> loseStory(choices, number / 16));
            case ZERO -> counted(number).forEach(choices -> choices.replace(criterion(number), 0));
            case GAP -> counted(number).forEach(choices -> choices.remove(criterion(number)));
            case SECTION_GAP -> loseSection(number);
            case EMPTY_SHEET -> counted(number).forEach(Map::clear);
            case FINDING -> findings.addAll(known(number));
            case UNKNOWN_SET -> product = number % 2 == 0 ? "no-such-set" : product.toUpperCase(Locale.ROOT);
            case UNKNOWN_CRITERION -> any(number).put("9.9.9", number % 3);
            case UNKNOWN_OPTION -> any(number).put(criterion(number), grid.last(index(number)) + 1 + number % 7);
            case NEGATIVE_OPTION -> any(number).put(criterion(number), -1 - number % 7);
            case ANSWERED_PARENT -> any(number).put(parent(number), 1);
            case BOTH_CASES -> answerBoth(any(number), number);
            case UNKNOWN_FINDING -> findings.add(number % 2 == 0 ? "no-such-finding" : "Forged-Dossier");
            case LEGAL_FORM -> forbidForm(number);
            case TWO_SELF_SHEETS -> {
                sheets.add(new Draft(SheetRole.SELF, new HashMap<>()));
                sheets.add(0, new Draft(SheetRole.SELF, new HashMap<>()));
            }
            case NO_COUNTED_SHEET -> sheets.removeIf(sheet -> sheet.role() != SheetRole.COMMUNE);
            case NO_SHEETS -> sheets.clear();
        }
    }

    private void loseStory(Map<String, Integer> choices, int number) {
        for (int i = 0; i < grid.size(); i++) {
            if (grid.isCondition(i)) {
                boolean hasZero = grid.last(i) > 0 && grid.points(i, 1) == 0;
                choices.put(grid.code(i), hasZero && number % 2 == 0 ? 1 : 0);
                if (number / 2 % 3 == 0) {
                    grid.dependents(i).forEach(dependent -> choices.remove(grid.code(dependent)));
                }
            }
        }
    }

    private void loseSection(int number) {
        List<Section> sections = rubric.sections();
        for (Criterion criterion : sections.get(number % sections.size()).scored()) {
            sheets.forEach(sheet -> sheet.choices().remove(criterion.code()));
        }
    }

    private void answerBoth(Map<String, Integer> choices, int number) {
        if (rubric.exclusive().isEmpty()) {
            choices.put("8.9", 1);
        } else {
            rubric.exclusive()
                    .get(number % rubric.exclusive().size())
                    .scored()
                    .forEach(criterion -> choices.put(criterion.code(), number % 3 % (criterion.lastOption() + 1)));
        }
    }

    private void forbidForm(int number) {
        IntStream.range(0, FORMS.size())
                .mapToObj(i -> FORMS.get((number + i) % FORMS.size()))
                .filter(other -> !rubric.legalForms().contains(other.name()))
                .findFirst()
                .ifPresentOrElse(other -> form = other, () -> findings.add("no-such-finding"));
    }

    private List<String> known(int number) {
        List<String> known = rubric.effects().stream()
                .flatMap(effect -> effect.finding().stream())
                .sorted()
                .toList();
        return known.isEmpty() ? List.of() : List.of(known.get(number % known.size()));
    }

    /** The code of a criterion that has no answer of its own, or of a section. */
    private String parent(int number) {
        List<String> parents = rubric.criteria().values().stream()
                .filter(criterion -> !criterion.kind().isScored())
                .map(Criterion::code)
                .sorted()
                .toList();
        return parents.isEmpty() ? rubric.sections().get(0).code() : parents.get(number % parents.size());
    }

    private int index(int number) {
        return number / 16 % grid.size();
    }

    private String criterion(int number) {
        return grid.code(index(number));
    }

    /** The choices of any sheet, counted or not. */
    private Map<String, Integer> any(int number) {
        if (sheets.isEmpty()) {
            sheets.add(new Draft(SheetRole.SELF, new HashMap<>()));
        }
        return sheets.get(number % sheets.size()).choices();
    }

    /** The choices of a counted sheet, if there is one. */
    private Stream<Map<String, Integer>> counted(int number) {
        boolean council = sheets.stream().anyMatch(sheet -> sheet.role() == SheetRole.COUNCIL);
        List<Draft> counted = sheets.stream()
                .filter(sheet -> sheet.role() == (council ? SheetRole.COUNCIL : SheetRole.SELF))
                .toList();
        return counted.isEmpty()
                ? Stream.empty()
                : Stream.of(counted.get(number % counted.size()).choices());
    }

    Dossier dossier() {
        return Dossier.builder()
                .id("LV-" + rubric.set().code())
                .kind(kind)
                .submittedOn(day)
                .product(Product.builder().name("Sản phẩm thử").set(product).build())
                .subject(
                        Subject.builder().name("Hợp tác xã thử").legalForm(form).build())
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
}
