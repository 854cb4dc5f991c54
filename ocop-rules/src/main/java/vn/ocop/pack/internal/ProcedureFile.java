package vn.ocop.pack.internal;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.certificate.CertificateLaw;
import vn.ocop.dossier.DossierKind;
import vn.ocop.law.Reading;
import vn.ocop.procedure.Level;
import vn.ocop.procedure.LevelPower;
import vn.ocop.procedure.Party;
import vn.ocop.procedure.ProcedureLaw;
import vn.ocop.procedure.Round;
import vn.ocop.procedure.Term;
import vn.ocop.procedure.WayEvent;
import vn.ocop.rubric.Band;
import vn.ocop.text.Text;
import vn.ocop.time.WorkingDays;

/**
 * Reads {@code procedure.yaml} and {@code transitions.csv}: what a decree says around the score. A layer's file is laid
 * over that of its base, key by key. For one use, by one thread.
 */
final class ProcedureFile {

    static final String FILE = "procedure.yaml";

    /** Whether points alone or the awarded stars decide what goes to the level above. */
    private static final String FORWARDING = "forwarding";

    private static final String POINTS_ALONE = "points-alone";
    /** The choices that can be carried out, for the readings that this part of the law turns on. */
    static final Map<String, Set<String>> SUPPORTED = Map.of(
            FORWARDING,
            Set.of("awarded-stars", POINTS_ALONE),
            "upper-scores-lower",
            Set.of("returned-with-options"),
            "certificate-last-day",
            Set.of("corresponding-day"),
            "renewal-window",
            Set.of("back-from-last-day-inclusive"),
            "extension",
            Set.of("window-closed-and-lodged"),
            "one-and-two-stars",
            Set.of("no-certificate"));

    private final Contents files;
    private final Map<String, Reading> readings;
    private final Faults faults;
    private final Yaml yaml;

    private ProcedureFile(Contents files, Map<String, Reading> readings, Faults faults) {
        this.files = files;
        this.readings = readings;
        this.faults = faults;
        Yaml own = files.own().has(FILE) ? Yaml.read(files.own().bytes(FILE), FILE, faults) : Yaml.empty(FILE, faults);
        this.yaml = files.base()
                .filter(base -> base.has(FILE))
                .map(base -> own.over(Yaml.read(base.bytes(FILE), FILE, faults), Set.of()))
                .orElse(own)
                .allow("clause", "parties", "levels", "no-decision", "terms", "rounds", "product-code", "certificate");
    }

    /**
     * The law around the score; empty if the pack says nothing about it, or after a fault.
     *
     * @param regime the id of the pack
     * @param bands its star levels
     */
    static Optional<CertificateLaw> read(
            Contents files, String regime, List<Band> bands, Map<String, Reading> readings, Faults faults) {
        if (!files.has(FILE)) {
            if (files.has(TransitionTable.FILE)) {
                faults.add(TransitionTable.FILE, 0, "missing-file", FILE);
            }
            return Optional.empty();
        }
        Faults own = new Faults();
        CertificateLaw law = new ProcedureFile(files, readings, own).law(regime, bands);
        faults.addAll(own);
        return own.isEmpty() ? Optional.of(law) : Optional.empty();
    }

    private CertificateLaw law(String regime, List<Band> bands) {
        ProcedureLaw.Builder procedure = ProcedureLaw.builder()
                .regime(regime)
                .clause(yaml.string("clause"))
                .putAllParties(parties())
                .addAllBands(bands)
                .putAllLevels(levels())
                .noDecision(noDecision())
                .addAllRules(TransitionTable.read(files, readings, faults))
                .addAllTerms(terms())
                .addAllRounds(yaml.mappings("rounds").stream()
                        .flatMap(row -> round(row).stream())
                        .toList());
        if (yaml.has("product-code")) {
            procedure.addAllCodeFormats(
                    yaml.mappings("product-code").stream().map(this::codeFormat).toList());
        }
        return certificate(procedure.build());
    }

