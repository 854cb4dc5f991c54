package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.json.DossierSamples.SPARE;
import static vn.ocop.json.DossierSamples.choosing;
import static vn.ocop.json.DossierSamples.spareWith;
import static vn.ocop.json.DossierSamples.utf8;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.Message;
import vn.ocop.text.Text;

/** The whole texts of the faults of form, in both languages. */
final class DossierReaderMessagesTest {

    private static final DossierReader READER = DossierReader.create();

    @Test
    void notUtf8NamesTheByte() {
        byte[] bytes = SPARE.getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xC0;
        assertMessage(
                bytes,
                "not-utf8",
                "",
                "Không phải UTF-8: byte thứ 8 không hợp lệ; hãy lưu lại bằng bảng mã UTF-8",
                "Not UTF-8: byte 8 is not valid; save it in UTF-8");
        assertMessage(
                SPARE.getBytes(StandardCharsets.UTF_16LE),
                "not-utf8",
                "",
                "Không phải UTF-8: nội dung có dạng UTF-16 hoặc UTF-32; hãy lưu lại bằng bảng mã UTF-8",
                "Not UTF-8: the content looks like UTF-16 or UTF-32; save it in UTF-8");
    }

    @Test
    void malformedJsonNamesLineAndColumn() {
        assertMessage(
                "{\n \"id\": LV-1 }",
                "malformed-json",
                "",
                "Sai cú pháp JSON ở dòng 2, cột 8, gần \"{? \"id\": LV-1 }\"; hãy sửa chỗ đó",
                "JSON is malformed at line 2, column 8, near \"{? \"id\": LV-1 }\"; mend it there");
        assertMessage(
                " \n",
                "malformed-json",
                "",
                "Không có nội dung JSON nào ở dòng 1, cột 1; hãy gửi một đối tượng JSON",
                "There is no JSON at line 1, column 1; send a JSON object");
        assertMessage(
                "{}\n{}",
                "malformed-json",
                "",
                "Phía sau còn nội dung thừa ở dòng 2, cột 1, gần \"{}?{}\"; hãy bỏ phần thừa",
                "There is more after the end at line 2, column 1, near \"{}?{}\"; remove it");
    }

    @Test
    void duplicateKeyNamesTheFieldAndItsObject() {
        assertMessage(
                spareWith("\"kind\":\"UPGRADE\"", "\"kind\":\"UPGRADE\",\"kind\":\"FIRST\""),
                "duplicate-key",
                "/kind",
                "Trường \"kind\" có nhiều lần trong hồ sơ; hãy giữ lại một lần",
                "Field \"kind\" stands more than once in the dossier; keep one of them");
        assertMessage(
                choosing("{\"1.1\":1,\"1.1\":2}"),
                "duplicate-key",
                "/sheets/0/choices/1.1",
                "Trường \"1.1\" có nhiều lần trong \"choices\"; hãy giữ lại một lần",
                "Field \"1.1\" stands more than once in \"choices\"; keep one of them");
    }

    @Test
    void tooDeepNamesTheLimit() {
        assertMessage(
                "[".repeat(17),
                "too-deep",
                "/0".repeat(16),
                "Các đối tượng và mảng lồng nhau sâu hơn 16 tầng; hãy bỏ bớt tầng",
                "Objects and arrays are nested deeper than 16 levels; remove some levels");
    }

    @Test
    void tooLargeNamesTheLimit() {
        assertMessage(
                SPARE + " ".repeat(1 << 20),
                "too-large",
                "",
                "Hồ sơ lớn hơn 1048576 byte; hãy rút gọn, giấy tờ chỉ cần dẫn mã trong \"evidence\"",
                "The dossier is larger than 1048576 bytes; shorten it, papers need only their ids in \"evidence\"");
        assertMessage(
                choosing("{\"1.1\":1,\"" + "x".repeat(1001) + "\":1}"),
                "too-large",
                "/sheets/0/choices",
                "Tên của một trường dài hơn 1000 ký tự; hãy rút ngắn tên đó",
                "The name of a field is longer than 1000 characters; shorten it");
    }

    @Test
    void notAnObjectNamesWhatItIs() {
        assertMessage(
                "[1]",
                "not-an-object",
                "",
                "Hồ sơ phải là một đối tượng JSON, nhưng đây là một mảng; hãy đặt nội dung trong cặp ngoặc nhọn",
                "A dossier must be a JSON object, but this is an array; put the content in braces");
    }

    @Test
    void unknownFieldNamesTheKnownOnes() {
        assertMessage(
                spareWith("\"set\":\"tea\"", "\"set\":\"tea\",\"nhãn\":1"),
                "unknown-field",
                "/product/nhãn",
                "Trường \"nhãn\" không thuộc định dạng của \"product\"; các trường được biết: name, set. Hãy bỏ trường"
                        + " đó hoặc sửa tên",
                "Field \"nhãn\" is not part of the format of \"product\"; the known fields are name, set. Remove it or"
                        + " mend its name");
    }

    @Test
    void missingFieldNamesFieldAndObject() {
        assertMessage(
                spareWith("[]", "[{\"role\":\"SELF\"}]"),
                "missing-field",
                "/sheets/0/choices",
                "Thiếu trường \"choices\" trong \"sheets[0]\"; hãy bổ sung",
                "Field \"choices\" is missing in \"sheets[0]\"; add it");
    }

