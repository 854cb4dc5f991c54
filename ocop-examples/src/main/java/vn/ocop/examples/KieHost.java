package vn.ocop.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.OcopEngine;
import vn.ocop.json.DossierReader;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.rules.facts.EstablishedFinding;
import vn.ocop.rules.facts.Score;
import vn.ocop.rules.facts.Sheet;
import vn.ocop.rules.facts.Stage;
import vn.ocop.rules.facts.Submission;
import vn.ocop.rules.facts.Verdict;

/**
 * The Drools way: a host that runs KIE sessions of its own takes the compiled rules by the name {@code ocop-scoring}.
 * It has {@code drools-engine} and {@code drools-xml-support} on its class path; {@link OcopEngine} needs neither.
 *
 * <p>Facts that go in:
 *
 * <ol>
 *   <li>one {@link Submission}: the rubric, the policy for disputed gates, the number of sheets that count;
 *   <li>a {@link Sheet} for each score sheet, with its answers in the order of {@link Rubric#scored()};
 *   <li>an {@link EstablishedFinding} for each finding;
 *   <li>after all rules have fired, {@link Stage#DECISION}; then fire again.
 * </ol>
 *
 * <p>Facts that come out: {@link Verdict}s, of which the first in their order decides; for a complete dossier
 * {@link Score}, {@code ReachedBand} and a {@code GateOutcome} for each gate; {@code Ground} for what eliminated or
 * stopped, {@code Gap} for each missing answer, {@code Remark} for answers that do not count, {@code Scope} and
 * {@code SheetScore} for each counted sheet.
 *
 * <p>The rules trust their facts: codes are to be checked before, as {@link OcopEngine} does. Take one session for one
 * dossier.
 */
public final class KieHost {

    /** The name of the rule base in the library's {@code META-INF/kmodule.xml}. */
    static final String RULE_BASE = "ocop-scoring";

    private static final Comparator<Verdict> ORDER =
            Comparator.comparingInt(Verdict::getPrecedence).thenComparingInt(Verdict::getStars);

    private KieHost() {}

    /**
     * Runs the example.
     *
     * @param arguments the file of a dossier in JSON
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Dossier dossier = DossierReader.create().readOrThrow(Files.readAllBytes(Path.of(arguments[0])));
        RulePack pack = OcopEngine.shipped().packs().get(0);
        Rubric rubric =
                Objects.requireNonNull(pack.rubrics().get(dossier.product().set()), "no such set");
        Verdict verdict = decide(ruleBase(), facts(dossier, rubric));
        System.out.println(verdict.getStatus() + ", " + verdict.getStars() + " stars");
    }

    /** The compiled rules, by name. Loading is costly, and a rule base is safe for all threads: keep it. */
    static KieBase ruleBase() {
        return KieServices.get().getKieClasspathContainer().getKieBase(RULE_BASE);
    }

    /** Lets the rules decide. */
    static Verdict decide(KieBase rules, List<Object> facts) {
        KieSession session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            session.insert(Stage.DECISION);
            session.fireAllRules();
            return session.getObjects(Verdict.class::isInstance).stream()
                    .map(Verdict.class::cast)
                    .min(ORDER)
                    .orElseThrow();
        } finally {
            session.dispose();
        }
    }

    /** The facts of a dossier whose codes fit the rubric. */
    static List<Object> facts(Dossier dossier, Rubric rubric) {
        boolean council = dossier.sheets().stream().anyMatch(sheet -> sheet.role() == SheetRole.COUNCIL);
        SheetRole countedRole = council ? SheetRole.COUNCIL : SheetRole.SELF;
        List<Object> facts = new ArrayList<>();
        int counted = 0;
        for (ScoreSheet sheet : dossier.sheets()) {
            boolean counts = sheet.role() == countedRole;
            counted += counts ? 1 : 0;
            facts.add(new Sheet(rubric, facts.size(), counts, answers(sheet, rubric)));
        }
        facts.add(new Submission(rubric, GatePolicy.RESOLVE, counted));
        dossier.findings()
                .forEach(finding -> facts.add(
                        new EstablishedFinding(rubric.effectOf(finding.code()).orElseThrow())));
        return facts;
    }

    private static int[] answers(ScoreSheet sheet, Rubric rubric) {
        int[] answers = new int[rubric.scored().size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = sheet.choices().getOrDefault(rubric.scored().get(i).code(), Sheet.UNANSWERED);
        }
        return answers;
    }
}
