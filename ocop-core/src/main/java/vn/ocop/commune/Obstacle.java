package vn.ocop.commune;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.completeness.ComponentResult;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;

/**
 * Something that holds a dossier back from being sent on.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param kind what it is
 * @param citation the clause
 * @param reading the reading on which it rests, if it does
 * @param content the content that the commune finds against; only for {@link Kind#ADVERSE_REPORT}
 * @param component the component that is not in order; only for {@link Kind#COMPONENT}
 */
public record Obstacle(
        Kind kind,
        Citation citation,
        Optional<Reading> reading,
        Optional<CommuneContent> content,
        Optional<ComponentResult> component) {

    /** What holds a dossier back. */
    public enum Kind {
        /** There is no report of the commune. */
        NO_REPORT,
        /** The commune finds against the subject, in a pack that reads this as an obstacle. */
        ADVERSE_REPORT,
        /** A required component is not in order. */
        COMPONENT
    }

    /** Checks for null. */
    public Obstacle {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(component, "component");
    }

    /** There is no report. */
    public static Obstacle noReport(CommuneProcedure procedure) {
        return new Obstacle(
                Kind.NO_REPORT,
                procedure.clause(),
                Optional.of(procedure.missingReport()),
                Optional.empty(),
                Optional.empty());
    }

    /** The commune finds against the subject. */
    public static Obstacle adverse(CommuneProcedure procedure, CommuneContent content) {
        return new Obstacle(
                Kind.ADVERSE_REPORT,
                content.citation(),
                Optional.of(procedure.adverseReport()),
                Optional.of(content),
                Optional.empty());
    }

    /** A component is not in order. */
    public static Obstacle component(ComponentResult component) {
        return new Obstacle(
                Kind.COMPONENT,
                component.rule().citation(),
                component.rule().reading(),
                Optional.empty(),
                Optional.of(component));
    }
}
