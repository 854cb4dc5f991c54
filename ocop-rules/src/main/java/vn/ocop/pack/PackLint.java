package vn.ocop.pack;

import java.util.Collection;
import java.util.List;
import vn.ocop.pack.internal.CodeLint;
import vn.ocop.pack.internal.CommuneLint;
import vn.ocop.pack.internal.EffectLint;
import vn.ocop.pack.internal.FileLint;
import vn.ocop.pack.internal.GateLint;
import vn.ocop.pack.internal.LintedPack;
import vn.ocop.pack.internal.ManifestLint;
import vn.ocop.pack.internal.ModuleLint;
import vn.ocop.pack.internal.OptionLint;
import vn.ocop.pack.internal.ReachLint;
import vn.ocop.pack.internal.RegisterLint;
import vn.ocop.pack.internal.SumLint;
import vn.ocop.pack.internal.TextLint;
import vn.ocop.pack.internal.TimelineLint;

/**
 * Looks for what is wrong with a rule pack although it can be read: sums, gates that nobody can meet, effects that go in
 * circles, dates that overlap, characters that nobody can see. {@link LintRule} lists the rules.
 *
 * <p>An irregularity that the decree prints is no fault of the pack if its register of misprints states it: an entry of
 * the same set and place that is unresolved, or that uses what is printed.
 *
 * <p>Findings come in the order of files and lines, each with its place, and the same for the same pack. No argument may
 * be null. Stateless; safe for use by several threads.
 */
public final class PackLint {

    private PackLint() {}

    /**
     * Checks one pack. A layer is checked with the tables that it takes over.
     *
     * @return what was found; empty if nothing was
     * @throws PackException if a table of a shipped pack, which is read on demand, is damaged
     */
    public static List<LintFinding> check(RulePack pack) {
        LintedPack linted = LintedPack.of(pack);
        SumLint.check(linted);
        ReachLint.check(linted);
        GateLint.check(linted);
        OptionLint.check(linted);
        CodeLint.check(linted);
        EffectLint.check(linted);
        CommuneLint.check(linted);
        RegisterLint.check(linted);
        ModuleLint.check(linted);
        ManifestLint.check(linted);
        FileLint.check(linted);
        TextLint.check(linted);
        return linted.report().findings();
    }

    /**
     * Checks that the packs of a timeline fit together: every day has one regime. The file of a finding begins with the
     * id of the pack.
     *
     * @param packs the packs that are to be used together
     * @return what was found; empty if nothing was
     */
    public static List<LintFinding> checkTimeline(Collection<RulePack> packs) {
        return TimelineLint.check(packs);
    }
}
