package vn.ocop.commune;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;
import vn.ocop.text.Text;

/**
 * What a regime says about the commune level. All of it is data of the rule pack.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface CommuneProcedure {

    /** The code of the component that is the report of the commune. */
    String REPORT = "commune-report";

    /** The choice of {@link #missingReport()} and {@link #adverseReport()} that holds a dossier back. */
    String BLOCKS = "blocks";

    /** The clause that gives the commune its task. */
    Citation clause();

    /** The form of the report. */
    Citation form();

    /** The reading on which the form rests, if the form of the regime was not at hand. */
    Optional<Reading> formReading();

    /** The level to which the report goes, for example {@code province}. */
    String reportTo();

    /** The authority at that level. */
    Text addressee();

    /** How many working days the commune has from receipt; empty where the regime is not known to set a limit. */
    OptionalInt workingDays();

    /** What a missing report does: {@code blocks} or {@code does-not-block}. */
    Reading missingReport();

    /** What an adverse report does: {@code advisory} or {@code blocks}. */
    Reading adverseReport();

    /** Whether a missing report holds a dossier back. */
    default boolean isReportNeeded() {
        return missingReport().chosen().equals(BLOCKS);
    }

    /** Whether a report against the subject holds a dossier back. */
    default boolean isReportBinding() {
        return adverseReport().chosen().equals(BLOCKS);
    }

    /** The contents in the order of the report. */
    List<CommuneContent> contents();

    /** For each product set by code, through which criterion each content is seen, in the order of the contents. */
    Map<String, List<ContentLink>> links();

    /** The rule modules of the commune level, by name. */
    List<String> rules();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommuneProcedure}; not safe for use by several threads. */
    final class Builder extends ImmutableCommuneProcedure.Builder {}
}
