package vn.ocop.testing.junit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;
import vn.ocop.testing.PackUnderTest;

/**
 * Gives test methods and constructors the rule pack that is to be proved, as {@link PackUnderTest} or {@link RulePack},
 * and an {@link OcopEngine} that has it beside the shipped packs:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final OcopExtension PACK = OcopExtension.pack(Path.of("packs/our-decree"));
 *
 * @Test
 * void our_pack_passes_its_cases(PackUnderTest pack) { … }
 * }</pre>
 *
 * <p>The pack is read once, when it is first asked for; a pack that is refused fails those tests with every fault.
 * Immutable but for that, and safe for use by several threads.
 */
public final class OcopExtension implements ParameterResolver {

    private static final Map<Class<?>, Function<PackUnderTest, Object>> PARAMETERS = Map.of(
            PackUnderTest.class,
            pack -> pack,
            RulePack.class,
            PackUnderTest::pack,
            OcopEngine.class,
            PackUnderTest::engine);

    private final Supplier<PackFiles> files;
    private @Nullable PackUnderTest pack;

    private OcopExtension(Supplier<PackFiles> files) {
        this.files = files;
    }

    /** A pack in a folder, a zip file or a jar file. */
    public static OcopExtension pack(Path path) {
        return new OcopExtension(() -> Files.isDirectory(path) ? PackFiles.folder(path) : PackFiles.archive(path));
    }

    /**
     * A pack that the library ships.
     *
     * @param id its id, for example {@code qd26-2026}
     */
    public static OcopExtension shipped(String id) {
        return new OcopExtension(() -> PackFiles.shipped(id));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return PARAMETERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Function<PackUnderTest, Object> give =
                PARAMETERS.get(parameter.getParameter().getType());
        return give == null ? null : give.apply(pack());
    }

    private synchronized PackUnderTest pack() {
        PackUnderTest known = pack;
        if (known == null) {
            known = PackUnderTest.of(files.get());
            pack = known;
        }
        return known;
    }
}
