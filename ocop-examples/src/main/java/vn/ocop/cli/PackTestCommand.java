package vn.ocop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.ocop.engine.OcopEngine;
import vn.ocop.testing.Cases;
import vn.ocop.testing.CoverageReport;
import vn.ocop.testing.PackTestReport;
import vn.ocop.testing.PackUnderTest;

/** Runs the cases of a rule pack and shows what of the law they exercise. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the cases of a rule pack and shows what of the law they exercise.",
            "Exit status 1 if a case fails or is not in order, if there is none, or if too little is exercised."
        })
final class PackTestCommand implements Callable<Integer> {

    private static final int MOST_PERCENT = 100;

    @ParentCommand
    private PackCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "TEXT",
            description = "The form of the report; text if absent.")
    private Form format;

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT|AREA=PERCENT",
            split = ",",
            description = "The least share of every area, or of one area, that must be exercised.")
    private List<String> least = new ArrayList<>();

    @Option(
            names = "--cases",
            paramLabel = "FOLDER",
            description = "A folder of cases of your own, run as well; may be given several times.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", description = "The language of texts.")
    private Language language;

    @Parameters(paramLabel = "ID|PATH", description = "The id of a shipped pack, a folder, or a zip or jar file.")
    private String name;

    @Override
    public Integer call() {
        Thresholds thresholds = thresholds();
        OcopEngine shipped = OcopEngine.shipped();
        PackUnderTest pack = PackUnderTest.of(shipped, new PackArgument(name, spec).pack(shipped));
        PackTestReport report = pack.report(cases(pack));
        parent.streams()
                .out()
                .print(
                        switch (format) {
                            case TEXT -> report.text(language.locale());
                            case JSON -> report.json() + "\n";
                            case HTML -> report.html(language.locale());
                        });
        return report.cases().passed() && isEnough(report.coverage(), thresholds) ? Ocop.DONE : Ocop.NOT_IN_ORDER;
    }

    private Cases cases(PackUnderTest pack) {
        Cases cases = pack.cases();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), "no folder of cases " + folder);
            }
            cases = cases.and(Cases.folder(folder));
        }
        return cases;
    }

    private boolean isEnough(CoverageReport coverage, Thresholds thresholds) {
        Map<String, CoverageReport.Share> below;
        try {
            below = coverage.below(thresholds.percent(), thresholds.byArea());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        below.forEach((area, share) -> parent.streams()
                .error("coverage of " + area + " is " + share.percent() + "% (" + share.covered() + " of "
                        + share.total() + "), at least " + thresholds.of(area) + "% is asked"));
        return below.isEmpty();
    }

    private Thresholds thresholds() {
        int percent = 0;
        Map<String, Integer> byArea = new LinkedHashMap<>();
        for (String word : least) {
            int equals = word.indexOf('=');
            int number = percent(word.substring(equals + 1), word);
            if (equals < 0) {
                percent = number;
            } else {
                byArea.put(word.substring(0, equals), number);
            }
        }
        return new Thresholds(percent, byArea);
    }

    private int percent(String number, String word) {
        if (!number.matches("\\d{1,3}") || Integer.parseInt(number) > MOST_PERCENT) {
            throw new ParameterException(
                    spec.commandLine(), "--min-coverage " + word + ": give a number from 0 to 100, or AREA=NUMBER");
        }
        return Integer.parseInt(number);
    }

    /** What is asked of every area, and of single ones. */
    private record Thresholds(int percent, Map<String, Integer> byArea) {

        int of(String area) {
            return byArea.getOrDefault(area, percent);
        }
    }

    private enum Form {
        TEXT,
        JSON,
        HTML
    }
}
