package vn.ocop.pack.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ocop.pack.LintRule;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.PackFiles;
import vn.ocop.text.Text;

/**
 * Whether the files of a pack hold only text that people can see, and that a spreadsheet does not take for a formula.
 * Files that a layer takes over were checked with the pack below.
 */
public final class TextLint {

    private static final String FORMULA_SIGNS = "=@\t\r\uFF1D\uFF20";
    private static final String SIGNS = "+-\uFF0B\uFF0D";

    /** The sign for a character that was lost, and letters of Hangul that are blank. */
    private static final String BROKEN = "\uFFFD\u115F\u1160\u3164\uFFA0";

    /** A lone dash, and a number with a sign, are no harm to a spreadsheet. */
    private static final Pattern HARMLESS = Pattern.compile("-|[+-]\\d+([.,]\\d+)?%?");

    private final LintReport report;
    private final String file;

    private TextLint(LintReport report, String file) {
        this.report = report;
        this.file = file;
    }

    public static void check(LintedPack pack) {
        PackFiles own = pack.files().own();
        Contents contents = new Contents(own, Optional.empty());
        for (String path : own.paths()) {
            TextLint lint = new TextLint(pack.report(), path);
            Faults faults = new Faults();
            if (path.endsWith(".yaml")) {
                Yaml.read(own.bytes(path), path, new Faults()).forEachText(lint::checkCharacters);
            }
            TextFile.decode(own.bytes(path), path, faults).ifPresent(text -> {
                Optional<FreeTable> table = path.endsWith(".csv") ? FreeTable.read(contents, path) : Optional.empty();
                table.ifPresentOrElse(
                        cells -> cells.rowsWithHeader().forEach(lint::checkRow), () -> lint.checkLines(text));
            });
            for (PackFault fault : faults.found()) {
                pack.report().add(LintRule.NOT_UTF8, path, fault.line(), path);
            }
        }
    }

    private void checkLines(String text) {
        int number = 1;
        for (String line : text.split("\r?\n", -1)) {
            checkCharacters(number, line.replace('\t', ' '));
            checkForm(number, line);
            number++;
        }
    }

    private void checkRow(FreeTable.Row row) {
        List<String> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (beginsFormula(cell)) {
                add(LintRule.FORMULA_CELL, "", row.line(), row.column(i), cell);
            } else if (beginsWithSign(cell)) {
                add(LintRule.FORMULA_CELL, "sign", row.line(), row.column(i), cell);
            } else {
                checkCharacters(row.line(), cell.replace("\r\n", "\n"));
            }
            checkForm(row.line(), cell);
        }
    }

    /** A spreadsheet that trims cells would run what stands after blanks. */
    private static boolean beginsFormula(String cell) {
        return !cell.isEmpty()
                && (FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 || FORMULA_SIGNS.indexOf(firstVisible(cell)) >= 0);
    }

    private static boolean beginsWithSign(String cell) {
        return !cell.isEmpty()
                && SIGNS.indexOf(firstVisible(cell)) >= 0
                && !HARMLESS.matcher(cell.strip()).matches();
    }

    private static char firstVisible(String cell) {
        String trimmed = cell.strip();
        return trimmed.isEmpty() ? ' ' : trimmed.charAt(0);
    }

    private void checkCharacters(int line, String text) {
        boolean control = false;
        boolean invisible = false;
        for (int i = 0; i < text.length(); i++) {
            if (isPlain(text.charAt(i))) {
                continue;
            }
            int c = text.codePointAt(i);
            if (Character.isISOControl(c) && c != '\n' && !control) {
                control = true;
                add(LintRule.CONTROL_CHARACTER, "", line, Printable.number(c));
            } else if (isInvisible(c) && !invisible) {
                invisible = true;
                add(LintRule.INVISIBLE_CHARACTER, "", line, Printable.number(c));
            }
            i += Character.charCount(c) - 1;
        }
    }

    /** Most characters: the printable ones of ASCII, and the letters of Vietnamese. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c <= '~') || (c >= '\u00C0' && c < '\u0250') || (c >= '\u1EA0' && c < '\u1EFA');
    }

    /** Zero-width characters, marks that turn the direction of writing, broken and private characters. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> (c & 0xFFFE) == 0xFFFE || BROKEN.indexOf(c) >= 0;
        };
    }

    private void checkForm(int line, String text) {
        if (!Text.nfc(text).equals(text)) {
            add(LintRule.NOT_NFC, "", line);
        }
    }

    private void add(LintRule rule, String wording, int line, Object... arguments) {
        report.addAs(wording, rule, file, line, arguments);
    }
}
