package vn.ocop.engine.internal.code;

import java.util.List;
import java.util.Map;

/**
 * A rule module as classes that nothing has loaded yet.
 *
 * @param file the file that it was made of
 * @param models the names of the classes that describe its rules
 * @param classes the classes by name
 */
record CompiledModule(String file, List<String> models, Map<String, byte[]> classes) {

    CompiledModule {
        models = List.copyOf(models);
        classes = Map.copyOf(classes);
    }
}
