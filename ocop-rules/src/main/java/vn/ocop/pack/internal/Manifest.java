package vn.ocop.pack.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.LegalForm;
import vn.ocop.law.Reading;
import vn.ocop.pack.PackFiles;
import vn.ocop.pack.RulePack;
import vn.ocop.pack.Transition;
import vn.ocop.rubric.Band;

/** The manifest of a pack, over that of the pack that it is a layer over. For one use, by one thread. */
final class Manifest {

    static final String FILE = "pack.yaml";

    private static final int FORMAT = 1;
    private static final String[] KEYS = {
        "format",
        "id",
        "revision",
        "status",
        "title",
        "legal-basis",
        "decree",
        "place",
        "layer-over",
        "in-force",
        "replaces",
        "transition",
        "parts",
        "bands",
        "subjects",
        "counts",
        "rules",
        "readings-on-record"
    };

    /** The keys that a layer does not take over from its base. */
    private static final Set<String> OWN =
            Set.of("id", "revision", "status", "title", "legal-basis", "in-force", "replaces", "transition");

    private final Yaml yaml;

    private Manifest(Yaml yaml) {
        this.yaml = yaml;
    }

    static Manifest read(Contents files, Faults faults) {
        Yaml own = read(files.own(), faults);
        if (own.has("format") && own.number("format") != FORMAT) {
            own.fault("format", "unknown-format", own.number("format"), FORMAT);
        }
        Yaml base = files.base().map(pack -> read(pack, faults)).orElse(own);
        return new Manifest(own.over(base, OWN));
    }

    private static Yaml read(PackFiles files, Faults faults) {
        if (!files.has(FILE)) {
            faults.add(FILE, 0, "missing-file", FILE);
            return Yaml.empty(FILE, faults);
        }
        return Yaml.read(files.bytes(FILE), FILE, faults).allow(KEYS);
    }

    /** The pack that the files are a layer over, if their manifest names one. */
    static Optional<Base> base(PackFiles files) {
        Faults unused = new Faults();
        Yaml yaml = read(files, unused);
        if (!yaml.has("layer-over")) {
            return Optional.empty();
        }
        Yaml base = yaml.mapping("layer-over").allow("id", "digest");
        return Optional.of(new Base(base.string("id"), base.string("digest")));
    }

    Yaml yaml() {
        return yaml;
    }

    /** An id: lower-case letters, digits and hyphens. */
    String id() {
        String id = yaml.string("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            yaml.fault("id", "bad-id", id);
        }
        return id;
    }

    int revision() {
        int revision = yaml.number("revision");
        if (revision < 1) {
            yaml.fault("revision", "bad-revision", revision);
        }
        return revision;
    }

    RulePack.Publication publication() {
        if (!yaml.has("status")) {
            return RulePack.Publication.FINAL;
        }
        String code = yaml.string("status");
        List<RulePack.Publication> known = List.of(RulePack.Publication.values());
        return known.stream()
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    String codes =
                            known.stream().map(RulePack.Publication::code).collect(Collectors.joining(", "));
                    yaml.fault("status", "unknown-value", code, codes);
                    return RulePack.Publication.DRAFT;
                });
    }

    Yaml inForce() {
        return yaml.mapping("in-force").allow("from", "until", "clause");
    }

    LocalDate inForceFrom() {
        Optional<LocalDate> from = inForce().date("from");
        if (!inForce().has("from")) {
            inForce().fault("from", "missing-key", "from");
        }
        return from.orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> inForceUntil() {
        Optional<LocalDate> until = inForce().date("until");
        if (until.isPresent() && !until.get().isAfter(inForceFrom())) {
            inForce().fault("until", "dates-reversed", until.get(), inForceFrom());
        }
        return until;
    }

    Set<String> replaces() {
        return yaml.has("replaces") ? new LinkedHashSet<>(yaml.strings("replaces")) : Set.of();
    }

    Optional<Transition> transition(Map<String, Reading> readings) {
        if (!yaml.has("transition")) {
            return Optional.empty();
        }
        Yaml transition = yaml.mapping("transition").allow("clause", "afterwards", "terms");
        List<Transition.Term> terms = new ArrayList<>();
        for (Yaml term : transition.mappings("terms")) {
            term.allow("kinds", "last-day");
            if (!term.has("last-day")) {
                term.fault("last-day", "missing-key", "last-day");
            }
            term.date("last-day").ifPresent(day -> terms.add(new Transition.Term(kinds(term), day)));
        }
        Optional<Reading> afterwards = Optional.empty();
        if (transition.has("afterwards")) {
            String id = transition.string("afterwards");
            afterwards = Optional.ofNullable(readings.get(id));
            if (afterwards.isEmpty()) {
                transition.fault("afterwards", "missing-reading", id);
            }
        }
        return Optional.of(Transition.builder()
                .clause(transition.string("clause"))
                .addAllTerms(terms)
                .afterwards(afterwards)
                .build());
    }

    private static Set<DossierKind> kinds(Yaml term) {
        Set<DossierKind> kinds = new LinkedHashSet<>();
        for (String name : term.strings("kinds")) {
            List<String> known = Stream.of(DossierKind.values()).map(Enum::name).toList();
            if (known.contains(name)) {
                kinds.add(DossierKind.valueOf(name));
            } else {
                term.fault("kinds", "unknown-value", name, String.join(", ", known));
            }
        }
        return kinds;
    }

    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (Yaml row : yaml.mappings("bands")) {
            row.allow("stars", "from", "recognised", "level", "by");
            Band.Builder band = Band.builder()
                    .stars(row.number("stars"))
                    .from(row.number("from"))
                    .recognised(row.flag("recognised"));
            if (row.has("level")) {
                band.level(row.string("level"));
            }
            if (row.has("by")) {
                band.authority(row.text("by"));
            }
            bands.add(band.build());
        }
        if (!runDownToZero(bands)) {
            yaml.fault("bands", "bands-order");
            return List.of();
        }
        return bands;
    }

    private static boolean runDownToZero(List<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            Band above = bands.get(i - 1);
            if (above.from() <= bands.get(i).from()
                    || above.stars() <= bands.get(i).stars()) {
                return false;
            }
        }
        return !bands.isEmpty() && bands.get(bands.size() - 1).from() == 0;
    }

    Set<String> legalForms(String set) {
        Yaml subjects = yaml.mapping("subjects").allow("every-set", "in-addition");
        Set<String> forms = new LinkedHashSet<>(legalForms(subjects, "every-set"));
        if (subjects.has("in-addition") && subjects.mapping("in-addition").has(set)) {
            forms.addAll(legalForms(subjects.mapping("in-addition"), set));
        }
        return forms;
    }

    private static List<String> legalForms(Yaml subjects, String key) {
        List<String> known = Stream.of(LegalForm.values()).map(Enum::name).toList();
        List<String> forms = subjects.strings(key);
        forms.stream()
                .filter(form -> !known.contains(form))
                .forEach(form -> subjects.fault(key, "unknown-value", form, String.join(", ", known)));
        return forms;
    }

    /**
     * The pack that a layer is made over.
     *
     * @param id its id
     * @param digest the digest that it must have
     */
    record Base(String id, String digest) {}
}
