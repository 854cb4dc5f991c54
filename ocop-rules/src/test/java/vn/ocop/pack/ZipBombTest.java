package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.ocop.pack.Refusals.codes;
import static vn.ocop.pack.Refusals.faults;
import static vn.ocop.pack.Refusals.lines;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipBombTest {

    private static final long MEBIBYTE = 1 << 20;
    private static final int TEN_GIBIBYTES = 10 * 1024;

    private final Path zip;

    ZipBombTest(@TempDir Path temp) {
        zip = temp.resolve("bomb.zip");
    }

    /** Ten gibibytes of zeros in ten mebibytes, said to be a hundred bytes. */
    private Path bomb() throws IOException {
        ZipForge forge = new ZipForge().file("pack.yaml", "format: 1");
        ZipForge.Item item = forge.add("zeros.csv", "");
        item.method = 8;
        item.packed = ZipForge.zeros(TEN_GIBIBYTES);
        item.size = 100;
        return forge.writeTo(zip);
    }

    @Test
    void ten_gibibytes_of_zeros_are_refused_in_seconds_and_little_memory() throws IOException {
        Path bomb = bomb();
        assertThat(Files.size(bomb)).isBetween(8 * MEBIBYTE, 16 * MEBIBYTE);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();

        assertThat(codes(() -> PackFiles.archive(bomb))).containsExactly("zeros.csv:0: file-too-large");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(64 * MEBIBYTE);
    }

    @Test
    void plain_java_unpacks_the_bomb_without_a_word() throws IOException {
        try (InputStream in = Files.newInputStream(bomb());
                ZipInputStream plain = new ZipInputStream(in)) {
            plain.getNextEntry();
            plain.getNextEntry();
            plain.skipNBytes(256 * MEBIBYTE);
            assertThat(plain.read()).isZero();
        }
    }

    @Test
    void ten_gigabytes_in_many_entries_are_refused_by_what_they_announce() throws IOException {
        byte[] packed = ZipForge.zeros(64);
        ZipForge forge = new ZipForge();
        for (int i = 0; i < 160; i++) {
            ZipForge.Item item = forge.add(i + ".csv", "");
            item.method = 8;
            item.packed = packed;
            item.size = 64 * MEBIBYTE;
        }
        Path bomb = forge.writeTo(zip);

        assertThat(codes(() -> PackFiles.archive(bomb)))
                .contains("bomb.zip:0: pack-too-large", "0.csv:0: file-too-large");
    }

    @Test
    void many_entries_that_lie_about_their_size_are_refused_when_the_room_is_used_up() throws IOException {
        PackLimits limits = new PackLimits(100, 10, 25, 200, 4, 1 << 20);
        ZipForge forge = new ZipForge().file("a.csv", "0123456789").file("b.csv", "0123456789");
        forge.add("c.csv", "0123456789").size = 1;
        Path bomb = forge.writeTo(zip);

        assertThat(lines(faults(() -> PackFiles.archive(bomb, limits)), Locale.ENGLISH))
                .isEqualTo(
                        "bomb.zip:0: pack-too-large: the files together are too large, at most 25 bytes; take out what"
                                + " the pack does not need");
    }

    @Test
    void an_entry_of_announced_four_gigabytes_is_refused_before_unpacking() throws IOException {
        ZipForge forge = new ZipForge();
        forge.add("a.csv", "x").size = 0xFFFFFFFEL;
        Path bomb = forge.writeTo(zip);

        assertThat(codes(() -> PackFiles.archive(bomb))).contains("a.csv:0: file-too-large");
    }

    @Test
    void sixty_five_thousand_entries_are_refused() throws IOException {
        ZipForge forge = new ZipForge();
        for (int i = 0; i < 65_000; i++) {
            forge.file(i + ".csv", "");
        }
        Path bomb = forge.writeTo(zip);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(codes(() -> PackFiles.archive(bomb))).containsExactly("bomb.zip:0: too-many-files"));
    }

    @Test
    void a_number_of_entries_that_is_a_lie_is_refused() throws IOException {
        ZipForge forge = new ZipForge();
        for (int i = 0; i < 501; i++) {
            forge.file(i + ".csv", "");
        }
        Path few = forge.announce(1).writeTo(zip);
        assertThat(codes(() -> PackFiles.archive(few))).containsExactly("bomb.zip:0: bad-archive");
        Path true501 = forge.announce(-1).writeTo(zip);
        assertThat(codes(() -> PackFiles.archive(true501))).containsExactly("bomb.zip:0: too-many-files");
        Path zip64 = forge.announce(0xFFFF).writeTo(zip);
        assertThat(codes(() -> PackFiles.archive(zip64))).containsExactly("bomb.zip:0: too-many-files");
    }

    @Test
    void entries_that_share_their_data_are_refused() throws IOException {
        ZipForge forge = new ZipForge().file("a.csv", "x".repeat(1000));
        forge.add("a.csv", "x".repeat(1000)).offset = 0;
        Path overlapping = forge.writeTo(zip);

        assertThat(codes(() -> PackFiles.archive(overlapping))).containsExactly("bomb.zip:0: bad-archive");
    }

    @Test
    void an_archive_of_ten_gigabytes_is_refused_without_reading_it() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(zip.toFile(), "rw")) {
            sparse.setLength(10_000_000_000L);
        }
        assertThat(lines(faults(() -> PackFiles.archive(zip)), Refusals.VIETNAMESE))
                .isEqualTo(
                        "bomb.zip:0: archive-too-large: tệp nén quá lớn, tối đa 16777216 byte; hãy bỏ bớt những gì gói"
                                + " không cần");
    }
}
