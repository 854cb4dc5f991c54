package vn.ocop.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes UTF-8 and nothing else: no byte is replaced, no other encoding is guessed. */
final class Utf8 {

    private static final int MARK_LENGTH = 3;
    private static final int LONGEST_UNIT = 4;

    private Utf8() {}

    /** The text without a byte order mark; empty, with a fault, if the bytes are not UTF-8. */
    static Optional<String> decode(byte[] bytes, Faults faults) {
        int start = startsWithMark(bytes) ? MARK_LENGTH : 0;
        if (isWide(bytes)) {
            faults.add("not-utf8.wide", Place.ROOT);
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            faults.add("not-utf8", Place.ROOT, in.position() + 1);
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /** JSON begins with ASCII characters, so an early zero byte means UTF-16 or UTF-32, as does the mark of UTF-16. */
    private static boolean isWide(byte[] bytes) {
        for (int i = 0; i < Math.min(LONGEST_UNIT, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }
}
