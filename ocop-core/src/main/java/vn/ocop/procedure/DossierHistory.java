package vn.ocop.procedure;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.PlainText;
import vn.ocop.dossier.Product;
import vn.ocop.dossier.Subject;

/**
 * What happened to a dossier, as a host has it in its books. Whether the law allows it shows when it is replayed.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface DossierHistory {

    /** The host's identifier of the dossier. */
    @PlainText(max = 200)
    String id();

    /** The host's identifier of the product, as on its certificates. */
    Optional<@PlainText(max = 200) String> productId();

    /** Why it is lodged. */
    DossierKind kind();

    /** The stars that the product held before; present exactly unless the kind is {@link DossierKind#FIRST}. */
    OptionalInt holds();

    /** The product, if it is told. */
    Optional<@Valid Product> product();

    /** The subject, if it is told. */
    Optional<@Valid Subject> subject();

    /** What happened, in order. */
    List<WayAction> actions();

    /** The way of the dossier before anything happened. */
    default Way start() {
        return holds().isPresent() ? Way.ofHolder(kind(), holds().getAsInt()) : Way.first();
    }

    @Value.Check
    default void holdsFitsTheKind() {
        if (holds().isPresent() == (kind() == DossierKind.FIRST)) {
            throw new IllegalStateException("a dossier of kind " + kind() + " has stars held " + holds()
                    + "; a first assessment has none, every other kind has some");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DossierHistory}; not safe for use by several threads. */
    final class Builder extends ImmutableDossierHistory.Builder {}
}
