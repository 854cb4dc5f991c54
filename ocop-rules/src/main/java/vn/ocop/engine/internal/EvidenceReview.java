package vn.ocop.engine.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.PackChoice;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.evidence.Derivation;
import vn.ocop.evidence.EvidenceAssessment;
import vn.ocop.evidence.EvidenceCatalogue;
import vn.ocop.evidence.EvidenceFinding;
import vn.ocop.law.Reading;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;
import vn.ocop.rules.facts.evidence.Approach;
import vn.ocop.rules.facts.evidence.Claim;
import vn.ocop.rules.facts.evidence.EvidenceStage;
import vn.ocop.rules.facts.evidence.Exhibit;
import vn.ocop.rules.facts.evidence.Question;
import vn.ocop.rules.facts.evidence.Requirement;
import vn.ocop.rules.facts.evidence.Setting;

/** Weighs the evidence of dossiers with one rule pack. Immutable; safe for use by several threads. */
public final class EvidenceReview {

    private static final int MAX_FIRINGS = 1_000_000;

    private final RulePack pack;

    /** @param pack the pack, whose rule base is made when evidence is first weighed */
    public EvidenceReview(RulePack pack) {
        this.pack = pack;
    }

    /**
     * Weighs the evidence of one dossier. The result is without assessments of the sheets.
     *
     * @param evaluatedOn the day on which papers have to be valid
     * @param choice why this pack is used
     */
    public EvidenceAssessment weigh(Dossier dossier, LocalDate evaluatedOn, PackChoice choice) {
        EvidenceAssessment.Builder result = begin(dossier, evaluatedOn)
                .pack(pack.reference())
                .packChoice(choice)
                .catalogue(pack.evidence());
        Rubric rubric = pack.rubrics().get(dossier.product().set());
        if (rubric == null) {
            return result.addMessage(Resolver.unknownSet(dossier, pack)).build();
        }
        result.rubric(rubric);
        if (pack.evidenceRules().isEmpty()) {
            return result.addMessage(new Message(
                            "no-evidence-rules", "", ExhibitReader.MESSAGES.text("no-evidence-rules", pack.id())))
                    .build();
        }
        return weigh(
                        dossier,
                        rubric,
                        new Setting(
                                dossier.submittedOn(),
                                evaluatedOn,
                                dossier.subject().legalForm()),
                        result)
                .build();
    }

    /** The beginning of a result for which nothing is known yet. */
    public static EvidenceAssessment.Builder begin(Dossier dossier, LocalDate evaluatedOn) {
        return EvidenceAssessment.builder()
                .dossier(dossier)
                .engineVersion(EngineVersion.VERSION)
                .evaluatedOn(evaluatedOn)
                .catalogue(EvidenceCatalogue.none());
    }

    private EvidenceAssessment.Builder weigh(
            Dossier dossier, Rubric rubric, Setting setting, EvidenceAssessment.Builder result) {
        EvidenceCatalogue catalogue = pack.evidence();
        ExhibitReader reader = new ExhibitReader(catalogue, setting, dossier.evidence());
        Map<String, Question> questions = questions(rubric, catalogue);
        EvidenceOutcome outcome = fire(setting, reader.exhibits(), questions.values(), claims(dossier, questions));
        EvidenceAssembler assembler = new EvidenceAssembler(dossier, rubric, catalogue, questions, outcome);
        List<Derivation> derivations = assembler.derivations();
        List<EvidenceFinding> findings = Stream.concat(reader.findings().stream(), assembler.findings().stream())
                .sorted(Comparator.comparingInt(finding -> position(dossier, finding)))
                .toList();
        return result.addAllDerivations(derivations)
                .addAllClaims(assembler.claims())
                .addAllFindings(findings)
                .addAllReadings(readings(rubric, derivations));
    }

    private static int position(Dossier dossier, EvidenceFinding finding) {
        for (int i = 0; i < dossier.evidence().size(); i++) {
            if (finding.items().contains(dossier.evidence().get(i).id())) {
                return i;
            }
        }
        return dossier.evidence().size();
    }

    /** The readings that derived options rest on, in the order of the register. */
    private static List<Reading> readings(Rubric rubric, List<Derivation> derivations) {
        Set<String> used = new HashSet<>();
        derivations.forEach(derivation -> derivation.readings().forEach(reading -> used.add(reading.id())));
        return rubric.readings().values().stream()
                .filter(reading -> used.contains(reading.id()))
                .toList();
    }

    private static Map<String, Question> questions(Rubric rubric, EvidenceCatalogue catalogue) {
        Map<String, Question> questions = new LinkedHashMap<>();
        Map<String, EvidenceCatalogue.Entry> entries =
                catalogue.entries(rubric.set().code());
        for (Criterion criterion : rubric.scored()) {
            EvidenceCatalogue.Entry entry = entries.get(criterion.code());
            if (entry != null && entry.ladder().isPresent()) {
                questions.put(
                        criterion.code(),
                        new Question(criterion, entry.ladder().get(), exclusiveParent(rubric, criterion)));
            }
        }
        return questions;
    }

    private static String exclusiveParent(Rubric rubric, Criterion criterion) {
        return rubric.exclusive().stream()
                .filter(parent -> parent.scored().contains(criterion))
                .map(Criterion::code)
                .findFirst()
                .orElse("");
    }

    /** The answers of all sheets to criteria that evidence can speak for, in so far as the criteria have them. */
    private static List<Claim> claims(Dossier dossier, Map<String, Question> questions) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < dossier.sheets().size(); i++) {
            ScoreSheet sheet = dossier.sheets().get(i);
            for (Map.Entry<String, Integer> choice : sheet.choices().entrySet()) {
                Question question = questions.get(choice.getKey());
                if (question != null
                        && choice.getValue() >= 0
                        && choice.getValue() <= question.getCriterion().lastOption()) {
                    claims.add(new Claim(i, sheet.role(), question, choice.getValue()));
                }
            }
        }
        return claims;
    }

    private EvidenceOutcome fire(
            Setting setting, List<Exhibit> exhibits, Collection<Question> questions, List<Claim> claims) {
        KieSession session = RuleBase.of(pack.evidenceRules()).newSession();
        try {
            session.insert(setting);
            exhibits.forEach(session::insert);
            questions.forEach(question -> insert(question, exhibits, session));
            session.fireAllRules(MAX_FIRINGS);
            for (EvidenceStage stage : EvidenceStage.values()) {
                if (stage == EvidenceStage.CLAIMS) {
                    claims.forEach(session::insert);
                }
                session.insert(stage);
                session.fireAllRules(MAX_FIRINGS);
            }
            return new EvidenceOutcome(session.getObjects());
        } finally {
            session.dispose();
        }
    }

    /** A requirement of which no paper speaks stays away: no rule could say anything about it. */
    private static void insert(Question question, List<Exhibit> exhibits, KieSession session) {
        session.insert(question);
        for (Approach approach : question.getApproaches()) {
            session.insert(approach);
            for (Requirement requirement : approach.getRequirements()) {
                if (requirement.isOfSubject()
                        || exhibits.stream()
                                .anyMatch(exhibit -> exhibit.getKind().equals(requirement.getKind()))) {
                    session.insert(requirement);
                }
            }
        }
    }
}
