package vn.ocop.pack.internal;

import java.util.Optional;
import vn.ocop.pack.PackFiles;

/** The files of a pack over those of the pack that it is a layer over. */
record Contents(PackFiles own, Optional<PackFiles> base) {

    boolean has(String path) {
        return own.has(path) || base.filter(files -> files.has(path)).isPresent();
    }

    byte[] bytes(String path) {
        return own.has(path) || base.isEmpty() ? own.bytes(path) : base.get().bytes(path);
    }
}
