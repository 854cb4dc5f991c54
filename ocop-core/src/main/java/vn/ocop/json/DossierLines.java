package vn.ocop.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The dossiers of a JSON Lines file, one a line, read one after the other as they are asked for. Lines end with LF or
 * CRLF; blank lines are skipped. A line with faults is a result like any other and never ends the file. No more than
 * one line is kept, and of a line that is longer than the limit of the reader no more than the limit.
 *
 * <p>It can be gone through once. Reading throws {@link UncheckedIOException} if the stream cannot be read. Not safe
 * for use by several threads.
 */
public final class DossierLines implements Iterable<DossierLine> {

    private final InputStream in;
    private final DossierReader reader;
    private final boolean pairs;
    private boolean used;

    private DossierLines(InputStream in, DossierReader reader, boolean pairs) {
        this.in = Objects.requireNonNull(in, "in");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.pairs = pairs;
    }

    /**
     * Opens a file. Nothing is read yet.
     *
     * @param in the bytes; the stream need not be buffered, and the caller closes it
     * @param reader reads each line; its limit of size holds for a line
     */
    public static DossierLines of(InputStream in, DossierReader reader) {
        return new DossierLines(in, reader, false);
    }

    /**
     * Opens a file whose lines may also hold a dossier twice, as it was answered for two rule packs:
     * {@code {"before": {…}, "after": {…}}}. Nothing is read yet.
     *
     * @param in the bytes; the stream need not be buffered, and the caller closes it
     * @param reader reads each line; its limit of size holds for a line
     */
    public static DossierLines pairs(InputStream in, DossierReader reader) {
        return new DossierLines(in, reader, true);
    }

    /**
     * The dossiers in the order of the file.
     *
     * @throws IllegalStateException if they have been asked for before
     */
    @Override
    public Iterator<DossierLine> iterator() {
        if (used) {
            throw new IllegalStateException("the lines of a stream can be gone through only once");
        }
        used = true;
        return new Lines(new ByteLines(in, reader.limits().bytes()), reader, pairs);
    }

    /**
     * The dossiers in the order of the file, as a sequential stream.
     *
     * @throws IllegalStateException if they have been asked for before
     */
    public Stream<DossierLine> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private static final class Lines implements Iterator<DossierLine> {

        private final ByteLines lines;
        private final DossierReader reader;
        private final boolean pairs;
        private Optional<DossierLine> next = Optional.empty();

        Lines(ByteLines lines, DossierReader reader, boolean pairs) {
            this.lines = lines;
            this.reader = reader;
            this.pairs = pairs;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next.isEmpty() && lines.advance()) {
                    if (!lines.isBlank()) {
                        next = Optional.of(read());
                    }
                }
                return next.isPresent();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read after line " + lines.number(), e);
            }
        }

        @Override
        public DossierLine next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there are no more dossiers after line " + lines.number());
            }
            DossierLine line = next.orElseThrow();
            next = Optional.empty();
            return line;
        }

        private DossierLine read() {
            long number = lines.number();
            if (lines.isTooLong()) {
                return new DossierLine(number, reader.tooLarge(), Optional.empty());
            }
            Optional<DossierPair> pair = pairs ? DossierPair.split(lines.bytes(), reader.limits()) : Optional.empty();
            return pair.map(both -> new DossierLine(
                            number, reader.read(both.before(), number), Optional.of(reader.read(both.after(), number))))
                    .orElseGet(() -> new DossierLine(number, reader.read(lines.bytes(), number), Optional.empty()));
        }
    }
}
