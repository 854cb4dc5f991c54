package vn.ocop.register;

import java.util.Objects;

/**
 * The subject of a registered product. Subjects are told apart by their ids.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the host's own code of the subject
 * @param name the name as registered; it may be a person's and is not logged
 */
public record RegisteredSubject(String id, String name) {

    public RegisteredSubject {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
