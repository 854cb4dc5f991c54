package vn.ocop.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.register.Register;
import vn.ocop.register.RegisterPart;
import vn.ocop.register.RegisteredDossier;
import vn.ocop.register.RegisteredProduct;
import vn.ocop.register.RegisteredSubject;
import vn.ocop.register.Standing;

/** Claims that follow from a register: what could be claimed, and what a register knows of the products of claims. */
public final class Offers {

    private Offers() {}

    /**
     * What could be claimed on a day: every measure for every product of a register, and what is paid for sessions once,
     * for the locality.
     *
     * @return offers, in the order of the register and of the policy, the locality's last; never null
     */
    public static List<SupportClaim> of(SupportPolicy policy, Register register, LocalDate day) {
        List<SupportClaim> offers = new ArrayList<>();
        for (RegisteredProduct product : register.products()) {
            ClaimedProduct claimed = claimed(product, register, day);
            for (SupportMeasure measure : policy.measures().values()) {
                if (measure.isForProducts()) {
                    offers.add(SupportClaim.builder()
                            .from(offer(measure, product.subject(), product.id(), day))
                            .product(claimed)
                            .build());
                }
            }
        }
        RegisteredSubject locality = new RegisteredSubject(policy.pack().id(), policy.locality());
        for (SupportMeasure measure : policy.measures().values()) {
            if (!measure.isForProducts()) {
                offers.add(offer(measure, locality, policy.pack().id(), day));
            }
        }
        return offers;
    }

    private static SupportClaim offer(SupportMeasure measure, RegisteredSubject subject, String of, LocalDate day) {
        return SupportClaim.builder()
                .id(of + "/" + measure.code())
                .measure(measure.code())
                .on(day)
                .subject(subject)
                .offer(true)
                .build();
    }

    /** Claims with what a register knows of their products on the day of each claim; what a claim says itself stands. */
    public static List<SupportClaim> withRegister(List<SupportClaim> claims, Register register) {
        Map<String, RegisteredProduct> products = new HashMap<>();
        register.products().forEach(product -> products.put(product.id(), product));
        return claims.stream()
                .map(claim -> withRegister(claim, products, register))
                .toList();
    }

    private static SupportClaim withRegister(
            SupportClaim claim, Map<String, RegisteredProduct> products, Register register) {
        Optional<ClaimedProduct> said = claim.product();
        Optional<ClaimedProduct> known = said.flatMap(product -> Optional.ofNullable(products.get(product.id())))
                .map(product -> claimed(product, register, claim.on()));
        return known.isEmpty()
                ? claim
                : SupportClaim.builder()
                        .from(claim)
                        .product(said.orElseThrow().orElse(known.get()))
                        .build();
    }

    private static ClaimedProduct claimed(RegisteredProduct product, Register register, LocalDate day) {
        return new ClaimedProduct(
                product.id(),
                Optional.of(product.name()),
                stars(product.standing(day), register.isComplete(RegisterPart.PRODUCTS, day)),
                aims(product, register, day));
    }

    /** No recognition is no rank only where the register leaves out none. */
    private static OptionalInt stars(Standing standing, boolean complete) {
        return switch (standing.state()) {
            case VALID -> OptionalInt.of(standing.stars());
            case UNKNOWN -> OptionalInt.empty();
            case EXPIRED, REVOKED, NONE -> complete ? OptionalInt.of(0) : OptionalInt.empty();
        };
    }

    private static OptionalInt aims(RegisteredProduct product, Register register, LocalDate day) {
        List<RegisteredDossier> open = product.dossiers().stream()
                .filter(dossier -> dossier.isOpen(day))
                .toList();
        if (open.stream().anyMatch(dossier -> dossier.aims().isEmpty())) {
            return OptionalInt.empty();
        }
        OptionalInt highest =
                open.stream().flatMapToInt(dossier -> dossier.aims().stream()).max();
        return highest.isPresent() || !register.isComplete(RegisterPart.DOSSIERS, day) ? highest : OptionalInt.of(0);
    }
}
