package vn.ocop.rubric;

import java.util.Optional;
import java.util.stream.Stream;

/** How a criterion is answered and scored. */
public enum CriterionKind {
    /** One option is chosen; its points count. */
    CHOICE("choice"),
    /** Printed without options: full points or none. */
    YES_NO("yes-no"),
    /** A parent whose children add up; it has no answer of its own. */
    SUM("sum"),
    /** A parent of which exactly one child (case) is answered; it has no answer of its own. */
    ONE_OF("one-of");

    private final String code;

    CriterionKind(String code) {
        this.code = code;
    }

    /** The code used in tables. */
    public String code() {
        return code;
    }

    /** True for the kinds that are answered and scored themselves. */
    public boolean isScored() {
        return this == CHOICE || this == YES_NO;
    }

    /** The kind of a code, or empty if no kind has it. */
    public static Optional<CriterionKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
