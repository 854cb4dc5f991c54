package vn.ocop.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GateResult;
import vn.ocop.assessment.Message;
import vn.ocop.assessment.Points;
import vn.ocop.rubric.Criterion;

/**
 * What a council came to on one dossier, and its minutes: who scored and who counts, each member's total, where members
 * differ, which gates they have to settle, under which policies.
 *
 * <p>Immutable and safe for use by several threads. It holds names of persons: it is not logged.
 */
@Value.Immutable
public interface CouncilDecision {

    /** The council, with its policies. */
    Council council();

    /** The identifier of the dossier. */
    String dossierId();

    /** What it came to. */
    Outcome outcome();

    /** The assessment of the sheets that count; empty if the council may not decide. */
    Optional<Assessment> assessment();

    /** The members whose sheets count, in the order of the council, with their totals. */
    List<MemberTotal> totals();

    /** The members whose scores would count and that handed in none, by name. */
    List<String> absent();

    /** The sheets that do not count, and why. */
    List<Excluded> excluded();

    /** The difference between the highest and the lowest total; empty with fewer than two totals. */
    Optional<Points> spread();

    /** The criteria on which members differ, in the decree's order. */
    List<Difference> differences();

    /** The star gates that the council has to settle. */
    List<GateResult> openGates();

    /** What the council should know. */
    List<Message> messages();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CouncilDecision}; not safe for use by several threads. */
    final class Builder extends ImmutableCouncilDecision.Builder {}

    /** What a council came to. */
    enum Outcome {
        /** There is a result. */
        DECIDED,
        /** A star gate on which members disagree decides; they have to settle it. */
        NEEDS_RESOLUTION,
        /** A sheet that counts is incomplete or wrong. */
        NOT_FINISHED,
        /** Too few members have scored. */
        NO_QUORUM,
        /** The totals lie too far apart; the council has to score again. */
        SPREAD_TOO_WIDE
    }

    /**
     * A member's total.
     *
     * @param member the name
     * @param total the total; empty if the sheet is incomplete or wrong
     */
    record MemberTotal(String member, Optional<Points> total) {

        public MemberTotal {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(total, "total");
        }
    }

    /** Why a sheet does not count. */
    enum Exclusion {
        SECRETARY,
        DRAFT,
        NOT_A_MEMBER
    }

    /**
     * A sheet that does not count.
     *
     * @param member the name on it
     * @param reason why
     */
    record Excluded(String member, Exclusion reason) {}

    /**
     * A criterion on which members differ.
     *
     * @param criterion the criterion
     * @param points the points of each member by name, in the order of the council
     * @param lowest the lowest
     * @param highest the highest
     * @param mean the exact mean
     */
    record Difference(Criterion criterion, Map<String, Points> points, Points lowest, Points highest, Points mean) {}
}
