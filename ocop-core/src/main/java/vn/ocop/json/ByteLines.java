package vn.ocop.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits a stream into lines of bytes and keeps one of them, up to a limit. A line ends with LF, CRLF or the end of
 * the stream. Not safe for use by several threads.
 */
final class ByteLines {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private byte[] bytes = {};
    private int from;
    private int to;
    private long number;
    private boolean tooLong;

    /**
     * Splits a stream.
     *
     * @param limit how many bytes a line may have, without its end
     */
    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes on to the next line; false if there is none. */
    boolean advance() throws IOException {
        line.reset();
        tooLong = false;
        if (from == to && !fill()) {
            return false;
        }
        number++;
        boolean open = true;
        while (open) {
            int end = endOfLine();
            keep(end);
            open = end == to;
            from = open ? to : end + 1;
            open = open && fill();
        }
        bytes = withoutReturn(line.toByteArray());
        return true;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** True if the line is longer than the limit; its bytes are then not all there. */
    boolean isTooLong() {
        return tooLong || bytes.length > limit;
    }

    /** True if the line has nothing but spaces and tabs. */
    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return !tooLong;
    }

    /** The line without its end; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    private static byte[] withoutReturn(byte[] line) {
        return line.length > 0 && line[line.length - 1] == '\r' ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(chunk));
        return to > 0;
    }

    private int endOfLine() {
        int end = from;
        while (end < to && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Keeps one byte more than the limit, since the last one may be the CR of the end. */
    private void keep(int end) {
        int room = limit + 1 - line.size();
        int length = end - from;
        tooLong |= length > room;
        line.write(chunk, from, Math.min(length, room));
    }
}
