package vn.ocop.testing.junit;

import vn.ocop.assessment.Assessment;

/** Where assertions on results begin, after the manner of AssertJ. */
public final class OcopAssertions {

    private OcopAssertions() {}

    /** Begins assertions on a result. */
    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual);
    }
}
