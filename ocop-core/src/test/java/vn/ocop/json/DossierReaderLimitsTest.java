package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.json.DossierSamples.SPARE;
import static vn.ocop.json.DossierSamples.choosing;
import static vn.ocop.json.DossierSamples.spareWith;
import static vn.ocop.json.DossierSamples.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.Message;
import vn.ocop.validation.DossierValidator;

/** What is not JSON, not UTF-8, or made to do harm. */
@Timeout(60)
final class DossierReaderLimitsTest {

    private static final DossierReader READER = DossierReader.create();
    private static final int LIMIT = Limits.defaults().bytes();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "}",
                "{\"id\"",
                "{\"id\":}",
                "{\"id\":\"x\",}",
                "{'id':'x'}",
                "{id:1}",
                "{\"id\":01}",
                "{\"id\":+1}",
                "{\"id\":.5}",
                "{\"id\":1.}",
                "{\"id\":NaN}",
                "{\"id\":Infinity}",
                "{\"id\":-Infinity}",
                "{\"id\":TRUE}",
                "{\"id\":\"a\nb\"}",
                "{\"id\":\"\\x\"}",
                "{} {}",
                "{}]",
                "{},",
                "{} x",
                "// x\n{}",
                "{/* x */}",
                "[1,]",
                "{\"\\ud800\":1}",
                "\u0000{}",
                "\uFEFF"
            })
    void onlyJsonIsJson(String json) {
        assertThat(READER.read(utf8(json)).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.path()).isEmpty())
                .extracting(Message::code)
                .isIn("malformed-json", "not-utf8");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(READER.read(utf8("\uFEFF" + SPARE))).isEqualTo(READER.read(utf8(SPARE)));
        assertThat(codes(utf8("\uFEFF\uFEFF" + SPARE))).containsExactly("malformed-json");
    }

    @Test
    void noEncodingButUtf8IsRead() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                Charset.forName("UTF-32"),
                Charset.forName("UTF-32LE"),
                Charset.forName("windows-1258"))) {
            assertThat(codes(SPARE.getBytes(charset))).as(charset.name()).containsExactly("not-utf8");
        }
        assertThat(codes(("\uFEFF" + SPARE).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("not-utf8");
    }

    @Test
    void wrongUtf8IsNotReplaced() {
        byte[][] wrong = {
            {(byte) 0xC0, (byte) 0x80}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xF5}, {(byte) 0x80}
        };
        for (byte[] bytes : wrong) {
            byte[] json = spareWith("LV-1", "LV-1234").getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, json, 7, bytes.length);
            assertThat(codes(json)).containsExactly("not-utf8");
        }
        assertThat(codes(new byte[] {'{', '"', (byte) 0xE1, (byte) 0xBA})).containsExactly("not-utf8");
    }

    @Test
    void aSurrogateWithoutAPartnerIsNoText() {
        assertThat(READER.read(utf8(spareWith("Bà Lan", "\\ud800"))).messages())
                .extracting(Message::code, Message::path)
                .containsExactly(tuple("bad-text", "/subject/name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[{\"b\":"})
    void nestingEndsTheReadingEarly(String opening) {
        ReadDossier read = READER.read(utf8("{\"id\":\"D\",\"x\":" + opening.repeat(100_000)));

        assertThat(read.id()).contains("D");
        assertThat(read.messages()).extracting(Message::code).containsExactly("too-deep");
        assertThat(read.messages().get(0).path().split("/")).hasSize(17);
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        String deep = spareWith("{\"id\"", "{\"x\":" + "[".repeat(15) + "]".repeat(15) + ",\"id\"");
        String large = SPARE + " ".repeat(LIMIT - utf8(SPARE).length);

        assertThat(codes(utf8(deep))).containsExactly("unknown-field");
        assertThat(READER.read(utf8(large)).dossier()).isPresent();
        assertThat(codes(utf8(large + " "))).containsExactly("too-large");
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimit() throws IOException {
        CountingStream endless = new CountingStream();

        assertThat(READER.read(endless).messages()).extracting(Message::code).containsExactly("too-large");
        assertThat(endless.read).isLessThanOrEqualTo(LIMIT + 1L);
    }

    @Test
    void hugeNumbersAreNotCalculated() {
        String digits = "9".repeat(1_000_000);

        assertThat(READER.read(utf8(choosing("{\"1\":" + digits + "}"))).messages())
                .extracting(Message::code, Message::path)
                .containsExactly(tuple("number-out-of-range", "/sheets/0/choices/1"));
        assertThat(READER.read(utf8(
                                choosing("{\"1\":0." + digits + ",\"2\":1e999999,\"3\":1e" + "9".repeat(400) + "}")))
                        .messages())
                .extracting(Message::code, Message::path)
                .containsExactly(
                        tuple("wrong-type", "/sheets/0/choices/1"),
                        tuple("wrong-type", "/sheets/0/choices/2"),
                        tuple("wrong-type", "/sheets/0/choices/3"));
    }

    @Test
    void aDossierFullOfFaultsHasAShortAnswer() {
        List<Message> messages = READER.read(utf8(spareWith("[]", "[" + "1,".repeat(400_000) + "1]")))
                .messages();

        assertThat(messages).hasSize(1001);
        assertThat(messages.get(1000).code()).isEqualTo("too-many-faults");
        assertThat(messages.get(1000).path()).isEmpty();
        assertThat(messages.get(1000).text().vi())
                .isEqualTo("Có hơn 1000 lỗi; các lỗi còn lại không được liệt kê. Hãy sửa các lỗi trên rồi gửi lại");
        assertThat(messages.get(1000).text().en())
                .isEqualTo("There are more than 1000 faults; the others are not listed. Mend these and send the dossier"
                        + " again");
    }

    @Test
    void manyFaultsOfContentTakeLittleTime() {
        StringBuilder choices = new StringBuilder("{\"0\":-1");
        for (int i = 1; i < 60_000; i++) {
            choices.append(",\"").append(i).append("\":-1");
        }
        long start = System.nanoTime();

        assertThat(READER.read(utf8(choosing(choices + "}"))).messages())
                .extracting(Message::code, Message::path)
                .containsExactly(tuple("too-many", "/sheets/0/choices"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void namesWithEqualHashCodesTakeLittleTime() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1 << 15; i++) {
            json.append('"');
            for (int bit = 0; bit < 15; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append(i + 1 < 1 << 15 ? "\":1," : "\":1}");
        }
        assertThat(json.length()).isGreaterThan(LIMIT);
        DossierReader reader = DossierReader.with(DossierValidator.create(), new Limits(1 << 21, 16));

        assertThat(reader.read(utf8(json.toString())).messages()).hasSize(1001);
    }

    private static List<String> codes(byte[] json) {
        return READER.read(json).messages().stream().map(Message::code).toList();
    }

    private static final class CountingStream extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) ' ');
            read += length;
            return length;
        }
    }
}
