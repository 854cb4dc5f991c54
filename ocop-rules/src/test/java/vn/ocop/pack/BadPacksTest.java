package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.ocop.pack.internal.PackLoader;

/** Each pack of the folder {@code src/test/resources/bad-packs} is told with the right place, code and words. */
class BadPacksTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @TestFactory
    Stream<DynamicTest> every_bad_pack_is_told_with_place_code_and_words() throws IOException {
        return BadPack.all().stream()
                .map(bad -> dynamicTest(bad.name, () -> {
                    SmallPack pack = bad.pack();
                    assertThat(pack.lines(VIETNAMESE)).as(bad.why).isEqualTo(bad.vietnamese);
                    assertThat(pack.lines(Locale.ENGLISH)).as(bad.why).isEqualTo(bad.english);
                }));
    }

    @Test
    void the_packs_that_they_are_made_of_are_sound() {
        assertThat(SmallPack.sound().lines(Locale.ENGLISH)).isEmpty();
        assertThat(SmallPack.whole().lines(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void every_code_of_tables_and_lint_has_a_bad_pack() throws IOException {
        Set<String> told = new TreeSet<>();
        BadPack.all().forEach(bad -> told.addAll(bad.pack().codes()));

        assertThat(told).containsAll(codesOfTables()).containsAll(codesOfLint());
    }

    private static Set<String> codesOfTables() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = PackLoader.class.getResourceAsStream("faults_en.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> codes = new TreeSet<>();
        texts.stringPropertyNames().forEach(key -> codes.add(key.replaceFirst("\\..*", "")));
        codes.removeAll(ELSEWHERE);
        return codes;
    }

    /** What takes bytes, sizes or several packs to bring about: the other tests of this package do. */
    private static final Set<String> ELSEWHERE = Set.of(
            "not-utf8",
            "too-many-rows",
            "too-many-faults",
            "yaml-too-long",
            "base-missing",
            "base-is-layer",
            "base-differs");

    private static Set<String> codesOfLint() {
        Set<String> codes = new TreeSet<>();
        for (LintRule rule : LintRule.values()) {
            codes.add(rule.code());
        }
        codes.removeAll(ELSEWHERE);
        codes.removeAll(Set.of(
                "pack-twice",
                "dates-overlap",
                "dates-hole",
                "dates-disagree",
                "replaces-unknown",
                "too-many-findings"));
        return codes;
    }
}
