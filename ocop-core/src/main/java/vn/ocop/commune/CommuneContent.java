package vn.ocop.commune;

import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/**
 * One content that the commune assesses, as a regime names it.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface CommuneContent {

    /** The code, for example {@code local-labour}. */
    String code();

    /** The name in the article. */
    Text title();

    /** The heading in the form of the report. */
    Text heading();

    /** Where the regime gives it to the commune. */
    Citation citation();

    /** The reading on which it rests, if the text of the regime was not at hand. */
    Optional<Reading> reading();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommuneContent}; not safe for use by several threads. */
    final class Builder extends ImmutableCommuneContent.Builder {}
}
