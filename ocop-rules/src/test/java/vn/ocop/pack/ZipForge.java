package vn.ocop.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives byte by byte, also such as no honest tool would write. */
final class ZipForge {

    private static final int MEBIBYTE = 1 << 20;

    private final List<Item> items = new ArrayList<>();
    private int announced = -1;
    private byte[] before = new byte[0];
    private byte[] between = new byte[0];
    private byte[] comment = new byte[0];

    /** One entry; every field may be made to lie. */
    static final class Item {
        byte[] name;
        byte[] localName;
        byte[] packed;
        int method;
        int flags = 1 << 11;
        int localFlags = flags;
        long crc;
        long size;
        int mode = 0100644;
        int offset = -1;

        private Item(String name, byte[] content) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.localName = this.name;
            this.packed = content;
            this.size = content.length;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = sum.getValue();
        }
    }

    /** A file that is stored as it is, and may be changed before the archive is written. */
    Item add(String name, String content) {
        Item item = new Item(name, content.getBytes(StandardCharsets.UTF_8));
        items.add(item);
        return item;
    }

    ZipForge file(String name, String content) {
        add(name, content);
        return this;
    }

    /** Lets the end record announce another number of entries. */
    ZipForge announce(int count) {
        announced = count;
        return this;
    }

    /** Puts bytes before the first entry. */
    ZipForge before(String text) {
        before = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Puts bytes between the entries and their list. */
    ZipForge between(byte[] bytes) {
        between = bytes;
        return this;
    }

    ZipForge comment(byte[] bytes) {
        comment = bytes;
        return this;
    }

    Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        out.writeBytes(before);
        for (Item item : items) {
            int offset = item.offset < 0 ? out.size() : item.offset;
            list.writeBytes(entry(item, offset));
            if (item.offset < 0) {
                out.writeBytes(local(item));
            }
        }
        out.writeBytes(between);
        int start = out.size();
        out.writeBytes(list.toByteArray());
        int count = announced < 0 ? items.size() : announced;
        out.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(list.size())
                .putInt(start)
                .putShort((short) comment.length)
                .array());
        out.writeBytes(comment);
        return out.toByteArray();
    }

    /** The bytes of one entry before the list. */
    static byte[] local(Item item) {
        byte[] header = little(30 + item.localName.length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) item.localFlags)
                .putShort((short) item.method)
                .putInt(0)
                .putInt((int) item.crc)
                .putInt(item.packed.length)
                .putInt((int) item.size)
                .putShort((short) item.localName.length)
                .putShort((short) 0)
                .put(item.localName)
                .array();
        byte[] all = Arrays.copyOf(header, header.length + item.packed.length);
        System.arraycopy(item.packed, 0, all, header.length, item.packed.length);
        return all;
    }

    private static byte[] entry(Item item, int offset) {
        return little(46 + item.name.length)
                .putInt(0x02014b50)
                .putShort((short) (3 << 8 | 20))
                .putShort((short) 20)
                .putShort((short) item.flags)
                .putShort((short) item.method)
                .putInt(0)
                .putInt((int) item.crc)
                .putInt(item.packed.length)
                .putInt((int) item.size)
                .putShort((short) item.name.length)
                .putInt(0)
                .putInt(0)
                .putShort((short) 0)
                .putShort((short) (item.mode & 0xFFFF))
                .putInt(offset)
                .put(item.name)
                .array();
    }

    /** Deflated zeros, as many mebibytes as asked for; a block of 64 is deflated once and repeated. */
    static byte[] zeros(int mebibytes) {
        if (mebibytes % 64 != 0) {
            throw new IllegalArgumentException("a multiple of 64");
        }
        byte[] block = deflatedBlock();
        byte[] end = {3, 0};
        byte[] all = new byte[block.length * (mebibytes / 64) + end.length];
        for (int at = 0; at < all.length - end.length; at += block.length) {
            System.arraycopy(block, 0, all, at, block.length);
        }
        System.arraycopy(end, 0, all, all.length - end.length, end.length);
        return all;
    }

    private static byte[] deflatedBlock() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[MEBIBYTE];
        byte[] chunk = new byte[MEBIBYTE];
        for (int i = 0; i < 64; i++) {
            deflater.setInput(zeros);
            int flush = i == 63 ? Deflater.FULL_FLUSH : Deflater.NO_FLUSH;
            int count;
            do {
                count = deflater.deflate(chunk, 0, chunk.length, flush);
                out.write(chunk, 0, count);
            } while (count == chunk.length || !deflater.needsInput());
        }
        deflater.end();
        return out.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
