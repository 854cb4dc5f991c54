package vn.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import vn.ocop.dossier.Dossier;

class DossierDigestTest {

    private static final DossierReader READER = DossierReader.create();

    private static Dossier read(String json) {
        return READER.readOrThrow(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String dossier(String name, String choices) {
        return "{\"id\":\"a\",\"kind\":\"FIRST\",\"submittedOn\":\"2024-03-14\",\"product\":{\"name\":\"" + name
                + "\",\"set\":\"tea\"},\"subject\":{\"name\":\"HTX\",\"legalForm\":\"COOPERATIVE\"},"
                + "\"sheets\":[{\"role\":\"SELF\",\"choices\":{" + choices + "}}]}";
    }

    @Test
    void the_digest_is_the_sha_256_of_the_canonical_json() throws NoSuchAlgorithmException {
        Dossier dossier = read(dossier("Chè", "\"1.1\":3"));

        byte[] canonical = DossierWriter.toJson(dossier).getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);

        assertThat(DossierWriter.digest(dossier))
                .isEqualTo("sha256:" + HexFormat.of().formatHex(digest));
    }

    @Test
    void the_same_dossier_written_another_way_has_the_same_digest() {
        String composed = dossier("Ch\u00E8", "\"1.1\":3,\"1.2\":1");
        String decomposedAndReordered = dossier("Che\u0300", " \"1.2\" : 1 ,\n\"1.1\" : 3");

        assertThat(DossierWriter.digest(read(decomposedAndReordered))).isEqualTo(DossierWriter.digest(read(composed)));
    }

    @Test
    void one_other_answer_gives_another_digest() {
        assertThat(DossierWriter.digest(read(dossier("Chè", "\"1.1\":3"))))
                .isNotEqualTo(DossierWriter.digest(read(dossier("Chè", "\"1.1\":2"))));
    }

    @Test
    void the_canonical_json_reads_as_the_same_dossier() {
        Dossier dossier = read(dossier("Chè", "\"1.1\":3,\"1.2\":1"));

        assertThat(read(DossierWriter.toJson(dossier))).isEqualTo(dossier);
    }
}
