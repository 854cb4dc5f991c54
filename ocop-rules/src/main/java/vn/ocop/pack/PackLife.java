package vn.ocop.pack;

import java.util.Locale;

/** How a rule pack stands on a day. */
public enum PackLife {
    /** Its publisher still works on it. */
    DRAFT,
    /** It is published and its first day in force is still to come. */
    ANNOUNCED,
    /** The law prescribes it for what is decided on that day. */
    IN_FORCE,
    /** Its last day in force is past; transitional clauses may still call for it. */
    SUPERSEDED,
    /** Its publisher took it back. */
    WITHDRAWN;

    /** Whether a decision may rest on the pack: it is in force, or was. */
    public boolean mayDecide() {
        return this == IN_FORCE || this == SUPERSEDED;
    }

    /** The word for it in lists, in small letters with blanks. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
