package vn.ocop.testing;

import java.util.List;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.dossier.Dossier;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Rubric;

/**
 * A kind of thing in the law that dossiers can exercise: options, gates, bands, or what a host or another part of the
 * library adds, such as the contents of a commune's report. Implementations must be immutable.
 */
public interface CoverageArea {

    /** What there is to exercise in one product set. */
    List<CoverageItem> items(RulePack pack, Rubric rubric);

    /** What there is to exercise in the regime as a whole; nothing unless it is said. */
    default List<CoverageItem> items(RulePack pack) {
        return List.of();
    }

    /**
     * Which of the {@link #items} a dossier exercised; others are passed over.
     *
     * @param assessment its result, under any rule pack
     */
    Stream<CoverageItem.Id> exercised(RulePack pack, Dossier dossier, Assessment assessment);
}
