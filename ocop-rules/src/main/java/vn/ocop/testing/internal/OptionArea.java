package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Award;
import vn.ocop.dossier.Dossier;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.CoverageArea;
import vn.ocop.testing.CoverageItem;
import vn.ocop.text.Text;

/** Each answer to each criterion on a sheet that counts: the options, and that none is met. */
final class OptionArea implements CoverageArea {

    @Override
    public List<CoverageItem> items(RulePack pack, Rubric rubric) {
        List<CoverageItem> items = new ArrayList<>();
        for (Criterion criterion : rubric.scored()) {
            for (int option = 0; option <= criterion.lastOption(); option++) {
                items.add(item(rubric, criterion, option));
            }
        }
        return items;
    }

    private static CoverageItem item(Rubric rubric, Criterion criterion, int option) {
        Text label = option == 0
                ? CoverageWording.WORDS.text("none")
                : criterion.kind() == CriterionKind.YES_NO
                        ? CoverageWording.WORDS.text("yes")
                        : criterion.options().get(option - 1).label();
        return new CoverageItem(
                id(rubric, criterion, option),
                CoverageWording.WORDS.text(
                        "option",
                        criterion.code(),
                        option,
                        label,
                        criterion.citation().text()));
    }

    private static CoverageItem.Id id(Rubric rubric, Criterion criterion, int option) {
        return new CoverageItem.Id(
                option == 0 ? "no-option" : "options", rubric.set().code(), criterion.code() + "=" + option);
    }

    @Override
    public Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment) {
        return Counted.rubric(pack, assessment).stream()
                .flatMap(rubric -> assessment.awards().stream()
                        .flatMap(award -> award.answers().stream()
                                .filter(answer -> answer != Award.NO_ANSWER)
                                .map(answer -> id(rubric, award.criterion(), answer))));
    }
}
