package vn.ocop.comparison;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.law.Citation;
import vn.ocop.text.Text;

/**
 * What one rule of a decree does to a portfolio: a criterion with other points or gates, a band, a note.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param set the product set, by code; empty for a rule of the whole regime
 * @param text the rule and what changed in it
 * @param citations where the decrees have it
 * @param shifted dossiers to which it gives other points
 * @param gains dossiers that gain stars by it, alone or with others
 * @param loses dossiers that lose stars by it, alone or with others
 */
public record ArticleImpact(
        Optional<String> set, Text text, Sides<Citation> citations, long shifted, long gains, long loses) {

    public ArticleImpact {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citations, "citations");
    }
}
