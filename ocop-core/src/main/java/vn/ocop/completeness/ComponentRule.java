package vn.ocop.completeness;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import vn.ocop.dossier.DossierKind;
import vn.ocop.law.Basis;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;
import vn.ocop.rubric.ProductGroup;
import vn.ocop.text.Text;

/**
 * One row of a regime's table of components: what belongs to a file on its way to a level.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface ComponentRule {

    /** The level of the product file itself, which is part of the file to every level. */
    String PRODUCT_FILE = "commune";

    /** The level to which the file goes: {@link #PRODUCT_FILE} for the subject's own file, else for example {@code province}. */
    String level();

    /** The code of the component, for example {@code registration-slip}. */
    String code();

    /** The kinds of dossier whose file has it. */
    Set<DossierKind> kinds();

    /** Whether it has to be there. */
    Need need();

    /** The product groups that do not need it. */
    Set<ProductGroup> notFor();

    /** How many copies on paper are asked for. */
    OptionalInt copies();

    /** Whether an electronic copy is asked for. */
    boolean electronic();

    /** How many pieces are asked for at least, of samples. */
    OptionalInt count();

    /** What it is. */
    Text title();

    /** Who prepares it. */
    Text preparedBy();

    /** Where it is asked for. */
    Citation citation();

    /** What the row rests on. */
    Basis basis();

    /** The reading that the row rests on, if it does. */
    Optional<Reading> reading();

    /** Whether the component is asked for in a file of this kind and group. */
    default boolean asksFor(DossierKind kind, ProductGroup group) {
        return kinds().contains(kind) && !notFor().contains(group);
    }

    /** Whether a component has to be there. */
    enum Need {
        /** Without it the file is not whole. */
        REQUIRED("required"),
        /** The law asks for it of some products only; people say of which. */
        IF_APPLICABLE("if-applicable"),
        /** It supports the file and may be left out. */
        OPTIONAL("optional");

        private final String code;

        Need(String code) {
            this.code = code;
        }

        /** The code used in tables. */
        public String code() {
            return code;
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ComponentRule}; not safe for use by several threads. */
    final class Builder extends ImmutableComponentRule.Builder {}
}
