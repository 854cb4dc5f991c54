package vn.ocop.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackException;
import vn.ocop.pack.RulePack;
import vn.ocop.testing.PackUnderTest;

/** The extension gives tests their pack; one that is refused fails them. */
class OcopExtensionTest {

    @RegisterExtension
    static final OcopExtension PACK = OcopExtension.shipped("qd26-2026");

    @Test
    void a_test_gets_the_pack_and_an_engine_that_has_it(PackUnderTest tried, RulePack pack, OcopEngine engine) {
        assertThat(tried.pack()).isSameAs(pack);
        assertThat(engine.pack("qd26-2026")).containsSame(pack);
        assertThat(engine.packs()).hasSize(3);
    }

    @Test
    void the_pack_is_read_once(PackUnderTest tried) {
        assertThat(PACK.resolveParameter(parameter("usesPack"), test())).isSameAs(tried);
    }

    @Test
    void other_parameters_are_left_to_others() {
        assertThat(PACK.supportsParameter(parameter("usesPack"), test())).isTrue();
        assertThat(PACK.supportsParameter(parameter("usesText"), test())).isFalse();
    }

    @Test
    void a_pack_that_is_refused_says_why(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "format: 2\n");

        assertThatThrownBy(() -> OcopExtension.pack(folder).resolveParameter(parameter("usesPack"), test()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("pack.yaml:1: unknown-format: ");
    }

    @SuppressWarnings("unused")
    private static void usesPack(PackUnderTest pack) {}

    @SuppressWarnings("unused")
    private static void usesText(String text) {}

    private static ParameterContext parameter(String method) {
        for (var candidate : OcopExtensionTest.class.getDeclaredMethods()) {
            if (candidate.getName().equals(method)) {
                Parameter parameter = candidate.getParameters()[0];
                return (ParameterContext) Proxy.newProxyInstance(
                        OcopExtensionTest.class.getClassLoader(),
                        new Class<?>[] {ParameterContext.class},
                        (proxy, called, arguments) -> parameter);
            }
        }
        throw new AssertionError(method);
    }

    private static ExtensionContext test() {
        return (ExtensionContext) Proxy.newProxyInstance(
                OcopExtensionTest.class.getClassLoader(),
                new Class<?>[] {ExtensionContext.class},
                (proxy, called, arguments) -> null);
    }
}
