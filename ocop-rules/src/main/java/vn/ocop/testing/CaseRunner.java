package vn.ocop.testing;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.RulePack;
import vn.ocop.testing.internal.CaseTrial;

/** Runs cases. It has no state; its methods may be called by several threads. No parameter and no result is null. */
public final class CaseRunner {

    private CaseRunner() {}

    /**
     * Runs cases one after the other. Cases that name neither rule pack nor day are left to the law by the day of
     * submission; {@link Cases#under} puts them under a pack.
     */
    public static CaseReport run(OcopEngine engine, Cases cases) {
        List<CaseResult> results = new ArrayList<>(cases.all().size());
        List<PackFault> faults = new ArrayList<>(cases.faults());
        for (Case one : cases.all()) {
            CaseTrial.of(engine, one, faults::add).ifPresent(results::add);
        }
        return new CaseReport(results, faults);
    }

    /**
     * The cases that a pack of an engine carries, run under it: a layer has those of the pack below too. The cases of a
     * draft or of a pack that is withdrawn are run as if it were published, so that those about dates can hold.
     *
     * @param engine an engine that has the pack
     * @param pack the pack
     */
    public static CaseReport run(OcopEngine engine, RulePack pack) {
        if (pack.publication() != RulePack.Publication.FINAL) {
            RulePack published = RulePack.builder()
                    .from(pack)
                    .publication(RulePack.Publication.FINAL)
                    .build();
            return run(engine.plus(published), Cases.of(published));
        }
        return run(engine, Cases.of(pack));
    }

    /** What keeps a pack from being admitted: its cases that fail or are not in order, as faults of its files. */
    public static List<PackFault> failures(OcopEngine engine, RulePack pack) {
        return run(engine, pack).failures();
    }
}
