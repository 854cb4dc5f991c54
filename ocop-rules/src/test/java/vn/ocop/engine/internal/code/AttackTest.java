package vn.ocop.engine.internal.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import vn.ocop.engine.internal.OwnPack;
import vn.ocop.engine.internal.code.Attacks.Attack;
import vn.ocop.engine.internal.code.Attacks.Reach;
import vn.ocop.pack.PackFault;
import vn.ocop.rules.facts.Stage;

/** What the gates are for: each way to hide code runs on plain Drools where it is said to, and is refused here. */
class AttackTest {

    private static final String PACKAGE = "vn.ocop.rules.own";
    private static final String DIGEST = "sha256:00";
    private static final int MOST_FIRINGS = 100;

    static Stream<Attack> attacks() {
        return Attacks.all().stream();
    }

    static Stream<Attack> thatRun() {
        return attacks().filter(attack -> attack.reach() != Reach.NOTHING);
    }

    @BeforeEach
    void takeDownTheFlag() {
        Flag.takeDown();
    }

    @Test
    void there_are_all_that_the_issue_names_and_more() {
        assertThat(thatRun()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(attacks().map(Attack::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thatRun")
    void on_plain_drools_it_runs(Attack attack) {
        runPlain(attack.drl());

        assertThat(Flag.takeDown()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void a_pack_with_it_is_refused_by_its_code_and_nothing_of_it_runs(Attack attack) {
        List<PackFault> faults = OwnPack.plus("own", attack.drl()).faults();

        assertThat(faults).extracting(PackFault::code).contains(attack.code());
        assertThat(faults).extracting(PackFault::file).containsOnly("rules/own.drl");
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.line(Locale.ENGLISH)).doesNotContain("\n"));
        assertThat(Flag.takeDown()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thatRun")
    void the_gate_on_the_parsed_rules_alone_refuses_it_unless_only_the_text_shows_it(Attack attack) {
        CodeFaults faults = new CodeFaults();
        RuleNotes notes = new RuleNotes("rules/own.drl", List.of(), faults);

        new DrlGate("rules/own.drl", PACKAGE, notes, faults).check(parse(attack.drl()), attack.drl());

        assertThat(faults.isEmpty()).isEqualTo(attack.reach() == Reach.RUNS_AND_HIDES);
        assertThat(Flag.takeDown()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thatRun")
    void the_second_gate_alone_would_refuse_its_classes(Attack attack) {
        List<String> refused = ClassGate.check(PACKAGE, compile(attack.drl()));

        assertThat(refused)
                .extracting(name -> name.replace('/', '.'))
                .anyMatch(name -> name.startsWith(attack.trace()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("thatRun")
    void even_past_both_gates_it_finds_no_class_to_do_harm_with(Attack attack) {
        OwnRules rules = new OwnRules(List.of(compile(attack.drl())));
        Flag.takeDown();

        Throwable thrown = catchThrowable(() -> {
            InternalKnowledgeBase base = KieBaseBuilder.createKieBaseFromModel(
                    rules.load(), RuleBaseFactory.newKnowledgeBaseConfiguration());
            fire(base.newKieSession());
        });

        assertThat(thrown).isNotNull();
        assertThat(Flag.takeDown()).isFalse();
    }

    private static PackageDescr parse(String text) {
        CodeFaults faults = new CodeFaults();
        Optional<PackageDescr> module = new RuleCompiler("rules/own.drl", faults).parse(text);
        assertThat(faults.found()).isEmpty();
        return module.orElseThrow();
    }

    private static CompiledModule compile(String drl) {
        CodeFaults faults = new CodeFaults();
        Optional<CompiledModule> compiled = new RuleCompiler("rules/own.drl", faults).compile(parse(drl), drl, DIGEST);
        assertThat(faults.found()).isEmpty();
        return compiled.orElseThrow();
    }

    /** Compiles and runs rules the way that the documentation of Drools shows. */
    private static void runPlain(String drl) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("vn.ocop.test", "attack", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/vn/ocop/rules/own/own.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        KieContainer container = services.newKieContainer(release);
        try {
            fire(container.newKieSession());
        } finally {
            container.dispose();
            services.getRepository().removeKieModule(release);
        }
    }

    private static void fire(KieSession session) {
        try {
            session.getKieBase().getKiePackages().stream()
                    .map(KiePackage::getGlobalVariables)
                    .filter(globals -> !globals.isEmpty())
                    .forEach(unused -> session.setGlobal("out", (BooleanSupplier) Flag::raise));
            session.insert(Stage.DECISION);
            session.fireAllRules(MOST_FIRINGS);
        } finally {
            session.dispose();
        }
    }
}
