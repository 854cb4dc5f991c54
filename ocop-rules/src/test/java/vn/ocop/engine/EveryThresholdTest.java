package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.EvidenceValue;
import vn.ocop.dossier.LegalForm;
import vn.ocop.evidence.Derivation;
import vn.ocop.law.Reading;
import vn.ocop.oracle.PlainEvidence;

/** Every bound of every decision table: on it, just under it and just over it, with every other paper of its way in hand. */
class EveryThresholdTest {

    private static final OcopEngine ENGINE = OcopEngine.shipped();
    private static final BigDecimal STEP = new BigDecimal("0.000001");

    /** A bound of a kind in one way of a concept, and the criteria of the sets that are this concept. */
    record Bound(
            String pack,
            String concept,
            List<NamedCsvRecord> way,
            String kind,
            String choice,
            BigDecimal at,
            List<Place> places) {

        @Override
        public String toString() {
            return pack + ", " + concept + ": " + kind + " " + choice + " at " + at.toPlainString();
        }
    }

    record Place(String set, String criterion) {}

    static Stream<Bound> bounds() {
        return Stream.of("qd148-2023", "qd26-2026").flatMap(EveryThresholdTest::bounds);
    }

    private static Stream<Bound> bounds(String pack) {
        PlainEvidence tables = new PlainEvidence(pack);
        List<Bound> bounds = new ArrayList<>();
        tables.ladders().forEach((concept, ways) -> {
            List<Place> places = places(pack, tables, concept);
            for (List<NamedCsvRecord> way : ways.values()) {
                for (NamedCsvRecord row : way) {
                    for (String column : List.of("from", "to")) {
                        String at = row.getField(column);
                        if (!at.isEmpty()) {
                            String kind = row.getField("kind");
                            BigDecimal bound = new BigDecimal(at);
                            bounds.add(new Bound(pack, concept, way, kind, choice(row, tables), bound, places));
                        }
                    }
                }
            }
        });
        return bounds.stream();
    }

    /** The first case that serves; any, if any serves. */
    private static String choice(NamedCsvRecord row, PlainEvidence tables) {
        String first = row.getField("choice").split("\\|")[0];
        List<String> cases = tables.casesOf(row.getField("kind"));
        return first.isEmpty() && !cases.isEmpty() ? cases.get(0) : first;
    }

    private static List<Place> places(String pack, PlainEvidence tables, String concept) {
        List<Place> places = new ArrayList<>();
        ENGINE.pack(pack)
                .orElseThrow()
                .rubrics()
                .forEach((set, rubric) -> tables.concepts(rubric.set().number()).forEach((criterion, own) -> {
                    if (own.equals(concept)) {
                        places.add(new Place(set, criterion));
                    }
                }));
        return places;
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void each_side_of_a_bound_is_as_the_tables_say(Bound bound) {
        PlainEvidence tables = new PlainEvidence(bound.pack());
        boolean percent = tables.measure(bound.kind()).equals("percent");
        BigDecimal step = percent ? STEP : BigDecimal.ONE;
        TreeSet<String> outcomes = new TreeSet<>();
        for (BigDecimal value :
                List.of(bound.at().subtract(step), bound.at(), bound.at().add(step))) {
            boolean possible = value.signum() >= 0 && (!percent || value.compareTo(BigDecimal.valueOf(100)) <= 0);
            for (Place place : possible ? bound.places() : List.<Place>of()) {
                outcomes.add(outcome(bound, place, value, tables));
            }
        }

        assertThat(bound.places()).isNotEmpty();
        boolean endOfTheScale = bound.at().signum() == 0 || bound.at().compareTo(BigDecimal.valueOf(100)) == 0;
        assertThat(outcomes.size() > 1 || endOfTheScale)
                .as("the bound decides the option or the reading, here %s", outcomes)
                .isTrue();
    }

    private static String outcome(Bound bound, Place place, BigDecimal value, PlainEvidence tables) {
        boolean old = bound.pack().equals("qd148-2023");
        LocalDate day = old ? Papers.IN_2024 : Papers.IN_2026;
        LegalForm form = bound.concept().startsWith("organisation-form") ? LegalForm.ENTERPRISE : LegalForm.COOPERATIVE;
        List<EvidenceReference> evidence = new ArrayList<>();
        evidence.add(EvidenceReference.builder()
                .id("X")
                .kind(bound.kind())
                .choice(Optional.of(bound.choice()).filter(choice -> !choice.isEmpty()))
                .value(
                        tables.measure(bound.kind()).equals("percent")
                                ? new EvidenceValue.Percent(value)
                                : new EvidenceValue.Count(value.intValueExact()))
                .build());
        bound.way().forEach(row -> addOther(row, bound, tables, evidence));
        Dossier dossier = Dossier.builder()
                .from(Papers.dossier(day, place.set(), form))
                .evidence(evidence)
                .build();

        Derivation derivation =
                ENGINE.evidence(dossier).derivation(place.criterion()).orElseThrow();
        String found = derivation.outcome()
                + (derivation.option().isPresent() ? " " + derivation.option().getAsInt() : "");

        assertThat(found)
                .as(bound + ", " + place + ", value " + value)
                .isEqualTo(tables.outcomes(dossier, day).get(place.criterion()));
        return found + derivation.readings().stream().map(Reading::id).toList();
    }

    /** A paper for another need of the way, a measure at its lower bound. */
    private static void addOther(
            NamedCsvRecord row, Bound bound, PlainEvidence tables, List<EvidenceReference> evidence) {
        String kind = row.getField("kind");
        if (!tables.kinds().contains(kind) || kind.equals(bound.kind())) {
            return;
        }
        EvidenceReference.Builder other =
                EvidenceReference.builder().id("Y" + evidence.size()).kind(kind);
        String choice = choice(row, tables);
        if (!row.getField("absent").equals("yes")) {
            other.choice(Optional.of(choice).filter(named -> !named.isEmpty()));
        } else {
            other.value(new EvidenceValue.Flag(false));
        }
        if (tables.measure(kind).equals("percent")) {
            other.value(new EvidenceValue.Percent(new BigDecimal(row.getField("from"))));
        } else if (tables.measure(kind).equals("count")) {
            other.value(new EvidenceValue.Count(Integer.parseInt(row.getField("from"))));
        }
        evidence.add(other.build());
    }
}
