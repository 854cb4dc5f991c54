package vn.ocop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import vn.ocop.engine.OcopEngine;

class CommuneRuleBaseTest {

    @Test
    void the_rules_of_the_commune_level_can_be_taken_by_name() {
        List<String> packages = OcopEngine.shipped().packs().get(0).commune().orElseThrow().rules().stream()
                .map(module -> "vn.ocop.rules." + module.replace("-", ""))
                .toList();

        assertThat(KieServices.get()
                        .getKieClasspathContainer()
                        .getKieBase("ocop-commune")
                        .getKiePackages())
                .filteredOn(loaded -> !loaded.getRules().isEmpty())
                .extracting(KiePackage::getName)
                .containsExactlyInAnyOrderElementsOf(packages);
    }
}
