package vn.ocop.engine.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;
import vn.ocop.evidence.ClaimCheck;
import vn.ocop.evidence.Derivation;
import vn.ocop.evidence.EvidenceAssessment;
import vn.ocop.rubric.Criterion;
import vn.ocop.rubric.Rubric;

/** Puts derived answers into the counted sheets of a dossier. For one dossier, by one thread. */
public final class EvidenceFill {

    private final EvidenceAssessment evidence;
    private final Dossier dossier;
    private final List<Message> messages = new ArrayList<>();

    /** @param evidence what the evidence of the dossier supports */
    public EvidenceFill(EvidenceAssessment evidence) {
        this.evidence = evidence;
        this.dossier = evidence.dossier();
    }

    /** One message for each answer that {@link #filled()} took from evidence. */
    public List<Message> messages() {
        return messages;
    }

    /**
     * The dossier in which every counted sheet has the derived answer where it has none. Without a counted sheet the
     * derived answers are a sheet of their own, in the place of the self-assessment.
     */
    public Dossier filled() {
        SheetRole counted = counted().orElse(SheetRole.SELF);
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int i = 0; i < dossier.sheets().size(); i++) {
            ScoreSheet sheet = dossier.sheets().get(i);
            sheets.add(sheet.role() == counted ? filled(sheet, i) : sheet);
        }
        if (counted().isEmpty()) {
            ScoreSheet blank = ScoreSheet.builder().role(SheetRole.SELF).build();
            sheets.add(filled(blank, sheets.size()));
        }
        return Dossier.builder().from(dossier).sheets(sheets).build();
    }

    /** The role of the sheets that count; empty if there are none. */
    public Optional<SheetRole> counted() {
        for (SheetRole role : List.of(SheetRole.COUNCIL, SheetRole.SELF)) {
            if (dossier.sheets().stream().anyMatch(sheet -> sheet.role() == role)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private ScoreSheet filled(ScoreSheet sheet, int position) {
        Set<String> taken = taken(sheet);
        Map<String, Integer> choices = new LinkedHashMap<>(sheet.choices());
        for (Derivation derivation : evidence.with(Derivation.Outcome.DERIVED)) {
            Criterion criterion = derivation.criterion();
            if (!taken.contains(criterion.code())) {
                int option = derivation.option().orElseThrow();
                choices.put(criterion.code(), option);
                messages.add(new Message(
                        "from-evidence",
                        "/sheets/" + position + "/choices/" + criterion.code(),
                        ExhibitReader.MESSAGES.text(
                                "from-evidence",
                                criterion.code(),
                                criterion.title(),
                                option,
                                String.join(", ", derivation.items()))));
            }
        }
        return ScoreSheet.builder().from(sheet).choices(choices).build();
    }

    /** The criteria that a sheet answers, and with one case of an exclusive criterion its other cases. */
    private Set<String> taken(ScoreSheet sheet) {
        Set<String> taken = new HashSet<>(sheet.choices().keySet());
        for (Criterion parent : evidence.rubric().map(Rubric::exclusive).orElse(List.of())) {
            List<String> cases = parent.scored().stream().map(Criterion::code).toList();
            if (cases.stream().anyMatch(sheet.choices()::containsKey)) {
                taken.addAll(cases);
            }
        }
        return taken;
    }

    /**
     * A dossier in which every answer that is better than its evidence is lowered to what the evidence supports.
     *
     * @param base the dossier, or the one that was filled
     */
    public Dossier lowered(Dossier base) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int i = 0; i < base.sheets().size(); i++) {
            Map<String, Integer> choices =
                    new LinkedHashMap<>(base.sheets().get(i).choices());
            for (ClaimCheck claim : evidence.claims()) {
                if (claim.sheet() == i && isBeyond(claim)) {
                    evidence.derivation(claim.criterion().code())
                            .ifPresent(derivation -> derivation
                                    .option()
                                    .ifPresent(option ->
                                            choices.put(claim.criterion().code(), option)));
                }
            }
            sheets.add(ScoreSheet.builder()
                    .from(base.sheets().get(i))
                    .choices(choices)
                    .build());
        }
        return Dossier.builder().from(base).sheets(sheets).build();
    }

    private static boolean isBeyond(ClaimCheck claim) {
        return claim.verdict() == ClaimCheck.Verdict.HIGHER || claim.verdict() == ClaimCheck.Verdict.EXPIRED;
    }
}
