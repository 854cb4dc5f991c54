package vn.ocop.procedure;

import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** The catalogue of this package, and the names of its constants. */
final class Names {

    static final Messages MESSAGES = Messages.beside(Names.class, "messages");

    private Names() {}

    /** The name of a constant for people. */
    static Text of(String prefix, Enum<?> constant) {
        return MESSAGES.text(prefix + "." + constant.name());
    }
}
