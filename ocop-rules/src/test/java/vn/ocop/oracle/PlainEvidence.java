package vn.ocop.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.EvidenceValue;
import vn.ocop.dossier.LegalForm;
import vn.ocop.pack.PackFiles;

/**
 * A second opinion on what evidence supports: plain loops over the raw tables of a pack, without the library's loader,
 * its model of needs, or its rules. It says for each criterion that papers can speak for what comes of the evidence.
 */
public final class PlainEvidence {

    /** What a need meets with. */
    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private final Map<String, NamedCsvRecord> kinds = new LinkedHashMap<>();
    private final Map<String, List<String>> cases = new HashMap<>();
    private final Map<String, Map<List<String>, List<NamedCsvRecord>>> ladders = new LinkedHashMap<>();
    private final Map<Integer, Map<String, String>> concepts = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Reads the tables of a pack that the library ships and that is no layer. */
    public PlainEvidence(String pack) {
        PackFiles files = PackFiles.shipped(pack);
        Map<String, String> chosen = new HashMap<>();
        rows(files, "readings.csv").forEach(row -> chosen.put(row.getField("id"), row.getField("chosen")));
        for (NamedCsvRecord row : rows(files, "evidence/kinds.csv")) {
            kinds.putIfAbsent(row.getField("kind"), row);
            if (!row.getField("choice").isEmpty()) {
                cases.computeIfAbsent(row.getField("kind"), kind -> new ArrayList<>())
                        .add(row.getField("choice"));
            }
        }
        for (NamedCsvRecord row : rows(files, "evidence/thresholds.csv")) {
            ladders.computeIfAbsent(row.getField("concept"), concept -> new LinkedHashMap<>())
                    .computeIfAbsent(List.of(row.getField("option"), row.getField("way")), way -> new ArrayList<>())
                    .add(row);
        }
        ladders.values()
                .forEach(ways -> ways.values()
                        .removeIf(rows -> rows.stream()
                                .anyMatch(row -> !row.getField("reading").isEmpty()
                                        && !row.getField("when").equals(chosen.get(row.getField("reading"))))));
        for (NamedCsvRecord row : rows(files, "evidence/concepts.csv")) {
            for (int set : sets(row.getField("sets"))) {
                concepts.computeIfAbsent(set, number -> new TreeMap<>())
                        .put(row.getField("criterion"), row.getField("concept"));
            }
        }
        rows(files, "sets.csv")
                .forEach(row -> numbers.put(row.getField("code"), Integer.parseInt(row.getField("number"))));
    }

    private static List<Integer> sets(String cell) {
        List<Integer> sets = new ArrayList<>();
        for (String piece : cell.split(" ")) {
            String[] ends = piece.split("-");
            for (int set = Integer.parseInt(ends[0]); set <= Integer.parseInt(ends[ends.length - 1]); set++) {
                sets.add(set);
            }
        }
        return sets;
    }