    private Map<Party, Text> parties() {
        Yaml rows = yaml.mapping("parties");
        Map<Party, Text> parties = new LinkedHashMap<>();
        for (String code : rows.keys()) {
            Optional<Party> party = Party.ofCode(code);
            if (party.isEmpty()) {
                rows.fault(code, "unknown-value", code, codes(Party.values()));
            } else {
                parties.put(party.get(), rows.text(code));
            }
        }
        return parties;
    }

    private Map<Level, LevelPower> levels() {
        Yaml rows = yaml.mapping("levels");
        Map<Level, LevelPower> levels = new LinkedHashMap<>();
        for (String code : rows.keys()) {
            level(rows, code, code).ifPresent(level -> levels.put(level, power(level, rows.mapping(code))));
        }
        if (faults.isEmpty()) {
            checkLevels(rows, levels);
        }
        return levels;
    }

    private static void checkLevels(Yaml rows, Map<Level, LevelPower> levels) {
        levels.forEach((level, power) -> {
            Yaml row = rows.mapping(level.code());
            power.forwards().ifPresent(found -> checkAbove(row.mapping("forwards"), "to", level, found.to(), levels));
            power.takesBack()
                    .ifPresent(found -> checkAbove(row.mapping("takes-back"), "above", level, found.above(), levels));
        });
    }

    /** The level that a level forwards to, or takes back from, must be one that ranks, above it. */
    private static void checkAbove(Yaml row, String key, Level level, Level above, Map<Level, LevelPower> levels) {
        List<String> allowed = levels.keySet().stream()
                .filter(other -> other.compareTo(level) > 0)
                .map(Level::code)
                .toList();
        if (!allowed.contains(above.code())) {
            row.fault(key, "unknown-value", above.code(), allowed);
        }
    }

    private LevelPower power(Level level, Yaml row) {
        row.allow("clause", "forwards", "takes-back", "delegated-chair", "council");
        LevelPower.Builder power = LevelPower.builder().level(level).clause(row.string("clause"));
        if (row.has("forwards")) {
            Yaml forwards = row.mapping("forwards").allow("from", "to", "clause", "reading");
            Optional<Reading> reading = reading(forwards);
            level(forwards, "to", forwards.string("to"))
                    .ifPresent(to -> power.forwards(new LevelPower.Forwarding(
                            forwards.number("from"),
                            to,
                            reading.filter(found -> found.chosen().equals(POINTS_ALONE))
                                    .isPresent(),
                            forwards.string("clause"),
                            reading)));
        }
        if (row.has("takes-back")) {
            Yaml back = row.mapping("takes-back").allow("above", "stars", "own-evaluation", "clause", "reading");
            level(back, "above", back.string("above"))
                    .ifPresent(above -> power.takesBack(new LevelPower.TakingBack(
                            above,
                            numbers(back, "stars"),
                            back.flag("own-evaluation"),
                            back.string("clause"),
                            reading(back))));
        }
        if (row.has("delegated-chair")) {
            Yaml chair = row.mapping("delegated-chair").allow("vi", "en", "clause");
            power.delegatedChair(new LevelPower.DelegatedChair(
                    new Text(chair.string("vi"), chair.string("en")), chair.string("clause")));
        }
        if (row.has("council")) {
            power.council(makeUp(row.mapping("council")));
        }
        return power.build();
    }

    private static LevelPower.CouncilMakeUp makeUp(Yaml row) {
        row.allow("clause", "seats");
        Map<String, LevelPower.Seat> seats = new LinkedHashMap<>();
        for (Yaml seat : row.mappings("seats")) {
            seat.allow("code", "vi", "en", "if-any");
            String code = seat.string("code");
            Text name = new Text(seat.string("vi"), seat.string("en"));
            if (seats.put(code, new LevelPower.Seat(code, name, seat.has("if-any") && seat.flag("if-any"))) != null) {
                seat.fault("code", "duplicate-code", code);
            }
        }
        return new LevelPower.CouncilMakeUp(List.copyOf(seats.values()), row.string("clause"));
    }

