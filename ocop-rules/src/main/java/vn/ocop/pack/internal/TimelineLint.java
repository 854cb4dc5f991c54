package vn.ocop.pack.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.pack.LintFinding;
import vn.ocop.pack.LintRule;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Timeline;

/** Whether some packs together give every day exactly one regime. */
public final class TimelineLint {

    private static final String IN_FORCE = "in-force";

    private final List<RulePack> packs;
    private final Timeline timeline;
    private final LintReport report = new LintReport(List.of());

    private TimelineLint(List<RulePack> packs) {
        this.packs = packs;
        this.timeline = Timeline.of(packs);
    }

    /** What is wrong between the packs, in the order of packs and lines. */
    public static List<LintFinding> check(Collection<RulePack> packs) {
        TimelineLint lint = new TimelineLint(packs.stream()
                .sorted(Comparator.comparing(RulePack::inForceFrom).thenComparing(RulePack::id))
                .toList());
        lint.checkIds();
        lint.checkReplaced();
        lint.checkDays();
        return lint.report.findings();
    }

    private void checkIds() {
        Set<String> seen = new HashSet<>();
        for (RulePack pack : packs) {
            if (!seen.add(pack.id())) {
                add(LintRule.PACK_TWICE, pack, "id", pack.id(), pack.revision());
            }
        }
    }

    private void checkReplaced() {
        for (RulePack pack : packs) {
            for (String id : pack.replaces()) {
                List<RulePack> replaced =
                        packs.stream().filter(other -> other.id().equals(id)).toList();
                if (replaced.isEmpty()) {
                    add(LintRule.REPLACES_UNKNOWN, pack, "replaces", id);
                }
                for (RulePack old : replaced) {
                    if (old.inForceUntil()
                            .filter(until -> !until.equals(pack.inForceFrom()))
                            .isPresent()) {
                        add(
                                LintRule.DATES_DISAGREE,
                                old,
                                IN_FORCE,
                                old.inForceUntil().get(),
                                pack.id(),
                                pack.inForceFrom());
                    }
                }
            }
        }
    }

    private void checkDays() {
        List<RulePack> before = new ArrayList<>();
        Optional<LocalDate> coveredUntil = Optional.of(LocalDate.MIN);
        for (RulePack pack : packs) {
            for (RulePack other : before) {
                if (overlap(other, pack)) {
                    add(LintRule.DATES_OVERLAP, pack, IN_FORCE, pack.inForceFrom(), other.id());
                }
            }
            if (!before.isEmpty()
                    && coveredUntil
                            .filter(until -> until.isBefore(pack.inForceFrom()))
                            .isPresent()) {
                add(LintRule.DATES_HOLE, pack, IN_FORCE, coveredUntil.get(), pack.inForceFrom());
            }
            Optional<LocalDate> until = timeline.until(pack);
            coveredUntil = coveredUntil.flatMap(day -> until.map(end -> end.isAfter(day) ? end : day));
            before.add(pack);
        }
    }

    private boolean overlap(RulePack earlier, RulePack later) {
        boolean reaches =
                timeline.until(earlier).map(later.inForceFrom()::isBefore).orElse(true);
        boolean lasts = timeline.until(later).map(later.inForceFrom()::isBefore).orElse(true);
        return reaches && lasts && !earlier.id().equals(later.id());
    }

    private void add(LintRule rule, RulePack pack, String key, Object... arguments) {
        byte[] manifest = pack.files().bytes(Manifest.FILE);
        int line = Yaml.read(manifest, Manifest.FILE, new Faults()).line(key);
        report.add(rule, pack.id() + "/" + Manifest.FILE, line, arguments);
    }
}