    private static List<NamedCsvRecord> rows(PackFiles files, String path) {
        String text = new String(files.bytes(path), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), String.valueOf(key));
    }

    /** The codes of the kinds. */
    public Set<String> kinds() {
        return kinds.keySet();
    }

    /** The cases of a kind. */
    public List<String> casesOf(String kind) {
        return cases.getOrDefault(kind, List.of());
    }

    /** How the pieces of a kind go together, as the table says it. */
    public String nature(String kind) {
        return known(kinds, kind).getField("nature");
    }

    /** What the pieces of a kind state, as the table says it. */
    public String measure(String kind) {
        return known(kinds, kind).getField("measure");
    }

    /** The rows of the decision table by concept, option and way, without those whose reading is not chosen. */
    public Map<String, Map<List<String>, List<NamedCsvRecord>>> ladders() {
        return ladders;
    }

    /** The concept of each criterion of a set; empty text where people judge. */
    public Map<String, String> concepts(int set) {
        return known(concepts, set);
    }

    /** What comes of the evidence, by criterion: an outcome and, where there is one, an option. */
    public Map<String, String> outcomes(Dossier dossier, LocalDate day) {
        View view = new View(dossier, day);
        Map<String, String> outcomes = new TreeMap<>();
        int set = known(numbers, dossier.product().set());
        known(concepts, set).forEach((criterion, concept) -> {
            if (!concept.isEmpty()) {
                outcomes.put(criterion, outcome(concept, view));
            }
        });
        if (set == 26) {
            settleCases(outcomes);
        }
        return outcomes;
    }

    /** Sections 8 and 9 of the tourism set: exactly one of the two cases is scored. */
    private static void settleCases(Map<String, String> outcomes) {
        for (String section : List.of("8", "9")) {
            String first = section + ".1";
            String second = section + ".2";
            boolean one = isAbove0(known(outcomes, first));
            boolean two = isAbove0(known(outcomes, second));
            if (one && two) {
                outcomes.put(first, "CONTRADICTED");
                outcomes.put(second, "CONTRADICTED");
            } else if (one) {
                outcomes.put(second, "OTHER_CASE");
            } else if (two) {
                outcomes.put(first, "OTHER_CASE");
            }
        }
    }

    private static boolean isAbove0(String outcome) {
        return outcome.contains(" ") && !outcome.endsWith(" 0");
    }

    private String outcome(String concept, View view) {
        int best = -1;
        int bestLapsed = -1;
        int judged = -1;
        boolean allRuledOut = true;
        Set<String> asked = new TreeSet<>();
        for (Map.Entry<List<String>, List<NamedCsvRecord>> way :
                known(ladders, concept).entrySet()) {
            int option = Integer.parseInt(way.getKey().get(0));
            boolean now = true;
            boolean lapsed = true;
            boolean ruledOut = false;
            for (NamedCsvRecord need : way.getValue()) {
                asked.add(need.getField("kind"));
                judged = need.getField("kind").equals("people") ? Math.max(judged, option) : judged;
                Answer answer = view.answer(need);
                now &= answer == Answer.YES;
                ruledOut |= answer == Answer.NO;
                lapsed &= answer == Answer.YES || view.wouldAnswerYes(need);
            }
            best = now ? Math.max(best, option) : best;
            bestLapsed = lapsed ? Math.max(bestLapsed, option) : bestLapsed;
            allRuledOut &= ruledOut;
        }
        if (best >= 0) {
            return (judged > best ? "JUDGEMENT " : "DERIVED ") + best;
        }
        if (allRuledOut) {
            return "DERIVED 0";
        }
        if (bestLapsed >= 0) {
            return "EXPIRED";
        }
        if (asked.stream().anyMatch(view.contradicted::contains)) {
            return "CONTRADICTED";
        }
        return judged >= 0 ? "JUDGEMENT" : "NO_EVIDENCE";
    }

    /** The evidence of one dossier on one day. */
    private final class View {

        private final Dossier dossier;
        private final LocalDate day;
        private final List<EvidenceReference> usable;
        private final List<EvidenceReference> expired;
        private final Set<String> contradicted = new TreeSet<>();
        private final Set<EvidenceReference> bad = Collections.newSetFromMap(new IdentityHashMap<>());

        View(Dossier dossier, LocalDate day) {
            this.dossier = dossier;
            this.day = day;
            List<EvidenceReference> known = dossier.evidence().stream()
                    .filter(item -> item.kind().filter(kinds::containsKey).isPresent())
                    .toList();
            usable = known.stream()
                    .filter(item -> !isExpired(item) && !isEarly(item) && !isMad(item))
                    .toList();
            expired = known.stream()
                    .filter(item -> isExpired(item) && !isEarly(item) && !isMad(item))
                    .toList();
            known.stream()
                    .filter(this::isMad)
                    .forEach(item -> contradicted.add(item.kind().get()));
            for (int i = 0; i < usable.size(); i++) {
                for (int j = i + 1; j < usable.size(); j++) {
                    if (areAtOdds(usable.get(i), usable.get(j))) {
                        mark(usable.get(i));
                        mark(usable.get(j));
                    }
                }
            }
            checkForms();
            checkAreas();
        }

        /** A commune lies in its district and its province. */
        private void checkAreas() {
            for (EvidenceReference part : usable) {
                for (EvidenceReference whole : usable) {
                    if (part.kind().equals(whole.kind())
                            && nature(part.kind().get()).equals("measure")
                            && part.choice().equals(Optional.of("commune"))
                            && List.of("district", "province")
                                    .contains(whole.choice().orElse(""))
                            && asOf(part).equals(asOf(whole))
                            && number(whole).compareTo(number(part)) < 0) {
                        mark(part);
                        mark(whole);
                    }
                }
            }
        }

        private void mark(EvidenceReference item) {
            bad.add(item);
            contradicted.add(item.kind().get());
        }

        private void checkForms() {
            List<EvidenceReference> forms = of("legal-form");
            for (EvidenceReference capital : of("local-capital-share")) {
                for (EvidenceReference form : forms) {
                    if (!form.choice().orElse("").equals("joint-stock")) {
                        mark(capital);
                        mark(form);
                    }
                }
                if (dossier.subject().legalForm() != LegalForm.ENTERPRISE) {
                    mark(capital);
                }
            }
            for (EvidenceReference form : forms) {
                String choice = form.choice().orElse("");
                boolean enterprise = choice.startsWith("llc-")
                        || choice.equals("joint-stock")
                        || choice.equals("private-enterprise");
                if (dossier.subject().legalForm() == LegalForm.ENTERPRISE ? !enterprise : !choice.equals(slip())) {
                    mark(form);
                }
            }
        }

        private String slip() {
            return dossier.subject().legalForm().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private List<EvidenceReference> of(String kind) {
            return usable.stream()
                    .filter(item -> item.kind().get().equals(kind))
                    .toList();
        }

        private boolean isExpired(EvidenceReference item) {
            return item.validUntil().isPresent()
                    && day.isAfter(item.validUntil().get());
        }

        private boolean isEarly(EvidenceReference item) {
            return Stream.of(item.issuedOn(), item.asOf(), item.since())
                    .anyMatch(date -> date.isPresent() && date.get().isAfter(day));
        }

        private boolean isMad(EvidenceReference item) {
            return item.issuedOn().isPresent()
                    && item.validUntil().isPresent()
                    && item.issuedOn().get().isAfter(item.validUntil().get());
        }

        private boolean areAtOdds(EvidenceReference one, EvidenceReference two) {
            if (!one.kind().equals(two.kind())) {
                return false;
            }
            boolean flagsDiffer = isNo(one) != isNo(two);
            boolean choicesDiffer = !one.choice().equals(two.choice());
            return switch (nature(one.kind().get())) {
                case "measure" ->
                    !choicesDiffer
                            && asOf(one).equals(asOf(two))
                            && (flagsDiffer || number(one).compareTo(number(two)) != 0);
                case "rating" -> asOf(one).equals(asOf(two)) && (choicesDiffer || flagsDiffer);
                case "single" -> choicesDiffer || flagsDiffer;
                case "accounts" ->
                    amounts(one).entrySet().stream().anyMatch(entry -> {
                        BigDecimal other = amounts(two).get(entry.getKey());
                        return other != null && other.compareTo(entry.getValue()) != 0;
                    });
                default ->
                    flagsDiffer && (one.choice().isEmpty() || two.choice().isEmpty() || !choicesDiffer);
            };
        }

        private LocalDate asOf(EvidenceReference item) {
            return item.asOf().or(item::issuedOn).orElse(dossier.submittedOn());
        }

        Answer answer(NamedCsvRecord need) {
            String kind = need.getField("kind");
            if (kind.equals("people")) {
                return Answer.UNKNOWN;
            }
            if (kind.equals("subject")) {
                return List.of(need.getField("choice").split("\\|")).contains(slip()) ? Answer.YES : Answer.NO;
            }
            List<EvidenceReference> good = counted(kind);
            if (need.getField("absent").equals("yes")) {
                return good.stream().anyMatch(this::isNo) ? Answer.YES : good.isEmpty() ? Answer.UNKNOWN : Answer.NO;
            }
            return positive(need, kind, good);
        }

        private Answer positive(NamedCsvRecord need, String kind, List<EvidenceReference> good) {
            List<EvidenceReference> there =
                    good.stream().filter(item -> !isNo(item)).toList();
            boolean denied = there.size() < good.size();
            List<EvidenceReference> fitting =
                    there.stream().filter(item -> isOfCase(need, item)).toList();
            return switch (nature(kind)) {
                case "accounts" -> denied ? Answer.NO : growth(need, there);
                case "tally" ->
                    fitting.isEmpty() || !isWithin(need, sum(fitting))
                            ? (denied ? Answer.NO : Answer.UNKNOWN)
                            : Answer.YES;
                case "measure" -> measure(need, fitting, denied);
                case "paper" -> paper(need, fitting, denied);
                default -> fitting.isEmpty() ? (good.isEmpty() ? Answer.UNKNOWN : Answer.NO) : Answer.YES;
            };
        }

        private Answer measure(NamedCsvRecord need, List<EvidenceReference> fitting, boolean denied) {
            if (fitting.isEmpty()) {
                return denied ? Answer.NO : Answer.UNKNOWN;
            }
            List<EvidenceReference> within = fitting.stream()
                    .filter(item -> isWithin(need, number(item)))
                    .toList();
            if (within.isEmpty()) {
                return Answer.NO;
            }
            return paper(need, within, denied || within.size() < fitting.size());
        }

        /** Some paper fits; it may have to go on for some months. */
        private Answer paper(NamedCsvRecord need, List<EvidenceReference> fitting, boolean denied) {
            String months = need.getField("months");
            if (fitting.stream().anyMatch(item -> months.isEmpty() || hasLasted(item, months))) {
                return Answer.YES;
            }
            boolean tooYoung = fitting.stream().anyMatch(item -> item.since().isPresent());
            return denied || tooYoung ? Answer.NO : Answer.UNKNOWN;
        }

        private boolean hasLasted(EvidenceReference item, String months) {
            return item.since().isPresent()
                    && !dossier.submittedOn().isBefore(item.since().get().plusMonths(Integer.parseInt(months)));
        }

        private Answer growth(NamedCsvRecord need, List<EvidenceReference> accounts) {
            if (accounts.isEmpty()) {
                return Answer.UNKNOWN;
            }
            Map<Integer, BigDecimal> all = new HashMap<>();
            accounts.forEach(item -> all.putAll(amounts(item)));
            Answer answer = Answer.YES;
            int last = day.getYear() - 1;
            for (int i = 0; i < Integer.parseInt(need.getField("years")); i++) {
                BigDecimal now = all.get(last - i);
                BigDecimal before = all.get(last - i - 1);
                boolean falls = now != null && before != null && now.compareTo(before) <= 0;
                boolean loss = now != null && now.signum() <= 0;
                if (falls || loss) {
                    return Answer.NO;
                }
                if (now == null || before == null) {
                    answer = Answer.UNKNOWN;
                }
            }
            return answer;
        }

        /** Whether expired papers would have shown a need. */
        boolean wouldAnswerYes(NamedCsvRecord need) {
            String kind = need.getField("kind");
            if (!kinds.containsKey(kind)
                    || nature(kind).equals("tally") && !need.getField("absent").equals("yes")
                    || nature(kind).equals("accounts")) {
                return false;
            }
            boolean absence = need.getField("absent").equals("yes");
            Predicate<EvidenceReference> serves = item -> absence
                    ? isNo(item)
                    : !isNo(item)
                            && isOfCase(need, item)
                            && (!nature(kind).equals("measure") || isWithin(need, number(item)))
                            && (need.getField("months").isEmpty() || hasLasted(item, need.getField("months")));
            return expired.stream()
                    .filter(item -> item.kind().get().equals(kind))
                    .filter(this::hasNoSuccessor)
                    .anyMatch(serves);
        }

        private boolean hasNoSuccessor(EvidenceReference item) {
            return switch (nature(item.kind().get())) {
                case "measure" ->
                    usable.stream()
                            .noneMatch(other -> other.kind().equals(item.kind())
                                    && other.choice().equals(item.choice()));
                case "rating", "single" ->
                    usable.stream().noneMatch(other -> other.kind().equals(item.kind()));
                default -> true;
            };
        }

        private List<EvidenceReference> counted(String kind) {
            List<EvidenceReference> all = of(kind);
            return all.stream()
                    .filter(item -> !bad.contains(item))
                    .filter(item -> all.stream().noneMatch(other -> isSuperseded(item, other)))
                    .filter(item -> !nature(kind).equals("tally")
                            || all.subList(0, all.indexOf(item)).stream().noneMatch(other -> isCopy(item, other)))
                    .toList();
        }

        /** Whether one paper gives the same number of the same things twice. */
        private boolean isCopy(EvidenceReference item, EvidenceReference other) {
            return !isNo(item)
                    && !isNo(other)
                    && item.paper().isPresent()
                    && item.paper().equals(other.paper())
                    && item.choice().equals(other.choice())
                    && number(item).equals(number(other));
        }

        private boolean isSuperseded(EvidenceReference item, EvidenceReference other) {
            String nature = nature(item.kind().get());
            boolean same = nature.equals("rating")
                    || (nature.equals("measure") && item.choice().equals(other.choice()));
            return same && asOf(other).isAfter(asOf(item));
        }

        private boolean isOfCase(NamedCsvRecord need, EvidenceReference item) {
            return need.getField("choice").isEmpty()
                    || List.of(need.getField("choice").split("\\|"))
                            .contains(item.choice().orElse(""));
        }

        private boolean isWithin(NamedCsvRecord need, BigDecimal number) {
            return isBeyond(number, need.getField("from"), need.getField("from_included"), 1)
                    && isBeyond(number, need.getField("to"), need.getField("to_included"), -1);
        }

        private boolean isBeyond(BigDecimal number, String bound, String included, int direction) {
            if (bound.isEmpty()) {
                return true;
            }
            int side = number.compareTo(new BigDecimal(bound)) * direction;
            return side > 0 || (side == 0 && included.equals("yes"));
        }

        private BigDecimal sum(List<EvidenceReference> items) {
            return items.stream().map(this::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private boolean isNo(EvidenceReference item) {
            return item.value().orElse(null) instanceof EvidenceValue.Flag flag && !flag.flag();
        }

        private BigDecimal number(EvidenceReference item) {
            EvidenceValue value = item.value().orElse(null);
            if (value instanceof EvidenceValue.Percent percent) {
                return percent.percent();
            }
            return value instanceof EvidenceValue.Count count ? new BigDecimal(count.count()) : BigDecimal.ZERO;
        }

        private Map<Integer, BigDecimal> amounts(EvidenceReference item) {
            return item.value().orElse(null) instanceof EvidenceValue.Amounts amounts ? amounts.amounts() : Map.of();
        }
    }
}
