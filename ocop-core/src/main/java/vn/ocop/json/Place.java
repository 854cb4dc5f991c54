package vn.ocop.json;

import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document. Its pointer is put together only when a fault needs it.
 *
 * @param parent the object or array around it; null for the document itself
 * @param token the name or index in the parent; of a document other than a dossier the key of its name
 * @param inArray whether the token is an index
 */
record Place(@Nullable Place parent, String token, boolean inArray) {

    static final Place ROOT = new Place(null, "", false);

    /** A document other than a dossier; the catalogue of messages has its name under that key. */
    static Place document(String key) {
        return new Place(null, key, false);
    }

    Place field(String name) {
        return new Place(this, name, false);
    }

    Place item(int index) {
        return new Place(this, Integer.toString(index), true);
    }

    boolean isRoot() {
        return parent == null;
    }

    /** The JSON Pointer (RFC 6901). */
    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    /** The field as people call it, for example {@code role} or {@code sheets[0]}. */
    String name() {
        return parent != null && inArray ? parent.name() + "[" + token + "]" : token;
    }
}
