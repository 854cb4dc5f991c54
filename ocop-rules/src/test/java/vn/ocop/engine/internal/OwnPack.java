package vn.ocop.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;

/** A pack for tests: a layer over QĐ 148 with rules of its own. */
public final class OwnPack {

    /** The modules of QĐ 148 but the one that awards the stars. */
    public static final List<String> WITHOUT_STARS = List.of(
            "elimination",
            "stop-scoring",
            "exclusive-cases",
            "applicability",
            "completeness",
            "awards",
            "totals",
            "star-bands",
            "star-gates");

    private static final String BASE = "qd148-2023";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final String id;
    private final PackFiles base;
    private String modules = "";

    private OwnPack(String id, PackFiles base) {
        this.id = id;
        this.base = base;
    }

    /** A pack that scores with these modules of the library and its own. */
    public static OwnPack over(List<String> shipped) {
        OwnPack pack = new OwnPack("own-rules", PackFiles.shipped(BASE));
        shipped.forEach(pack::module);
        return pack.file("notes.csv", resource("notes.csv"));
    }

    /** A pack that changes nothing of another one. */
    public static OwnPack layerOver(PackFiles base) {
        return new OwnPack("layer", base);
    }

    /** The worked example of the guide. */
    public static OwnPack lenient() {
        return over(WITHOUT_STARS).with("lenient-stars", resource("lenient-stars.drl"));
    }

    /** A pack that scores as QĐ 148 and has one module more. */
    public static OwnPack plus(String module, String drl) {
        return over(WITHOUT_STARS).module("stars").with(module, drl);
    }

    OwnPack module(String name) {
        modules += "  - " + name + "\n";
        return this;
    }

    /** Adds a module of its own. */
    public OwnPack with(String name, String drl) {
        files.put("rules/" + name + ".drl", drl);
        return module(name);
    }

    OwnPack file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** The files. */
    public PackFiles files() {
        String rules = modules.isEmpty() ? "" : "rules:\n" + modules;
        files.put("pack.yaml", """
                format: 1
                id: %s
                revision: 1
                layer-over:
                  id: %s
                  digest: %s
                title: {vi: Gói thử, en: Test pack}
                legal-basis: [QĐ 99]
                in-force: {from: 2023-02-24, until: 2025-07-06, clause: QĐ 99}
                %s""".formatted(id, base.origin(), base.digest(), rules));
        return PackFiles.of(id, bytes(files));
    }

    /** The worked example as a whole pack that is no layer. */
    public static PackFiles whole() {
        PackFiles tables = PackFiles.shipped(BASE);
        OwnPack lenient = lenient();
        Map<String, byte[]> whole = new LinkedHashMap<>();
        tables.paths().stream()
                .filter(path -> !path.equals(PackFiles.CHECKSUMS))
                .forEach(path -> whole.put(path, tables.bytes(path)));
        String manifest = new String(tables.bytes("pack.yaml"), StandardCharsets.UTF_8)
                .replace("id: " + BASE, "id: whole")
                .replaceAll("(?s)rules:.*", "rules:\n" + lenient.modules);
        whole.putAll(bytes(lenient.files));
        whole.put("pack.yaml", manifest.getBytes(StandardCharsets.UTF_8));
        return PackFiles.of("whole", whole);
    }

    private static Map<String, byte[]> bytes(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    /** The pack. */
    public RulePack pack() {
        return RulePack.read(files(), unused -> List.of(base));
    }

    /** What stands against its rules. */
    public List<PackFault> faults() {
        return RuleCode.check(pack());
    }

    /** A text of the test resources. */
    public static String resource(String name) {
        String path = "/vn/ocop/engine/ownrules/" + name;
        try (InputStream in = OwnPack.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
