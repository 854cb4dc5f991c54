package vn.ocop.pack;

import java.util.List;

/**
 * Finds the packs that a layer may be made over. A layer names its base by id and digest; the one of that digest is
 * taken.
 */
@FunctionalInterface
public interface PackLibrary {

    /**
     * The packs of an id that are at hand, in any revision.
     *
     * @return the packs, the one in use first; empty if there is none; never null
     */
    List<PackFiles> find(String id);
}
