package vn.ocop.engine.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Counts how often each rule has fired. Safe for use by several threads. */
public final class FiredRules {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /** Notes what fires in a session. */
    void watch(KieSession session) {
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                counts.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
            }
        });
    }

    /** How often each rule has fired, by name; a rule that never has is absent. */
    public Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    /** The names of the rules that have fired. */
    public Set<String> names() {
        return counts().keySet();
    }
}
