package vn.ocop.pack.internal;

import java.util.Comparator;
import java.util.List;
import vn.ocop.pack.LintRule;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.StarGate;

/** Whether each gate asks for something, of a level that exists, and more at a higher level than at a lower one. */
public final class GateLint {

    private final LintReport report;
    private final SetSheet sheet;

    private GateLint(LintReport report, SetSheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    public static void check(LintedPack pack) {
        for (SetSheet sheet : pack.sheets()) {
            GateLint lint = new GateLint(pack.report(), sheet);
            Reach reach = new Reach(sheet.rubric());
            for (StarGate gate : sheet.rubric().gates()) {
                lint.checkBand(gate);
                lint.checkAlive(gate, reach);
            }
            sheet.criteria().forEach(lint::checkOrder);
        }
    }

    private void checkBand(StarGate gate) {
        List<String> levels = sheet.rubric().bands().stream()
                .filter(Band::recognised)
                .map(band -> Integer.toString(band.stars()))
                .toList();
        if (!levels.contains(Integer.toString(gate.stars()))) {
            add(LintRule.GATE_WITHOUT_BAND, "", gate, String.join(", ", levels));
        }
    }

    private void checkAlive(StarGate gate, Reach reach) {
        if (reach.isDead(gate.criterion())) {
            add(LintRule.GATE_ON_DEAD_OPTION, "never-counts", gate);
        } else if (!reach.canBeMet(gate)) {
            add(LintRule.GATE_ON_DEAD_OPTION, "no-points", gate);
        } else if (gate.option().filter(GateLint::isWorthless).isPresent()) {
            add(LintRule.GATE_ON_DEAD_OPTION, "asks-nothing", gate);
        }
    }

    /** An option of 0 points asks for no more than the answer that no option is met. */
    private static boolean isWorthless(Option option) {
        return option.points() == 0;
    }

    private void checkOrder(Criterion criterion) {
        int stars = 0;
        List<Option> byMerit = criterion.options().stream()
                .sorted(Comparator.comparingInt(Option::merit))
                .toList();
        for (Option option : byMerit) {
            if (option.gate().isPresent()) {
                if (option.gate().getAsInt() <= stars) {
                    report.addIn(
                            sheet,
                            criterion.code(),
                            sheet.options(criterion).get(option.number() - 1).line(),
                            LintRule.GATE_ORDER,
                            "",
                            criterion.code(),
                            option.number(),
                            option.gate().getAsInt(),
                            stars);
                }
                stars = Math.max(stars, option.gate().getAsInt());
            }
        }
    }

    private void add(LintRule rule, String wording, StarGate gate, Object... more) {
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = gate.criterion().code();
        arguments[1] = gate.stars();
        System.arraycopy(more, 0, arguments, 2, more.length);
        report.addIn(sheet, gate.criterion().code(), sheet.line(gate), rule, wording, arguments);
    }
}
