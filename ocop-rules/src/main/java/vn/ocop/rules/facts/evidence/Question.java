package vn.ocop.rules.facts.evidence;

import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.evidence.Ladder;
import vn.ocop.evidence.Need;
import vn.ocop.rubric.Criterion;

/** A criterion that evidence can speak for. Immutable. */
public final class Question {

    private final Criterion criterion;
    private final Ladder ladder;
    private final String exclusiveParent;
    private final List<Approach> approaches;

    /**
     * @param criterion the criterion
     * @param ladder what its options ask for
     * @param exclusiveParent the code of the criterion of which it is one of the cases; empty if it is none
     */
    public Question(Criterion criterion, Ladder ladder, String exclusiveParent) {
        this.criterion = criterion;
        this.ladder = ladder;
        this.exclusiveParent = exclusiveParent;
        this.approaches = IntStream.range(0, ladder.ways().size())
                .mapToObj(i -> new Approach(this, ladder.ways().get(i), i))
                .toList();
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public String getCode() {
        return criterion.code();
    }

    public Ladder getLadder() {
        return ladder;
    }

    public String getExclusiveParent() {
        return exclusiveParent;
    }

    /** Whether it is one of the cases of an exclusive criterion. */
    public boolean isExclusive() {
        return !exclusiveParent.isEmpty();
    }

    /** The ways to its options. */
    public List<Approach> getApproaches() {
        return approaches;
    }

    /** Whether people have to judge a part of some option. */
    public boolean isPartlyJudged() {
        return approaches.stream().anyMatch(Approach::isForPeople);
    }

    /** Whether an option that is worth more than an answer can be reached only with the judgement of people. */
    boolean hasJudgedOptionAbove(int option) {
        return approaches.stream()
                .anyMatch(approach -> approach.isForPeople() && approach.getMerit() > criterion.merit(option));
    }

    /** Whether some option asks for a kind of evidence. */
    public boolean asksFor(String kind) {
        for (Approach approach : approaches) {
            for (Need need : approach.getWay().needs()) {
                if (need.kind().equals(kind)) {
                    return true;
                }
            }
        }
        return false;
    }
}
