package vn.ocop.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.dossier.CommuneFile;
import vn.ocop.dossier.CommuneFinding;
import vn.ocop.dossier.Representative;
import vn.ocop.dossier.SheetRole;
import vn.ocop.dossier.Subject;
import vn.ocop.law.Citation;
import vn.ocop.text.Text;

/**
 * The data of the commune's report (QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 03): who, which product, a description and an
 * assessment for each content, and the request to the next level. It has no points and no pass mark.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public interface CommuneReport {

    /** The commune's committee, if it is stated. */
    Optional<String> committee();

    /** The number of the report, if it is stated. */
    Optional<String> number();

    /** The day of the report, if it is stated. */
    Optional<LocalDate> date();

    /** The subject. */
    Subject subject();

    /** The representative of the subject, if stated. */
    Optional<Representative> representative();

    /** The product. */
    String product();

    /** The contents in the order of the form. */
    List<Section> sections();

    /** The authority that is asked for the assessment: the name that the dossier states, or that of the level. */
    Text addressee();

    /** The form. */
    Citation form();

    /** What the form asks for and the dossier does not say. */
    @Value.Derived
    default List<Blank> blanks() {
        List<Blank> blanks = new ArrayList<>();
        note(committee().isPresent(), Blank.Field.COMMITTEE, blanks);
        note(subject().address().isPresent(), Blank.Field.SUBJECT_ADDRESS, blanks);
        if (representative().isEmpty()) {
            blanks.add(new Blank(Blank.Field.REPRESENTATIVE, Optional.empty()));
        }
        representative().ifPresent(person -> {
            note(person.gender().isPresent(), Blank.Field.GENDER, blanks);
            note(person.ethnicity().isPresent(), Blank.Field.ETHNICITY, blanks);
            note(person.address().isPresent(), Blank.Field.REPRESENTATIVE_ADDRESS, blanks);
        });
        for (Section section : sections()) {
            if (section.finding().description().isEmpty() && section.claim().isEmpty()) {
                blanks.add(new Blank(Blank.Field.DESCRIPTION, Optional.of(section.content())));
            }
            if (section.finding().assessment().isEmpty()
                    && section.finding().opinion().isEmpty()) {
                blanks.add(new Blank(Blank.Field.ASSESSMENT, Optional.of(section.content())));
            }
        }
        return List.copyOf(blanks);
    }

    private static void note(boolean present, Blank.Field field, List<Blank> blanks) {
        if (!present) {
            blanks.add(new Blank(field, Optional.empty()));
        }
    }

    /**
     * The report of a dossier.
     *
     * @throws IllegalArgumentException if the dossier does not fit the rule pack
     */
    static CommuneReport of(CommuneAssessment assessment) {
        CommuneProcedure procedure = assessment
                .procedure()
                .orElseThrow(() -> new IllegalArgumentException("dossier " + assessment.id()
                        + " does not fit the rule pack, so that there is no report; see its messages"));
        Optional<CommuneFile> commune = assessment.dossier().commune();
        return builder()
                .committee(commune.flatMap(CommuneFile::name))
                .number(commune.flatMap(CommuneFile::reportNumber))
                .date(commune.flatMap(CommuneFile::reportOn))
                .subject(assessment.dossier().subject())
                .representative(assessment.dossier().representative())
                .product(assessment.dossier().product().name())
                .addAllSections(assessment.contents().stream().map(Section::of).toList())
                .addressee(commune.flatMap(CommuneFile::addressee).map(Text::of).orElse(procedure.addressee()))
                .form(procedure.form())
                .build();
    }

    /**
     * One content of the report.
     *
     * @param content the content, whose heading stands over it
     * @param finding what the commune writes
     * @param claim what the subject ticked on its own sheet, in words; it stands in where there is no description
     */
    record Section(CommuneContent content, CommuneFinding finding, Optional<Statement> claim) {

        static Section of(ContentAssessment assessment) {
            return new Section(
                    assessment.link().content(),
                    assessment.finding(),
                    assessment.statements().stream()
                            .filter(statement -> statement.role() == SheetRole.SELF)
                            .filter(statement -> statement.label().isPresent())
                            .findFirst());
        }
    }

    /**
     * A line of the form that has to be filled in by hand.
     *
     * @param field which line
     * @param content of which content, for the lines that every content has
     */
    record Blank(Field field, Optional<CommuneContent> content) {

        /** The lines of the form. */
        public enum Field {
            COMMITTEE,
            SUBJECT_ADDRESS,
            REPRESENTATIVE,
            GENDER,
            ETHNICITY,
            REPRESENTATIVE_ADDRESS,
            DESCRIPTION,
            ASSESSMENT
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommuneReport}; not safe for use by several threads. */
    final class Builder extends ImmutableCommuneReport.Builder {}
}
