package vn.ocop.rules.facts.authority;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.council.Council;
import vn.ocop.council.CouncilFinding;
import vn.ocop.council.CouncilFinding.Kind;
import vn.ocop.procedure.LevelPower;
import vn.ocop.procedure.Party;
import vn.ocop.procedure.ProcedureLaw;
import vn.ocop.text.Text;

/** A council as it is composed, under one regime. Immutable. */
public final class SittingCouncil {

    private final ProcedureLaw law;
    private final Council council;
    private final Optional<LevelPower> power;

    public SittingCouncil(ProcedureLaw law, Council council) {
        this.law = law;
        this.council = council;
        this.power = law.power(council.level());
    }

    /** Whether the level has a council that ranks under the regime. */
    public boolean isRanking() {
        return power.isPresent();
    }

    /** Whether somebody chairs in the place of the head. */
    public boolean isDelegated() {
        return council.delegatedChairClause().isPresent();
    }

    /** Whether the regime lets the head delegate. */
    public boolean isDelegable() {
        return power.flatMap(LevelPower::delegatedChair).isPresent();
    }

    /** Whether the regime says who sits in the council and members tell for whom they sit. */
    public boolean isSeated() {
        return makeUp().isPresent()
                && council.members().stream().anyMatch(member -> member.seat().isPresent());
    }

    /** The bodies that the regime names, present wherever it is, and that nobody sits for. */
    public List<LevelPower.Seat> getVacant() {
        Set<String> taken = taken();
        return named().stream()
                .filter(seat -> !seat.ifAny() && !taken.contains(seat.code()))
                .toList();
    }

    /** The codes of bodies that members sit for and that the regime does not name. */
    public List<String> getUnnamed() {
        List<String> known = named().stream().map(LevelPower.Seat::code).toList();
        return taken().stream().filter(code -> !known.contains(code)).sorted().toList();
    }

    /** The level has no council. */
    public CouncilFinding doesNotRank() {
        return new CouncilFinding(Kind.LEVEL_DOES_NOT_RANK, office(), law.clause());
    }

    /** The chair is delegated as the regime allows. */
    public CouncilFinding delegatedChair() {
        LevelPower.DelegatedChair chair =
                power.flatMap(LevelPower::delegatedChair).orElseThrow();
        return new CouncilFinding(Kind.CHAIR_DELEGATED, chair.to(), chair.clause());
    }

    /** The chair is delegated and the regime does not speak of it. */
    public CouncilFinding delegationNotForeseen() {
        return new CouncilFinding(
                Kind.DELEGATION_NOT_FORESEEN,
                office(),
                power.map(LevelPower::clause).orElse(law.clause()));
    }

    /** Nobody sits for a body. */
    public CouncilFinding vacant(LevelPower.Seat seat) {
        return new CouncilFinding(
                Kind.SEAT_VACANT, seat.name(), makeUp().orElseThrow().clause());
    }

    /** A member sits for a body that the regime does not name. */
    public CouncilFinding unnamed(String code) {
        return new CouncilFinding(
                Kind.SEAT_NOT_NAMED, Text.of(code), makeUp().orElseThrow().clause());
    }

    private Set<String> taken() {
        Set<String> taken = new HashSet<>();
        council.members().forEach(member -> member.seat().ifPresent(taken::add));
        return taken;
    }

    private List<LevelPower.Seat> named() {
        return makeUp().map(LevelPower.CouncilMakeUp::seats).orElse(List.of());
    }

    private Optional<LevelPower.CouncilMakeUp> makeUp() {
        return power.flatMap(LevelPower::council);
    }

    private Text office() {
        return law.name(Party.of(council.level()));
    }
}
