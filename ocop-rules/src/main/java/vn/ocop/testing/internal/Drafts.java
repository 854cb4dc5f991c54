package vn.ocop.testing.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.dossier.CommuneFile;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.LegalForm;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.Case;
import vn.ocop.testing.Expectation;
import vn.ocop.text.Messages;

/** Makes cases of one product set out of answers. Kinds and legal forms take turns. For one use, by one thread. */
final class Drafts {

    static final Messages NAMES = Messages.beside(Drafts.class, "names");
    /** The name of products and subjects, short since it stands in thousands of cases. */
    private static final String SAMPLE = "Mẫu";

    private static final List<DossierKind> KINDS = List.of(DossierKind.values());

    private final RulePack pack;
    private final Rubric rubric;
    private final Locale language;
    private final List<LegalForm> forms;
    private final List<Case> cases = new ArrayList<>();

    Drafts(RulePack pack, Rubric rubric, Locale language) {
        this.pack = pack;
        this.rubric = rubric;
        this.language = language;
        this.forms = List.of(LegalForm.values()).stream()
                .filter(form -> rubric.legalForms().contains(form.name()))
                .toList();
    }

    List<Case> cases() {
        return List.copyOf(cases);
    }

    /** A dossier with a self-assessment. */
    Draft self(Map<String, Integer> choices) {
        return new Draft(SheetRole.SELF, List.of(choices));
    }

    /** A dossier with the sheets of a council. */
    Draft council(List<Map<String, Integer>> sheets) {
        return new Draft(SheetRole.COUNCIL, sheets);
    }

    /** A case in the making. */
    final class Draft {

        private final SheetRole role;
        private final List<Map<String, Integer>> sheets;
        private final AssessmentOptions.Builder options = AssessmentOptions.builder();
        private List<String> findings = List.of();
        private Optional<CommuneFile> commune = Optional.empty();
        private LegalForm form = forms.get(cases.size() % forms.size());
        private DossierKind kind = KINDS.get(cases.size() % KINDS.size());
        private LocalDate submittedOn = pack.inForceFrom();

        private Draft(SheetRole role, List<Map<String, Integer>> sheets) {
            this.role = role;
            this.sheets = sheets;
        }

        Draft gates(GatePolicy policy) {
            options.gatePolicy(policy);
            return this;
        }

        Draft findings(List<String> codes) {
            findings = codes;
            return this;
        }

        Draft form(LegalForm other) {
            form = other;
            return this;
        }

        /** Lets the commune find for the subject on contents of its report. */
        Draft commune(Set<String> contents) {
            CommuneFinding favourable =
                    CommuneFinding.builder().opinion(CommuneOpinion.FAVOURABLE).build();
            CommuneFile.Builder file = CommuneFile.builder();
            contents.forEach(code -> file.putContent(code, favourable));
            commune = Optional.of(file.build());
            return this;
        }

        Draft kind(DossierKind other) {
            kind = other;
            return this;
        }

        /** Leaves the choice of the rule pack to the law. */
        Draft dates(LocalDate submitted, LocalDate evaluated) {
            submittedOn = submitted;
            options.evaluatedOn(evaluated);
            return this;
        }

        void add(Expectation expected, String key, Object... arguments) {
            int number = cases.size() + 1;
            String name = NAMES.text("set", rubric.set().number(), NAMES.text(key, arguments))
                    .in(language);
            String origin = String.format(
                    Locale.ROOT,
                    "%02d-%s.jsonl",
                    rubric.set().number(),
                    rubric.set().code());
            cases.add(Case.of(origin, number, name, dossier(number), expected).with(options.build()));
        }

        private Dossier dossier(int number) {
            return Dossier.builder()
                    .id(rubric.set().code() + "-" + number)
                    .kind(kind)
                    .submittedOn(submittedOn)
                    .product(Product.builder()
                            .name(SAMPLE)
                            .set(rubric.set().code())
                            .build())
                    .subject(Subject.builder().name(SAMPLE).legalForm(form).build())
                    .sheets(sheets.stream()
                            .map(choices -> ScoreSheet.builder()
                                    .role(role)
                                    .choices(choices)
                                    .build())
                            .toList())
                    .findings(findings.stream()
                            .map(code -> Finding.builder().code(code).build())
                            .toList())
                    .commune(commune)
                    .build();
        }
    }
}
