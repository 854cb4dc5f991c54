package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.commune.CommuneAssessment;
import vn.ocop.commune.ContentAssessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.CommuneOptions;
import vn.ocop.engine.OcopEngine;
import vn.ocop.rubric.Criterion;
import vn.ocop.testing.Case;
import vn.ocop.testing.Difference;
import vn.ocop.testing.Expectation;
import vn.ocop.text.Text;

/** Holds what the commune looks at against what a case expects of it. */
final class CommuneComparison {

    private static final String NOTHING = "null";
    private static final String NO_CONTENT = "no such content";

    private CommuneComparison() {}

    /** In what it is not as expected; empty if in nothing, or if nothing is expected of it. */
    static List<Difference> of(OcopEngine engine, Case one) {
        Map<String, String> expected = one.expected().commune();
        List<Difference> differences = new ArrayList<>();
        if (!expected.isEmpty()) {
            List<ContentAssessment> contents = one.content()
                    .dossier()
                    .map(dossier -> look(engine, dossier, one).contents())
                    .orElse(List.of());
            expected.forEach((code, criterion) -> compare(code, criterion, contents, differences));
        }
        return differences;
    }

    private static CommuneAssessment look(OcopEngine engine, Dossier dossier, Case one) {
        return engine.commune(
                dossier,
                CommuneOptions.builder()
                        .pack(one.options().pack())
                        .evaluatedOn(one.options().evaluatedOn())
                        .build());
    }

    private static void compare(
            String code, String expected, List<ContentAssessment> contents, List<Difference> differences) {
        Optional<ContentAssessment> content = contents.stream()
                .filter(one -> one.link().content().code().equals(code))
                .findFirst();
        Optional<Criterion> actual = content.flatMap(ContentAssessment::criterion);
        boolean same = content.isPresent()
                && expected.equals(actual.map(Criterion::code).orElse(Expectation.NO_CRITERION));
        if (!same) {
            differences.add(new Difference(
                    "commune/" + code,
                    expected.equals(Expectation.NO_CRITERION) ? NOTHING : expected,
                    content.isPresent() ? actual.map(Criterion::code).orElse(NOTHING) : NO_CONTENT,
                    content.map(one -> reason(one, actual)).stream().toList()));
        }
    }

    private static Text reason(ContentAssessment content, Optional<Criterion> criterion) {
        Text place = criterion
                .map(found -> CaseFaults.MESSAGES.text(
                        "content.criterion",
                        found.code(),
                        found.title(),
                        found.citation().text()))
                .orElseGet(() -> content.link().reason().orElseThrow());
        return CaseFaults.MESSAGES.text(
                "content",
                content.link().content().title(),
                content.link().content().citation().text(),
                place);
    }
}
