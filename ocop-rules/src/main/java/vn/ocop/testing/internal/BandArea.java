package vn.ocop.testing.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.Points;
import vn.ocop.dossier.Dossier;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Rubric;
import vn.ocop.testing.CoverageArea;
import vn.ocop.testing.CoverageItem;

/** Both sides of the beginning of each band, within 1 point. */
final class BandArea implements CoverageArea {

    @Override
    public List<CoverageItem> items(RulePack pack, Rubric rubric) {
        return thresholds(rubric)
                .flatMap(band -> Stream.of(item(rubric, band, true), item(rubric, band, false)))
                .toList();
    }

    private static Stream<Band> thresholds(Rubric rubric) {
        return rubric.bands().stream().filter(band -> band.from() > 0);
    }

    private static CoverageItem item(Rubric rubric, Band band, boolean reached) {
        return new CoverageItem(
                id(rubric, band, reached), CoverageWording.WORDS.text("band", band.stars(), band.from()));
    }

    private static CoverageItem.Id id(Rubric rubric, Band band, boolean reached) {
        return new CoverageItem.Id(
                reached ? "bands-reached" : "bands-missed", rubric.set().code(), Integer.toString(band.from()));
    }

    @Override
    public Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment) {
        if (!assessment.status().isScored()) {
            return Stream.empty();
        }
        Points total = assessment.total().orElseThrow();
        return Counted.rubric(pack, assessment).stream()
                .flatMap(rubric -> thresholds(rubric)
                        .filter(band -> total.isAtLeast(band.from() - 1L) && !total.isAtLeast(band.from() + 1L))
                        .map(band -> id(rubric, band, total.isAtLeast(band.from()))));
    }
}
