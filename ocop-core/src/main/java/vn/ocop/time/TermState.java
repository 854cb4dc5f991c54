package vn.ocop.time;

/** Where a day stands to the end of a term. */
public enum TermState {
    /** The term has not ended: the day is its last one or an earlier one. */
    RUNNING,
    /** The term ended before the day. */
    OVER,
    /** The calendar does not know enough days to say. */
    UNKNOWN
}
