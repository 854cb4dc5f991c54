package vn.ocop.activation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.ocop.activation.ActivationOptions;
import vn.ocop.assessment.PackReference;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.RulePack;

/** Which revisions of each regime were in use, and with which contents. Safe for use by several threads. */
public final class KnownRevisions {

    private final Map<String, NavigableMap<Integer, String>> digests = new HashMap<>();

    /** Remembers a pack that is or was in use. */
    public synchronized void add(PackReference pack) {
        digests.computeIfAbsent(pack.id(), id -> new TreeMap<>()).put(Integer.parseInt(pack.version()), pack.digest());
    }

    /** What stands against a pack: another content under its revision, or a newer revision. */
    synchronized List<PackFault> check(RulePack pack, ActivationOptions options) {
        NavigableMap<Integer, String> known = digests.get(pack.id());
        if (known == null) {
            return List.of();
        }
        String digest = known.get(pack.revision());
        if (digest != null && !digest.equals(pack.digest())) {
            return List.of(Admission.fault("revision-taken", pack.id(), pack.revision(), digest));
        }
        boolean named = options.olderRevision()
                .filter(revision -> revision == pack.revision())
                .isPresent();
        if (pack.revision() < known.lastKey() && !named) {
            return List.of(Admission.fault("older-revision", pack.id(), pack.revision(), known.lastKey()));
        }
        return List.of();
    }
}
