package vn.ocop.rules.facts;

import java.util.Optional;
import vn.ocop.assessment.Ground;

/** Makes grounds of the facts that rules match. */
public final class Grounds {

    private Grounds() {}

    /** The ground that a finding gives. */
    public static Ground of(EstablishedFinding finding) {
        return new Ground(finding.getEffect(), Optional.empty());
    }

    /** The ground that a zero gives. */
    public static Ground of(Zero zero) {
        return new Ground(zero.getEffect(), Optional.of(zero.getCriterion()));
    }
}
