package vn.ocop.dossier;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a paper states, in so far as rules can compare it. Numbers are exact: nothing is rounded, and 50.0 is 50.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface EvidenceValue {

    /**
     * A share of a hundred, for example 62.5 for the 62.5 % of the workers who live in the commune.
     *
     * @param percent the share, from 0 to 100
     */
    record Percent(BigDecimal percent) implements EvidenceValue {

        public Percent {
            percent = plain(percent);
        }

        @Override
        @DecimalMin("0")
        @DecimalMax("100")
        public BigDecimal percent() {
            return percent;
        }
    }

    /**
     * A number of things, for example of agents.
     *
     * @param count the number, from 0 to 100000
     */
    record Count(int count) implements EvidenceValue {

        @Override
        @vn.ocop.dossier.Count
        public int count() {
            return count;
        }
    }

    /**
     * An amount of money for each of some years, for example the profit. A loss is negative.
     *
     * @param amounts the amounts in VND by calendar year
     */
    record Amounts(SortedMap<Integer, BigDecimal> amounts) implements EvidenceValue {

        public Amounts {
            SortedMap<Integer, BigDecimal> copy = new TreeMap<>();
            for (Map.Entry<Integer, BigDecimal> entry : amounts.entrySet()) {
                copy.put(entry.getKey(), plain(entry.getValue()));
            }
            amounts = Collections.unmodifiableSortedMap(copy);
        }

        @Override
        @Size(min = 1, max = 50)
        public SortedMap<Integer, BigDecimal> amounts() {
            return amounts;
        }
    }

    /**
     * Yes or no. "No" is a statement, for example that there is no quality plan; it is not the same as no paper.
     *
     * @param flag whether it is so
     */
    record Flag(boolean flag) implements EvidenceValue {}

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
