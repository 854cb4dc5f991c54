package vn.ocop.rules.facts.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.evidence.Need;

/** One thing that a way to an option requires. Immutable. */
public final class Requirement {

    private final Approach approach;
    private final Need need;
    private final int position;

    Requirement(Approach approach, Need need, int position) {
        this.approach = approach;
        this.need = need;
        this.position = position;
    }

    public Approach getApproach() {
        return approach;
    }

    public Need getNeed() {
        return need;
    }

    public int getPosition() {
        return position;
    }

    /** The code of the kind of evidence. */
    public String getKind() {
        return need.kind();
    }

    /** Whether it asks for the legal form on the registration slip. */
    public boolean isOfSubject() {
        return need.kind().equals(Need.SUBJECT);
    }

    /** Whether it asks for a statement that there is no such thing. */
    public boolean isAbsence() {
        return need.absent();
    }

    /** In how many consecutive years an amount must have risen; 0 if that does not matter. */
    public int getYears() {
        return need.years().orElse(0);
    }

    /** Whether a legal form serves. */
    public boolean acceptsForm(String form) {
        return need.accepts(form);
    }

    /** Whether the numbers of exhibits, added up, lie within the bounds. */
    public boolean coversSum(List<Counted> counted) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Counted one : counted) {
            sum = sum.add(one.getExhibit().getNumber());
        }
        return need.covers(sum);
    }

    /** Whether an exhibit has gone on for as long as is asked for. */
    boolean isOldEnough(Counted counted) {
        return need.months().isEmpty()
                || counted.getExhibit().hasLasted(need.months().getAsInt());
    }

    /**
     * How the amounts of exhibits, taken together, stand to the years that are asked for: each year up to the one before
     * the evaluation must show a profit that is higher than the year before it.
     */
    public Growth growth(List<Counted> counted, Setting setting) {
        SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
        counted.forEach(one -> amounts.putAll(one.getExhibit().getAmounts()));
        Growth growth = Growth.SHOWN;
        for (int year = setting.lastYear(); year > setting.lastYear() - getYears(); year--) {
            BigDecimal amount = amounts.get(year);
            BigDecimal before = amounts.get(year - 1);
            if (amount != null && (amount.signum() <= 0 || (before != null && amount.compareTo(before) <= 0))) {
                return Growth.RULED_OUT;
            }
            if (amount == null || before == null) {
                growth = Growth.UNKNOWN;
            }
        }
        return growth;
    }

    /** What accounts say about growth. */
    public enum Growth {
        SHOWN,
        RULED_OUT,
        /** An amount is missing. */
        UNKNOWN;

        /** The name, for use in rules. */
        public String getName() {
            return name();
        }
    }
}
