package vn.ocop.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.assessment.Assessment;
import vn.ocop.evidence.EvidenceAssessment;
import vn.ocop.explanation.Explanation;
import vn.ocop.json.AssessmentWriter;

/** Prints assessments in one form. For one use, by one thread. */
abstract class ResultPrinter implements AutoCloseable {

    private final PrintStream out;

    private ResultPrinter(PrintStream out) {
        this.out = out;
    }

    /** Prints one result. */
    abstract void print(Scored scored);

    /**
     * A result, with what the evidence supports if that was asked for.
     *
     * @param assessment the assessment
     * @param evidence what the evidence supports; empty if it was not asked for, or the dossier could not be read
     */
    record Scored(Assessment assessment, Optional<EvidenceAssessment> evidence) {

        String json(AssessmentWriter writer) {
            return evidence.isPresent() ? writer.toJson(assessment, evidence.get()) : writer.toJson(assessment);
        }

        String jsonLine(AssessmentWriter writer) {
            return evidence.isPresent() ? writer.toJsonLine(assessment, evidence.get()) : writer.toJsonLine(assessment);
        }

        List<Explanation> explanations() {
            return Stream.concat(
                            Stream.of(Explanation.of(assessment)),
                            evidence.stream().map(Explanation::of))
                    .toList();
        }
    }

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
            void print(Scored scored) {
                for (Explanation explanation : scored.explanations()) {
                    write(separator + explanation.text(language));
                    separator = "\n";
                }
            }
        };
    }

    /** One object a line. */
    static ResultPrinter jsonLines(PrintStream out) {
        AssessmentWriter writer = AssessmentWriter.create();
        return new ResultPrinter(out) {
            @Override
            void print(Scored scored) {
                write(scored.jsonLine(writer) + "\n");
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
            void print(Scored scored) {
                String json = scored.json(writer).strip();
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
            void print(Scored scored) {
                explanations.addAll(scored.explanations());
            }

            @Override
            public void close() {
                write(Explanation.htmlPage(explanations, language));
                super.close();
            }
        };
    }
}
