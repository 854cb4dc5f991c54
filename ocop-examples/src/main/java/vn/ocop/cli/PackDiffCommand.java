package vn.ocop.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.assessment.GatePolicy;
import vn.ocop.assessment.Message;
import vn.ocop.comparison.Cause;
import vn.ocop.comparison.DossierImpact;
import vn.ocop.comparison.Impact;
import vn.ocop.comparison.ImpactCsv;
import vn.ocop.comparison.ImpactOptions;
import vn.ocop.comparison.ImpactReport;
import vn.ocop.comparison.ImpactTally;
import vn.ocop.comparison.PackDiff;
import vn.ocop.comparison.PortfolioItem;
import vn.ocop.comparison.Regime;
import vn.ocop.dossier.Dossier;
import vn.ocop.engine.OcopEngine;
import vn.ocop.json.ReadDossier;
import vn.ocop.pack.RulePack;
import vn.ocop.text.Text;

/** Says what differs between two rule packs, and what that does to dossiers. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Says what differs between two rule packs, and what that does to dossiers.",
            "A and B are ids of shipped packs, folders, or zip files. A FILE is a JSON dossier, a .jsonl file with one"
                    + " dossier a line, a folder of them, or - for standard input."
        })
final class PackDiffCommand implements Callable<Integer> {

    private static final int PROGRESS = 1000;

    @ParentCommand
    private PackCommand parent;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The older pack.")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The newer pack.")
    private String after;

    @Option(names = "--dossiers", paramLabel = "FILE", arity = "1..*", description = "The dossiers to compare on.")
    private @Nullable List<String> dossiers;

    @Option(
            names = "--gates",
            paramLabel = "RESOLVE|MEAN|MAJORITY",
            description = "What holds for disputed star gates.")
    private @Nullable GatePolicy gates;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|csv",
            defaultValue = "TEXT",
            description = "The form of the result; text if absent. With dossiers, csv has a row for each of them.")
    private Format format;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language; vi if absent.")
    private Language language;

    /** The forms in which a difference is printed. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        List<String> files = dossiers == null ? List.of() : dossiers;
        DossierSource.requireReadable(files, spec.commandLine());
        OcopEngine shipped = OcopEngine.shipped();
        Regime old = regime(before, shipped);
        Regime young = regime(after, shipped);
        return dossiers == null ? printDiff(old, young) : printImpact(old, young, files);
    }

    private Regime regime(String name, OcopEngine shipped) {
        RulePack pack = new PackArgument(name, spec).pack(shipped);
        return new Regime(PackArgument.engineWith(pack, shipped), pack);
    }

    private int printDiff(Regime old, Regime young) {
        PackDiff diff = PackDiff.of(old.pack(), young.pack());
        Locale locale = language.locale();
        out().print(
                        switch (format) {
                            case TEXT -> diff.text(locale);
                            case JSON -> diff.json();
                            case HTML -> diff.html(locale);
                            case CSV -> diff.csv(locale);
                        });
        return Ocop.DONE;
    }

    private int printImpact(Regime old, Regime young, List<String> files) throws IOException {
        ImpactOptions.Builder options = ImpactOptions.builder();
        if (gates != null) {
            options.gatePolicy(gates);
        }
        Impact impact = Impact.of(old, young, options.build());
        ImpactTally tally = impact.tally();
        if (format == Format.CSV) {
            out().print(ImpactCsv.header());
        }
        DossierSource.withPairs(parent.streams().in()).forEach(files, item -> {
            DossierImpact found = impact.of(item(item));
            tally.add(found);
            if (format == Format.CSV) {
                out().print(ImpactCsv.row(found, language.locale()));
            }
            if (found.isInvalid()) {
                report(item.place(), found);
            }
            if (tally.dossiers() % PROGRESS == 0) {
                parent.streams().error("compared " + tally.dossiers() + " dossiers, " + tally.invalid() + " invalid");
            }
        });
        ImpactReport report = tally.report();
        Locale locale = language.locale();
        switch (format) {
            case TEXT -> out().print(impact.diff().text(locale) + "\n" + report.text(locale));
            case JSON -> out().print(report.json());
            case HTML -> out().print(report.html(locale));
            case CSV -> out().flush();
        }
        return report.invalid() == 0 ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }

    private static PortfolioItem item(DossierSource.Item item) {
        ReadDossier first = item.content();
        ReadDossier again = item.again().orElse(first);
        if (first.dossier().isEmpty() || again.dossier().isEmpty()) {
            List<Message> faults = first.dossier().isEmpty() ? first.messages() : again.messages();
            return PortfolioItem.unreadable(first.id(), faults);
        }
        Dossier dossier = first.dossier().get();
        try {
            return item.again().isPresent()
                    ? PortfolioItem.of(dossier, again.dossier().get())
                    : PortfolioItem.of(dossier);
        } catch (IllegalArgumentException e) {
            Text text = new Text(
                    "Hai phần của dòng phải là một hồ sơ: cùng id và cùng bộ sản phẩm.",
                    "Both parts of the line must be one dossier: of one id and one product set.");
            return PortfolioItem.unreadable(first.id(), List.of(new Message("two-dossiers", "", text)));
        }
    }

    private void report(String place, DossierImpact impact) {
        impact.causes().stream()
                .map(Cause::text)
                .distinct()
                .forEach(text -> parent.streams().error(place + ": " + text.in(language.locale())));
    }

    private PrintStream out() {
        return parent.streams().out();
    }
}
