package vn.ocop.engine.internal.code;

import java.util.concurrent.atomic.AtomicBoolean;

/** What attacks of the tests do in the place of harm. Rules name it, so it is public. */
public class Flag {

    private static final String PROPERTY = "vn.ocop.test.flag";
    private static final AtomicBoolean RAISED = new AtomicBoolean();

    /** Raises the flag: an object of a type that rules must not know was made. */
    public Flag() {
        raise();
    }

    /** Raises the flag. */
    public static boolean raise() {
        RAISED.set(true);
        return true;
    }

    /** Whether the flag is up, or the system property that stands for it is set; takes both down. */
    static boolean takeDown() {
        return RAISED.getAndSet(false) | System.clearProperty(PROPERTY) != null;
    }
}
