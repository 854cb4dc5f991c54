package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.json.DossierSamples.SPARE;
import static vn.ocop.json.DossierSamples.utf8;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Message;
import vn.ocop.validation.DossierValidator;

final class DossierLinesTest {

    private static final DossierReader READER = DossierReader.create();

    @Test
    void eachLineIsADossierWithItsNumber() {
        assertThat(read("\uFEFF" + line("A") + "\r\n\n \t\r\n" + line("B") + "\n" + line("C")))
                .extracting(DossierLine::number, line -> line.content().id().orElse("-"))
                .containsExactly(tuple(1L, "A"), tuple(4L, "B"), tuple(5L, "C"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "  \n\t"})
    void aFileWithoutDossiersHasNone(String file) {
        assertThat(read(file)).isEmpty();
    }

    @Test
    void theLastLineNeedsNoEndAndAnEndMakesNoLine() {
        assertThat(read(line("A"))).hasSize(1);
        assertThat(read(line("A") + "\n")).hasSize(1);
        assertThat(read(line("A") + "\r")).hasSize(1);
    }

    @Test
    void aLineWithFaultsDoesNotEndTheFile() {
        List<DossierLine> lines = read(line("A") + "\n{\"id\": oops}\n[]\n\u0000\n" + line("B") + "\n");

        assertThat(lines)
                .extracting(line -> line.content().dossier().isPresent())
                .containsExactly(true, false, false, false, true);
        assertThat(lines.get(1).content().messages().get(0).text().en())
                .startsWith("JSON is malformed at line 2, column 8, near");
    }

    @Test
    void aDossierOverSeveralLinesIsNotADossier() {
        assertThat(read("{\n}\n"))
                .allSatisfy(line -> assertThat(line.content().dossier()).isEmpty())
                .hasSize(2);
    }

    @Test
    void linesLongerThanThePiecesThatAreReadComeWhole() {
        String padded = line("A") + " ".repeat(200_000);
        List<DossierLine> lines = read((padded + "\n").repeat(5));

        assertThat(lines)
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.content().id()).contains("A"));
    }

    @Test
    void aLineAsLongAsTheLimitIsReadAndALongerOneIsNot() {
        int limit = utf8(line("A")).length + 10;
        DossierReader reader = DossierReader.with(DossierValidator.create(), new Limits(limit, 16));
        String fitting = line("A") + " ".repeat(10);

        for (String end : List.of("\n", "\r\n", "")) {
            assertThat(codes(reader, fitting + end)).as("fitting").isEmpty();
            assertThat(codes(reader, fitting + " " + end)).as("1 over").containsExactly("too-large");
            assertThat(codes(reader, fitting + "  " + end)).as("2 over").containsExactly("too-large");
        }
    }

    @Test
    @Timeout(120)
    void aLineOf200MegabytesIsSkippedWithoutBeingKept() {
        InputStream file = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(utf8(line("A") + "\n")),
                new Letters(200L << 20),
                new ByteArrayInputStream(utf8("\n" + line("B") + "\n")))));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

        List<DossierLine> lines = DossierLines.of(file, READER).stream().toList();
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;

        assertThat(lines)
                .extracting(DossierLine::number, line -> line.content().id().orElse("-"))
                .containsExactly(tuple(1L, "A"), tuple(2L, "-"), tuple(3L, "B"));
        assertThat(lines.get(1).content().messages()).extracting(Message::code).containsExactly("too-large");
        assertThat(allocated).isLessThan(16L << 20);
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        try (InputStream broken = new Broken()) {
            Iterator<DossierLine> lines = DossierLines.of(
                            new SequenceInputStream(new ByteArrayInputStream(utf8(line("A") + "\n")), broken), READER)
                    .iterator();

            assertThat(lines.next().content().id()).contains("A");
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(lines::hasNext)
                    .withMessage("cannot read after line 1")
                    .withRootCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void theLinesCanBeGoneThroughOnce() {
        DossierLines lines = DossierLines.of(new ByteArrayInputStream(utf8(line("A"))), READER);
        Iterator<DossierLine> iterator = lines.iterator();

        assertThat(iterator.next().number()).isEqualTo(1);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(iterator::next)
                .withMessage("there are no more dossiers after line 1");
        assertThatIllegalStateException()
                .isThrownBy(lines::iterator)
                .withMessage("the lines of a stream can be gone through only once");
    }

    private static String line(String id) {
        return SPARE.replace("LV-1", id);
    }

    private static List<DossierLine> read(String file) {
        return DossierLines.of(new ByteArrayInputStream(utf8(file)), READER).stream()
                .toList();
    }

    private static List<String> codes(DossierReader reader, String file) {
        return DossierLines.of(new ByteArrayInputStream(utf8(file)), reader).stream()
                .flatMap(line -> line.content().messages().stream())
                .map(Message::code)
                .toList();
    }

    /** So many letters. */
    private static final class Letters extends InputStream {

        private long left;

        Letters(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(target, offset, offset + count, (byte) 'a');
            left -= count;
            return count;
        }
    }

    /** A stream that fails. */
    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the line is dead");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("the line is dead");
        }
    }
}
