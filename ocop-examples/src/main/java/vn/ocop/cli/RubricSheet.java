package vn.ocop.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Band;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.CriterionKind;
import vn.ocop.rubric.Effect;
import vn.ocop.rubric.Option;
import vn.ocop.rubric.Part;
import vn.ocop.rubric.Rubric;
import vn.ocop.rubric.Section;

/** Writes rubrics for people. Immutable. */
final class RubricSheet {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final RulePack pack;
    private final Locale language;

    RubricSheet(RulePack pack, Locale language) {
        this.pack = pack;
        this.language = language;
    }

    /** What the pack is, its bands and its sets. */
    String contents() {
        StringBuilder text = new StringBuilder();
        line(text, 0, pack.title().in(language));
        line(text, 0, pack.id() + " revision " + pack.revision() + " " + pack.digest());
        line(text, 0, String.join("; ", pack.legalBasis()));
        line(text, 0, "");
        pack.rubrics().values().stream()
                .findFirst()
                .ifPresent(rubric -> rubric.bands().forEach(band -> line(text, 0, band(band))));
        line(text, 0, "");
        for (Rubric rubric : pack.rubrics().values()) {
            line(
                    text,
                    0,
                    String.format(
                            Locale.ROOT,
                            "%2d %-22s %s",
                            rubric.set().number(),
                            rubric.set().code(),
                            rubric.set().title().in(language)));
        }
        return text.toString();
    }

    /** One rubric as an indented list. */
    String text(Rubric rubric) {
        StringBuilder text = new StringBuilder();
        line(text, 0, rubric.set().number() + ". " + rubric.set().title().in(language) + " (" + pack.id() + ")");
        for (Part part : rubric.parts()) {
            line(text, 0, part.code() + ". " + part.title().in(language) + " [" + part.max() + "]");
            for (Section section : part.sections()) {
                line(text, 1, section.code() + ". " + section.title().in(language) + " [" + section.max() + "]");
                section.criteria().forEach(criterion -> criterion(text, 2, criterion));
            }
        }
        rubric.effects().forEach(effect -> line(text, 0, effect(effect)));
        return text.toString();
    }

    private void criterion(StringBuilder text, int depth, Criterion criterion) {
        String kind = criterion.kind() == CriterionKind.CHOICE
                ? ""
                : " (" + criterion.kind().code() + ")";
        String gate = criterion.titleGate().isPresent()
                ? " " + "*".repeat(criterion.titleGate().getAsInt())
                : "";
        line(
                text,
                depth,
                criterion.code() + " " + criterion.title().in(language) + kind + " [" + criterion.max() + "]" + gate
                        + "  " + criterion.citation().spot().orElse(""));
        for (Option option : criterion.options()) {
            line(text, depth + 1, option(option));
        }
        criterion.children().forEach(child -> criterion(text, depth + 1, child));
    }

    private String option(Option option) {
        String gate = option.gate().isPresent() ? " " + "*".repeat(option.gate().getAsInt()) : "";
        return option.number() + ") " + option.points() + gate + "  "
                + option.label().in(language);
    }

    private String effect(Effect effect) {
        return "! " + effect.kind().code()
                + effect.finding().map(finding -> " " + finding).orElse("")
                + effect.place().map(place -> " " + place).orElse("")
                + ": " + effect.text().in(language) + "  (" + effect.citation().text() + ")";
    }

    private String band(Band band) {
        return "*".repeat(band.stars()) + " >= " + band.from()
                + band.authority().map(by -> "  " + by.in(language)).orElse("");
    }

    private static void line(StringBuilder text, int depth, String line) {
        text.append("  ".repeat(depth)).append(line.stripTrailing()).append('\n');
    }

    /** Rubrics as one table for a spreadsheet. */
    String csv(List<Rubric> rubrics) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "set",
                    "part",
                    "section",
                    "criterion",
                    "law",
                    "kind",
                    "title",
                    "max",
                    "option",
                    "label",
                    "points",
                    "stars");
            for (Rubric rubric : rubrics) {
                for (Part part : rubric.parts()) {
                    for (Section section : part.sections()) {
                        for (Criterion criterion : section.criteria()) {
                            rows(csv, List.of(rubric.set().code(), part.code(), section.code()), criterion);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a string cannot fail", e);
        }
        return text.toString();
    }

    private void rows(CsvWriter csv, List<String> place, Criterion criterion) {
        String gate = criterion.titleGate().isPresent()
                ? String.valueOf(criterion.titleGate().getAsInt())
                : "";
        row(csv, place, criterion, "", "", "", gate);
        for (Option option : criterion.options()) {
            row(
                    csv,
                    place,
                    criterion,
                    String.valueOf(option.number()),
                    option.label().in(language),
                    String.valueOf(option.points()),
                    option.gate().isPresent() ? String.valueOf(option.gate().getAsInt()) : "");
        }
        criterion.children().forEach(child -> rows(csv, place, child));
    }

    private void row(
            CsvWriter csv,
            List<String> place,
            Criterion criterion,
            String option,
            String label,
            String points,
            String stars) {
        csv.writeRecord(
                place.get(0),
                place.get(1),
                place.get(2),
                criterion.code(),
                inert(criterion.citation().spot().orElse("")),
                criterion.kind().code(),
                inert(criterion.title().in(language)),
                String.valueOf(criterion.max()),
                option,
                inert(label),
                points,
                stars);
    }

    /** A text that no spreadsheet takes for a formula. */
    private static String inert(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
