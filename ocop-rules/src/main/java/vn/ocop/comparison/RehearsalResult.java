package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.internal.SafeText;
import vn.ocop.pack.PackFault;
import vn.ocop.text.Text;

/**
 * What came of a rehearsal: whether the candidate may be taken over, and if not, why not.
 *
 * <p>Immutable and safe for use by several threads. It holds identifiers of dossiers and no other word of them.
 *
 * @param violations the conditions that are not met
 * @param faults what else stands against the candidate: its own cases, or that there is nothing to rehearse it against
 * @param report what the candidate does to the portfolio; empty if it was not compared
 */
public record RehearsalResult(List<Violation> violations, List<PackFault> faults, Optional<ImpactReport> report) {

    private static final String FILE = "pack.yaml";

    public RehearsalResult {
        violations = List.copyOf(violations);
        faults = List.copyOf(faults);
        Objects.requireNonNull(report, "report");
    }

    /** Whether the candidate may be taken over. */
    public boolean isPassed() {
        return violations.isEmpty() && faults.isEmpty();
    }

    /** Everything that stands against the candidate, in the form in which packs are refused; empty if it passed. */
    public List<PackFault> toFaults() {
        List<PackFault> all = new ArrayList<>(faults);
        violations.forEach(violation -> all.add(
                new PackFault(FILE, 0, "rehearsal-" + violation.condition().code(), violation.text())));
        return List.copyOf(all);
    }

    /**
     * A condition that is not met.
     *
     * @param condition the condition
     * @param dossiers how many dossiers count against it
     * @param first the first of them, in the order of the portfolio
     */
    public record Violation(RehearsalCondition condition, long dossiers, List<DossierImpact> first) {

        private static final int MOST_NAMED = 10;

        public Violation {
            Objects.requireNonNull(condition, "condition");
            first = List.copyOf(first);
        }

        /** The condition, how many dossiers break it, and the first of them with the reasons. */
        public Text text() {
            return new Text(text(Locale.ROOT), text(Locale.ENGLISH));
        }

        private String text(Locale locale) {
            Words words = Words.in(locale);
            List<String> named = first.stream()
                    .limit(MOST_NAMED)
                    .map(impact -> named(impact, words))
                    .toList();
            String rest = dossiers > named.size() ? "; " + words.say("impact.left-out", dossiers - named.size()) : "";
            return words.say(
                    "rehearsal.violated", words.say(condition.text()), dossiers, String.join("; ", named) + rest);
        }

        private static String named(DossierImpact impact, Words words) {
            String outcomes = Words.sides(impact.outcome().map(outcome -> words.say(outcome.text())));
            List<String> reasons = impact.causes().stream()
                    .map(cause -> words.say(cause.text()))
                    .toList();
            String id = SafeText.clean(impact.id().orElse("?"));
            return id + " (" + outcomes + (reasons.isEmpty() ? "" : ": " + String.join(", ", reasons)) + ")";
        }
    }
}
