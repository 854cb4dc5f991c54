package vn.ocop.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

@AnalyzeClasses(
        packages = {"vn.ocop.activation", "vn.ocop.comparison", "vn.ocop.engine", "vn.ocop.pack", "vn.ocop.testing"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {

    private static final DescribedPredicate<JavaClass> API = DescribedPredicate.describe(
            "are API",
            type -> !type.getPackageName().contains(".internal")
                    && !type.getName().contains(".Immutable")
                    && type.getModifiers().contains(JavaModifier.PUBLIC));

    @ArchTest
    static final ArchRule no_signature_of_the_api_names_the_rules_engine_or_internals =
            classes().that(API).should(not(nameInSignatures("org.drools.", "org.kie.", ".internal.")));

    @ArchTest
    static final ArchRule classes_of_the_api_are_final_unless_they_are_interfaces = classes()
            .that(API)
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotRecords()
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule packs_know_no_rules_engine = noClasses()
            .that()
            .resideInAPackage("vn.ocop.pack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_the_junit_part_of_the_testing_kit_knows_test_libraries = noClasses()
            .that()
            .resideOutsideOfPackage("vn.ocop.testing.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.assertj..", "net.jqwik..", "org.opentest4j..");

    @ArchTest
    static final ArchRule nothing_depends_on_the_junit_part_of_the_testing_kit = noClasses()
            .that()
            .resideOutsideOfPackage("vn.ocop.testing.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.ocop.testing.junit..");

    @ArchTest
    static final ArchRule nothing_that_scores_depends_on_the_testing_kit = noClasses()
            .that()
            .resideInAnyPackage("vn.ocop.engine..", "vn.ocop.pack..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.ocop.testing..");

    /** Each logs identifiers of packs, codes of sets and outcomes, and no word of a dossier. */
    @ArchTest
    static final ArchRule only_three_classes_log = noClasses()
            .that()
            .haveNameNotMatching(
                    "vn\\.ocop\\.(activation\\.PackRegistry(\\$Watch)?|activation\\.internal\\.Admission|engine\\.internal\\.Scoring)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.jboss.logging..");

    @ArchTest
    static void there_is_an_api_to_check(JavaClasses all) {
        if (all.stream().noneMatch(API)) {
            throw new AssertionError("no class of the API was found");
        }
    }

    private static ArchCondition<JavaClass> nameInSignatures(String... parts) {
        return new ArchCondition<>("name " + String.join(", ", parts) + " in a public signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (unit.getModifiers().contains(JavaModifier.PUBLIC)) {
                        Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                                .map(JavaClass::getName)
                                .filter(name -> Stream.of(parts).anyMatch(name::contains))
                                .forEach(name -> events.add(
                                        SimpleConditionEvent.satisfied(unit, unit.getFullName() + " names " + name)));
                    }
                }
            }
        };
    }
}
