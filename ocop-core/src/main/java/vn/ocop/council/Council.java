package vn.ocop.council;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.procedure.Level;

/**
 * A council with its members and the policies of its rules. The policies are part of the record of each decision.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Council {

    /** The level that it belongs to. */
    Level level();

    /** The members, with exactly one chair. */
    List<CouncilMember> members();

    /** How many must have scored. There is no default. */
    Quorum quorum();

    /** What holds when totals lie far apart. */
    @Value.Default
    default SpreadPolicy spread() {
        return SpreadPolicy.WARN_ABOVE_10;
    }

    /** What holds for star gates on which members disagree. */
    @Value.Default
    default GatePolicy gatePolicy() {
        return GatePolicy.RESOLVE;
    }

    /** The clause by which the chair was delegated, if it was; whoever delegates stays responsible. */
    Optional<String> delegatedChairClause();

    /** The members whose scores count. */
    @Value.Lazy
    default List<CouncilMember> counting() {
        return members().stream().filter(member -> member.role().counts()).toList();
    }

    /** The member of a name, if there is one. */
    default Optional<CouncilMember> member(String name) {
        return members().stream().filter(member -> member.name().equals(name)).findFirst();
    }

    @Value.Check
    default void isComposed() {
        Set<String> names = new HashSet<>();
        members().forEach(member -> {
            if (!names.add(member.name())) {
                throw new IllegalStateException("a council has two members of one name; tell them apart");
            }
        });
        long chairs = members().stream()
                .filter(member -> member.role() == MemberRole.CHAIR)
                .count();
        if (chairs != 1) {
            throw new IllegalStateException("a council has exactly one chair, this one has " + chairs);
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Council}; not safe for use by several threads. */
    final class Builder extends ImmutableCouncil.Builder {}
}
