package vn.ocop.dossier;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The person who represents the subject by law, as the forms ask for her: QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02 and
 * 03. All of it is personal and never logged.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Representative {

    /** The full name. */
    @PlainText
    String name();

    /** The gender, if it is stated. */
    Optional<Gender> gender();

    /** The ethnicity, if it is stated. */
    Optional<@PlainText String> ethnicity();

    /** The permanent address, if it is stated. */
    Optional<@PlainText String> address();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Representative}; not safe for use by several threads. */
    final class Builder extends ImmutableRepresentative.Builder {}
}