    private ProcedureLaw.NoDecision noDecision() {
        Yaml row = yaml.mapping("no-decision").allow("clause", "reading");
        return new ProcedureLaw.NoDecision(row.string("clause"), reading(row));
    }

    private List<Term> terms() {
        Set<String> codes = new LinkedHashSet<>();
        List<Term> terms = new ArrayList<>();
        for (Yaml row : yaml.mappings("terms")) {
            Term term = term(row);
            if (!codes.add(term.code())) {
                row.fault("code", "duplicate-code", term.code());
            }
            if (term.days() > WorkingDays.MOST_DAYS) {
                row.fault("days", "unknown-value", term.days(), "1-" + WorkingDays.MOST_DAYS);
            }
            terms.add(term);
        }
        return terms;
    }

    private Term term(Yaml row) {
        row.allow("code", "kinds", "starts", "met-by", "days", "count", "with", "what", "clause", "reading");
        String count = row.string("count");
        if (!count.equals("days") && !count.equals("working-days")) {
            row.fault("count", "unknown-value", count, List.of("days", "working-days"));
        }
        Term.Builder term = Term.builder()
                .code(row.string("code"))
                .addAllKinds(constants(row, "kinds", DossierKind.values()))
                .addAllStarts(constants(row, "starts", WayEvent.values()))
                .addAllMetBy(constants(row, "met-by", WayEvent.values()))
                .days(positive(row, "days"))
                .workingDays(count.equals("working-days"))
                .what(row.text("what"))
                .clause(row.string("clause"))
                .reading(reading(row));
        if (row.has("with")) {
            Optional<Party> party = Party.ofCode(row.string("with"));
            party.ifPresent(term::with);
            if (party.isEmpty()) {
                row.fault("with", "unknown-value", row.string("with"), codes(Party.values()));
            }
        }
        return term.build();
    }

    private Optional<Round> round(Yaml row) {
        row.allow("level", "kinds", "asked-before", "held-before", "clause");
        Optional<Level> level = level(row, "level", row.string("level"));
        Optional<MonthDay> asked = monthDay(row, "asked-before");
        Optional<MonthDay> held = monthDay(row, "held-before");
        Set<DossierKind> kinds = constants(row, "kinds", DossierKind.values());
        String clause = row.string("clause");
        if (level.isEmpty() || asked.isEmpty() || held.isEmpty()) {
            return Optional.empty();
        }
        if (!held.get().isAfter(asked.get())) {
            row.fault("held-before", "round-reversed", row.string("held-before"), row.string("asked-before"));
            return Optional.empty();
        }
        return Optional.of(new Round(level.get(), kinds, asked.get(), held.get(), clause));
    }

    private ProcedureLaw.CodeFormat codeFormat(Yaml row) {
        row.allow("parts", "from", "until", "clause", "reading");
        int parts = row.number("parts");
        if (parts != 4 && parts != 5) {
            row.fault("parts", "unknown-value", parts, List.of(4, 5));
        }
        return new ProcedureLaw.CodeFormat(
                parts, row.date("from"), row.date("until"), row.string("clause"), reading(row));
    }

    private CertificateLaw certificate(ProcedureLaw procedure) {
        Yaml row = yaml.mapping("certificate")
                .allow("months", "clause", "reading", "notice", "renewal", "extension", "revocation");
        CertificateLaw.Builder law = CertificateLaw.builder()
                .procedure(procedure)
                .months(positive(row, "months"))
                .clause(row.string("clause"))
                .reading(reading(row));
        if (row.has("notice")) {
            Yaml notice = row.mapping("notice").allow("days", "clause", "reading");
            law.notice(new CertificateLaw.Notice(positive(notice, "days"), notice.string("clause"), reading(notice)));
        }
        if (row.has("renewal")) {
            renewal(row.mapping("renewal")).ifPresent(law::renewal);
        }
        if (row.has("extension")) {
            Yaml extension = row.mapping("extension").allow("most-days", "issued-before", "clause", "reading");
            extension
                    .date("issued-before")
                    .ifPresentOrElse(
                            day -> law.extension(new CertificateLaw.Extension(
                                    positive(extension, "most-days"),
                                    day,
                                    extension.string("clause"),
                                    reading(extension))),
                            () -> extension.fault("issued-before", "missing-key", "issued-before"));
        }
        if (row.has("revocation")) {
            law.revocation(revocation(row.mapping("revocation")));
        }
        return law.build();
    }

