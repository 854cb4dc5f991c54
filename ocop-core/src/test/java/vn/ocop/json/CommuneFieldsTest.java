package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.json.DossierSamples.SPARE;
import static vn.ocop.json.DossierSamples.WHOLE;
import static vn.ocop.json.DossierSamples.spareWith;
import static vn.ocop.json.DossierSamples.utf8;
import static vn.ocop.json.DossierSamples.wholeWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;
import vn.ocop.text.Text;

/** What the commune level needs of a dossier, in JSON. */
class CommuneFieldsTest {

    private static final DossierReader READER = DossierReader.create();

    @Test
    void a_dossier_without_these_fields_is_written_as_before_they_came() {
        assertThat(DossierWriter.toJson(READER.readOrThrow(utf8(SPARE)))).isEqualTo("""
                {"id":"LV-1","kind":"UPGRADE","submittedOn":"2026-06-01","product":{"name":"Trà","set":"tea"},\
                "subject":{"name":"Bà Lan","legalForm":"HOUSEHOLD"},"sheets":[],"findings":[],"evidence":[]}""");
    }

    @Test
    void the_canonical_form_has_the_fields_in_a_fixed_order_and_contents_by_code() {
        Dossier dossier = READER.readOrThrow(utf8(WHOLE));

        assertThat(DossierWriter.toJson(dossier)).endsWith("""
                ,"representative":{"name":"Lò Thị Mẩy","gender":"FEMALE","ethnicity":"Mông","address":"Thôn Lũng"},\
                "components":[{"code":"samples","copies":1,"electronic":true,"count":5,"issuedOn":"2025-03-01",\
                "validUntil":"2025-03-01"},{"code":"registration-slip"}],"commune":{"name":"UBND xã Lũng",\
                "addressee":"UBND tỉnh","receivedOn":"2025-03-14","reportOn":"2025-03-14",\
                "reportNumber":"12/BC-UBND","contents":{"local-labour":{},"local-origin":{"description":"Hoa rừng",\
                "assessment":"Đúng","opinion":"FAVOURABLE"}}}}""");
    }

    @Test
    void a_dossier_and_its_canonical_form_have_the_same_digest() {
        Dossier dossier = READER.readOrThrow(utf8(WHOLE));

        assertThat(DossierWriter.digest(READER.readOrThrow(utf8(DossierWriter.toJson(dossier)))))
                .isEqualTo(DossierWriter.digest(dossier));
    }

    @Test
    void a_component_that_expires_before_it_is_issued_is_refused() {
        assertThat(messages(wholeWith("\"validUntil\": \"2025-03-01\"", "\"validUntil\": \"2025-02-28\"")))
                .containsExactly(datesReversed("/components/0/validUntil"));
    }

    @Test
    void a_report_before_receipt_is_refused() {
        assertThat(messages(wholeWith("\"reportOn\": \"2025-03-14\"", "\"reportOn\": \"2025-03-13\"")))
                .containsExactly(datesReversed("/commune/reportOn"));
    }

    @Test
    void counts_are_checked() {
        assertThat(messages(wholeWith("\"copies\": 1", "\"copies\": -1")))
                .containsExactly(new Message(
                        "bad-count",
                        "/components/0/copies",
                        new Text(
                                "Số lượng phải từ 0 đến 100000; hãy ghi đúng số lượng: \"-1\"",
                                "A count is from 0 to 100000; write how many there are: \"-1\"")));
        assertThat(messages(wholeWith("\"count\": 5", "\"count\": 99999999999")))
                .containsExactly(new Message(
                        "number-out-of-range",
                        "/components/0/count",
                        new Text(
                                "\"count\" nằm ngoài khoảng từ 0 đến 2147483647: 99999999999; hãy ghi số lượng",
                                "\"count\" is outside the range from 0 to 2147483647: 99999999999; write how many"
                                        + " there are")));
    }

    @Test
    void a_flag_is_true_or_false() {
        assertThat(messages(wholeWith("\"electronic\": true", "\"electronic\": 1")))
                .containsExactly(new Message(
                        "wrong-type",
                        "/components/0/electronic",
                        new Text(
                                "\"electronic\" phải là true hoặc false, nhưng đây là số 1; hãy sửa giá trị",
                                "\"electronic\" must be true or false, but this is the number 1; mend the value")));
    }

    @Test
    void texts_and_codes_of_the_commune_are_checked_at_the_door() {
        assertThat(messages(wholeWith("Lò Thị Mẩy", " ")))
                .extracting(Message::code, Message::path)
                .containsExactly(tuple("bad-text", "/representative/name"));
        assertThat(messages(wholeWith("\"Hoa rừng\"", "\"\\u0007\"")))
                .extracting(Message::code, Message::path)
                .containsExactly(tuple("bad-text", "/commune/contents/local-origin/description"));
        assertThat(messages(wholeWith("\"local-labour\": {}", "\"lao động\": {}")))
                .extracting(Message::code, Message::path)
                .containsExactly(tuple("bad-code", "/commune/contents/lao động"));
    }

    @Test
    void the_commune_gives_no_points() {
        assertThat(messages(spareWith("[]", "[],\"commune\":{\"contents\":{\"local-origin\":{\"points\":3}}}")))
                .containsExactly(new Message(
                        "unknown-field",
                        "/commune/contents/local-origin/points",
                        new Text(
                                "Trường \"points\" không thuộc định dạng của \"local-origin\"; các trường được biết:"
                                        + " description, assessment, opinion. Hãy bỏ trường đó hoặc sửa tên",
                                "Field \"points\" is not part of the format of \"local-origin\"; the known fields are"
                                        + " description, assessment, opinion. Remove it or mend its name")));
    }

    private static Message datesReversed(String path) {
        return new Message(
                "dates-reversed",
                path,
                new Text(
                        "Ngày này đứng trước ngày mà nó phải theo sau (hạn dùng sau ngày cấp, báo cáo sau ngày nhận hồ"
                                + " sơ); hãy kiểm tra cả hai ngày",
                        "This day lies before the day that it has to follow (expiry after issue, report after"
                                + " receipt); check both days"));
    }

    private static List<Message> messages(String json) {
        return READER.read(utf8(json)).messages();
    }
}
