package vn.ocop.council;

import java.util.Objects;

/**
 * Somebody in a council.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the name, unique in the council; it is a person's and is not logged
 * @param role the part
 */
public record CouncilMember(String name, MemberRole role) {

    public CouncilMember {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
    }
}
