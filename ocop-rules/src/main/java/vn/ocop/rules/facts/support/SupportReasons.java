package vn.ocop.rules.facts.support;

import vn.ocop.support.Reason;
import vn.ocop.text.Messages;

/** Puts reasons into words; the key of the catalogue is the code of the reason. */
final class SupportReasons {

    private static final Messages MESSAGES = Messages.beside(SupportReasons.class, "reasons");

    private SupportReasons() {}

    static Reason reason(String code, Object... arguments) {
        return new Reason(code, MESSAGES.text(code, arguments));
    }
}
