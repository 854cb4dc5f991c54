package vn.ocop.council;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody in a council.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the name, unique in the council; it is a person's and is not logged
 * @param role the part
 * @param seat the code of the body that the member sits for, as the law has it; empty if it is not told
 */
public record CouncilMember(String name, MemberRole role, Optional<String> seat) {

    public CouncilMember {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(seat, "seat");
    }

    /** A member of whom it is not told for which body they sit. */
    public CouncilMember(String name, MemberRole role) {
        this(name, role, Optional.empty());
    }
}
