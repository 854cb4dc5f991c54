package vn.ocop.activation;

import java.util.List;
import vn.ocop.engine.OcopEngine;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.RulePack;

/**
 * What a host asks of a rule pack beyond the library's own checks, for example that no product of its portfolio loses a
 * star. It is asked last, when everything else is in order, and before anything changes.
 */
@FunctionalInterface
public interface ActivationCondition {

    /**
     * What stands against taking the pack over.
     *
     * @param current the engine in use
     * @param candidate the same with the pack in it, for rehearsals
     * @param pack the pack
     * @return the faults; empty if the pack may be taken over; never null
     */
    List<PackFault> check(OcopEngine current, OcopEngine candidate, RulePack pack);
}
