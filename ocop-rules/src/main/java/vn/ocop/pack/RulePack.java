package vn.ocop.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.ocop.assessment.PackReference;
import vn.ocop.law.Misprint;
import vn.ocop.law.Reading;
import vn.ocop.pack.internal.PackLoader;
import vn.ocop.rubric.Rubric;
import vn.ocop.text.Text;

/**
 * A rule pack: one regime in one revision.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface RulePack {

    /** The regime, for example {@code qd148-2023}. */
    String id();

    /** The revision, from 1; a later revision of a regime has a greater number. */
    int revision();

    /** What the pack is. */
    Text title();

    /** The decree as it is cited. */
    String decree();

    /** The decrees that the pack encodes, with their dates, for people. */
    List<String> legalBasis();

    /** The digest of the contents: {@code sha256:} and 64 hexadecimal digits. */
    String digest();

    /** The files that it was read from. They take no part in comparing packs: the digest stands for them. */
    @Value.Auxiliary
    PackFiles files();

    /** The files of the pack that it is a layer over; empty if it is none. */
    @Value.Auxiliary
    Optional<PackFiles> baseFiles();

    /** How far its publisher has come with it. */
    @Value.Default
    default Publication publication() {
        return Publication.FINAL;
    }

    /** The first day on which the regime is in force. */
    LocalDate inForceFrom();

    /** The first day on which it is no longer in force; empty while that is not known. */
    Optional<LocalDate> inForceUntil();

    /** The clause that brings the regime into force, as it is cited. */
    String inForceClause();

    /** The regimes that end when this one comes into force, by id. */
    Set<String> replaces();

    /** What becomes of dossiers that were submitted before. */
    Optional<Transition> transition();

    /** The id of the pack that this one is a layer over: it takes over all tables that it does not have itself. */
    Optional<String> base();

    /** The rubrics, some of which may be read when they are first asked for. */
    RubricCatalogue catalogue();

    /** The rubrics by product set code, in the decree's order. */
    default Map<String, Rubric> rubrics() {
        return catalogue().asMap();
    }

    /** The names of the findings that the regime knows, by code. */
    Map<String, Text> findings();

    /** The register of interpretations. */
    List<Reading> readings();

    /** The register of misprints. */
    List<Misprint> misprints();

    /** What the pack says about criteria of older packs, where titles and labels do not tell. */
    List<Correspondence> correspondences();

    /** The rule modules that score with the tables, by name. */
    List<String> rules();

    /** What the pack's own rules can say about a dossier, in the order of its table; empty if it has none. */
    List<RuleNote> notes();

    /** How results refer to this pack. */
    @Value.Lazy
    default PackReference reference() {
        return new PackReference(id(), Integer.toString(revision()), digest(), title());
    }

    /**
     * Reads a pack and checks that it is whole. The list of checksums and the signature are not looked at, so that an
     * author can work on a pack; whoever takes a pack over from others checks them too, as a registry does.
     *
     * @param files the files of the pack
     * @param library the packs that it may be a layer over
     * @throws PackException with every fault that was found, if there is any
     */
    static RulePack read(PackFiles files, PackLibrary library) {
        return PackLoader.load(files, library);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RulePack}; not safe for use by several threads. */
    final class Builder extends ImmutableRulePack.Builder {}

    /** How far a publisher has come with a pack. */
    enum Publication {
        /** It is being worked on: for rehearsals, never for decisions. */
        DRAFT("draft"),
        /** It is published; its dates say when it is in force. */
        FINAL("final"),
        /** It is taken back: no longer for decisions. */
        WITHDRAWN("withdrawn");

        private final String code;

        Publication(String code) {
            this.code = code;
        }

        /** The word that the manifest uses. */
        public String code() {
            return code;
        }
    }
}
