package vn.ocop.engine.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.PackException;

/** What a host does with a pack of tables and with one that has rules. */
public final class NoRuleCompilerProbe implements Callable<List<String>> {

    /** Made by the test in another class loader. */
    public NoRuleCompilerProbe() {}

    @Override
    public List<String> call() {
        PlainSet tea = PlainPack.shipped("qd148-2023").set("tea");
        Assessment assessment = OcopEngine.shipped()
                .assess(
                        Dossiers.of(tea, SheetRole.SELF, List.of(tea.allBest())),
                        AssessmentOptions.builder().pack("qd148-2023").build());
        return List.of(assessment.status() + " " + assessment.stars().orElse(0), refusal());
    }

    private static String refusal() {
        try {
            OcopEngine.with(List.of(OwnPack.lenient().files()));
            return "taken";
        } catch (PackException e) {
            return e.faults().get(0).line(Locale.ENGLISH);
        }
    }
}
