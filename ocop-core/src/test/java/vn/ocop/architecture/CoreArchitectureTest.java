package vn.ocop.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.ocop", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

    @ArchTest
    static final ArchRule the_domain_knows_no_rules_engine =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..", "org.mvel..");

    @ArchTest
    static final ArchRule the_domain_knows_no_packs =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("vn.ocop.pack..", "vn.ocop.engine..");

    @ArchTest
    static final ArchRule no_step_reads_the_clock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault");

    @ArchTest
    static final ArchRule concepts_do_not_go_in_circles =
            slices().matching("vn.ocop.(*)..").should().beFreeOfCycles();
}
