package vn.ocop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.oracle.PlainPack;
import vn.ocop.pack.EditedPack;
import vn.ocop.pack.PackFiles;
import vn.ocop.text.Text;

/** Cases made from the tables of a pack alone. */
class CaseGeneratorTest {

    /** A small decree of its own: other maxima, another threshold, other criteria, gates and effects. */
    private static EditedPack decree() {
        EditedPack pack = EditedPack.of("qd26-2026").withoutCases();
        String manifest = pack.text("pack.yaml")
                .replace("id: qd26-2026", "id: decree-2030")
                .replace("from: 2026-05-22", "from: 2030-01-01")
                .replace("stars: 5, from: 90", "stars: 5, from: 18")
                .replace("stars: 4, from: 70", "stars: 4, from: 14")
                .replace("stars: 3, from: 50", "stars: 3, from: 10")
                .replace("stars: 2, from: 30", "stars: 2, from: 5")
                .replaceAll("(?s)replaces:.*?parts:", "replaces: [qd26-2026]\nparts:")
                .replace("  - exclusive-cases\n", "")
                .replaceFirst("(?m)^evidence-rules:\n(  - .*\n)+", "")
                .replaceAll("(?s)counts:.*?# The rule modules", """
                        counts:
                          sets: 1
                          scored-criteria: 6
                          yes-no-criteria: 1
                          options: 14
                          option-gates: 3
                          title-gates: 0

                        # The rule modules""");
        pack.put("pack.yaml", manifest);
        Stream.of(PackFiles.shipped("qd26-2026").paths())
                .flatMap(List::stream)
                .filter(path -> path.startsWith("sets/") || path.startsWith("evidence/"))
                .forEach(pack::remove);
        pack.put("sets.csv", """
                number,code,group,title_vi,title_en
                1,salt,food,Muối,Salt
                """);
        pack.put("sets/01-salt.csv", """
                row,code,law,title_vi,title_en,points,stars,kind,merit
                part,A,,Phần A,Part A,12,,,
                section,1,,Mục 1,Section 1,12,,,
                criterion,1.1,1.a,Nguồn gốc,Origin,4,,choice,
                option,1,,Ngoài tỉnh,Elsewhere,0,,,
                option,2,,Trong tỉnh,In the province,2,3,,
                option,3,,Trong xã,In the commune,4,5,,
                criterion,1.2,1.b,Câu chuyện,Story,3,,choice,
                option,1,,Không,None,0,,,
                option,2,,Có,Told,3,,,
                criterion,1.3,1.c,Nội dung,Content,5,,choice,
                option,1,,Sơ sài,Thin,2,,,
                option,2,,Đầy đủ,Full,5,4,,
                part,B,,Phần B,Part B,8,,,
                section,2,,Mục 2,Section 2,8,,,
                criterion,2.1,2.a,Nhãn,Label,1,,yes-no,
                criterion,2.2,2.b,Vị,Taste,4,,choice,
                option,1,,Kém,Poor,0,,,
                option,2,,Khá,Fair,1,,,
                option,3,,Khá khác,Fair otherwise,1,,,
                option,4,,Tốt,Good,4,,,
                criterion,2.3,2.c,Màu,Colour,3,,choice,
                option,1,,Đục,Dull,1,,,
                option,2,,Trong,Clear,2,,,
                option,3,,Trắng,White,3,,,
                """);
        pack.put("effects.csv", """
                set,effect,finding,place,condition,basis,reading,cites,text_vi,text_en
                salt,eliminates,forged-dossier,,,printed,,,Giả mạo,Forged
                salt,applies-only-if,,1.3,1.2,printed,,,Chỉ khi có câu chuyện,Only with a story
                salt,stops-if-zero,,2,,printed,,,Dừng khi 0 điểm,Stops at zero
                """);
        pack.put("commune.csv", """
                set,content,criterion,reason_vi,reason_en
                salt,local-origin,1.1,,
                salt,local-labour,,Bộ này không chấm,Not scored in this set
                salt,idea-origin,1.2,,
                salt,local-identity,1.3,,
                """);
        pack.put("misprints.csv", "id,set,place,printed,used,unresolved,reason_vi,reason_en\n");
        return pack;
    }

