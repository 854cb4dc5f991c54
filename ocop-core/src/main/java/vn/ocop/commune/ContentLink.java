package vn.ocop.commune;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.text.Text;

/**
 * The criterion of a product set through which a content is seen, or the reason why the set has none.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param content the content
 * @param criterion the code of the criterion
 * @param reason why the set has no criterion for the content; present exactly if there is none
 */
public record ContentLink(CommuneContent content, Optional<String> criterion, Optional<Text> reason) {

    /** Guards that a link has a criterion or says why not. */
    public ContentLink {
        Objects.requireNonNull(content, "content");
        if (criterion.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("content " + content.code()
                    + " needs a criterion or a reason why there is none, not both and not neither");
        }
    }
}
