package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ocop.assessment.Assessment;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFault;
import vn.ocop.testing.Case;
import vn.ocop.testing.CaseResult;
import vn.ocop.testing.Difference;

/** Runs one case. */
public final class CaseTrial {

    private CaseTrial() {}

    /** What came of a case; empty, with a fault, if it names a rule pack that is not there. */
    public static Optional<CaseResult> of(OcopEngine engine, Case one, Consumer<PackFault> faults) {
        try {
            Assessment assessment = assess(engine, one);
            return Optional.of(new CaseResult(one, assessment, differences(engine, one, assessment)));
        } catch (IllegalArgumentException e) {
            String pack = one.options().pack().orElse("");
            faults.accept(new PackFault(
                    one.file(), one.line(), "case-unreadable", CaseFaults.MESSAGES.text("case-unreadable.pack", pack)));
            return Optional.empty();
        }
    }

    /** In what the dossier of a case comes out otherwise than it expects. */
    static List<Difference> differences(OcopEngine engine, Case one) {
        return differences(engine, one, assess(engine, one));
    }

    private static List<Difference> differences(OcopEngine engine, Case one, Assessment assessment) {
        List<Difference> differences = new ArrayList<>(Comparison.of(one.expected(), assessment));
        differences.addAll(CommuneComparison.of(engine, one));
        return differences;
    }

    /** The result of the dossier of a case. */
    private static Assessment assess(OcopEngine engine, Case one) {
        return one.content().dossier().isPresent()
                ? engine.assess(one.content().dossier().get(), one.options())
                : Assessment.invalid(one.content().id(), one.content().messages());
    }
}
