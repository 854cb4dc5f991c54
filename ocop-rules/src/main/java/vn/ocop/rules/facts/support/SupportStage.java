package vn.ocop.rules.facts.support;

/**
 * How far the decision on claims is. Rules about what is absent wait for the stage at which it would be there; each
 * stage is inserted when nothing more fires in the one before.
 */
public enum SupportStage {
    /** The conditions of every single claim are examined. */
    ADMISSION,
    /** It is known which claims are admissible, so that claims for the same purpose can be compared. */
    LIMITS,
    /** It is known which claims are granted. */
    ENTITLEMENT,
    /** All that is granted is there, so that amounts which share a cap can be reckoned. */
    PAYMENT
}
