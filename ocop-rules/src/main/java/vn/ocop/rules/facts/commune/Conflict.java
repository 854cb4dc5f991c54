package vn.ocop.rules.facts.commune;

import java.util.Optional;
import vn.ocop.commune.Contradiction;

/** A contradiction about a content. Immutable. */
public final class Conflict {

    private final Topic topic;
    private final Contradiction contradiction;

    private Conflict(Topic topic, Contradiction.Kind kind, Optional<Answer> commune, Answer other) {
        this.topic = topic;
        this.contradiction =
                new Contradiction(kind, topic.getContent(), commune.map(Answer::getStatement), other.getStatement());
    }

    /** The commune's sheet and another one differ. */
    public static Conflict ofSheets(Topic topic, Answer commune, Answer other) {
        return new Conflict(topic, Contradiction.Kind.SHEETS_DIFFER, Optional.of(commune), other);
    }

    /** The commune finds against the subject, and a sheet gives points. */
    public static Conflict adverse(Topic topic, Answer other) {
        return new Conflict(topic, Contradiction.Kind.ADVERSE_BUT_POINTS, Optional.empty(), other);
    }

    /** The commune finds for the subject, and a sheet gives none. */
    public static Conflict favourable(Topic topic, Answer other) {
        return new Conflict(topic, Contradiction.Kind.FAVOURABLE_BUT_NO_POINTS, Optional.empty(), other);
    }

    public Topic getTopic() {
        return topic;
    }

    public Contradiction getContradiction() {
        return contradiction;
    }
}
