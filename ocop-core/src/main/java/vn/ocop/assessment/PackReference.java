package vn.ocop.assessment;

import java.util.Objects;
import vn.ocop.text.Text;

/**
 * The rule pack that an assessment used.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the regime, for example {@code qd148-2023}
 * @param version the revision of the pack
 * @param digest the digest of its contents, {@code sha256:} and 64 hexadecimal digits
 * @param title what the pack is
 */
public record PackReference(String id, String version, String digest, Text title) {

    public PackReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(title, "title");
    }
}
