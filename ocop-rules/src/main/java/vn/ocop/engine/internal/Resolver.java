package vn.ocop.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.Finding;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;
import vn.ocop.rules.facts.EstablishedFinding;
import vn.ocop.rules.facts.Sheet;
import vn.ocop.rules.facts.Submission;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/**
 * Resolves the codes of a dossier to the rubric: the facts for the rules, or messages about what does not fit. For one
 * dossier, by one thread.
 */
final class Resolver {

    static final Messages MESSAGES = Messages.beside(Resolver.class, "messages");

    private final Dossier dossier;
    private final Rubric rubric;
    private final List<Message> messages = new ArrayList<>();

    Resolver(Dossier dossier, Rubric rubric) {
        this.dossier = dossier;
        this.rubric = rubric;
    }

    /** The message about a product set that a pack does not have. */
    static Message unknownSet(Dossier dossier, RulePack pack) {
        return new Message(
                "unknown-set",
                "/product/set",
                MESSAGES.text(
                        "unknown-set",
                        dossier.product().set(),
                        pack.id(),
                        String.join(", ", pack.rubrics().keySet())));
    }

    /** What does not fit; empty if the dossier can be scored. Complete once the facts have been asked for. */
    List<Message> messages() {
        return messages;
    }

    /** The facts that the rules start from. */
    List<Object> facts(GatePolicy policy) {
        checkSubject();
        SheetRole counted = countedRole();
        List<Object> facts = new ArrayList<>();
        int countedSheets = 0;
        for (int i = 0; i < dossier.sheets().size(); i++) {
            ScoreSheet sheet = dossier.sheets().get(i);
            boolean counts = sheet.role() == counted;
            countedSheets += counts ? 1 : 0;
            facts.add(new Sheet(rubric, i, counts, answers(sheet, i)));
        }
        for (int i = 0; i < dossier.findings().size(); i++) {
            finding(dossier.findings().get(i), i).ifPresent(facts::add);
        }
        facts.add(new Submission(rubric, policy, countedSheets));
        return facts;
    }

    private void checkSubject() {
        String form = dossier.subject().legalForm().name();
        if (!rubric.legalForms().contains(form)) {
            add(
                    "legal-form-not-admitted",
                    "/subject/legalForm",
                    form,
                    rubric.set().code(),
                    String.join(", ", rubric.legalForms()));
        }
    }

    /** The council's sheets count if there are any, otherwise the one of the subject. */
    private SheetRole countedRole() {
        long self = count(SheetRole.SELF);
        if (self > 1) {
            add("several-self-sheets", "/sheets", self);
        }
        if (count(SheetRole.COUNCIL) > 0) {
            return SheetRole.COUNCIL;
        }
        if (self == 0) {
            add("no-counted-sheet", "/sheets", dossier.sheets().size());
        }
        return SheetRole.SELF;
    }

    private long count(SheetRole role) {
        return dossier.sheets().stream().filter(sheet -> sheet.role() == role).count();
    }

    private int[] answers(ScoreSheet sheet, int position) {
        int[] answers = new int[rubric.scored().size()];
        Arrays.fill(answers, Sheet.UNANSWERED);
        for (Map.Entry<String, Integer> choice : sheet.choices().entrySet()) {
            String path = "/sheets/" + position + "/choices/" + escape(choice.getKey());
            Criterion criterion = rubric.criteria().get(choice.getKey());
            int option = choice.getValue();
            if (criterion == null) {
                add("unknown-criterion", path, choice.getKey(), rubric.set().code());
            } else if (!criterion.kind().isScored()) {
                add("not-answerable", path, choice.getKey(), children(criterion));
            } else if (option < 0 || option > criterion.lastOption()) {
                add("unknown-option", path, option, choice.getKey(), criterion.lastOption());
            } else {
                answers[rubric.indexOf(criterion)] = option;
            }
        }
        return answers;
    }

    /** Escapes a member name for a JSON Pointer (RFC 6901). */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String children(Criterion parent) {
        return String.join(", ", parent.children().stream().map(Criterion::code).toList());
    }

    private Optional<EstablishedFinding> finding(Finding finding, int position) {
        Optional<Effect> effect = rubric.effectOf(finding.code());
        if (effect.isEmpty()) {
            List<String> known = rubric.effects().stream()
                    .flatMap(other -> other.finding().stream())
                    .toList();
            add(
                    "unknown-finding",
                    "/findings/" + position + "/code",
                    finding.code(),
                    rubric.set().code(),
                    String.join(", ", known));
        }
        return effect.map(EstablishedFinding::new);
    }

    private void add(String code, String path, Object... arguments) {
        Text text = MESSAGES.text(code, arguments);
        messages.add(new Message(code, path, text));
    }
}
