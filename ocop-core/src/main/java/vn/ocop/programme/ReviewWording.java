package vn.ocop.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.ocop.text.Dates;
import vn.ocop.text.Messages;
import vn.ocop.text.Text;

/** The phrases of a review in the language of one reader. Immutable. */
final class ReviewWording {

    private static final Messages MESSAGES = Messages.beside(ReviewWording.class, "messages");

    /** How many codes stand in a sentence before the others are only counted. */
    private static final int LISTED = 10;

    private final Locale locale;

    ReviewWording(Locale locale) {
        this.locale = locale;
    }

    String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }

    String say(Text text) {
        return text.in(locale);
    }

    String date(LocalDate day) {
        return say(Dates.text(day));
    }

    String window(Period window) {
        return say("window", date(window.from()), date(window.to()));
    }

    String days(long left) {
        if (left == 0) {
            return say("days.today");
        }
        return left > 0 ? say("days.left", left) : say("days.past", -left);
    }

    String list(List<String> codes) {
        String listed = codes.stream().limit(LISTED).collect(Collectors.joining(", "));
        return codes.size() > LISTED ? say("and-more", listed, codes.size() - LISTED) : listed;
    }

    String ranks(SortedMap<Integer, Integer> ranks) {
        return ranks.isEmpty()
                ? say("no-rank")
                : ranks.entrySet().stream()
                        .map(rank -> say("rank", rank.getKey(), rank.getValue()))
                        .collect(Collectors.joining(", "));
    }

    String target(Target target) {
        String words = say("measure." + target.measure().name(), target.minStars());
        if (target.channels().isEmpty()) {
            return words;
        }
        String channels = target.channels().stream()
                .sorted()
                .map(channel -> say("channel." + channel.name()))
                .collect(Collectors.joining(", "));
        return words + " " + say("channels", channels);
    }

    String bound(Target target) {
        Bound bound = target.bound();
        if (bound instanceof Bound.AtLeast atLeast) {
            return say("bound.at-least", quantity(atLeast.least(), target));
        }
        if (bound instanceof Bound.MoreThan moreThan) {
            return say("bound.more-than", quantity(moreThan.limit(), target));
        }
        Bound.Between between = (Bound.Between) bound;
        return between.from().equals(between.to())
                ? say("bound.exactly", quantity(between.from(), target))
                : say("bound.between", quantity(between.from(), target), quantity(between.to(), target));
    }

    String quantity(Quantity quantity, Target target) {
        return target.measure().isPercent() ? say("percent", quantity) : quantity.toString();
    }

    String value(TargetResult result) {
        Target target = result.target();
        Range range = result.value();
        Optional<Quantity> exact = range.value();
        if (exact.isPresent()) {
            return result.share()
                    .filter(share -> target.measure() != Measure.REVENUE_GROWTH)
                    .map(share -> say("value.share", quantity(exact.get(), target), share.part(), share.whole()))
                    .orElseGet(() -> quantity(exact.get(), target));
        }
        if (range.low().isPresent() && range.high().isPresent()) {
            return say(
                    "value.range",
                    quantity(range.low().get(), target),
                    quantity(range.high().get(), target));
        }
        if (range.low().isPresent()) {
            return say("value.from", quantity(range.low().get(), target));
        }
        return result.share()
                .map(share -> say("value.unknown-share", share.part(), share.whole()))
                .orElseGet(() -> say("value.unknown"));
    }

    String status(TargetResult result) {
        String status = say("status." + result.status().name());
        if (result.status() == TargetStatus.OPEN && result.expected().isPresent()) {
            return say("status.not-enough", status);
        }
        return result.threatened() ? say("status.threatened", status) : status;
    }

    String missing(Target target, Missing missing) {
        return say("missing." + missing.kind().name(), target.code(), list(missing.products()));
    }

    String risk(Risk risk) {
        String step = risk.step()
                .map(late -> say("step.not-recorded", say("step." + late.name())))
                .orElse("");
        return say("risk." + risk.kind().name(), step);
    }
}
