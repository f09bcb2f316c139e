package io.tongxin;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.tongxin.term.Term;
import java.util.List;
import java.util.stream.Stream;

/** The rings of the library, and what no class of it may do. There is no list of exceptions. */
@AnalyzeClasses(packages = "io.tongxin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<List<String>> RINGS = List.of(
            List.of("term", "id", "actor", "role", "calendar", "norm", "validity", "code", "privacy"),
            List.of("organization", "responsibility", "activity", "decision"),
            List.of("rule", "storage", "access", "sealing"),
            List.of(
                    "duty",
                    "tailoring",
                    "journal",
                    "composition",
                    "personnel",
                    "pool",
                    "pairing",
                    "survey",
                    "consultation"),
            List.of("assessment", "catalog", "exchange", "wording"));

    @ArchTest
    static final ArchRule every_package_stands_in_a_ring = classes()
            .should()
            .resideInAnyPackage(Stream.concat(
                            Stream.of("io.tongxin"),
                            RINGS.stream().flatMap(List::stream).map(ArchitectureTest::named))
                    .toArray(String[]::new));

    /** An outer ring is everything of the rings after this one, and the root package with the one way in. */
    @ArchTest
    static final ArchRule no_ring_knows_an_outer_one = classes().should(new InwardOnly());

    @ArchTest
    static final ArchRule no_packages_form_a_cycle =
            slices().matching("io.tongxin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aggregates_know_each_other_by_id_alone = slices().matching(
                    "io.tongxin.(organization|responsibility|activity|decision)..")
            .should()
            .notDependOnEachOther();

    /** Not to answer a survey and to ask for something have no consequence, and nothing that is held about a person makes a verdict: an erasure changes none. */
    @ArchTest
    static final ArchRule no_verdict_reads_a_survey_a_pairing_or_what_is_held_about_a_person = noClasses()
            .that()
            .resideInAnyPackage("io.tongxin.duty..", "io.tongxin.assessment..", "io.tongxin.wording..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.tongxin.survey..", "io.tongxin.pairing..", "io.tongxin.personnel..", "io.tongxin.sealing..");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is_and_not_its_role_in_the_code =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service|Dto|DTO|Entity)");

    @ArchTest
    static final ArchRule every_public_type_carries_its_term = classes()
            .that(describe("are reachable by users", ArchitectureTest::isReachable))
            .should()
            .beAnnotatedWith(Term.class);

    @ArchTest
    static final ArchRule no_date_but_java_time = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Time|Timestamp)");

    /** On the module path there is no such control, and no package that a module does not export. */
    @ArchTest
    static final ArchRule nothing_hinders_a_host_on_the_module_path = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.ResourceBundle\\$Control|org\\.snakeyaml\\.engine\\.v2\\.api\\.lowlevel\\..*");

    @ArchTest
    static final ArchRule time_is_handed_in =
            noClasses().should().callMethodWhere(describe("read a clock of the machine", ArchitectureTest::readsClock));

    @ArchTest
    static final ArchRule no_library_shows_in_a_public_signature = classes()
            .that(describe("are reachable by users", ArchitectureTest::isReachable))
            .should(new SignaturesWithoutLibraries());

    private static String named(String name) {
        return "io.tongxin." + name + "..";
    }

    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isReachable).orElse(true)
                && !type.getSimpleName().equals("package-info");
    }

    private static boolean readsClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        boolean now = owner.startsWith("java.time.")
                && method.equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean systemClock =
                owner.equals("java.time.Clock") && (method.startsWith("system") || method.startsWith("tick"));
        return now || systemClock || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
    }

    /** No class depends on one of a ring further out. */
    private static final class InwardOnly extends ArchCondition<JavaClass> {
        InwardOnly() {
            super("depend on its own and inner rings alone");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            int own = ringOf(type.getPackageName());
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith("io.tongxin"))
                    .filter(dependency -> ringOf(dependency.getTargetClass().getPackageName()) > own)
                    .forEach(
                            dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
        }

        /** The root package is the outermost ring. */
        private static int ringOf(String packageName) {
            for (int ring = 0; ring < RINGS.size(); ring++) {
                if (RINGS.get(ring).stream()
                        .anyMatch(name -> packageName.matches("io\\.tongxin\\." + name + "(\\..*)?"))) {
                    return ring;
                }
            }
            return RINGS.size();
        }
    }

    /** Neither public methods nor record parts name a type of a library that users need not know. */
    private static final class SignaturesWithoutLibraries extends ArchCondition<JavaClass> {
        SignaturesWithoutLibraries() {
            super("show no JSON, YAML, JDBC or framework type");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getCodeUnits().stream()
                    .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                            || unit.getModifiers().contains(JavaModifier.PROTECTED))
                    .filter(unit -> shown(unit).anyMatch(SignaturesWithoutLibraries::isForeign))
                    .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getFullName())));
        }

        private static Stream<JavaClass> shown(JavaCodeUnit unit) {
            return Stream.concat(
                    unit.getReturnType().getAllInvolvedRawTypes().stream(),
                    unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
        }

        private static boolean isForeign(JavaClass type) {
            return type.getName()
                    .matches(
                            "(com\\.fasterxml|tools\\.jackson|org\\.snakeyaml|java\\.sql|javax\\.sql|org\\.hibernate|org\\.springframework|org\\.jdbi)\\..*");
        }
    }
}
