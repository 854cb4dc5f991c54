package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.ocop.dossier.Dossier;
import vn.ocop.pack.PackFiles;
import vn.ocop.testing.junit.DossierArbitraries;

/** The result depends on the dossier, the pack and the options, and on nothing around them. */
class DeterminismTest {

    private static final String PACK = "qd148-2023";
    private static final AssessmentOptions OPTIONS =
            AssessmentOptions.builder().pack(PACK).build();
    private static final DossierArbitraries DOSSIERS =
            DossierArbitraries.of(engine().packs().get(0));
    private static final int THREADS = 8;

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void no_default_locale_changes_a_result(@ForAll("many") List<Dossier> dossiers) {
        List<String> expected = results(engine(), dossiers);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "vi", "ar", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(results(engine(), dossiers)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void no_default_time_zone_changes_a_result(@ForAll("many") List<Dossier> dossiers) {
        OcopEngine engine = engine();
        List<String> expected = results(engine, dossiers);
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(results(engine, dossiers)).as(zone).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void another_engine_gives_an_equal_assessment(@ForAll("many") List<Dossier> dossiers) {
        OcopEngine one = engine();
        OcopEngine other = engine();
        assertThat(results(other, dossiers)).isEqualTo(results(one, dossiers));
        for (Dossier dossier : dossiers.subList(0, 100)) {
            assertThat(other.assess(dossier, OPTIONS)
                            .rubric()
                            .equals(one.assess(dossier, OPTIONS).rubric()))
                    .as("the same rubric")
                    .isTrue();
        }
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void eight_threads_that_share_an_engine_do_not_disturb_each_other(@ForAll("many") List<Dossier> dossiers)
            throws Exception {
        OcopEngine engine = engine();
        List<String> expected = results(engine, dossiers);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<Integer>> differing = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(thread);
                differing.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return differing(engine, dossiers, expected, random);
                }));
            }
            for (Future<Integer> count : differing) {
                assertThat(count.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Provide
    Arbitrary<List<Dossier>> many() {
        return Arbitraries.oneOf(DOSSIERS.complete(), DOSSIERS.strong(), DOSSIERS.unbroken(), DOSSIERS.broken())
                .list()
                .ofSize(500);
    }

    /** How many assessments differ from those expected, in an order of its own. */
    private static int differing(OcopEngine engine, List<Dossier> dossiers, List<String> expected, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        int differing = 0;
        for (int i : order) {
            String actual = AssessmentContent.whole(engine.assess(dossiers.get(i), OPTIONS));
            differing += actual.equals(expected.get(i)) ? 0 : 1;
        }
        return differing;
    }

    private static List<String> results(OcopEngine engine, List<Dossier> dossiers) {
        return dossiers.stream()
                .map(dossier -> AssessmentContent.whole(engine.assess(dossier, OPTIONS)))
                .toList();
    }

    private static OcopEngine engine() {
        return OcopEngine.with(List.of(PackFiles.shipped(PACK)));
    }
}
