package vn.ocop.engine.internal.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads the compiled rules of one pack, and nothing else but what the second gate lets them name: for a class that is
 * not on that list, there is none. It is garbage together with the rule base of the pack. Safe for use by several
 * threads.
 */
final class RuleClassLoader extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();

    RuleClassLoader(List<CompiledModule> modules) {
        super("pack-rules", RuleClassLoader.class.getClassLoader());
        modules.forEach(module -> classes.putAll(module.classes()));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] own = classes.get(name);
            if (own == null) {
                if (!ClassGate.mayLoad(name.replace('.', '/'))) {
                    throw new ClassNotFoundException(name + " is not for rules of a pack");
                }
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, own, 0, own.length) : loaded;
        }
    }
}
