package vn.ocop.rules.facts.commune;

import java.util.List;
import java.util.Optional;
import vn.ocop.commune.CommuneContent;
import vn.ocop.commune.ContentLink;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.CommuneOpinion;
import vn.ocop.dossier.SheetRole;
import vn.ocop.rubric.Criterion;

/** One content of a dossier: its criterion, what the commune finds, and what the sheets say. Immutable. */
public final class Topic {

    private final ContentLink link;
    private final Optional<Criterion> criterion;
    private final CommuneFinding finding;
    private final List<Answer> answers;

    /**
     * @param link the content, and why there is no criterion if there is none
     * @param criterion the criterion, if there is one
     * @param finding what the dossier says of the commune's finding
     * @param answers what the sheets say, in their order
     */
    public Topic(ContentLink link, Optional<Criterion> criterion, CommuneFinding finding, List<Answer> answers) {
        this.link = link;
        this.criterion = criterion;
        this.finding = finding;
        this.answers = List.copyOf(answers);
    }

    public ContentLink getLink() {
        return link;
    }

    public CommuneContent getContent() {
        return link.content();
    }

    public Optional<Criterion> getCriterion() {
        return criterion;
    }

    public CommuneFinding getFinding() {
        return finding;
    }

    public List<Answer> getAnswers() {
        return answers;
    }

    /** Whether the product set has a criterion for the content. */
    public boolean isScored() {
        return criterion.isPresent();
    }

    /** Whether the commune has not said for whom it finds. */
    public boolean isOpen() {
        return finding.opinion().isEmpty();
    }

    /** Whether the commune finds against the subject. */
    public boolean isAdverse() {
        return finding.opinion().equals(Optional.of(CommuneOpinion.ADVERSE));
    }

    /** Whether the commune finds for the subject. */
    public boolean isFavourable() {
        return finding.opinion().equals(Optional.of(CommuneOpinion.FAVOURABLE));
    }

    /** Whether the subject's own sheet answers the criterion. */
    public boolean isClaimed() {
        return answerOf(SheetRole.SELF).isPresent();
    }

    /** Whether the commune's own sheet answers the criterion. */
    public boolean isAnsweredByCommune() {
        return answerOf(SheetRole.COMMUNE).isPresent();
    }

    /** Whether the commune's own sheet gives at least what the subject claims, be it that the subject claims nothing. */
    public boolean isClaimBorneOut() {
        Optional<Answer> claim = answerOf(SheetRole.SELF);
        return answerOf(SheetRole.COMMUNE)
                .filter(own -> claim.filter(better -> better.getMerit() > own.getMerit())
                        .isEmpty())
                .isPresent();
    }

    private Optional<Answer> answerOf(SheetRole role) {
        return answers.stream().filter(answer -> answer.getRole() == role).findFirst();
    }
}
