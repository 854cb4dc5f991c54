package vn.ocop.testing.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.testing.MutationReport;
import vn.ocop.testing.MutationReport.Outcome;
import vn.ocop.testing.MutationReport.Trial;
import vn.ocop.text.Messages;

/** Puts what came of mutation into words and JSON. */
public final class MutationWording {

    private static final Messages WORDS = CaseFaults.MESSAGES;

    private MutationWording() {}

    /** A table of the kinds, then the survivors. */
    public static String text(MutationReport report, Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(WORDS.text("mutation.heading", report.pack()).in(locale)).append('\n');
        row(
                text,
                "",
                List.of(
                        say("mutation.killed", locale),
                        say("mutation.equivalent", locale),
                        say("mutation.survived", locale)));
        report.counts().forEach((kind, counts) -> row(text, kind, counts));
        row(text, "", total(report));
        for (Trial trial : report.survivors()) {
            text.append(WORDS.text("mutation.survivor", trial.change()).in(locale))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<Long> total(MutationReport report) {
        return List.of(Outcome.values()).stream()
                .map(outcome -> report.trials().stream()
                        .filter(trial -> trial.outcome() == outcome)
                        .count())
                .toList();
    }

    private static String say(String key, Locale locale) {
        return WORDS.text(key).in(locale);
    }

    private static void row(StringBuilder text, String kind, List<?> cells) {
        text.append(
                String.format(Locale.ROOT, "%-20s %12s %12s %12s\n", kind, cells.get(0), cells.get(1), cells.get(2)));
    }

    /** The report as one object. */
    public static String json(MutationReport report) {
        ObjectNode json =
                CaseJson.JSON.createObjectNode().put("pack", report.pack()).put("passed", report.passed());
        ObjectNode kinds = json.putObject("kinds");
        for (Map.Entry<String, List<Integer>> kind : report.counts().entrySet()) {
            ObjectNode counts = kinds.putObject(kind.getKey());
            for (Outcome outcome : Outcome.values()) {
                counts.put(
                        outcome.name().toLowerCase(Locale.ROOT), kind.getValue().get(outcome.ordinal()));
            }
        }
        ArrayNode survivors = json.putArray("survivors");
        for (Trial trial : report.survivors()) {
            ObjectNode survivor = survivors.addObject().put("kind", trial.kind());
            trial.set().ifPresent(set -> survivor.put("set", set));
            CaseJson.bilingual(trial.change(), survivor);
        }
        return json.toString();
    }
}
