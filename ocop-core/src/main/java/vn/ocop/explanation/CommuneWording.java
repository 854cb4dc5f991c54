package vn.ocop.explanation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.commune.Statement;
import vn.ocop.dossier.SheetRole;
import vn.ocop.law.Citation;
import vn.ocop.law.Reading;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** The phrases about the commune level in the language of one reader. Immutable. */
final class CommuneWording {

    private static final Messages MESSAGES = Messages.beside(CommuneWording.class, "commune");

    private final Locale locale;

    private CommuneWording(Locale locale) {
        this.locale = locale;
    }

    static CommuneWording in(Locale locale) {
        return new CommuneWording(Objects.requireNonNull(locale, "locale"));
    }

    /** The phrase of a key; every key stands as a literal in the sources, so that a test can find unused ones. */
    String phrase(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }

    String phrase(Text text) {
        return text.in(locale);
    }

    /** A day as people write it. */
    String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** A level of government; a level that this library does not know by name is shown by its code. */
    String level(String code) {
        return switch (code) {
            case "commune" -> phrase("level.commune");
            case "district" -> phrase("level.district");
            case "province" -> phrase("level.province");
            case "centre" -> phrase("level.centre");
            default -> code;
        };
    }

    /** Whose sheet it is. */
    String sheet(Statement statement) {
        if (statement.role() == SheetRole.SELF) {
            return phrase("sheet.self");
        }
        if (statement.role() == SheetRole.COMMUNE) {
            return phrase("sheet.commune");
        }
        return statement.assessor().isPresent()
                ? phrase("sheet.council.name", statement.assessor().get())
                : phrase("sheet.council", statement.sheet() + 1);
    }

    /** What a sheet chose, with its points. */
    String answer(Statement statement) {
        String points = points(statement.points());
        if (!statement.applies()) {
            return phrase("answer.not-applicable", statement.option(), points);
        }
        if (statement.option() == 0) {
            return phrase("answer.none", points);
        }
        return statement
                .label()
                .map(label -> phrase("answer.option", statement.option(), phrase(label), points))
                .orElseGet(() -> phrase("answer.yes", points));
    }

    private String points(int points) {
        return points == 1 ? phrase("points.one", points) : phrase("points.many", points);
    }

    /** So many working days, with the unit. */
    String workingDays(int days) {
        return days == 1 ? phrase("working-days.one", days) : phrase("working-days.many", days);
    }

    /** What something rests on: the citations, and the reading if there is one. */
    String basis(Stream<Citation> citations, Stream<Reading> readings) {
        return Stream.concat(
                        citations.map(Citation::text).distinct(),
                        readings.map(reading -> phrase("basis.reading", reading.id())))
                .collect(Collectors.joining("; "));
    }
}
