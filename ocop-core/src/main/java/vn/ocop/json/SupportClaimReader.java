package vn.ocop.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.json.JsonValue.JsonObject;
import vn.ocop.support.SupportCase;
import vn.ocop.support.SupportClaim;

/**
 * Reads claims on support, one a line (JSON Lines) or in one JSON array, and the golden cases of support packs.
 * {@code support-claim.schema.json} beside this class describes a claim.
 *
 * <p>Claims with faults are no exception but a result that lists them with line and JSON Pointer. The codes are those of
 * {@link DossierReader} for form, and {@code bad-text}, {@code bad-number}, {@code bad-stars} and {@code duplicate-id}
 * for content. A line has at most 256 KiB, an array 64 MiB; there are at most 200,000 claims. Nothing is logged.
 *
 * <p>Immutable and safe for use by several threads. No parameter and no result is null.
 */
public final class SupportClaimReader {

    private static final int MOST_BYTES = 1 << 26;
    private static final int MOST_CASE_BYTES = 1 << 20;
    private static final int MOST_CLAIMS = 200_000;
    private static final String LINES = ".jsonl";

    private SupportClaimReader() {}

    /** Makes a reader. */
    public static SupportClaimReader create() {
        return new SupportClaimReader();
    }

    /**
     * Reads a file: one claim a line if its name ends in {@code .jsonl}, otherwise an array of claims.
     *
     * @throws IOException if the file cannot be read
     */
    public ReadFile<List<SupportClaim>> read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, file.toString().endsWith(LINES));
        }
    }

    /**
     * Reads a stream up to its end.
     *
     * @param in the stream, which stays open
     * @param lines whether there is one claim a line; otherwise it is an array of claims
     * @throws IOException if the stream cannot be read
     */
    public ReadFile<List<SupportClaim>> read(InputStream in, boolean lines) throws IOException {
        JsonSource source = new JsonSource(MOST_BYTES);
        Collector collector = new Collector(source);
        if (lines) {
            source.lines(in, ClaimFormat.NAME, ClaimFormat.claim(), collector::add);
        } else {
            source.array(in, "claims", ClaimFormat.claim(), MOST_CLAIMS, collector::add);
        }
        return source.messages().isEmpty()
                ? new ReadFile<>(Optional.of(List.copyOf(collector.claims)), List.of())
                : new ReadFile<>(Optional.empty(), source.messages());
    }

    /** Reads a golden case of a support pack. */
    public ReadFile<SupportCase> readCase(byte[] utf8) {
        JsonSource source = new JsonSource(MOST_CASE_BYTES);
        try {
            Optional<JsonObject> read =
                    source.document(new ByteArrayInputStream(utf8), ClaimFormat.CASE, ClaimFormat.golden());
            read.ifPresent(golden -> checkIds(golden, source));
            return source.messages().isEmpty()
                    ? new ReadFile<>(read.map(ClaimFormat::golden), List.of())
                    : new ReadFile<>(Optional.empty(), source.messages());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static void checkIds(JsonObject golden, JsonSource source) {
        Collector collector = new Collector(source);
        Place place = Place.document(ClaimFormat.CASE).field("claims");
        int i = 0;
        for (JsonObject claim : golden.objects("claims").toList()) {
            collector.add(new JsonSource.Record(0, place.item(i++), claim));
        }
    }

    /** Puts claims together. For one file, by one thread. */
    private static final class Collector {

        private final JsonSource source;
        private final List<SupportClaim> claims = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        Collector(JsonSource source) {
            this.source = source;
        }

        void add(JsonSource.Record record) {
            Faults faults = new Faults();
            SupportClaim claim = ClaimFormat.claim(record.object());
            if (!ids.add(claim.id())) {
                faults.add("duplicate-id", record.place().field("id"), Characters.excerpt(claim.id()));
            } else if (claims.size() == MOST_CLAIMS) {
                faults.add("too-many", record.place(), Faults.nameOf(record.place()), ids.size(), MOST_CLAIMS);
            } else {
                claims.add(claim);
            }
            source.keep(record.line(), faults);
        }
    }
}
