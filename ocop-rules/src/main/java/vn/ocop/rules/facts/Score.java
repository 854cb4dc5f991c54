package vn.ocop.rules.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.ocop.assessment.Points;
import vn.ocop.rubric.Criterion;

/** The exact means of a complete dossier: each criterion and the total. Immutable. */
public final class Score {

    private final Submission submission;
    private final List<SheetScore> sheets;
    private final long[] sums;
    private final long total;
    private final List<GateTally> tallies;
    private final List<GateTally> contested;
    private final boolean disputed;

    private Score(Submission submission, List<SheetScore> sheets, long[] sums, long total) {
        this.submission = submission;
        this.sheets = sheets;
        this.sums = sums;
        this.total = total;
        this.tallies = tallies();
        this.contested = contested(tallies);
        this.disputed = sheets.size() > 1 && contested.stream().anyMatch(GateTally::isDisputed);
    }

    private List<GateTally> tallies() {
        int gates = submission.getRubric().gates().size();
        List<GateTally> found = new ArrayList<>(gates);
        for (int position = 0; position < gates; position++) {
            found.add(GateTally.of(position, this));
        }
        return found;
    }

    private static List<GateTally> contested(List<GateTally> tallies) {
        List<GateTally> found = new ArrayList<>();
        for (GateTally tally : tallies) {
            if (tally.getMet() < tally.getSheets()) {
                found.add(tally);
            }
        }
        return found;
    }

    /** The total is the mean of the sheets' totals; nothing is rounded, and nothing is added from rounded values. */
    public static Score meanOf(Submission submission, List<SheetScore> scores) {
        List<SheetScore> sheets = new ArrayList<>(scores);
        sheets.sort(Comparator.comparingInt(score -> score.getScope().getSheet().getPosition()));
        long[] sums = new long[submission.getRubric().scored().size()];
        long total = 0;
        for (SheetScore sheet : sheets) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += sheet.points(i);
                total += sheet.points(i);
            }
        }
        return new Score(submission, List.copyOf(sheets), sums, total);
    }

    public Submission getSubmission() {
        return submission;
    }

    /** The counted sheets, in the dossier's order. */
    public List<SheetScore> getSheets() {
        return sheets;
    }

    public Points getTotal() {
        return new Points(total, sheets.size());
    }

    /** The sum over the counted sheets for the scored criterion of an index. */
    public long sum(int index) {
        return sums[index];
    }

    /** The mean points of each scored criterion, in the decree's order; made for each asker. */
    public List<CriterionScore> getCriterionScores() {
        List<Criterion> scored = submission.getRubric().scored();
        List<CriterionScore> found = new ArrayList<>(scored.size());
        for (int i = 0; i < sums.length; i++) {
            found.add(new CriterionScore(scored.get(i), new Points(sums[i], sheets.size())));
        }
        return found;
    }

    /** How each gate of the set stands on the counted sheets. */
    public List<GateTally> getTallies() {
        return tallies;
    }

    /** The tallies of the gates that are not met on every counted sheet. */
    public List<GateTally> getContestedTallies() {
        return contested;
    }

    /** Whether the counted sheets disagree on any gate. */
    public boolean isDisputed() {
        return disputed;
    }
}
