package vn.ocop.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.SmallPack;

/** What authors read when the rules of their pack are refused. */
class RuleCodeTest {

    private static final String GOOD = """
            package vn.ocop.rules.own

            import vn.ocop.rules.facts.ReachedBand
            import vn.ocop.rules.facts.Verdict

            rule "a"
            when
                ReachedBand( stars == 5 )
            then
                insert( Verdict.ranked( 5 ) );
            end
            """;

    @Test
    void a_pack_of_tables_has_no_rules_to_check() {
        OwnPack pack = OwnPack.over(OwnPack.WITHOUT_STARS).module("stars");

        assertThat(RuleCode.of(pack.pack()).hasOwnRules()).isFalse();
        assertThat(pack.faults()).isEmpty();
        assertThat(RuleCode.check(RulePack.read(OwnPack.whole(), unused -> List.of())))
                .isEmpty();
    }

    @Test
    void a_module_that_is_nowhere_is_told_with_its_line_in_the_manifest() {
        OwnPack pack = OwnPack.over(List.of("awards", "no-such"));

        assertThat(lines(pack.faults(), "en"))
                .containsExactly(
                        "pack.yaml:12: unknown-rule-module: the rule module \"no-such\" is not in the library, nor is there"
                                + " a file rules/no-such.drl in the pack; mend the name or add the file");
        assertThat(lines(pack.faults(), "vi"))
                .containsExactly(
                        "pack.yaml:12: unknown-rule-module: mô-đun luật \"no-such\" không có sẵn trong thư viện, cũng không"
                                + " có tệp rules/no-such.drl trong gói; hãy sửa tên hoặc thêm tệp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evidence-shares | no-such # shares | 69",
                "'commune-rules: [commune,' | 'commune-rules: [no-such,' | 62",
                "'authority-rules: [authority]' | 'authority-rules: [authority, no-such]' | 75",
            })
    void a_module_that_is_nowhere_is_told_under_every_key_for_modules_of_the_library(
            String before, String after, int line) {
        SmallPack pack = SmallPack.whole().replace("pack.yaml", before, after);
        List<PackFault> faults = RuleCode.check(pack.load());

        assertThat(lines(faults, "en"))
                .containsExactly(
                        "pack.yaml:" + line + ": unknown-rule-module: the rule module \"no-such\" is not in the"
                                + " library, and a pack can bring none of its own under this key; mend the name");
        assertThat(lines(faults, "vi"))
                .containsExactly(
                        "pack.yaml:" + line + ": unknown-rule-module: mô-đun luật \"no-such\" không có sẵn trong"
                                + " thư viện, và ở khóa này gói không tự thêm được mô-đun; hãy sửa tên");
    }

    @Test
    void a_whole_pack_of_tables_has_no_fault_in_its_modules() {
        assertThat(RuleCode.check(SmallPack.whole().load())).isEmpty();
    }

    @Test
    void a_module_takes_no_name_of_the_library_or_of_another_module_and_lies_in_its_folder() {
        assertThat(codes(OwnPack.over(List.of()).with("star-gates", GOOD)))
                .containsExactly("rules/star-gates.drl:0: rule-module-taken");
        assertThat(codes(OwnPack.over(List.of()).with("stargates", GOOD)))
                .containsExactly("rules/stargates.drl:0: rule-module-taken");
        assertThat(codes(OwnPack.over(List.of()).with("facts", GOOD)))
                .containsExactly("rules/facts.drl:0: rule-module-taken");
        assertThat(codes(OwnPack.over(List.of()).with("o-wn", GOOD).with("own", GOOD)))
                .containsExactly("rules/own.drl:0: rule-module-taken");
        assertThat(codes(OwnPack.over(List.of()).with("own", GOOD).file("own.drl", GOOD)))
                .containsExactly("own.drl:0: rule-place");
        assertThat(codes(OwnPack.over(List.of()).with("own", GOOD).file("rules/Two.drl", GOOD)))
                .contains("rules/Two.drl:0: rule-place");
    }

