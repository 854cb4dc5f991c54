package vn.ocop.pack.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.ocop.pack.PackException;

/** The bytes of an archive with its way of writing numbers. Every access is checked; outside is a fault. */
final class ZipBytes {

    private static final int BYTE = 0xFF;

    private final byte[] bytes;
    private final FileFaults faults;

    ZipBytes(byte[] bytes, FileFaults faults) {
        this.bytes = bytes;
        this.faults = faults;
    }

    int length() {
        return bytes.length;
    }

    /** The array itself, for the inflater, which does not change it. */
    byte[] array() {
        return bytes;
    }

    /** A number of two bytes, the lower one first. */
    int u16(long at) {
        require(at >= 0 && at + 2 <= bytes.length, at);
        int i = (int) at;
        return bytes[i] & BYTE | (bytes[i + 1] & BYTE) << 8;
    }

    /** A number of four bytes, the lowest one first, never negative. */
    long u32(long at) {
        return u16(at) | (long) u16(at + 2) << 16;
    }

    /** A name in UTF-8; what is not is read as U+FFFD, which no path may hold. */
    String text(long at, int length) {
        require(at >= 0 && at + length <= bytes.length, at);
        return new String(bytes, (int) at, length, StandardCharsets.UTF_8);
    }

    boolean sameBytes(long one, long other, int length) {
        require(Math.max(one, other) + length <= bytes.length, one);
        int a = (int) one;
        int b = (int) other;
        return Arrays.equals(bytes, a, a + length, bytes, b, b + length);
    }

    /** @throws PackException with the place in the archive, unless the condition holds */
    void require(boolean condition, long at) {
        if (!condition) {
            throw faults.stop("bad-archive.damaged", at);
        }
    }
}
