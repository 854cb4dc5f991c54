package vn.ocop.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.SignaturePolicy;

/** Four threads score while packs alternate; the number of activations is {@code -Dactivations}, 100 if absent. */
class ActivationUnderLoadTest {

    private static final int ACTIVATIONS = Integer.getInteger("activations", 100);
    private static final int THREADS = 4;

    private final PackRegistry registry = PackRegistry.builder(SignaturePolicy.unsignedDataOnly(Map.of()))
            .startWith(TeaDossiers.ENGINE)
            .build();

    @Test
    void every_result_belongs_wholly_to_one_pack() throws Exception {
        PackFiles second = TeaDossiers.revision(2, 3).files();
        PackFiles third = TeaDossiers.revision(3, 4).files();
        Map<String, String> totals = Map.of(second.digest(), "98", third.digest(), "99", shippedDigest(), "98");
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> scorers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                scorers.add(executor.submit(scorer(totals, done)));
            }
            for (int i = 0; i < ACTIVATIONS; i++) {
                ActivationOptions back =
                        ActivationOptions.builder().olderRevision(2).build();
                Receipt receipt = i % 2 == 0 ? registry.activate(second, back) : registry.activate(third);
                assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.ACTIVATED);
            }
            done.set(true);
            for (Future<Integer> scorer : scorers) {
                assertThat(scorer.get()).isPositive();
            }
        } finally {
            done.set(true);
            executor.shutdownNow();
        }
    }

    private Callable<Integer> scorer(Map<String, String> totals, AtomicBoolean done) {
        Dossier dossier = TeaDossiers.good();
        return () -> {
            int scored = 0;
            while (!done.get()) {
                Assessment assessment = registry.engine().assess(dossier);
                String digest = assessment.pack().orElseThrow().digest();
                assertThat(assessment.total().orElseThrow().toString()).isEqualTo(totals.get(digest));
                scored++;
            }
            return scored;
        };
    }

    private static String shippedDigest() {
        return TeaDossiers.ENGINE.pack("qd26-2026").orElseThrow().digest();
    }
}
