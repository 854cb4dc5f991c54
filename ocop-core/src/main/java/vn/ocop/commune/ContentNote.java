package vn.ocop.commune;

/** Something about a content that the reader of its assessment should know. */
public enum ContentNote {
    /** The product set has no criterion for the content; it is assessed in words alone. */
    NO_CRITERION,
    /** The commune has not said whether it finds for or against the subject. */
    NO_FINDING,
    /** The subject claims nothing on the criterion: there is no sheet of its own, or no answer. */
    NO_CLAIM
}
