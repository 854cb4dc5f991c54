package vn.ocop.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import vn.ocop.commune.CommuneReport;
import vn.ocop.explanation.CommuneReportForm;
import vn.ocop.json.CommuneWriter;

/** Prints the commune's report, ready to sign. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the report of the commune (Mẫu số 03) for each dossier, ready to sign. It has no points.",
            "What the dossier does not say is a dotted line. With several dossiers, html is one page."
        })
final class CommuneReportCommand implements Callable<Integer> {

    @ParentCommand
    private CommuneCommand parent;

    @Mixin
    private final CommuneInput input = new CommuneInput();

    @Override
    public Integer call() throws IOException {
        Locale language = input.language().locale();
        List<CommuneReportForm> forms = new ArrayList<>();
        CommuneWriter writer = CommuneWriter.create();
        CommunePrinter printer = new CommunePrinter(parent.streams().out(), input.format());
        boolean allRight = input.forEach(parent.streams(), assessment -> {
            CommuneReport report = CommuneReport.of(assessment);
            CommuneReportForm form = CommuneReportForm.of(report);
            forms.add(form);
            printer.print(() -> form.text(language), () -> form.markdown(language), () -> writer.toJson(report));
        });
        printer.close(() -> CommuneReportForm.htmlPage(forms, language));
        return allRight ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }
}
