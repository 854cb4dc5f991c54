package vn.ocop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.dossier.LegalForm;
import vn.ocop.evidence.Derivation;
import vn.ocop.evidence.Lack;
import vn.ocop.law.Reading;
import vn.ocop.pack.EditedPack;
import vn.ocop.pack.PackException;
import vn.ocop.pack.PackFault;
import vn.ocop.pack.RulePack;

/** What a ministry changes in the tables changes what is derived, without a line of code. */
class EvidenceEditedTest {

    @Test
    void another_choice_of_a_reading_gives_another_option() {
        EditedPack edited = EditedPack.of("qd26-2026")
                .replace(
                        "readings.csv",
                        "higher-option|lower-option,higher-option",
                        "higher-option|lower-option,lower-option");

        Derivation derivation = derive(edited, "local-labour-share/commune 75%");

        assertThat(derivation.option()).hasValue(2);
        assertThat(derivation.readings()).extracting(Reading::chosen).containsExactly("lower-option");
    }

    @Test
    void another_threshold_gives_another_option() {
        EditedPack edited = EditedPack.of("qd26-2026")
                .replace("evidence/thresholds.csv", "share,commune,25,yes,50,no", "share,commune,30,yes,50,no");

        assertThat(derive(edited, "local-labour-share/commune 29.99%").option()).hasValue(0);
        assertThat(derive(edited, "local-labour-share/commune 30%").option()).hasValue(1);
    }

    @Test
    void what_many_activities_are_may_be_left_to_people() {
        EditedPack edited = choose("qd148-2023", "many-activities", "judged");

        Derivation derivation = derivation(
                edited,
                Papers.IN_2024,
                "tea",
                "4.3",
                "promotion-activity 9",
                "website/site",
                "trade-promotion/in-province");

        assertThat(derivation.outcome()).isEqualTo(Derivation.Outcome.JUDGEMENT);
        assertThat(derivation.option()).hasValue(2);
        assertThat(derivation.nextOption()).hasValue(3);
        assertThat(derivation.lacks()).extracting(Lack::state).containsExactly(Lack.State.JUDGEMENT);
    }

    @Test
    void the_market_in_the_province_may_begin_outside_the_commune() {
        EditedPack edited = choose("qd26-2026", "market-in-province", "whole-province");

        assertThat(derivation(edited, Papers.IN_2026, "ornamental-plants", "4.1", "sales-market/district")
                        .option())
                .hasValue(3);
    }

    /** A choice that the tables do not carry out would silently leave better options out of reach. */
    @ParameterizedTest
    @CsvSource({"qd148-2023", "qd26-2026"})
    void every_choice_of_every_reading_is_carried_out_or_refused(String pack) {
        List<String> refused = new ArrayList<>();
        for (Reading reading : readings(pack)) {
            for (String choice : reading.options()) {
                EditedPack edited = choose(pack, reading.id(), choice).withoutCases();
                List<String> faults = faults(edited);
                if (faults.isEmpty()) {
                    assertThat(withoutWay(edited))
                            .as("%s=%s", reading.id(), choice)
                            .isEmpty();
                } else {
                    assertThat(faults).containsOnly("reading-not-supported");
                    refused.add(reading.id() + "=" + choice);
                }
            }
        }

        assertThat(refused)
                .contains("main-market=largest-volume", "growth-in-loss=any-rise", "agents-in-and-out=both")
                .hasSize(pack.equals("qd148-2023") ? 5 : 3);
    }

    /** The readings that the decision table of a pack names. */
    private static List<Reading> readings(String pack) {
        RulePack shipped = OcopEngine.shipped().pack(pack).orElseThrow();
        Set<String> named = EditedPack.of(pack)
                .text("evidence/thresholds.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[12])
                .collect(Collectors.toSet());
        return shipped.rubrics().values().iterator().next().readings().values().stream()
                .filter(reading -> named.contains(reading.id()))
                .toList();
    }

    private static List<String> faults(EditedPack edited) {
        try {
            OcopEngine.with(List.of(edited.sealed().files()));
            return List.of();
        } catch (PackException e) {
            return e.faults().stream().map(PackFault::code).toList();
        }
    }

    private static List<String> withoutWay(EditedPack edited) {
        RulePack pack =
                OcopEngine.with(List.of(edited.sealed().files())).packs().get(0);
        List<String> without = new ArrayList<>();
        pack.rubrics()
                .forEach((set, rubric) -> rubric.scored()
                        .forEach(criterion -> pack.evidence()
                                .ladder(set, criterion.code())
                                .ifPresent(ladder -> {
                                    for (int option = 1; option <= criterion.lastOption(); option++) {
                                        if (ladder.waysTo(option).isEmpty()) {
                                            without.add(set + " " + criterion.code() + " option " + option);
                                        }
                                    }
                                })));
        return without;
    }

    /** The pack with another choice of a reading. */
    private static EditedPack choose(String pack, String id, String choice) {
        EditedPack edited = EditedPack.of(pack);
        String line = edited.text("readings.csv")
                .lines()
                .filter(row -> row.startsWith(id + ","))
                .findFirst()
                .orElseThrow();
        Reading reading = readings(pack).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        String options = String.join("|", reading.options()) + ",";
        return edited.replace(
                "readings.csv", line, line.replace(options + reading.chosen() + ",", options + choice + ","));
    }

    private static Derivation derive(EditedPack edited, String paper) {
        return derivation(edited, Papers.IN_2026, "tea", "3.3", paper);
    }

    private static Derivation derivation(
            EditedPack edited, LocalDate day, String set, String criterion, String... papers) {
        OcopEngine engine =
                OcopEngine.with(List.of(edited.withoutCases().sealed().files()));
        return engine.evidence(Papers.dossier(day, set, LegalForm.COOPERATIVE, papers))
                .derivation(criterion)
                .orElseThrow();
    }
}
