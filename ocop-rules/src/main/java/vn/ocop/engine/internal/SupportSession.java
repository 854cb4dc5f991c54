package vn.ocop.engine.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kie.api.runtime.KieSession;
import vn.ocop.pack.internal.SupportLoader;
import vn.ocop.rules.facts.support.Objection;
import vn.ocop.rules.facts.support.OpenQuestion;
import vn.ocop.rules.facts.support.Payment;
import vn.ocop.rules.facts.support.Pot;
import vn.ocop.rules.facts.support.SupportRequest;
import vn.ocop.rules.facts.support.SupportStage;
import vn.ocop.support.Entitlement;
import vn.ocop.support.Reason;
import vn.ocop.support.SupportClaim;
import vn.ocop.support.SupportMeasure;
import vn.ocop.support.SupportPolicy;
import vn.ocop.text.Messages;

/** Decides claims on support with the rules. For one use, by one thread. */
public final class SupportSession {

    private static final Messages MESSAGES = Messages.beside(SupportSession.class, "support");

    /** The reading on which rounded amounts rest. */
    private static final String ROUNDING = "rounding";

    /** Rules cannot fire more often for one claim than there are rules. */
    private static final int MAX_FIRINGS_PER_CLAIM = 50;

    private final SupportPolicy policy;
    private final LocalDate asOf;
    private final Map<SupportRequest, List<Reason>> objections = new IdentityHashMap<>();
    private final Map<SupportRequest, List<Reason>> questions = new IdentityHashMap<>();
    private final Map<SupportRequest, Payment> payments = new IdentityHashMap<>();

    private SupportSession(SupportPolicy policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    /**
     * Decides claims.
     *
     * @param claims the claims, whose ids differ
     * @return what becomes of each, in the same order
     */
    public static List<Entitlement> decide(SupportPolicy policy, List<SupportClaim> claims, LocalDate asOf) {
        return new SupportSession(policy, asOf).decide(claims);
    }

    private List<Entitlement> decide(List<SupportClaim> claims) {
        Map<SupportClaim, SupportRequest> requests = requests(claims);
        fire(requests);
        return claims.stream()
                .map(claim -> Optional.ofNullable(requests.get(claim))
                        .map(this::entitlement)
                        .orElseGet(() -> unknownMeasure(claim)))
                .toList();
    }

    /** The claims on measures of the policy, numbered by day and then as given. */
    private Map<SupportClaim, SupportRequest> requests(List<SupportClaim> claims) {
        Integer[] order = IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparing(index -> claims.get(index).on()))
                .toArray(Integer[]::new);
        Map<SupportClaim, SupportRequest> requests = new IdentityHashMap<>();
        for (int i = 0; i < order.length; i++) {
            SupportClaim claim = claims.get(order[i]);
            SupportMeasure measure = policy.measures().get(claim.measure());
            if (measure != null) {
                requests.put(claim, new SupportRequest(i, claim, measure, policy, asOf));
            }
        }
        return requests;
    }

    private void fire(Map<SupportClaim, SupportRequest> requests) {
        KieSession session = RuleBase.of(SupportLoader.RULES).newSession();
        try {
            int most = MAX_FIRINGS_PER_CLAIM * (requests.size() + 1);
            requests.values().stream()
                    .sorted(Comparator.comparingInt(SupportRequest::getOrder))
                    .forEach(session::insert);
            session.fireAllRules(most);
            for (SupportStage stage : SupportStage.values()) {
                session.insert(stage);
                session.fireAllRules(most);
            }
            collect(session);
        } finally {
            session.dispose();
        }
    }

    private void collect(KieSession session) {
        for (Object fact : session.getObjects()) {
            if (fact instanceof Objection objection) {
                add(objections, objection.getRequest(), objection.getReason());
            } else if (fact instanceof OpenQuestion question) {
                add(questions, question.getRequest(), question.getReason());
            } else if (fact instanceof Payment payment) {
                payments.put(payment.getRequest(), payment);
            } else if (fact instanceof Pot pot) {
                pot.getPayments().forEach(payment -> payments.put(payment.getRequest(), payment));
            }
        }
    }

    private static void add(Map<SupportRequest, List<Reason>> reasons, SupportRequest request, Reason reason) {
        reasons.computeIfAbsent(request, unused -> new ArrayList<>()).add(reason);
    }

    private Entitlement entitlement(SupportRequest request) {
        Entitlement.Builder entitlement = Entitlement.builder()
                .claim(request.getClaim())
                .measure(request.getMeasure())
                .addAllReadings(request.getMeasure().readings());
        List<Reason> against = sorted(objections.get(request));
        if (!against.isEmpty()) {
            return entitlement
                    .outcome(Entitlement.Outcome.REFUSED)
                    .addAllReasons(against)
                    .build();
        }
        List<Reason> open = sorted(questions.get(request));
        if (!open.isEmpty()) {
            return entitlement
                    .outcome(Entitlement.Outcome.UNDECIDED)
                    .addAllReasons(open)
                    .build();
        }
        Payment payment = payments.get(request);
        if (payment == null) {
            throw new IllegalStateException("the rules reckon no payment for a claim on the measure "
                    + request.getMeasure().code());
        }
        if (payment.isRounded()) {
            policy.readings().stream()
                    .filter(reading -> reading.id().equals(ROUNDING))
                    .forEach(entitlement::addReadings);
        }
        return entitlement
                .outcome(Entitlement.Outcome.GRANTED)
                .amount(payment.getAmount())
                .atMost(payment.getAtMost())
                .addAllReasons(payment.getReasons())
                .build();
    }

    /** Reasons by code: the order in which rules fire says nothing. */
    private static List<Reason> sorted(@org.jspecify.annotations.Nullable List<Reason> reasons) {
        return reasons == null
                ? List.of()
                : reasons.stream().sorted(Comparator.comparing(Reason::code)).toList();
    }

    private Entitlement unknownMeasure(SupportClaim claim) {
        String known = String.join(", ", policy.measures().keySet());
        return Entitlement.builder()
                .claim(claim)
                .outcome(Entitlement.Outcome.INVALID)
                .addReasons(new Reason("unknown-measure", MESSAGES.text("unknown-measure", claim.measure(), known)))
                .build();
    }
}
