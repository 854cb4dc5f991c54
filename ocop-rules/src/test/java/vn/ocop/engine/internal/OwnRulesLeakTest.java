package vn.ocop.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.engine.AssessmentOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.PackFiles;

/** A pack with rules of its own leaves nothing behind when the host forgets its engine. */
class OwnRulesLeakTest {

    private static final int LOADS = 50;
    private static final String LOADERS = "vn.ocop.engine.internal.code.RuleClassLoader";
    private static final String CLASSES = "vn.ocop.rules.lenientstars.";

    @Test
    void after_fifty_loads_and_runs_no_class_loader_and_no_class_of_the_pack_is_left() throws JMException {
        PackFiles files = OwnPack.lenient().files();
        long before = live(LOADERS);
        OcopEngine kept = score(files);
        for (int i = 0; i < LOADS; i++) {
            score(files);
        }

        assertThat(live(LOADERS) - before).isEqualTo(1);
        long classes = live(CLASSES);
        assertThat(classes).isPositive();
        assertThat(score(files).packs()).hasSameSizeAs(kept.packs());
        assertThat(live(CLASSES)).isEqualTo(classes);
    }

    private static OcopEngine score(PackFiles files) {
        PlainSet tea = PlainPack.shipped("qd148-2023").set("tea");
        Dossier dossier = Dossiers.of(tea, SheetRole.SELF, List.of(tea.allBest()));
        OcopEngine engine = OcopEngine.with(List.of(files));
        assertThat(engine.assess(
                                dossier,
                                AssessmentOptions.builder().pack("own-rules").build())
                        .stars())
                .hasValue(5);
        return engine;
    }

    /** How many objects there are of classes whose names begin so, after a full collection. */
    private static long live(String prefix) throws JMException {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return histogram
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length >= 4 && columns[3].startsWith(prefix))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .sum();
    }
}
