package vn.ocop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of the folder {@code src/test/resources/bad-packs}: one fault, as a small edit of the small sound pack, with
 * everything that must be said about it in both languages. Its lines:
 *
 * <ul>
 *   <li>{@code # …} says what is wrong;
 *   <li>{@code * whole} takes the pack with every table that a pack may have;
 *   <li>{@code @ PATH} names the file of the pack that the edits below are for;
 *   <li>{@code - …} takes away a line that must be there exactly once; {@code + …} puts one where the last was taken away,
 *       or at the end of the file; {@code \}{@code uXXXX} in it stands for a character;
 *   <li>{@code ! gone} takes away the file;
 *   <li>{@code vi …} and {@code en …} are what must be said, in order.
 * </ul>
 */
final class BadPack {

    private static final Path FOLDER = Path.of("src/test/resources/bad-packs");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    final String name;
    private final List<String> edits = new ArrayList<>();
    private boolean whole;
    final List<String> vietnamese = new ArrayList<>();
    final List<String> english = new ArrayList<>();
    String why = "";

    private BadPack(String name) {
        this.name = name;
    }

    /** All files of the folder, by name. */
    static List<BadPack> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(BadPack::read).toList();
        }
    }

    private static BadPack read(Path file) {
        BadPack bad = new BadPack(file.getFileName().toString());
        try {
            for (String line : Files.readAllLines(file)) {
                switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                    case '#' -> bad.why = line.substring(2);
                    case 'v' -> bad.vietnamese.add(line.substring(3));
                    case 'e' -> bad.english.add(line.substring(3));
                    case '*' -> bad.whole = true;
                    case '@', '-', '+', '!' -> bad.edits.add(line);
                    default -> assertThat(line).as(bad.name).isBlank();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bad;
    }

    SmallPack pack() {
        SmallPack pack = whole ? SmallPack.whole() : SmallPack.sound();
        String path = "";
        List<String> lines = new ArrayList<>();
        int place = 0;
        for (String edit : edits) {
            String argument = unescape(edit.length() > 2 ? edit.substring(2) : "");
            switch (edit.charAt(0)) {
                case '@' -> {
                    pack = path.isEmpty() ? pack : pack.with(path, String.join("\n", lines) + "\n");
                    path = argument;
                    lines = pack.files().has(path)
                            ? new ArrayList<>(pack.text(path).lines().toList())
                            : new ArrayList<>();
                    place = lines.size();
                }
                case '-' -> {
                    place = lines.indexOf(argument);
                    assertThat(place).as("%s: '%s'", name, argument).isNotNegative();
                    assertThat(place).as(argument).isEqualTo(lines.lastIndexOf(argument));
                    lines.remove(place);
                }
                case '+' -> lines.add(place++, argument);
                default -> {
                    pack = pack.without(path);
                    path = "";
                }
            }
        }
        return path.isEmpty() ? pack : pack.with(path, String.join("\n", lines) + "\n");
    }

    private static String unescape(String text) {
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(
                found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
