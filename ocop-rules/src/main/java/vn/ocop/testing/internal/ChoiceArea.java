package vn.ocop.testing.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Award;
import vn.ocop.dossier.Dossier;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.CoverageArea;
import vn.ocop.testing.CoverageItem;

/** Each case of each exclusive criterion. */
final class ChoiceArea implements CoverageArea {

    @Override
    public List<CoverageItem> items(RulePack pack, Rubric rubric) {
        return cases(rubric).map(kase -> item(rubric, kase)).toList();
    }

    private static Stream<Criterion> cases(Rubric rubric) {
        return rubric.exclusive().stream().flatMap(parent -> parent.children().stream());
    }

    private static CoverageItem item(Rubric rubric, Criterion kase) {
        return new CoverageItem(
                id(rubric, kase),
                CoverageWording.WORDS.text(
                        "case", kase.code(), kase.title(), kase.citation().text()));
    }

    private static CoverageItem.Id id(Rubric rubric, Criterion kase) {
        return new CoverageItem.Id("cases", rubric.set().code(), kase.code());
    }

    @Override
    public Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment) {
        return Counted.rubric(pack, assessment).stream()
                .flatMap(rubric -> cases(rubric)
                        .filter(kase -> assessment.awards().stream().anyMatch(award -> isAnswered(award, kase)))
                        .map(kase -> id(rubric, kase)));
    }

    private static boolean isAnswered(Award award, Criterion kase) {
        return kase.scored().contains(award.criterion())
                && award.answers().stream().anyMatch(answer -> answer != Award.NO_ANSWER);
    }
}
