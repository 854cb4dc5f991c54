package vn.ocop.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds a report against what a case expects. For one use, by one thread. */
final class CaseComparison {

    private static final String BUDGET = "budget";
    private static final String NONE = "-";

    private final SupportCase expected;
    private final SupportReport actual;
    private final List<SupportCase.Difference> differences = new ArrayList<>();

    CaseComparison(SupportCase expected, SupportReport actual) {
        this.expected = expected;
        this.actual = actual;
    }

    List<SupportCase.Difference> differences() {
        Map<String, Entitlement> byClaim = actual.entitlements().stream()
                .collect(Collectors.toMap(
                        entitlement -> entitlement.claim().id(), Function.identity(), (first, second) -> first));
        for (SupportCase.Expectation expectation : expected.expectations()) {
            Entitlement entitlement = byClaim.get(expectation.claim());
            if (entitlement == null) {
                add(expectation.claim(), "claim", expectation.claim(), NONE);
            } else {
                compare(expectation, entitlement);
            }
        }
        Budget budget = actual.budget();
        expected.budget().ifPresent(amount -> compare(BUDGET, "amount", amount, budget.amount()));
        expected.withoutAmount().ifPresent(count -> compare(BUDGET, "withoutAmount", count, budget.withoutAmount()));
        return List.copyOf(differences);
    }

    private void compare(SupportCase.Expectation expectation, Entitlement entitlement) {
        String claim = expectation.claim();
        expectation.outcome().ifPresent(outcome -> compare(claim, "outcome", outcome, entitlement.outcome()));
        expectation.amount().ifPresent(amount -> compare(claim, "amount", amount, entitlement.amount()));
        List<String> codes = entitlement.reasons().stream().map(Reason::code).toList();
        for (String code : expectation.reasons()) {
            if (!codes.contains(code)) {
                add(claim, "reasons", code, String.join(", ", codes));
            }
        }
    }

    private void compare(String place, String what, Object wanted, Object found) {
        String given = found instanceof OptionalLong amount
                ? amount.stream().mapToObj(Long::toString).findFirst().orElse(NONE)
                : found.toString();
        if (!wanted.toString().equals(given)) {
            add(place, what, wanted.toString(), given);
        }
    }

    private void add(String place, String what, String wanted, String given) {
        differences.add(new SupportCase.Difference(place, what, wanted, given));
    }
}
