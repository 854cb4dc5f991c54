package vn.ocop.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.text.Text;

/**
 * A locality's plan for a period, as data. {@link #review} measures it against a register.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface Programme {

    /** The code of the programme. */
    String id();

    /** What it is called. */
    Text title();

    /** The plan as it is cited. */
    String document();

    /** Whose it is. */
    Locality locality();

    /** Its days. */
    Period period();

    /** What it wants to reach; codes differ. */
    List<Target> targets();

    /** What it sets a time for. */
    List<Milestone> milestones();

    /** The inspections that it foresees. */
    List<Inspection> inspections();

    /** The reports that it asks for. */
    List<ReportDuty> reports();

    /** The id of the support pack that holds what it pays. */
    Optional<String> support();

    /** What else a reader should know of it: what the plan leaves open, or says that the law does not. */
    List<Text> remarks();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Programme}; not safe for use by several threads. */
    final class Builder extends ImmutableProgramme.Builder {}
}
