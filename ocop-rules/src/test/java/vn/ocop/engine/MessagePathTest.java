package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.oracle.Dossiers;
import vn.ocop.oracle.PlainPack;
import vn.ocop.oracle.PlainSet;
import vn.ocop.pack.PackFiles;

@DisplayName("The path of a message")
class MessagePathTest {

    private static final String PACK = "qd148-2023";
    private static final OcopEngine ENGINE = OcopEngine.with(List.of(PackFiles.shipped(PACK)));
    private static final PlainSet HONEY = PlainPack.shipped(PACK).set("honey-and-farm-foods");

    @Test
    void is_a_json_pointer_in_which_slashes_and_tildes_are_escaped() {
        Dossier best = Dossiers.of(HONEY, SheetRole.COUNCIL, List.of(HONEY.allBest()));
        Dossier dossier = Dossier.builder()
                .from(best)
                .addSheet(ScoreSheet.builder()
                        .role(SheetRole.COMMUNE)
                        .choices(Map.of("1/~1", 1))
                        .build())
                .build();

        assertThat(ENGINE.assess(dossier, AssessmentOptions.builder().pack(PACK).build())
                        .messages())
                .extracting(Message::path)
                .containsExactly("/sheets/1/choices/1~1~01");
    }
}
