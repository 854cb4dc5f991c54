package vn.ocop.pack;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ocop.rubric.Rubric;

/**
 * The rubrics of a pack by product set code, in the decree's order. Those of a shipped pack are read when they are
 * first asked for: most programs need few of the 26.
 *
 * <p>Immutable to its users and safe for use by several threads.
 */
public final class RubricCatalogue {

    private final Map<String, Rubric> rubrics;

    private RubricCatalogue(Map<String, Rubric> rubrics) {
        this.rubrics = rubrics;
    }

    /** A catalogue of rubrics that have been read. */
    public static RubricCatalogue of(Map<String, Rubric> rubrics) {
        return new RubricCatalogue(Collections.unmodifiableMap(new LinkedHashMap<>(rubrics)));
    }

    /**
     * A catalogue that reads on demand.
     *
     * @param codes the codes of the product sets, in the decree's order
     * @param reader reads the rubric of a code; it is asked once for each, and may be asked by several threads
     */
    public static RubricCatalogue onDemand(Collection<String> codes, Function<String, Rubric> reader) {
        return new RubricCatalogue(new OnDemand(new LinkedHashSet<>(codes), reader));
    }

    /** The rubrics as a map that cannot be changed. */
    public Map<String, Rubric> asMap() {
        return rubrics;
    }

    private static final class OnDemand extends AbstractMap<String, Rubric> {

        private final Set<String> codes;
        private final Function<String, Rubric> reader;
        private final Map<String, Rubric> read = new ConcurrentHashMap<>();

        private OnDemand(Set<String> codes, Function<String, Rubric> reader) {
            this.codes = Collections.unmodifiableSet(codes);
            this.reader = reader;
        }

        @Override
        public @Nullable Rubric get(@Nullable Object code) {
            return code instanceof String known && codes.contains(known) ? read.computeIfAbsent(known, reader) : null;
        }

        @Override
        public boolean containsKey(@Nullable Object code) {
            return codes.contains(code);
        }

        @Override
        public Set<String> keySet() {
            return codes;
        }

        @Override
        public int size() {
            return codes.size();
        }

        @Override
        public Set<Entry<String, Rubric>> entrySet() {
            Map<String, Rubric> all = new LinkedHashMap<>();
            codes.forEach(code -> all.put(code, read.computeIfAbsent(code, reader)));
            return Collections.unmodifiableMap(all).entrySet();
        }
    }
}
