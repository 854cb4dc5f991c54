package vn.ocop.engine.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.assessment.Message;
import vn.ocop.dossier.EvidenceReference;
import vn.ocop.dossier.EvidenceValue;
import vn.ocop.evidence.EvidenceCatalogue;
import vn.ocop.evidence.EvidenceFinding;
import vn.ocop.evidence.EvidenceKind;
import vn.ocop.rules.facts.evidence.Exhibit;
import vn.ocop.rules.facts.evidence.Setting;
import vn.ocop.text.Messages;

/**
 * Resolves the evidence of a dossier to the kinds of a regime: exhibits for the rules, or findings about what is not
 * understood. For one dossier, by one thread.
 */
final class ExhibitReader {

    static final Messages MESSAGES = Messages.beside(ExhibitReader.class, "evidence");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final EvidenceValue NO = new EvidenceValue.Flag(false);

    private final EvidenceCatalogue catalogue;
    private final Setting setting;
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final List<EvidenceFinding> findings = new ArrayList<>();

    ExhibitReader(EvidenceCatalogue catalogue, Setting setting, List<EvidenceReference> evidence) {
        this.catalogue = catalogue;
        this.setting = setting;
        for (int i = 0; i < evidence.size(); i++) {
            read(evidence.get(i), i);
        }
    }

    List<Exhibit> exhibits() {
        return exhibits;
    }

    /** What is not understood, in the order of the dossier. */
    List<EvidenceFinding> findings() {
        return findings;
    }

    private void read(EvidenceReference item, int position) {
        if (item.kind().isEmpty()) {
            return;
        }
        EvidenceKind kind = catalogue.kinds().get(item.kind().get());
        if (kind == null) {
            add("unknown-kind", "/kind", item, position, item.kind().get());
        } else if (isUnderstood(item, kind, position)) {
            exhibits.add(new Exhibit(item, position, kind, setting));
        }
    }

    private boolean isUnderstood(EvidenceReference item, EvidenceKind kind, int position) {
        Optional<String> choice = item.choice();
        Optional<EvidenceValue> value = item.value();
        boolean denied = value.filter(NO::equals).isPresent();
        String cases = String.join(", ", kind.choices().keySet());
        if (choice.isPresent() && !kind.choices().containsKey(choice.get())) {
            add("unknown-case", "/choice", item, position, choice.get(), kind.code(), cases.isEmpty() ? "–" : cases);
        } else if (denied && (choice.isPresent() || !mayBeDenied(kind))) {
            add("denied-case", "/value", item, position, kind.code());
        } else if (choice.isEmpty() && !kind.choices().isEmpty() && !denied) {
            add("missing-case", "/choice", item, position, kind.code(), cases);
        } else if (value.isEmpty() && kind.measure() != EvidenceKind.Measure.FLAG) {
            add(
                    "missing-value",
                    "/value",
                    item,
                    position,
                    kind.code(),
                    kind.measure().code());
        } else if (value.isPresent() && !denied && !kind.measure().fits(value.get())) {
            add(
                    "wrong-value",
                    "/value",
                    item,
                    position,
                    kind.code(),
                    kind.measure().code());
        } else if (isOutOfRange(value)) {
            add("value-out-of-range", "/value", item, position, kind.code());
        } else {
            return true;
        }
        return false;
    }

    /** Of papers and numbers that add up it can be said that there are none; a measure or a state has one to give. */
    private static boolean mayBeDenied(EvidenceKind kind) {
        return kind.nature() == EvidenceKind.Nature.PAPER || kind.nature() == EvidenceKind.Nature.TALLY;
    }

    /** A host that builds dossiers without the validator may hand over a share of 120 %. */
    private static boolean isOutOfRange(Optional<EvidenceValue> value) {
        return value.orElse(NO) instanceof EvidenceValue.Percent percent
                ? percent.percent().signum() < 0 || percent.percent().compareTo(HUNDRED) > 0
                : value.orElse(NO) instanceof EvidenceValue.Count count && count.count() < 0;
    }

    private void add(String code, String field, EvidenceReference item, int position, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = item.id();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        findings.add(new EvidenceFinding(
                EvidenceFinding.Kind.NOT_UNDERSTOOD,
                List.of(item.id()),
                new Message(code, "/evidence/" + position + field, MESSAGES.text(code, all))));
    }
}
