package vn.ocop.pack;

/**
 * How much a rule pack may hold before reading it is refused. The limits are checked before anything is kept in memory,
 * and on the bytes that really come, never on what a header announces.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param maxFiles most files, and also most folders; what is refused for another reason counts too
 * @param maxFileBytes most bytes of one file, unpacked; at most {@link #MOST_BYTES}
 * @param maxTotalBytes most bytes of all files together, unpacked
 * @param maxPathLength most characters (UTF-16 units) of a path, counted from the root of the pack
 * @param maxDepth most names in a path: {@code pack.yaml} has one, {@code sets/01-tea.csv} two
 * @param maxArchiveBytes most bytes of a zip or jar file as it lies on disk; at most {@link #MOST_BYTES}
 */
public record PackLimits(
        int maxFiles, long maxFileBytes, long maxTotalBytes, int maxPathLength, int maxDepth, long maxArchiveBytes) {

    /** The highest value for the bytes of one file and of an archive: 1 GiB, since each is held in one array. */
    public static final long MOST_BYTES = 1L << 30;

    private static final long MEBIBYTE = 1L << 20;
    private static final PackLimits DEFAULTS = new PackLimits(500, 4 * MEBIBYTE, 32 * MEBIBYTE, 200, 4, 16 * MEBIBYTE);

    /** @throws IllegalArgumentException if a limit is below 1 or above what it may be */
    public PackLimits {
        require("maxFiles", maxFiles, Integer.MAX_VALUE);
        require("maxFileBytes", maxFileBytes, MOST_BYTES);
        require("maxTotalBytes", maxTotalBytes, Long.MAX_VALUE);
        require("maxPathLength", maxPathLength, Integer.MAX_VALUE);
        require("maxDepth", maxDepth, Integer.MAX_VALUE);
        require("maxArchiveBytes", maxArchiveBytes, MOST_BYTES);
    }

    /**
     * The limits that apply where the host names none: 500 files, 4 MiB a file, 32 MiB in all, paths of 200 characters
     * and 4 names, archives of 16 MiB. The largest decree so far needs a tenth of that.
     */
    public static PackLimits defaults() {
        return DEFAULTS;
    }

    private static void require(String name, long value, long most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("The %s (%d) must be from 1 to %d.".formatted(name, value, most));
        }
    }
}
