package vn.ocop.testing.internal;

import java.util.List;
import vn.ocop.testing.CoverageArea;

/** The areas of coverage that the library knows. */
public final class Areas {

    private Areas() {}

    /** All of them, in the order in which they are shown. */
    public static List<CoverageArea> all() {
        return List.of(
                new OptionArea(),
                new GateArea(),
                new EffectArea(),
                new ChoiceArea(),
                new BandArea(),
                new FormArea(),
                new CommuneArea(),
                new DayArea());
    }
}
