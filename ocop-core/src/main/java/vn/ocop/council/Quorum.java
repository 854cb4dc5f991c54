package vn.ocop.council;

import java.util.Objects;

/**
 * How many of the members that count must have scored before a council may decide. The decrees leave it to the rules of
 * the council, so there is no default: whoever makes a council names one.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the name, for the record
 * @param part at least this part …
 * @param whole … of this whole of the members that count
 * @param withChair whether the chair must be among them
 * @param source where the rule comes from
 */
public record Quorum(String name, int part, int whole, boolean withChair, String source) {

    /** At least 5 of 7, as the central council had it under QĐ 148. */
    public static final Quorum FIVE_OF_SEVEN =
            new Quorum("5/7", 5, 7, false, "QĐ 757/QĐ-BNN-VPĐP ngày 02/03/2023, Hội đồng trung ương");

    /** At least three quarters with the chair, as provinces have it. */
    public static final Quorum THREE_QUARTERS_WITH_CHAIR =
            new Quorum("3/4-with-chair", 3, 4, true, "quy chế Hội đồng cấp tỉnh, Tây Ninh");

    /** @throws IllegalArgumentException unless 1 &lt;= part &lt;= whole */
    public Quorum {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        if (part < 1 || part > whole) {
            throw new IllegalArgumentException(
                    "quorum " + name + " asks for " + part + " of " + whole + "; it must be from 1 to the whole");
        }
    }

    /**
     * Whether enough have scored, in exact fractions.
     *
     * @param scored how many members that count have scored
     * @param members how many members that count there are
     * @param chairScored whether the chair is among them
     */
    public boolean isReached(int scored, int members, boolean chairScored) {
        return scored > 0
                && Math.multiplyExact(scored, whole) >= Math.multiplyExact(members, part)
                && (chairScored || !withChair);
    }

    /** The least number that is enough. */
    public int least(int members) {
        return Math.max(1, (Math.multiplyExact(members, part) + whole - 1) / whole);
    }
}
