package vn.ocop.rules.facts.support;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.support.Scope;
import vn.ocop.text.Text;

/** Scopes in words. */
final class Scopes {

    private Scopes() {}

    /** What has to be the same, for example "product and occasion". */
    static Text name(Scope scope) {
        List<Text> words = new ArrayList<>();
        for (Scope.Dimension dimension : Scope.Dimension.values()) {
            if (scope.has(dimension)) {
                words.add(SupportReasons.reason("scope." + dimension.code()).text());
            }
        }
        Text joined = words.get(0);
        for (Text word : words.subList(1, words.size())) {
            joined = SupportReasons.reason("scope.and", joined, word).text();
        }
        return joined;
    }
}
