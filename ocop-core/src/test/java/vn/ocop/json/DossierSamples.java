package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/** Dossiers for tests, as JSON. */
final class DossierSamples {

    /** A dossier with every field. */
    static final String WHOLE = """
            {
              "id": "LV-2025-014",
              "kind": "FIRST",
              "submittedOn": "2025-03-14",
              "product": { "name": "Mật ong bạc hà", "set": "honey-and-farm-foods" },
              "subject": { "name": "HTX Ong rừng", "legalForm": "COOPERATIVE", "address": "Thôn Lũng" },
              "sheets": [
                { "role": "SELF", "assessor": "HTX Ong rừng", "choices": { "1.1": 3, "1.2": 0 } },
                { "role": "COUNCIL", "choices": { "1.1": 2 } }
              ],
              "findings": [ { "code": "forged-dossier", "note": "Dấu giả" }, { "code": "banned-substance" } ],
              "evidence": [
                { "id": "MC-01", "criterion": "1.1", "title": "Hợp đồng" },
                { "id": "MC-02" }
              ],
              "representative":
                { "name": "Lò Thị Mẩy", "gender": "FEMALE", "ethnicity": "Mông", "address": "Thôn Lũng" },
              "components": [
                { "code": "samples", "copies": 1, "electronic": true, "count": 5,
                  "issuedOn": "2025-03-01", "validUntil": "2025-03-01" },
                { "code": "registration-slip" }
              ],
              "commune": {
                "name": "UBND xã Lũng", "addressee": "UBND tỉnh", "receivedOn": "2025-03-14",
                "reportOn": "2025-03-14", "reportNumber": "12/BC-UBND",
                "contents": {
                  "local-origin": { "description": "Hoa rừng", "assessment": "Đúng", "opinion": "FAVOURABLE" },
                  "local-labour": {}
                }
              }
            }
            """;

    /** A dossier with nothing but what is required. */
    static final String SPARE = """
            {"id":"LV-1","kind":"UPGRADE","submittedOn":"2026-06-01","product":{"name":"Trà","set":"tea"},\
            "subject":{"name":"Bà Lan","legalForm":"HOUSEHOLD"},"sheets":[]}""";

    private DossierSamples() {}

    /** {@link #WHOLE} with one piece of text changed. */
    static String wholeWith(String piece, String other) {
        return with(WHOLE, piece, other);
    }

    /** {@link #SPARE} with one piece of text changed. */
    static String spareWith(String piece, String other) {
        return with(SPARE, piece, other);
    }

    /** {@link #SPARE} with one sheet that has these choices. */
    static String choosing(String choices) {
        return spareWith("[]", "[{\"role\":\"SELF\",\"choices\":" + choices + "}]");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String with(String json, String piece, String other) {
        assertThat(json).contains(piece);
        return json.replace(piece, other);
    }
}
