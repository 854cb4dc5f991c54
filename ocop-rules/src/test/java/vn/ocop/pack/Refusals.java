package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the tests of pack files share: small packs, and how a refusal is read. */
final class Refusals {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Refusals() {}

    /** A pack in memory, from path and text by turns. */
    static PackFiles pack(String... pathsAndTexts) {
        return PackFiles.of("test", contents(pathsAndTexts));
    }

    static Map<String, byte[]> contents(String... pathsAndTexts) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            contents.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return contents;
    }

    /** The faults for which something is refused. */
    static List<PackFault> faults(Supplier<?> reading) {
        PackException refusal = catchThrowableOfType(PackException.class, reading::get);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.faults();
    }

    /** Each fault as {@code file:line: code}. */
    static List<String> codes(Supplier<?> reading) {
        return codes(faults(reading));
    }

    static List<String> codes(List<PackFault> faults) {
        return faults.stream()
                .map(fault -> fault.file() + ":" + fault.line() + ": " + fault.code())
                .toList();
    }

    /** All faults as lines, in one language. */
    static String lines(List<PackFault> faults, Locale locale) {
        return faults.stream().map(fault -> fault.line(locale)).collect(Collectors.joining("\n"));
    }
}
