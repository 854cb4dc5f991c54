package vn.ocop.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import vn.ocop.explanation.CommuneExplanation;
import vn.ocop.json.CommuneWriter;

/** Checks dossiers from the commune's point of view. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks dossiers from the commune: components, contradictions, the term, and what holds a dossier back.",
            "The exit status is 1 if a dossier is held back, the report is late, or something contradicts the commune."
        })
final class CommuneCheckCommand implements Callable<Integer> {

    @ParentCommand
    private CommuneCommand parent;

    @Mixin
    private final CommuneInput input = new CommuneInput();

    @Override
    public Integer call() throws IOException {
        Locale language = input.language().locale();
        List<CommuneExplanation> explanations = new ArrayList<>();
        CommuneWriter writer = CommuneWriter.create();
        CommunePrinter printer = new CommunePrinter(parent.streams().out(), input.format());
        boolean[] inOrder = {true};
        boolean allRight = input.forEach(parent.streams(), assessment -> {
            inOrder[0] &= assessment.isInOrder();
            CommuneExplanation explanation = CommuneExplanation.of(assessment);
            explanations.add(explanation);
            printer.print(
                    () -> explanation.text(language),
                    () -> explanation.markdown(language),
                    () -> writer.toJson(assessment));
        });
        printer.close(() -> CommuneExplanation.htmlPage(explanations, language));
        return allRight && inOrder[0] ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }
}