    private Optional<CertificateLaw.RenewalWindow> renewal(Yaml row) {
        row.allow("opens", "closes", "clause", "reading");
        int opens = row.number("opens");
        int closes = row.number("closes");
        if (closes > opens) {
            row.fault("closes", "window-reversed", closes, opens);
            return Optional.empty();
        }
        return Optional.of(new CertificateLaw.RenewalWindow(opens, closes, row.string("clause"), reading(row)));
    }

    private CertificateLaw.RevocationRule revocation(Yaml row) {
        row.allow("days", "clause", "reading", "grounds");
        Map<String, CertificateLaw.Ground> grounds = new LinkedHashMap<>();
        for (Yaml ground : row.mappings("grounds")) {
            ground.allow("code", "vi", "en", "clause");
            String code = ground.string("code");
            CertificateLaw.Ground read = new CertificateLaw.Ground(
                    code, new Text(ground.string("vi"), ground.string("en")), ground.string("clause"));
            if (grounds.put(code, read) != null) {
                ground.fault("code", "duplicate-code", code);
            }
        }
        OptionalInt days = row.has("days") ? OptionalInt.of(positive(row, "days")) : OptionalInt.empty();
        return new CertificateLaw.RevocationRule(days, grounds, row.string("clause"), reading(row));
    }

    /** The reading that a row names; empty if it names none, or after a fault. */
    private Optional<Reading> reading(Yaml row) {
        if (!row.has("reading")) {
            return Optional.empty();
        }
        String id = row.string("reading");
        Reading reading = readings.get(id);
        if (reading == null) {
            row.fault("reading", "missing-reading", id);
        } else if (!SUPPORTED.getOrDefault(id, Set.of(reading.chosen())).contains(reading.chosen())) {
            row.fault("reading", "reading-not-supported", id, reading.chosen(), String.join(", ", SUPPORTED.get(id)));
        }
        return Optional.ofNullable(reading);
    }

    private static Optional<Level> level(Yaml row, String key, String code) {
        Optional<Level> level = Level.ofCode(code);
        if (level.isEmpty() && !code.isEmpty()) {
            row.fault(
                    key,
                    "unknown-value",
                    code,
                    Stream.of(Level.values()).map(Level::code).toList());
        }
        return level;
    }

    private static int positive(Yaml row, String key) {
        int number = row.number(key);
        if (number < 1 && row.has(key)) {
            row.fault(key, "not-a-number", key, row.string(key));
        }
        return number;
    }

    private static Set<Integer> numbers(Yaml row, String key) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (String text : row.strings(key)) {
            if (text.matches("[1-5]")) {
                numbers.add(Integer.parseInt(text));
            } else {
                row.fault(key, "bad-stars", text);
            }
        }
        return numbers;
    }

    private static Optional<MonthDay> monthDay(Yaml row, String key) {
        String text = row.string(key);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException e) {
            row.fault(key, "not-a-month-day", key, text);
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> Set<T> constants(Yaml row, String key, T[] known) {
        Set<T> found = new LinkedHashSet<>();
        for (String name : row.strings(key)) {
            Optional<T> constant =
                    Stream.of(known).filter(value -> value.name().equals(name)).findFirst();
            constant.ifPresent(found::add);
            if (constant.isEmpty()) {
                row.fault(key, "unknown-value", name, List.of(known));
            }
        }
        return found;
    }

    private static List<String> codes(Party[] parties) {
        List<String> codes = new ArrayList<>();
        for (Party party : parties) {
            codes.add(party.code());
        }
        return codes;
    }
}
