package vn.ocop.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ocop.text.Text;

/**
 * What a regime says about evidence: the kinds, and for each criterion either what its options ask for or why people
 * judge it.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class EvidenceCatalogue {

    private static final EvidenceCatalogue NONE = of(Map.of(), Map.of(), Map.of());

    private final Supplier<Contents> source;
    private volatile @Nullable Contents contents;

    private EvidenceCatalogue(Supplier<Contents> source) {
        this.source = source;
    }

    /** The catalogue of a regime whose pack says nothing about evidence. */
    public static EvidenceCatalogue none() {
        return NONE;
    }

    /**
     * A catalogue.
     *
     * @param kinds the kinds of evidence by code, in the order of the table
     * @param judgements why people judge something, by code
     * @param entries what holds for a criterion, by the code of the product set and its own
     */
    public static EvidenceCatalogue of(
            Map<String, EvidenceKind> kinds, Map<String, Text> judgements, Map<String, Map<String, Entry>> entries) {
        Map<String, Map<String, Entry>> copy = new LinkedHashMap<>();
        entries.forEach((set, own) -> copy.put(set, Collections.unmodifiableMap(new LinkedHashMap<>(own))));
        Contents contents = new Contents(
                Collections.unmodifiableMap(new LinkedHashMap<>(kinds)),
                Collections.unmodifiableMap(new LinkedHashMap<>(judgements)),
                Collections.unmodifiableMap(copy));
        return new EvidenceCatalogue(() -> contents);
    }

    /**
     * A catalogue that is read when it is first asked for: most programs score and ask for no evidence.
     *
     * @param reader reads it; if several threads ask first, it may be asked more than once
     */
    public static EvidenceCatalogue onDemand(Supplier<EvidenceCatalogue> reader) {
        return new EvidenceCatalogue(() -> reader.get().contents());
    }

    private Contents contents() {
        Contents read = contents;
        if (read == null) {
            read = source.get();
            contents = read;
        }
        return read;
    }

    /** The kinds of evidence by code, in the order of the table. */
    public Map<String, EvidenceKind> kinds() {
        return contents().kinds();
    }

    /** Why people judge something, by code. */
    public Map<String, Text> judgements() {
        return contents().judgements();
    }

    /** What holds for the criteria of a product set, by code; empty if the set is not known. */
    public Map<String, Entry> entries(String set) {
        return contents().entries().getOrDefault(set, Map.of());
    }

    /** What the options of a criterion ask for; empty if people judge it, or it is not known. */
    public Optional<Ladder> ladder(String set, String criterion) {
        return Optional.ofNullable(entries(set).get(criterion)).flatMap(Entry::ladder);
    }

    /** A need in words, for example "local workers (commune): from 50 % to under 75 %". */
    public Text words(Need need) {
        return NeedWords.of(need, this);
    }

    /**
     * What holds for one criterion.
     *
     * @param ladder what its options ask for; empty if people judge all of it
     * @param judgement the code of the reason why people judge all of it; present exactly without a ladder
     */
    public record Entry(Optional<Ladder> ladder, Optional<String> judgement) {

        public Entry {
            if (ladder.isPresent() == judgement.isPresent()) {
                throw new IllegalArgumentException("a criterion has either a ladder or a reason for judgement");
            }
        }

        /** A criterion that papers can speak for. */
        public static Entry of(Ladder ladder) {
            return new Entry(Optional.of(ladder), Optional.empty());
        }

        /** A criterion that people judge. */
        public static Entry judged(String reason) {
            return new Entry(Optional.empty(), Optional.of(Objects.requireNonNull(reason, "reason")));
        }
    }

    private record Contents(
            Map<String, EvidenceKind> kinds, Map<String, Text> judgements, Map<String, Map<String, Entry>> entries) {}
}
