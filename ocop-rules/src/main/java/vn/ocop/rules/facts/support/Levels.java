package vn.ocop.rules.facts.support;

import java.util.Optional;
import vn.ocop.support.OccasionLevel;
import vn.ocop.text.Text;

/** The levels of occasions in words. */
final class Levels {

    private Levels() {}

    static Text name(Optional<OccasionLevel> level) {
        return level.map(known -> SupportReasons.reason("level." + known.code()).text())
                .orElse(Text.of(""));
    }
}
