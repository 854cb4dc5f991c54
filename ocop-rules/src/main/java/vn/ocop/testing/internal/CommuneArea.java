package vn.ocop.testing.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.commune.ContentLink;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.SheetRole;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.CoverageArea;
import vn.ocop.testing.CoverageItem;

/** Each content of the commune's report in each set: the commune says something of it, or answers its criterion. */
final class CommuneArea implements CoverageArea {

    private static final String AREA = "commune-contents";

    @Override
    public List<CoverageItem> items(RulePack pack, Rubric rubric) {
        return links(pack, rubric).stream().map(link -> item(rubric, link)).toList();
    }

    /** Through which criterion each content is seen in a set; empty if the pack does not say. */
    static List<ContentLink> links(RulePack pack, Rubric rubric) {
        return pack.commune()
                .flatMap(procedure ->
                        Optional.ofNullable(procedure.links().get(rubric.set().code())))
                .orElse(List.of());
    }

    private static CoverageItem item(Rubric rubric, ContentLink link) {
        return new CoverageItem(
                id(rubric, link),
                CoverageWording.WORDS.text(
                        "content",
                        link.content().title(),
                        link.criterion().orElse("–"),
                        link.content().citation().text()));
    }

    private static CoverageItem.Id id(Rubric rubric, ContentLink link) {
        return new CoverageItem.Id(AREA, rubric.set().code(), link.content().code());
    }

    @Override
    public Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment) {
        return Counted.rubric(pack, assessment).stream()
                .flatMap(rubric -> links(pack, rubric).stream()
                        .filter(link -> isFound(link, dossier) || isAnswered(link, dossier))
                        .map(link -> id(rubric, link)));
    }

    private static boolean isFound(ContentLink link, Dossier dossier) {
        return dossier.commune()
                .filter(commune -> commune.contents().containsKey(link.content().code()))
                .isPresent();
    }

    private static boolean isAnswered(ContentLink link, Dossier dossier) {
        return dossier.sheets().stream()
                .filter(sheet -> sheet.role() == SheetRole.COMMUNE)
                .anyMatch(sheet ->
                        link.criterion().filter(sheet.choices()::containsKey).isPresent());
    }
}
