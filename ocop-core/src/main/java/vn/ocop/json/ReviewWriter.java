package vn.ocop.json;

import vn.ocop.programme.Review;

/**
 * Writes reviews of programmes as JSON: fields in a fixed order, percentages as they are shown (at most 2 decimals,
 * towards zero) next to the counts that they are made of. Equal reviews give equal text.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ReviewWriter {

    private static final JsonLayout LAYOUT = new JsonLayout();

    private ReviewWriter() {}

    /** The review as indented JSON, without a line end after it. */
    public static String toJson(Review review) {
        return LAYOUT.indented(json -> new ReviewFormat(json).write(review));
    }
}
