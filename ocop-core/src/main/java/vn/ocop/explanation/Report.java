package vn.ocop.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.assessment.Assessment;
import vn.ocop.assessment.GateResult.Verdict;
import vn.ocop.assessment.PackChoice;
import vn.ocop.internal.SafeText;

/**
 * The contents of an explanation in one language, before they are laid out as text or HTML. Immutable. The strings are
 * raw: whoever lays them out makes them safe with {@link SafeText}.
 *
 * @param heading which dossier, product set and rule pack
 * @param outcome one sentence, and what it rests on
 * @param totals sentences about total, band and policy; empty without a total
 * @param levels the checklist of each recognised star level, highest first
 * @param rows parts, sections and criteria in the decree's order; empty if nothing was scored
 * @param legend how to read the answers of several sheets; empty for one sheet
 * @param notes messages, readings and misprints; blocks without an item are left out
 */
record Report(
        String heading,
        Outcome outcome,
        List<String> totals,
        List<Level> levels,
        List<Row> rows,
        List<String> legend,
        List<Notes> notes) {

    Report {
        totals = List.copyOf(totals);
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
    }

    static Report of(Assessment assessment, Wording wording) {
        CriteriaWording criteria = new CriteriaWording(assessment, wording);
        return new Report(
                heading(assessment, wording),
                new OutcomeWording(assessment, wording).outcome(),
                new TotalWording(assessment, wording).totals(),
                new LevelWording(wording).levels(assessment.checklists()),
                criteria.rows(),
                criteria.legend(),
                new NoteWording(assessment, wording).notes());
    }

    private static String heading(Assessment assessment, Wording wording) {
        List<String> pieces = new ArrayList<>();
        pieces.add(assessment
                .id()
                .map(id -> wording.say("heading.dossier", id))
                .orElseGet(() -> wording.say("heading.no-id")));
        assessment
                .rubric()
                .ifPresent(rubric -> pieces.add(wording.say(
                        "heading.set", rubric.set().number(), rubric.set().title())));
        assessment.pack().ifPresent(pack -> pieces.add(wording.say("heading.pack", pack.id(), pack.version())));
        assessment.packChoice().flatMap(choice -> chosen(choice, wording)).ifPresent(pieces::add);
        return String.join(" · ", pieces);
    }

    /** Why this rule pack was used, where the law in force does not simply prescribe it. */
    private static Optional<String> chosen(PackChoice choice, Wording wording) {
        return switch (choice.by()) {
            case LAW -> Optional.empty();
            case TRANSITION -> Optional.of(wording.say("heading.transition", choice.clause()));
            case HOST -> Optional.of(wording.say("heading.host"));
            case REHEARSAL -> Optional.of(wording.say("heading.rehearsal"));
        };
    }

    /** The result in a sentence, and the reasons or tasks that belong to it. */
    record Outcome(String sentence, List<String> reasons) {
        Outcome {
            reasons = List.copyOf(reasons);
        }
    }

    /** The conditions of a star level. */
    record Level(Verdict verdict, String title, List<Check> checks) {
        Level {
            checks = List.copyOf(checks);
        }
    }

    /** One condition, or several that are met; the word says the verdict. */
    record Check(Verdict verdict, String word, String text) {}

    /** A part, section or criterion; answer, points and citation may be empty. */
    record Row(Kind kind, int depth, String code, String title, String answer, String points, String citation) {

        enum Kind {
            PART,
            SECTION,
            CRITERION;

            String cssClass() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** A titled list of remarks. */
    record Notes(String title, List<String> items) {
        Notes {
            items = List.copyOf(items);
        }
    }
}
