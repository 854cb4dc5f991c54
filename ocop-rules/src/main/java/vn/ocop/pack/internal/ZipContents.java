package vn.ocop.pack.internal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.ocop.pack.PackException;

/** Unpacks entries of an archive, counting the bytes that really come. */
final class ZipContents {

    private static final int CHUNK = 8192;

    private final ZipBytes bytes;
    private final FileFaults faults;

    ZipContents(ZipBytes bytes, FileFaults faults) {
        this.bytes = bytes;
        this.faults = faults;
    }

    /**
     * The contents of an entry; if they have more bytes than there is room for, some bytes more than that, never all.
     *
     * @param path the path to name in a fault
     * @throws PackException if the contents are not what the headers say
     */
    byte[] unpack(ZipItem item, String path, long room) {
        int from = Math.toIntExact(ZipDirectory.contents(bytes, item));
        int packed = Math.toIntExact(item.packed());
        byte[] contents = item.method() == ZipItem.STORED
                ? Arrays.copyOfRange(bytes.array(), from, from + (int) Math.min(packed, room + 1))
                : inflate(from, packed, path, room);
        if (contents.length <= room && !isAsAnnounced(contents, item)) {
            throw damaged(path);
        }
        return contents;
    }

    private byte[] inflate(int from, int packed, String path, long room) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), from, packed);
            ByteArrayOutputStream contents = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished() && contents.size() <= room) {
                int count = inflater.inflate(chunk);
                if (count == 0 && !inflater.finished()) {
                    throw damaged(path);
                }
                contents.write(chunk, 0, count);
            }
            if (inflater.finished() && inflater.getRemaining() > 0) {
                throw damaged(path);
            }
            return contents.toByteArray();
        } catch (DataFormatException e) {
            PackException refusal = damaged(path);
            refusal.initCause(e);
            throw refusal;
        } finally {
            inflater.end();
        }
    }

    private static boolean isAsAnnounced(byte[] contents, ZipItem item) {
        CRC32 crc = new CRC32();
        crc.update(contents);
        return contents.length == item.size() && crc.getValue() == item.crc();
    }

    private PackException damaged(String path) {
        return faults.stopAt(path, "bad-archive.entry");
    }
}
