package vn.ocop.pack;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules by which {@link PackLint} judges a rule pack. Their codes are stable; {@code docs/rule-packs.md} explains
 * each.
 */
public enum LintRule {
    /** The best option of a criterion gives more or fewer points than the criterion's maximum. */
    OPTION_MAX("option-max", Severity.ERROR, true),
    /** The children of a criterion do not add up to it, or none of its cases reaches it. */
    CHILDREN_SUM("children-sum", Severity.ERROR, true),
    /** The criteria of a section do not add up to it. */
    SECTION_SUM("section-sum", Severity.ERROR, true),
    /** The sections of a part do not add up to it. */
    PART_SUM("part-sum", Severity.ERROR, true),
    /** A part has another maximum than the manifest gives it, or only one of the two has it. */
    PART_MAX("part-max", Severity.ERROR, true),
    /** The parts of the manifest do not add up to 100. */
    PARTS_TOTAL("parts-total", Severity.ERROR, false),

    /** No sheet of the set can reach the whole total. */
    TOTAL_UNREACHABLE("total-unreachable", Severity.ERROR, true),
    /** No sheet of the set has a total inside a band. */
    BAND_UNREACHABLE("band-unreachable", Severity.ERROR, true),
    /** The gates of a star level cannot be met with the points of its band. */
    GATE_UNREACHABLE("gate-unreachable", Severity.ERROR, true),
    /** A gate is of a star level that is not recognised. */
    GATE_WITHOUT_BAND("gate-without-band", Severity.ERROR, true),
    /** A gate stands where no answer can meet it, or where it asks for nothing. */
    GATE_ON_DEAD_OPTION("gate-on-dead-option", Severity.ERROR, true),
    /** The gates of a criterion do not rise with the merit of its options. */
    GATE_ORDER("gate-order", Severity.ERROR, true),

    /** Points fall or are tied from option to option, and no order of merit is stated. */
    POINTS_ORDER("points-order", Severity.ERROR, true),
    /** An order of merit is stated for some options only, or twice the same. */
    BAD_MERIT("bad-merit", Severity.ERROR, false),
    /** Two options of a criterion have the same label. */
    DUPLICATE_LABEL("duplicate-label", Severity.ERROR, true),
    /** A title or label has neither letter nor digit. */
    EMPTY_LABEL("empty-label", Severity.ERROR, false),
    /** A code of a section or criterion does not follow on the one before. */
    CODE_ORDER("code-order", Severity.ERROR, true),
    /** A code stands twice. */
    DUPLICATE_CODE("duplicate-code", Severity.ERROR, false),
    /** A criterion does not say where the decree has it, or the pack not which decree it encodes. */
    NO_CITATION("no-citation", Severity.ERROR, false),
    /** Two criteria of a set cite the same place. */
    CITATION_TWICE("citation-twice", Severity.WARNING, true),

    /** A criterion depends on itself, or on one that depends on it. */
    CIRCULAR_EFFECT("circular-effect", Severity.ERROR, false),
    /** Two effects of a set say the same, or two things of one finding. */
    DUPLICATE_EFFECT("duplicate-effect", Severity.ERROR, false),
    /** A commune content belongs to no set or no criterion, or stands twice. */
    COMMUNE_PLACE("commune-place", Severity.ERROR, false),
    /** The manifest names a product set that the pack does not have. */
    UNKNOWN_SET("unknown-set", Severity.ERROR, false),

    /** A reading is named by nothing. */
    READING_UNUSED("reading-unused", Severity.WARNING, false),
    /** A reading on which scoring turns is not stated. */
    READING_NOT_STATED("reading-not-stated", Severity.WARNING, false),
    /** A finding has no effect in any set. */
    FINDING_UNUSED("finding-unused", Severity.WARNING, false),
    /** An entry of the register of misprints points nowhere. */
    MISPRINT_PLACE("misprint-place", Severity.ERROR, false),

    /** The product sets are not numbered from 1 without gaps. */
    SET_NUMBER("set-number", Severity.ERROR, false),
    /** A table lies among the product sets, and none of them is kept in it. */
    TABLE_NOT_NAMED("table-not-named", Severity.ERROR, false),
    /** A table is read by nothing. */
    UNKNOWN_TABLE("unknown-table", Severity.WARNING, false),
    /** A rule module does not exist. */
    UNKNOWN_MODULE("unknown-module", Severity.ERROR, false),
    /** A rule module is missing without which tables of the pack stay without effect. */
    MISSING_MODULE("missing-module", Severity.ERROR, false),

    /** A transitional term ends before the pack comes into force. */
    TERM_BEFORE_START("term-before-start", Severity.ERROR, false),
    /** A kind of dossier has two transitional terms. */
    TERM_TWICE("term-twice", Severity.ERROR, false),
    /** There are transitional terms, and no regime under which a dossier could finish. */
    TERM_WITHOUT_PREDECESSOR("term-without-predecessor", Severity.ERROR, false),
    /** A pack replaces itself. */
    REPLACES_ITSELF("replaces-itself", Severity.ERROR, false),

    /** Two packs of a timeline are of the same regime. */
    PACK_TWICE("pack-twice", Severity.ERROR, false),
    /** Two packs of a timeline are in force on the same day. */
    DATES_OVERLAP("dates-overlap", Severity.ERROR, false),
    /** No pack of a timeline is in force on a day between the first and the last. */
    DATES_HOLE("dates-hole", Severity.WARNING, false),
    /** A pack gives another last day than the one that replaces it. */
    DATES_DISAGREE("dates-disagree", Severity.WARNING, false),
    /** A pack replaces one that is not in the timeline. */
    REPLACES_UNKNOWN("replaces-unknown", Severity.WARNING, false),

    /** A cell begins like a formula of a spreadsheet. */
    FORMULA_CELL("formula-cell", Severity.ERROR, false),
    /** A text has a control character. */
    CONTROL_CHARACTER("control-character", Severity.ERROR, false),
    /** A text has a character that cannot be seen, or that turns the direction of writing. */
    INVISIBLE_CHARACTER("invisible-character", Severity.ERROR, false),
    /** A text is not in the Unicode normal form C. */
    NOT_NFC("not-nfc", Severity.WARNING, false),
    /** A file is not in UTF-8. */
    NOT_UTF8("not-utf8", Severity.ERROR, false),

    /** There are more findings than anybody reads. */
    TOO_MANY_FINDINGS("too-many-findings", Severity.ERROR, false);

    private final String code;
    private final Severity severity;
    private final boolean registrable;

    LintRule(String code, Severity severity, boolean registrable) {
        this.code = code;
        this.severity = severity;
        this.registrable = registrable;
    }

    /** The stable code, for example {@code part-sum}. */
    public String code() {
        return code;
    }

    /** How grave a breach is. */
    public Severity severity() {
        return severity;
    }

    /** Whether a decree may print such a thing, so that the register of misprints can explain it. */
    public boolean isRegistrable() {
        return registrable;
    }

    /** The rule of a code, or empty if none has it. */
    public static Optional<LintRule> ofCode(String code) {
        return Stream.of(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    /** How grave a finding is. */
    public enum Severity {
        /** The pack must not be used, unless its register of misprints explains the finding. */
        ERROR,
        /** The pack can be used; someone should look at it. */
        WARNING
    }
}
