package vn.ocop.engine;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.ocop.pack.PackFiles;

/** Packs made from shipped ones. */
final class Packs {

    private Packs() {}

    /** A shipped pack with one text in one of its files changed. */
    static PackFiles changed(String id, String path, String text, String changed) {
        String before = text(id, path);
        int start = before.indexOf(text);
        if (start < 0) {
            throw new IllegalArgumentException(path + " of " + id + " does not hold " + text);
        }
        return with(id, path, before.substring(0, start) + changed + before.substring(start + text.length()));
    }

    /** The number of the first line of a file of a shipped pack that holds a text. */
    static int lineOf(String id, String path, String text) {
        String before = text(id, path);
        return (int) before.substring(0, before.indexOf(text)).lines().count() + (text.startsWith(" ") ? 1 : 0);
    }

    /** QĐ 26/2026 without the transitions that leave a state. */
    static PackFiles withoutRows(String state) {
        String rows = text("qd26-2026", "transitions.csv")
                .lines()
                .map(line -> line.replace(state + "|", "").replace("|" + state + ",", ","))
                .filter(line -> !line.contains("," + state + ",REQUEST,"))
                .collect(Collectors.joining("\n", "", "\n"));
        return with("qd26-2026", "transitions.csv", rows);
    }

    private static PackFiles with(String id, String path, String text) {
        Map<String, byte[]> contents = contents(id);
        contents.put(path, text.getBytes(StandardCharsets.UTF_8));
        return PackFiles.of("changed", contents);
    }

    private static String text(String id, String path) {
        return new String(Objects.requireNonNull(contents(id).get(path), path), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> contents(String id) {
        PackFiles shipped = PackFiles.shipped(id);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        shipped.paths().stream()
                .filter(file -> !file.equals(PackFiles.CHECKSUMS))
                .forEach(file -> contents.put(file, shipped.bytes(file)));
        return contents;
    }
}
