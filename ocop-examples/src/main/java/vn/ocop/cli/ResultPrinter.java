package vn.ocop.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ocop.assessment.Assessment;
import vn.ocop.explanation.Explanation;
import vn.ocop.json.AssessmentWriter;

/** Prints assessments in one form. For one use, by one thread. */
abstract class ResultPrinter implements AutoCloseable {

    private final PrintStream out;

    private ResultPrinter(PrintStream out) {
        this.out = out;
    }

    /** Prints one result. */
    abstract void print(Assessment assessment);

    /** Prints what comes after the last result. */
    @Override
    public void close() {
        out.flush();
    }

    void write(String text) {
        out.print(text);
    }

    /** One explanation after another. */
    static ResultPrinter text(PrintStream out, Locale language) {
        return new ResultPrinter(out) {
            private String separator = "";

            @Override
            void print(Assessment assessment) {
                write(separator + Explanation.of(assessment).text(language));
                separator = "\n";
            }
        };
    }

    /** One object a line. */
    static ResultPrinter jsonLines(PrintStream out) {
        AssessmentWriter writer = AssessmentWriter.create();
        return new ResultPrinter(out) {
            @Override
            void print(Assessment assessment) {
                write(writer.toJsonLine(assessment) + "\n");
            }
        };
    }

    /** One object, or an array of them if there are several. */
    static ResultPrinter json(PrintStream out) {
        AssessmentWriter writer = AssessmentWriter.create();
        return new ResultPrinter(out) {
            private String first = "";
            private int printed;

            @Override
            void print(Assessment assessment) {
                String json = writer.toJson(assessment).strip();
                if (printed == 0) {
                    first = json;
                } else {
                    write((printed == 1 ? "[\n" + first : "") + ",\n" + json);
                }
                printed++;
            }

            @Override
            public void close() {
                write(printed == 0 ? "[]\n" : printed == 1 ? first + "\n" : "\n]\n");
                super.close();
            }
        };
    }

    /** One page. */
    static ResultPrinter html(PrintStream out, Locale language) {
        List<Explanation> explanations = new ArrayList<>();
        return new ResultPrinter(out) {
            @Override
            void print(Assessment assessment) {
                explanations.add(Explanation.of(assessment));
            }

            @Override
            public void close() {
                write(Explanation.htmlPage(explanations, language));
                super.close();
            }
        };
    }
}
