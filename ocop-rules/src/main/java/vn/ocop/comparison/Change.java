package vn.ocop.comparison;

import java.util.Locale;
import java.util.Optional;
import vn.ocop.dossier.LegalForm;
import vn.ocop.law.Citation;
import vn.ocop.law.Misprint;
import vn.ocop.law.Reading;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.ProductSet;
import vn.ocop.rubric.Section;
import vn.ocop.rubric.StarGate;
import vn.ocop.text.Text;

/**
 * One thing that a rule pack has otherwise than another. Its type says what it is about, its {@link Kind} what happened.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Change {

    /** What happened. */
    Kind kind();

    /** Where the decrees have it; a side that has no place of its own in the decree has none. */
    default Sides<Citation> citations() {
        return new Sides<>(Optional.empty(), Optional.empty());
    }

    /** The change in words, without the set and the criterion. */
    default Text text() {
        return ChangeWording.text(this);
    }

    /** A product set came, went, or is called or placed otherwise. */
    record OfSet(Kind kind, Sides<ProductSet> set) implements Change {}

    /** A part of a rubric. */
    record OfPart(Kind kind, Sides<Part> part) implements Change {}

    /** A section of a rubric. */
    record OfSection(Kind kind, Sides<Section> section) implements Change {}

    /** A criterion as a whole. */
    record OfCriterion(Kind kind, Sides<Criterion> criterion) implements Change {
        @Override
        public Sides<Citation> citations() {
            return criterion.map(Criterion::citation);
        }
    }

    /** An option of a criterion that both packs have. */
    record OfOption(Kind kind, Sides<Criterion> criterion, Sides<Option> option) implements Change {
        @Override
        public Sides<Citation> citations() {
            return criterion.map(Criterion::citation);
        }
    }

    /** A star gate of a criterion that both packs have. */
    record OfGate(Kind kind, Sides<Criterion> criterion, Sides<StarGate> gate) implements Change {
        @Override
        public Sides<Citation> citations() {
            return criterion.map(Criterion::citation);
        }
    }

    /** What a note or an exclusion line does. */
    record OfEffect(Kind kind, Sides<Effect> effect) implements Change {
        @Override
        public Sides<Citation> citations() {
            return effect.map(Effect::citation);
        }
    }

    /** A legal form that a set admits. */
    record OfLegalForm(Kind kind, LegalForm form) implements Change {}

    /** A star band of the whole regime. */
    record OfBand(Kind kind, Sides<Band> band) implements Change {}

    /** A reading of a silent clause. */
    record OfReading(Kind kind, Sides<Reading> reading) implements Change {}

    /** An entry of the register of misprints. */
    record OfMisprint(Kind kind, Sides<Misprint> misprint) implements Change {}

    /** The name of a finding that the regime knows. */
    record OfFinding(Kind kind, String code, Sides<Text> name) implements Change {}

    /**
     * A table or rule file that this comparison does not read: how many lines only one side has.
     *
     * @param path where it lies in the pack
     * @param lines the lines that the other side does not have
     */
    record OfFile(Kind kind, String path, Sides<Integer> lines) implements Change {}

    /** What a pack says of the regime as a whole: dates, transition, decree, commune level, rule modules. */
    record OfRegime(Kind kind, Sides<Text> value) implements Change {}

    /** What happened. */
    enum Kind {
        SET_ADDED,
        SET_REMOVED,
        SET_RENAMED,
        /** The printed number differs. */
        SET_RENUMBERED,
        /** It belongs to another group. */
        SET_REGROUPED,
        PART_ADDED,
        PART_REMOVED,
        PART_RENAMED,
        PART_MAX,
        SECTION_ADDED,
        SECTION_REMOVED,
        SECTION_RENAMED,
        /** The number or the part differs. */
        SECTION_MOVED,
        SECTION_MAX,
        CRITERION_ADDED,
        CRITERION_REMOVED,
        CRITERION_RENAMED,
        /** The code differs: it stands at another place. */
        CRITERION_MOVED,
        CRITERION_MAX,
        /** It is answered in another way. */
        CRITERION_KIND,
        /** The same decree is cited at another place. */
        CRITERION_CITED,
        /** The order of merit of the options differs. */
        CRITERION_MERIT,
        OPTION_ADDED,
        OPTION_REMOVED,
        OPTION_POINTS,
        /** The label is written otherwise. */
        OPTION_RELABELLED,
        /** The option stands at the same place and asks for something else. */
        OPTION_REQUIREMENT,
        GATE_ADDED,
        GATE_DROPPED,
        /** The same level is now required at another option, or at an option instead of the title. */
        GATE_MOVED,
        /** The same option, or the title, is now the minimum for another level. */
        GATE_LEVEL,
        EFFECT_ADDED,
        EFFECT_DROPPED,
        EFFECT_CHANGED,
        LEGAL_FORM_ADDED,
        LEGAL_FORM_DROPPED,
        BAND_ADDED,
        BAND_DROPPED,
        /** The band starts at other points. */
        BAND_FROM,
        /** Whether the level is recognised. */
        BAND_RECOGNITION,
        /** Who recognises the level. */
        BAND_AUTHORITY,
        READING_ADDED,
        READING_DROPPED,
        READING_CHOSEN,
        READING_REWORDED,
        MISPRINT_ADDED,
        MISPRINT_DROPPED,
        MISPRINT_CHANGED,
        FINDING_ADDED,
        FINDING_DROPPED,
        FINDING_RENAMED,
        TITLE,
        DECREE,
        LEGAL_BASIS,
        IN_FORCE_FROM,
        IN_FORCE_UNTIL,
        IN_FORCE_CLAUSE,
        REPLACES,
        TRANSITION,
        RULES,
        /** The rule modules that derive answers from evidence. */
        EVIDENCE_RULES,
        /** The rule modules that say who decides. */
        AUTHORITY_RULES,
        /** The rule modules of the commune level. */
        COMMUNE_RULES,
        /** The clause that gives the commune its task. */
        COMMUNE_CLAUSE,
        /** The form of the commune's report, and the reading on which it rests. */
        COMMUNE_FORM,
        /** To whom the commune reports. */
        COMMUNE_REPORTS_TO,
        /** How many working days the commune has. */
        COMMUNE_TERM,
        /** Which reading says what a missing report does. */
        COMMUNE_MISSING_REPORT,
        /** Which reading says what a report against the subject does. */
        COMMUNE_ADVERSE_REPORT,
        BASE,
        /** How far its publisher has come with it. */
        PUBLICATION,
        FILE_ADDED,
        FILE_REMOVED,
        FILE_CHANGED;

        /** The code used in JSON and CSV, for example {@code gate-moved}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
