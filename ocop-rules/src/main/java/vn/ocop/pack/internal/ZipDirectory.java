package vn.ocop.pack.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.ocop.pack.PackException;

/**
 * The list of entries at the end of a zip archive. It is taken only if the archive has exactly one way to be read: one
 * directory, and entries that follow each other without overlap and without anything in between.
 */
final class ZipDirectory {

    private static final long END = 0x06054b50L;
    private static final int END_LENGTH = 22;
    private static final long ENTRY = 0x02014b50L;
    private static final int ENTRY_LENGTH = 46;
    private static final long LOCAL = 0x04034b50L;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LONGEST_DESCRIPTOR = 24;
    private static final int SHORTEST_DESCRIPTOR = 12;
    private static final int KIND_OF_FILE = 0xF000;

    private final ZipBytes bytes;
    private final FileFaults faults;
    private final int maxFiles;

    ZipDirectory(ZipBytes bytes, FileFaults faults, int maxFiles) {
        this.bytes = bytes;
        this.faults = faults;
        this.maxFiles = maxFiles;
    }

    /**
     * The entries, in the order of the list.
     *
     * @throws PackException if the archive is damaged, ambiguous, or has far too many entries
     */
    List<ZipItem> read() {
        int end = findEnd();
        int count = bytes.u16(end + 10);
        if (count > 2L * maxFiles) {
            throw faults.stop("too-many-files", maxFiles);
        }
        boolean oneDisk = bytes.u32(end + 4) == 0 && bytes.u16(end + 8) == count;
        long start = bytes.u32(end + 16);
        bytes.require(oneDisk && start + bytes.u32(end + 12) == end, end);
        List<ZipItem> items = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        long at = start;
        while (at < end) {
            bytes.require(items.size() < count && at + ENTRY_LENGTH <= end && bytes.u32(at) == ENTRY, at);
            items.add(item(at));
            places.add(at);
            at += ENTRY_LENGTH + bytes.u16(at + 28) + bytes.u16(at + 30) + bytes.u16(at + 32);
        }
        bytes.require(at == end && items.size() == count, end);
        checkLayout(items, places, start);
        return items;
    }

    /** Where the one end record begins whose comment reaches exactly to the end of the file. */
    private int findEnd() {
        int found = -1;
        int last = bytes.length() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.u32(at) == END && at + END_LENGTH + bytes.u16(at + 20) == bytes.length()) {
                bytes.require(found < 0, at);
                found = at;
            }
        }
        if (found < 0) {
            throw faults.stop("bad-archive");
        }
        return found;
    }

    private ZipItem item(long at) {
        int type = bytes.u16(at + 40) & KIND_OF_FILE;
        return new ZipItem(
                bytes.text(at + ENTRY_LENGTH, bytes.u16(at + 28)),
                bytes.u16(at + 8),
                bytes.u16(at + 10),
                type,
                bytes.u32(at + 16),
                bytes.u32(at + 20),
                bytes.u32(at + 24),
                bytes.u32(at + 42));
    }

    private void checkLayout(List<ZipItem> items, List<Long> places, long start) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingLong(i -> items.get(i).offset()));
        long from = 0;
        long to = 0;
        for (int i : order) {
            ZipItem item = items.get(i);
            bytes.require(item.offset() >= from && item.offset() <= to, item.offset());
            checkLocal(item, places.get(i));
            long end = contents(bytes, item) + item.packed();
            bytes.require(end <= start, item.offset());
            from = item.hasDescriptor() ? end + SHORTEST_DESCRIPTOR : end;
            to = item.hasDescriptor() ? end + LONGEST_DESCRIPTOR : end;
        }
        bytes.require(start >= from && start <= to, start);
    }

    /** The header before the contents must say what the directory says. */
    private void checkLocal(ZipItem item, long place) {
        long at = item.offset();
        bytes.require(bytes.u32(at) == LOCAL, at);
        int name = bytes.u16(place + 28);
        boolean same = bytes.u16(at + 26) == name
                && bytes.sameBytes(at + LOCAL_LENGTH, place + ENTRY_LENGTH, name)
                && bytes.u16(at + 8) == item.method()
                && ((bytes.u16(at + 6) ^ item.flags()) & (ZipItem.ENCRYPTED | ZipItem.DESCRIPTOR)) == 0;
        boolean sameSizes = item.hasDescriptor()
                || (bytes.u32(at + 14) == item.crc()
                        && bytes.u32(at + 18) == item.packed()
                        && bytes.u32(at + 22) == item.size());
        bytes.require(same && sameSizes, at);
    }

    /** Where the contents of an entry begin. */
    static long contents(ZipBytes bytes, ZipItem item) {
        long at = item.offset();
        return at + LOCAL_LENGTH + bytes.u16(at + 26) + bytes.u16(at + 28);
    }
}
