package vn.ocop.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.ocop.dossier.EvidenceValue;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/**
 * Something that papers can prove, as a regime knows it.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface EvidenceKind {

    /** The code, for example {@code local-labour-share}. */
    String code();

    /** How several pieces of evidence of this kind go together. */
    Nature nature();

    /** What a piece of evidence of this kind states. */
    Measure measure();

    /** What it is, in our own words. */
    Text title();

    /** The names of its cases by code, in the order of the table; empty if it has none. */
    Map<String, Text> choices();

    /** The readings that results rest on when a case of the kind counts, by the code of the case. */
    Map<String, Reading> readings();

    /** The row of the evidence table of Mẫu số 02 (QĐ 26/2026/QĐ-TTg, Phụ lục III), from 1; empty if none fits. */
    OptionalInt formRow();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceKind}; not safe for use by several threads. */
    final class Builder extends ImmutableEvidenceKind.Builder {}

    /** How several pieces of evidence of one kind go together. */
    enum Nature {
        /** A number at a day: of each case the latest counts, and it settles the matter. */
        MEASURE("measure"),
        /** One of several states at a day: the latest counts, and it settles the matter. */
        RATING("rating"),
        /** One of several states: all papers that are valid must agree. */
        SINGLE("single"),
        /** Each paper proves what it says; no paper proves nothing. */
        PAPER("paper"),
        /** Numbers that add up. */
        TALLY("tally"),
        /** Amounts by year that complete each other. */
        ACCOUNTS("accounts");

        private final String code;

        Nature(String code) {
            this.code = code;
        }

        /** The code used in tables. */
        public String code() {
            return code;
        }

        /** The nature of a code, or empty if none has it. */
        public static Optional<Nature> ofCode(String code) {
            return Stream.of(values())
                    .filter(nature -> nature.code.equals(code))
                    .findFirst();
        }
    }

    /** What a piece of evidence states. */
    enum Measure {
        /** A share of a hundred. */
        PERCENT("percent", EvidenceValue.Percent.class),
        /** A number of things. */
        COUNT("count", EvidenceValue.Count.class),
        /** Amounts of money by year. */
        AMOUNTS("amounts", EvidenceValue.Amounts.class),
        /** That something exists, or, if the value says so, that it does not. */
        FLAG("flag", EvidenceValue.Flag.class);

        private final String code;
        private final Class<? extends EvidenceValue> type;

        Measure(String code, Class<? extends EvidenceValue> type) {
            this.code = code;
            this.type = type;
        }

        /** The code used in tables. */
        public String code() {
            return code;
        }

        /** Whether a value is of this type. */
        public boolean fits(EvidenceValue value) {
            return type.isInstance(value);
        }

        /** The measure of a code, or empty if none has it. */
        public static Optional<Measure> ofCode(String code) {
            return Stream.of(values())
                    .filter(measure -> measure.code.equals(code))
                    .findFirst();
        }
    }
}
