package vn.ocop.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** Puts needs into words. */
final class NeedWords {

    private static final Messages MESSAGES = Messages.beside(NeedWords.class, "needs");

    private NeedWords() {}

    static Text of(Need need, EvidenceCatalogue catalogue) {
        if (need.kind().equals(Need.PEOPLE)) {
            return MESSAGES.text("people", listed(need, catalogue));
        }
        if (need.kind().equals(Need.SUBJECT)) {
            return MESSAGES.text("subject", String.join(", ", need.choices()));
        }
        EvidenceKind kind = catalogue.kinds().get(need.kind());
        Text title = kind == null ? Text.of(need.kind()) : kind.title();
        List<Text> pieces = new ArrayList<>();
        if (need.absent()) {
            pieces.add(MESSAGES.text("absent"));
        }
        bounds(need, kind).ifPresent(pieces::add);
        need.months().ifPresent(months -> pieces.add(MESSAGES.text("months", months)));
        need.years().ifPresent(years -> pieces.add(MESSAGES.text(years == 1 ? "years.one" : "years.many", years)));
        Text what = need.choices().isEmpty() ? title : MESSAGES.text("of", title, listed(need, catalogue));
        return pieces.isEmpty() ? what : MESSAGES.text("with", what, joined(pieces, ", ", ", "));
    }

    private static Optional<Text> bounds(Need need, @Nullable EvidenceKind kind) {
        if (need.from().isEmpty() && need.to().isEmpty()) {
            return Optional.empty();
        }
        String unit = kind != null && kind.measure() == EvidenceKind.Measure.PERCENT ? " %" : "";
        if (need.from().equals(need.to())) {
            return Optional.of(MESSAGES.text("exactly", number(need.from().orElseThrow()) + unit));
        }
        List<Text> ends = new ArrayList<>();
        need.from()
                .ifPresent(
                        from -> ends.add(MESSAGES.text(need.fromIncluded() ? "from" : "above", number(from) + unit)));
        need.to().ifPresent(to -> ends.add(MESSAGES.text(need.toIncluded() ? "to" : "under", number(to) + unit)));
        return Optional.of(joined(ends, " ", " "));
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static Text listed(Need need, EvidenceCatalogue catalogue) {
        EvidenceKind kind = catalogue.kinds().get(need.kind());
        List<Text> names = need.choices().stream()
                .map(choice -> name(choice, kind, catalogue))
                .toList();
        return joined(names, " hoặc ", " or ");
    }

    private static Text name(String choice, @Nullable EvidenceKind kind, EvidenceCatalogue catalogue) {
        Text name = kind == null
                ? catalogue.judgements().get(choice)
                : kind.choices().get(choice);
        return name == null ? Text.of(choice) : name;
    }

    private static Text joined(List<Text> texts, String vi, String en) {
        return new Text(
                String.join(vi, texts.stream().map(Text::vi).toList()),
                String.join(en, texts.stream().map(Text::en).toList()));
    }
}
