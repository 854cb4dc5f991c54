package vn.ocop.certificate;

import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** How a certificate stands on a day. */
public enum CertificateStatus {
    /** Its day of issue is still to come. */
    NOT_YET_VALID(false),
    /** It holds, and nothing is to be done yet. */
    VALID(true),
    /** It holds, and the dossier for the re-evaluation can be lodged. */
    TO_BE_RENEWED(true),
    /** It holds, and the dossier for the re-evaluation has been lodged. */
    UNDER_RE_EVALUATION(true),
    /** It holds, but will expire: the window has closed, or the time of the notice has come. */
    EXPIRING(true),
    /** Its last day has passed, and it runs on until the result of the re-evaluation. */
    EXTENDED(true),
    /** It holds no longer. */
    EXPIRED(false),
    /** A later certificate of the product has taken its place. */
    REPLACED(false),
    /** It was revoked. */
    REVOKED(false);

    private static final Messages MESSAGES = Messages.beside(CertificateStatus.class, "messages");

    private final boolean holding;

    CertificateStatus(boolean holding) {
        this.holding = holding;
    }

    /** Whether the product may use its stars. */
    public boolean holds() {
        return holding;
    }

    /** The name for people. */
    public Text text() {
        return MESSAGES.text("status." + name());
    }
}
