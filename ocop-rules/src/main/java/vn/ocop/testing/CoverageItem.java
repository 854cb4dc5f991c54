package vn.ocop.testing;

import java.util.Objects;
import vn.ocop.text.Text;

/**
 * Something of the law that dossiers can exercise.
 *
 * <p>Immutable and safe for use by several threads. No part is null.
 *
 * @param id which one it is
 * @param words what it is in terms of the law
 */
public record CoverageItem(Id id, Text words) {

    public CoverageItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(words, "words");
    }

    /**
     * Which item it is.
     *
     * @param area the kind of thing, as a stable word, for example {@code gates-missed}
     * @param set the code of the product set; empty text for what concerns the regime as a whole
     * @param key what it is within area and set, for example {@code 3.6=2*4}
     */
    public record Id(String area, String set, String key) {

        public Id {
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(set, "set");
            Objects.requireNonNull(key, "key");
        }
    }

    /** The kind of thing. */
    public String area() {
        return id.area();
    }

    /** The code of the product set; empty text for what concerns the regime as a whole. */
    public String set() {
        return id.set();
    }

    /** What it is within area and set. */
    public String key() {
        return id.key();
    }
}
