package vn.ocop.activation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.activation.internal.ReceiptJson;
import vn.ocop.assessment.PackReference;
import vn.ocop.pack.LintFinding;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.internal.Printable;

/**
 * What came of the attempt to take over a rule pack. Refusals have a receipt as well.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Receipt {

    /** What came of it. */
    Outcome outcome();

    /** When, by the clock of the registry. */
    Instant time();

    /** Where the pack came from. */
    String origin();

    /** The pack; empty if its manifest or its tables could not be read. */
    Optional<PackReference> pack();

    /** The key that signed it, known to the host's policy and verified; empty if there is none. */
    Optional<String> signer();

    /** The pack of the same regime that was in use before; empty if there was none. */
    Optional<PackReference> predecessor();

    /** The steps that were taken, in their order; the last one refused the pack if it was refused. */
    List<AdmissionStep> steps();

    /** Why it was refused; empty unless it was. */
    List<PackFault> faults();

    /** What lint found that stands in nobody's way: warnings, and irregularities that the pack itself registers. */
    List<LintFinding> remarks();

    /** How many cases of its own the pack passed. */
    @Value.Default
    default int passedCases() {
        return 0;
    }

    /** The version of the library. */
    String engineVersion();

    /**
     * The receipt as the one line that is logged: the pack or where it came from, the outcome, the signer, and of a refusal
     * the number of faults and the code of the first. Nothing that a pack says in free text is in it.
     */
    default String line() {
        String pack = pack().map(known -> known.id() + " revision " + known.version() + ", " + known.digest())
                .orElseGet(() -> Printable.of(origin()));
        String end = faults().isEmpty()
                ? "signed by " + signer().orElse("-")
                : faults().size() + " faults, the first is " + faults().get(0).code();
        return "rule pack " + pack + ": " + outcome() + ", " + end;
    }

    /** The receipt as one line of JSON, with texts in Vietnamese and English. */
    default String toJson() {
        return ReceiptJson.line(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Receipt}; not safe for use by several threads. */
    final class Builder extends ImmutableReceipt.Builder {}

    /** What may come of an attempt. */
    enum Outcome {
        /** The pack is in use. */
        ACTIVATED,
        /** The very same pack was in use already. */
        UNCHANGED,
        /**
         * Every check is passed and nothing was changed: only that was asked, or the pack is a draft, which serves for
         * rehearsals and decides nothing.
         */
        ADMISSIBLE,
        /** Nothing of the pack is in effect, and what was in use still is. */
        REFUSED
    }
}
