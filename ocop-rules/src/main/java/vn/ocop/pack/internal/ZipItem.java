package vn.ocop.pack.internal;

import java.util.Optional;

/**
 * One entry of a zip directory, as it describes itself; nothing in it is to be trusted. Immutable.
 *
 * @param name the path; with U+FFFD where it is not UTF-8
 * @param flags the general purpose bits
 * @param method how it is packed
 * @param type the kind of file that the Unix mode names, 0 if there is none
 * @param crc the check sum of the contents
 * @param packed the number of bytes in the archive
 * @param size the number of bytes when unpacked
 * @param offset where its local header begins
 */
record ZipItem(String name, int flags, int method, int type, long crc, long packed, long size, long offset) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int ENCRYPTED = 1;
    static final int DESCRIPTOR = 1 << 3;

    /** Bits without effect here: level of compression (1, 2), descriptor after the data (3), names in UTF-8 (11). */
    private static final int HARMLESS = 1 << 1 | 1 << 2 | DESCRIPTOR | 1 << 11;

    /** Strong encryption (6) and a hidden directory (13). */
    private static final int SECRET = ENCRYPTED | 1 << 6 | 1 << 13;

    /** The bytes that nothing at all takes when deflated, as some tools do with folders. */
    private static final int EMPTY_DEFLATED = 2;

    private static final int LINK = 0xA000;
    private static final int FOLDER = 0x4000;
    private static final int FILE = 0x8000;

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isPlain() {
        return type == 0 || type == FILE;
    }

    boolean hasDescriptor() {
        return (flags & DESCRIPTOR) != 0;
    }

    /** The key of the fault for which it cannot be taken, whatever its path. */
    Optional<String> flaw() {
        if (type == LINK) {
            return Optional.of("link-in-pack");
        }
        if (!isPlain() && !(type == FOLDER && isFolder())) {
            return Optional.of("not-a-file");
        }
        if ((flags & SECRET) != 0) {
            return Optional.of("encrypted-entry");
        }
        boolean known = method == STORED || method == DEFLATED;
        if (!known || (flags & ~HARMLESS) != 0 || (isFolder() && (size != 0 || packed > EMPTY_DEFLATED))) {
            return Optional.of("unsupported-entry");
        }
        return Optional.empty();
    }
}
