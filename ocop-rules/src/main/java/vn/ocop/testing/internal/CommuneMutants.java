package vn.ocop.testing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.commune.CommuneProcedure;
import vn.ocop.commune.ContentLink;
import vn.ocop.pack.RulePack;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** Every small change of which criteria of one product set carry the contents of the commune's report. */
final class CommuneMutants {

    private static final Messages WORDS = Messages.beside(CommuneMutants.class, "mutants");
    private static final String KIND = "commune-content";
    private static final String NONE = "–";

    private final Rubric rubric;
    private final List<ContentLink> links;
    private final List<Mutant> mutants = new ArrayList<>();

    CommuneMutants(RulePack pack, Rubric rubric) {
        this.rubric = rubric;
        this.links = CommuneArea.links(pack, rubric);
    }

    List<Mutant> all() {
        List<String> codes = rubric.scored().stream().map(Criterion::code).toList();
        for (ContentLink link : links) {
            if (link.criterion().isPresent()) {
                int place = codes.indexOf(link.criterion().get());
                add(link, Optional.empty());
                for (int other : List.of(place - 1, place + 1)) {
                    if (other >= 0 && other < codes.size()) {
                        add(link, Optional.of(codes.get(other)));
                    }
                }
            } else {
                add(link, Optional.of(codes.get(0)));
            }
        }
        return mutants;
    }

    private void add(ContentLink link, Optional<String> criterion) {
        Text what = WORDS.text(
                KIND,
                link.content().title(),
                link.criterion().orElse(NONE),
                criterion.orElse(NONE),
                link.content().citation().text());
        Text words = WORDS.text(
                "set", rubric.set().number(), rubric.set().title(), rubric.set().code(), what);
        Optional<Text> reason = criterion.isPresent() ? Optional.empty() : Optional.of(what);
        ContentLink changed = new ContentLink(link.content(), criterion, reason);
        mutants.add(Mutant.ofCommune(KIND, rubric, words, procedure -> with(link, changed, procedure)));
    }

    private CommuneProcedure with(ContentLink link, ContentLink changed, CommuneProcedure procedure) {
        Map<String, List<ContentLink>> all = new LinkedHashMap<>(procedure.links());
        all.put(
                rubric.set().code(),
                links.stream().map(one -> one == link ? changed : one).toList());
        return CommuneProcedure.builder().from(procedure).links(all).build();
    }
}
