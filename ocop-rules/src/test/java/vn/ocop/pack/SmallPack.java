package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.ocop.engine.OcopEngine;

/**
 * The small sound pack {@code src/test/resources/packs/small}, in memory, to be spoilt by small edits; with what is in
 * {@code packs/small-whole} it has every table that a pack may have. Immutable: each edit gives another pack.
 */
public final class SmallPack {

    private static final Path FOLDER = Path.of("src/test/resources/packs");

    private final Map<String, byte[]> contents;

    SmallPack(Map<String, byte[]> contents) {
        this.contents = contents;
    }

    /** The pack without a fault, with the tables that every pack has. */
    public static SmallPack sound() {
        PackFiles files = PackFiles.folder(FOLDER.resolve("small"));
        Map<String, byte[]> contents = new TreeMap<>();
        files.paths().forEach(path -> contents.put(path, files.bytes(path)));
        return new SmallPack(contents);
    }

    /** The pack without a fault, with every table that a pack may have; what it has more stands at the ends of files. */
    public static SmallPack whole() {
        PackFiles more = PackFiles.folder(FOLDER.resolve("small-whole"));
        SmallPack whole = sound();
        for (String path : more.paths()) {
            String text = new String(more.bytes(path), StandardCharsets.UTF_8);
            whole = whole.with(path, (whole.contents.containsKey(path) ? whole.text(path) : "") + text);
        }
        return whole;
    }

    /** The pack with a text put in the place of one that must stand exactly once in a file. */
    public SmallPack replace(String path, String from, String to) {
        String text = text(path);
        assertThat(text.split(Pattern.quote(from), -1))
                .as("'%s' in %s", from, path)
                .hasSize(2);
        return with(path, text.replace(from, to));
    }

    /** The text of a file. */
    public String text(String path) {
        byte[] bytes = contents.get(path);
        assertThat(bytes).as(path).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The pack with a file of this text. */
    public SmallPack with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The pack with a file of these bytes. */
    public SmallPack with(String path, byte[] bytes) {
        Map<String, byte[]> more = new TreeMap<>(contents);
        more.put(path, bytes);
        return new SmallPack(more);
    }

    /** The pack without a file. */
    public SmallPack without(String path) {
        Map<String, byte[]> fewer = new TreeMap<>(contents);
        assertThat(fewer.remove(path)).as(path).isNotNull();
        return new SmallPack(fewer);
    }

    public PackFiles files() {
        return PackFiles.of("test", contents);
    }

    /**
     * The pack, read.
     *
     * @throws PackException if it has faults
     */
    public RulePack load() {
        return RulePack.read(files(), id -> List.of());
    }

    /** An engine with this pack alone. */
    public OcopEngine engine() {
        return OcopEngine.with(List.of(files()));
    }

    /** What lint finds in the loaded pack. */
    public List<LintFinding> lint() {
        return PackLint.check(load());
    }

    /** Everything that is wrong, one line each: the faults for which it is not loaded, or what lint finds. */
    public List<String> lines(Locale locale) {
        try {
            return lint().stream().map(finding -> finding.line(locale)).toList();
        } catch (PackException e) {
            return e.faults().stream().map(fault -> fault.line(locale)).toList();
        }
    }

    /** The codes of everything that is wrong. */
    public List<String> codes() {
        try {
            return lint().stream().map(finding -> finding.rule().code()).toList();
        } catch (PackException e) {
            return e.faults().stream().map(PackFault::code).toList();
        }
    }

    /** The first line of a file that holds a text, from 1. */
    public int lineOf(String path, String text) {
        return (int) text(path).lines().takeWhile(line -> !line.contains(text)).count() + 1;
    }
}