    @Test
    void wrongTypeNamesWhatIsExpectedAndWhatIsThere() {
        assertWrongOption("2.0", "số 2.0", "the number 2.0");
        assertWrongOption("\"2\"", "chuỗi \"2\"", "the string \"2\"");
        assertWrongOption("true", "true", "true");
        assertWrongOption("null", "null", "null");
        assertWrongOption("[]", "một mảng", "an array");
        assertWrongOption("{}", "một đối tượng", "an object");
        assertMessage(
                spareWith("\"LV-1\"", "1"),
                "wrong-type",
                "/id",
                "\"id\" phải là một chuỗi ký tự, nhưng đây là số 1; hãy sửa giá trị",
                "\"id\" must be a string, but this is the number 1; mend the value");
        assertMessage(
                spareWith("[]", "{}"),
                "wrong-type",
                "/sheets",
                "\"sheets\" phải là một mảng JSON, nhưng đây là một đối tượng; hãy sửa giá trị",
                "\"sheets\" must be a JSON array, but this is an object; mend the value");
        assertMessage(
                spareWith("[]", "[1]"),
                "wrong-type",
                "/sheets/0",
                "\"sheets[0]\" phải là một đối tượng JSON, nhưng đây là số 1; hãy sửa giá trị",
                "\"sheets[0]\" must be a JSON object, but this is the number 1; mend the value");
    }

    @Test
    void unknownValueListsTheValuesAllowed() {
        assertMessage(
                spareWith("HOUSEHOLD", "HKD"),
                "unknown-value",
                "/subject/legalForm",
                "\"legalForm\" có giá trị không được biết \"HKD\"; các giá trị được phép: COOPERATIVE,"
                        + " COOPERATIVE_GROUP, ENTERPRISE, FARM, HOUSEHOLD, ASSOCIATION, OPERATING_CENTRE. Hãy chọn một"
                        + " giá trị trong số đó",
                "\"legalForm\" has the unknown value \"HKD\"; the values allowed are COOPERATIVE, COOPERATIVE_GROUP,"
                        + " ENTERPRISE, FARM, HOUSEHOLD, ASSOCIATION, OPERATING_CENTRE. Choose one of them");
    }

    @Test
    void badDateShowsTheForm() {
        assertMessage(
                spareWith("2026-06-01", "2025-02-30"),
                "bad-date",
                "/submittedOn",
                "\"submittedOn\" không phải là một ngày có thật viết theo dạng YYYY-MM-DD: \"2025-02-30\"; hãy viết như"
                        + " 2025-03-14",
                "\"submittedOn\" is not a day of the calendar in the form YYYY-MM-DD: \"2025-02-30\"; write it like"
                        + " 2025-03-14");
    }

    @Test
    void numberOutOfRangeShowsTheRangeInPlainDigits() {
        assertMessage(
                choosing("{\"1.1\":" + "9".repeat(50) + "}"),
                "number-out-of-range",
                "/sheets/0/choices/1.1",
                "\"1.1\" nằm ngoài khoảng từ 0 đến 2147483647: " + "9".repeat(40)
                        + "…; hãy ghi số thứ tự của lựa chọn trong tiêu chí",
                "\"1.1\" is out of the range from 0 to 2147483647: " + "9".repeat(40)
                        + "…; give the number of the option in its criterion");
    }

    @Test
    void tooManyNamesTheSizeAndTheLimit() {
        assertMessage(
                spareWith(
                        "[]",
                        "[" + "{\"role\":\"SELF\",\"choices\":{}},".repeat(200)
                                + "{\"role\":\"SELF\",\"choices\":{}}]"),
                "too-many",
                "/sheets",
                "\"sheets\" có 201 phần tử, nhiều hơn 200; hãy bớt đi",
                "\"sheets\" has 201 elements, more than 200; remove some");
    }

    @Test
    void valuesInMessagesAreShortAndPrintable() {
        assertMessage(
                spareWith("UPGRADE", "\\u0000\\n\\u202E" + "😀".repeat(50) + "{0}"),
                "unknown-value",
                "/kind",
                "\"kind\" có giá trị không được biết \"???" + "😀".repeat(37)
                        + "…\"; các giá trị được phép: FIRST, UPGRADE, RE_EVALUATION. Hãy chọn một giá trị trong số đó",
                "\"kind\" has the unknown value \"???" + "😀".repeat(37)
                        + "…\"; the values allowed are FIRST, UPGRADE, RE_EVALUATION. Choose one of them");
    }

    private static void assertWrongOption(String option, String vi, String en) {
        assertMessage(
                choosing("{\"1.1\":" + option + "}"),
                "wrong-type",
                "/sheets/0/choices/1.1",
                "\"1.1\" phải là một số nguyên viết không có phần thập phân và số mũ, nhưng đây là " + vi
                        + "; hãy sửa giá trị",
                "\"1.1\" must be an integer written without fraction and exponent, but this is " + en
                        + "; mend the value");
    }

    private static void assertMessage(String json, String code, String path, String vi, String en) {
        assertMessage(utf8(json), code, path, vi, en);
    }

    private static void assertMessage(byte[] json, String code, String path, String vi, String en) {
        assertThat(READER.read(json).messages()).containsExactly(new Message(code, path, new Text(vi, en)));
        assertThat(Normalizer.isNormalized(vi, Normalizer.Form.NFC)).isTrue();
    }
}