    @Test
    void follow_a_new_decree_and_agree_with_rules_and_evaluator() {
        PackUnderTest pack = PackUnderTest.of(decree().files());
        Cases cases = CaseGenerator.of(pack.pack(), Locale.ENGLISH).ofSet("salt");
        OracleComparison oracle = new OracleComparison(PlainPack.read(decree().files()));

        PackTestReport report = pack.report(cases);

        assertThat(report.cases().text(Locale.ENGLISH)).contains(" 0 failed, 0 not in order");
        assertThat(cases.all())
                .allSatisfy(one -> assertThat(oracle.differences(one)).isEmpty());
        assertThat(report.coverage().missing())
                .extracting(CoverageItem::area)
                .as("but for the days, which other cases are about")
                .containsOnly("days");
        assertThat(report.coverage().silentRules())
                .as("the decree knows no finding that stops")
                .containsExactly("A finding that stops ends the scoring");
    }

    @Test
    void of_a_new_decree_leave_no_change_of_it_unnoticed() {
        EditedPack edited = decree();
        PackUnderTest bare = PackUnderTest.of(edited.files());
        CaseGenerator generator = CaseGenerator.of(bare.pack(), Locale.ROOT);
        edited.put("cases/salt.jsonl", CaseGenerator.jsonLines(generator.ofSet("salt")));
        edited.put(
                "cases/law.jsonl",
                CaseGenerator.jsonLines(generator.ofLaw(bare.engine().packs())));

        MutationReport report = PackUnderTest.of(edited.files()).mutate(unused -> {});

        assertThat(report.survivors()).extracting(trial -> trial.change().en()).isEmpty();
        assertThat(report.trials()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void on_dates_and_authorities_agree_with_the_law(String id) {
        PackUnderTest pack = PackUnderTest.of(PackFiles.shipped(id));
        Cases cases =
                CaseGenerator.of(pack.pack(), Locale.ROOT).ofLaw(pack.engine().packs());

        assertThat(pack.test(cases).text(Locale.ENGLISH)).contains(" 0 failed, 0 not in order");
        assertThat(cases.all()).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qd148-2023", "qd148-2025", "qd26-2026"})
    void prove_that_every_band_and_gate_of_a_shipped_pack_can_be_reached(String id) {
        PackUnderTest pack = PackUnderTest.of(PackFiles.shipped(id));
        CaseGenerator generator = CaseGenerator.of(pack.pack(), Locale.ROOT);

        assertThat(pack.pack().rubrics().keySet())
                .hasSize(26)
                .allSatisfy(set -> assertThat(generator.unreachable(set)).isEmpty());
    }

    @Test
    void say_what_cannot_be_reached() {
        EditedPack edited = decree();
        edited.replace("sets/01-salt.csv", "option,3,,Trắng,White,3", "option,3,,Trắng,White,2");
        edited.replace("sets/01-salt.csv", "option,1,,Sơ sài,Thin,2,,", "option,1,,Sơ sài,Thin,2,3,");
        edited.put(
                "pack.yaml",
                edited.text("pack.yaml")
                        .replace("option-gates: 3", "option-gates: 4")
                        .replace("from: 18", "from: 20"));
        PackUnderTest pack = PackUnderTest.of(edited.files());

        assertThat(CaseGenerator.of(pack.pack(), Locale.ROOT).unreachable("salt"))
                .extracting(Text::en)
                .containsExactly(
                        "the best answers give 19 points, the parts announce 20; look for a misprint and register it",
                        "no dossier reaches the band of 5 stars: it begins at 20 points, the best answers give 19");
    }

    @Test
    void have_names_in_the_language_that_is_asked_for() {
        PackUnderTest pack = PackUnderTest.of(PackFiles.shipped("qd26-2026"));

        assertThat(CaseGenerator.of(pack.pack(), Locale.ENGLISH)
                        .ofSet("tea")
                        .all()
                        .get(0)
                        .name())
                .isEqualTo("Set 11: the best answers give 100 points");
        assertThat(CaseGenerator.of(pack.pack(), Locale.ROOT)
                        .ofSet("tea")
                        .all()
                        .get(0)
                        .name())
                .isEqualTo("Bộ 11: mức cao nhất ở mọi tiêu chí được 100 điểm");
    }

    @Test
    void are_the_same_on_every_run_and_read_back_as_they_are_written() {
        PackUnderTest pack = PackUnderTest.of(PackFiles.shipped("qd26-2026"));
        CaseGenerator generator = CaseGenerator.of(pack.pack(), Locale.ROOT);

        assertThat(CaseGenerator.jsonLines(generator.ofSet("community-tourism")))
                .isEqualTo(CaseGenerator.jsonLines(generator.ofSet("community-tourism")));
    }

    @Test
    void of_an_unknown_set_are_refused() {
        PackUnderTest pack = PackUnderTest.of(PackFiles.shipped("qd26-2026"));

        assertThatThrownBy(() -> CaseGenerator.of(pack.pack(), Locale.ROOT).ofSet("bicycles"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule pack qd26-2026 has no product set bicycles; it has [fresh-produce, ");
    }
}