    @Test
    void a_module_that_is_not_used_is_refused_too() {
        assertThat(codes(OwnPack.over(OwnPack.WITHOUT_STARS).module("stars").file("rules/own.drl", GOOD)))
                .containsExactly("rules/own.drl:0: unused-rule-module");
    }

    @Test
    void every_fault_of_a_module_is_told_at_its_line() {
        String drl = """
                package vn.ocop.rules.other

                import java.io.File
                import vn.ocop.rules.facts.ReachedBand
                import vn.ocop.rules.facts.Verdict

                rule "a"
                    salience 5
                when
                    $band : ReachedBand( stars == 5,
                                         score.getTotal() != null )
                    Object() from $band.band.authority( 1 )
                then
                    insert( Verdict.ranked( 5 ) );
                    System.exit( 1 );
                end
                """;

        assertThat(lines(OwnPack.plus("own", drl).faults(), "en"))
                .containsExactly(
                        "rules/own.drl:1: rule-package: the file has the package vn.ocop.rules.other, it must be"
                                + " vn.ocop.rules.own",
                        "rules/own.drl:3: rule-import: java.io.File may not be imported; only the classes that the guide"
                                + " lists",
                        "rules/own.drl:8: rule-attribute: rules of a pack have no attribute \"salience\"; order comes from"
                                + " facts",
                        "rules/own.drl:11: rule-constraint: the condition \"score.getTotal() != null\" has \"(\", which is"
                                + " not allowed; compare properties with values, without calls and arithmetic",
                        "rules/own.drl:12: rule-type: facts of type \"Object\" cannot be looked at; import a type that the"
                                + " guide lists and call it by its short name",
                        "rules/own.drl:12: rule-source: after from stands \"$band.band.authority( 1 )\", of which \"band\""
                                + " is not allowed; use a variable and its properties, like $band.levels",
                        "rules/own.drl:15: rule-action: after then stands \"insert( Verdict.ranked( 5 ) ); System.exit( 1"
                                + " );\", of which \"System\" is not allowed; there are 1 to 4 of insert( Type.factory("
                                + " $variable ) ); or insert( new Type( $variable ) );");
        assertThat(lines(OwnPack.plus("own", drl).faults(), "vi"))
                .contains(
                        "rules/own.drl:3: rule-import: không được import java.io.File; chỉ các lớp nêu trong hướng dẫn",
                        "rules/own.drl:8: rule-attribute: luật của gói không được có thuộc tính \"salience\"; thứ tự do dữ"
                                + " kiện quyết định");
    }

    @Test
    void a_property_that_no_fact_has_and_a_note_that_the_table_lacks_are_faults() {
        assertThat(codes(OwnPack.plus("own", GOOD.replace("stars ==", "moons =="))))
                .containsExactly("rules/own.drl:8: rule-constraint");
        assertThat(codes(OwnPack.plus("own", GOOD.replace("stars ==", "capped =="))))
                .containsExactly("rules/own.drl:8: rule-constraint");
        assertThat(lines(
                        OwnPack.plus(
                                        "own",
                                        GOOD.replace("facts.Verdict", "facts.Note")
                                                .replace("Verdict.ranked( 5 )", "Note.of( \"nothing\" )"))
                                .faults(),
                        "en"))
                .containsExactly(
                        "rules/own.drl:10: unknown-note: the note \"nothing\" is not in notes.csv; add it there or"
                                + " mend the code");
    }

    @Test
    void what_passes_the_first_gate_and_does_not_compile_is_a_fault() {
        List<PackFault> faults =
                OwnPack.plus("own", GOOD.replace("stars == 5", "counted")).faults();

        assertThat(faults).isNotEmpty().extracting(PackFault::code).containsOnly("rule-compile");
        assertThat(faults).extracting(PackFault::file).containsOnly("rules/own.drl");
    }

    private static List<String> codes(OwnPack pack) {
        return pack.faults().stream()
                .map(fault -> fault.file() + ":" + fault.line() + ": " + fault.code())
                .toList();
    }

    private static List<String> lines(List<PackFault> faults, String language) {
        return faults.stream()
                .map(fault -> fault.line(Locale.forLanguageTag(language)))
                .toList();
    }
}
