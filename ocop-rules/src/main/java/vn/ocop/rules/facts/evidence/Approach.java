package vn.ocop.rules.facts.evidence;

import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.evidence.Way;

/** One of the ways to an option of a criterion. Immutable. */
public final class Approach {

    private final Question question;
    private final Way way;
    private final int position;
    private final List<Requirement> requirements;

    Approach(Question question, Way way, int position) {
        this.question = question;
        this.way = way;
        this.position = position;
        this.requirements = IntStream.range(0, way.needs().size())
                .mapToObj(i -> new Requirement(this, way.needs().get(i), i))
                .toList();
    }

    public Question getQuestion() {
        return question;
    }

    public Way getWay() {
        return way;
    }

    /** Its place among the ways of the criterion. */
    public int getPosition() {
        return position;
    }

    public int getOption() {
        return way.option();
    }

    /** The place of its option in the order of merit. */
    public int getMerit() {
        return question.getCriterion().merit(way.option());
    }

    /** How many things it requires. */
    public int getSize() {
        return way.needs().size();
    }

    /** Whether it is the first of the ways to its option. */
    public boolean isFirstOfOption() {
        return question.getLadder().waysTo(getOption()).get(0) == way;
    }

    public boolean isForPeople() {
        return way.needsPeople();
    }

    public List<Requirement> getRequirements() {
        return requirements;
    }

    /** Whether expired papers, together with those that count, show all that it requires. */
    public boolean isShownWithLapsed(List<Shown> shown) {
        return requirements.stream()
                        .allMatch(
                                requirement -> shown.stream().anyMatch(other -> other.getRequirement() == requirement))
                && requirements.stream()
                        .anyMatch(requirement -> shown.stream()
                                .noneMatch(other -> other.getRequirement() == requirement && !other.isLapsed()));
    }
}
