package vn.ocop.rules.facts.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.EvidenceValue;
import vn.ocop.evidence.EvidenceKind;

/** A piece of evidence whose kind the regime knows, on the day of evaluation. Immutable. */
public final class Exhibit {

    private final EvidenceReference item;
    private final int position;
    private final EvidenceKind kind;
    private final Setting setting;

    /**
     * @param item the piece of evidence
     * @param position its place in the dossier, from 0
     * @param kind its kind
     * @param setting the dossier and the day around it
     */
    public Exhibit(EvidenceReference item, int position, EvidenceKind kind, Setting setting) {
        this.item = item;
        this.position = position;
        this.kind = kind;
        this.setting = setting;
    }

    public EvidenceReference getItem() {
        return item;
    }

    public int getPosition() {
        return position;
    }

    public EvidenceKind getEvidenceKind() {
        return kind;
    }

    /** The code of the kind. */
    public String getKind() {
        return kind.code();
    }

    public EvidenceKind.Nature getNature() {
        return kind.nature();
    }

    /** The case of the kind; empty text if it names none. */
    public String getChoice() {
        return item.choice().orElse("");
    }

    /** Whether it states that there is no such thing. */
    public boolean isNegative() {
        return item.value().filter(new EvidenceValue.Flag(false)::equals).isPresent();
    }

    /** What two pieces of evidence must share to speak of the same thing. */
    public String getMatter() {
        return kind.nature() == EvidenceKind.Nature.MEASURE ? kind.code() + "/" + getChoice() : kind.code();
    }

    /** Whether the latest of its matter counts. */
    public boolean isDated() {
        return kind.nature() == EvidenceKind.Nature.MEASURE || kind.nature() == EvidenceKind.Nature.RATING;
    }

    /** The day for which it states something: the day that it names, else that of its issue, else that of submission. */
    public LocalDate getAsOf() {
        return item.asOf().or(item::issuedOn).orElse(setting.submittedOn());
    }

    /** Whether its last day of validity is past. */
    public boolean isExpired() {
        return item.validUntil()
                .filter(last -> last.isBefore(setting.evaluatedOn()))
                .isPresent();
    }

    /** Whether it was issued, or speaks of a day, after the day of evaluation. */
    public boolean isEarly() {
        return isAfterEvaluation(item.issuedOn()) || isAfterEvaluation(item.asOf()) || isAfterEvaluation(item.since());
    }

    private boolean isAfterEvaluation(Optional<LocalDate> day) {
        return day.filter(known -> known.isAfter(setting.evaluatedOn())).isPresent();
    }

    /** Whether its days cannot be right: it was issued after it expired. */
    public boolean isIssuedAfterExpiry() {
        return item.issuedOn().isPresent()
                && item.validUntil().filter(item.issuedOn().get()::isAfter).isPresent();
    }

    /** Whether it can count on the day of evaluation. */
    public boolean isUsable() {
        return !isExpired() && !isEarly() && !isIssuedAfterExpiry();
    }

    /** The number that it states; 0 if it states none. */
    public BigDecimal getNumber() {
        EvidenceValue value = item.value().orElse(null);
        if (value instanceof EvidenceValue.Percent percent) {
            return percent.percent();
        }
        return value instanceof EvidenceValue.Count count ? BigDecimal.valueOf(count.count()) : BigDecimal.ZERO;
    }

    /** The amounts that it states by year. */
    public SortedMap<Integer, BigDecimal> getAmounts() {
        return item.value().orElse(null) instanceof EvidenceValue.Amounts amounts ? amounts.amounts() : new TreeMap<>();
    }

    /** Whether another exhibit of the same matter states something else. */
    public boolean differsFrom(Exhibit other) {
        return switch (kind.nature()) {
            case MEASURE -> isNegative() != other.isNegative() || getNumber().compareTo(other.getNumber()) != 0;
            case RATING, SINGLE -> !getChoice().equals(other.getChoice()) || isNegative() != other.isNegative();
            case PAPER, TALLY ->
                isNegative() != other.isNegative()
                        && (getChoice().isEmpty()
                                || other.getChoice().isEmpty()
                                || getChoice().equals(other.getChoice()));
            case ACCOUNTS -> hasOtherAmounts(other.getAmounts());
        };
    }

    /** Whether it states a smaller number than another exhibit. */
    public boolean statesLessThan(Exhibit other) {
        return getNumber().compareTo(other.getNumber()) < 0;
    }

    /** Whether it is the number of another exhibit once more: of the same case, from the same paper. */
    public boolean repeats(Exhibit other) {
        boolean samePaper = item.id().equals(other.item.id())
                || (item.paper().isPresent() && item.paper().equals(other.item.paper()));
        return samePaper
                && kind.code().equals(other.kind.code())
                && getChoice().equals(other.getChoice())
                && getNumber().compareTo(other.getNumber()) == 0;
    }

    private boolean hasOtherAmounts(SortedMap<Integer, BigDecimal> others) {
        for (Map.Entry<Integer, BigDecimal> own : getAmounts().entrySet()) {
            BigDecimal other = others.get(own.getKey());
            if (other != null && other.compareTo(own.getValue()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a legal form that it names is another than the one on the registration slip. */
    public boolean isOtherThanSlip() {
        return !setting.isFormOfSubject(getChoice());
    }

    /** The legal form on the registration slip, as a code of evidence. */
    public String getSlipForm() {
        return setting.subjectForm();
    }

    /** Since when it goes on. */
    public Optional<LocalDate> getSince() {
        return item.since();
    }

    /** Whether it has gone on for so many months up to the day of submission; the last day counts. */
    boolean hasLasted(int months) {
        return item.since()
                .filter(since -> !since.plusMonths(months).isAfter(setting.submittedOn()))
                .isPresent();
    }
}
