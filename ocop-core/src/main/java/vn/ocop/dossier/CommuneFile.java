package vn.ocop.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the commune People's Committee did with a dossier: when it received it, what it found, when it reported.
 *
 * <p>Immutable and safe for use by several threads.
 */
@DatesInOrder
@Value.Immutable
public interface CommuneFile {

    /** The name of the commune's committee as the report bears it. */
    Optional<@PlainText String> name();

    /** The name of the authority that the report asks for an assessment; the rule pack knows only its level. */
    Optional<@PlainText String> addressee();

    /** The day on which the commune received the dossier. */
    Optional<LocalDate> receivedOn();

    /** The day of the commune's report; empty as long as there is none. */
    Optional<LocalDate> reportOn();

    /** The number of the commune's report. */
    Optional<@PlainText(max = 100) String> reportNumber();

    /** What the commune found, by the code of the content in the rule pack, for example {@code local-labour}. */
    @Size(max = 20)
    Map<@Code String, @Valid CommuneFinding> contents();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommuneFile}; not safe for use by several threads. */
    final class Builder extends ImmutableCommuneFile.Builder {}
}
