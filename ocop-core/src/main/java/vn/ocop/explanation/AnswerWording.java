package vn.ocop.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Award;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Rubric;

/** Says how a scored criterion was answered, on one sheet or on several. */
final class AnswerWording {

    private static final String NONE = "–";

    private final Assessment assessment;
    private final Wording wording;

    AnswerWording(Assessment assessment, Wording wording) {
        this.assessment = assessment;
        this.wording = wording;
    }

    /**
     * The answer of a criterion.
     *
     * @param award what it earned; empty if it is not answered, or left out because it does not apply
     */
    String answer(Criterion criterion, Optional<Award> award) {
        if (award.filter(AnswerWording::isAnswered).isPresent()) {
            List<Integer> answers = award.get().answers();
            return answers.size() == 1 ? single(criterion, answers.get(0)) : several(criterion, answers);
        }
        boolean applies = award.map(Award::applicable).orElse(assessment.total().isEmpty());
        return applies ? wording.say("answer.missing") : notApplicable(criterion);
    }

    static boolean isAnswered(Award award) {
        return award.answers().stream().anyMatch(answer -> answer != Award.NO_ANSWER);
    }

    private String single(Criterion criterion, int answer) {
        if (criterion.kind() == CriterionKind.YES_NO) {
            return brief(criterion, answer);
        }
        return answer == 0
                ? wording.say("answer.none")
                : wording.say("answer.option", answer, label(criterion, answer));
    }

    private String several(Criterion criterion, List<Integer> answers) {
        String each = answers.stream().map(answer -> brief(criterion, answer)).collect(Collectors.joining(", "));
        if (criterion.kind() == CriterionKind.YES_NO) {
            return wording.say("answer.each", each);
        }
        return answers.stream().distinct().count() == 1
                ? wording.say("answer.options.same", each, label(criterion, answers.get(0)))
                : wording.say("answer.options", each);
    }

    private String brief(Criterion criterion, int answer) {
        if (answer == Award.NO_ANSWER) {
            return NONE;
        }
        if (criterion.kind() != CriterionKind.YES_NO) {
            return String.valueOf(answer);
        }
        return answer == 0 ? wording.say("answer.no") : wording.say("answer.yes");
    }

    private String label(Criterion criterion, int answer) {
        return answer == 0
                ? wording.say("answer.none")
                : wording.say(criterion.options().get(answer - 1).label());
    }

    private String notApplicable(Criterion criterion) {
        return assessment.rubric().map(Rubric::effects).orElse(List.of()).stream()
                .filter(effect -> effect.kind() == Effect.Kind.APPLIES_ONLY_IF)
                .filter(effect ->
                        effect.place().filter(criterion.code()::equals).isPresent())
                .map(Effect::condition)
                .flatMap(Optional::stream)
                .findFirst()
                .map(condition -> wording.say("answer.not-applicable.because", condition))
                .orElseGet(() -> wording.say("answer.not-applicable"));
    }
}
