package io.tongxin.storage.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a statement is made of constants, attributes of a kind, and names that are born valid, and of nothing else. */
class SqlTextTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.tongxin.storage.jdbc");

    private static DescribedPredicate<JavaCall<?>> handsTextToTheDatabase() {
        Set<String> methods = Set.of(
                "createQuery",
                "createUpdate",
                "prepareBatch",
                "createBatch",
                "createCall",
                "createScript",
                "execute",
                "select",
                "prepareStatement",
                "prepareCall",
                "executeQuery",
                "executeUpdate",
                "addBatch",
                "nativeSQL");
        return DescribedPredicate.describe("hand text to the database", call -> {
            String owner = call.getTargetOwner().getName();
            return (owner.startsWith("org.jdbi.") || owner.startsWith("java.sql.") || owner.startsWith("javax.sql."))
                    && methods.contains(call.getName());
        });
    }

    @Test
    void only_one_class_hands_text_to_the_database() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Statements")
                .should()
                .callMethodWhere(handsTextToTheDatabase().forSubtype())
                .check(CLASSES);
    }

    @Test
    void that_class_takes_statements_and_no_text() {
        assertThat(Arrays.stream(Statements.class.getDeclaredMethods())
                        .filter(m -> !m.isSynthetic())
                        .flatMap(m -> Arrays.stream(m.getParameterTypes())))
                .doesNotContain(String.class);
    }

    @Test
    void whatever_text_a_statement_takes_is_a_constant_or_is_bound() {
        int texts = 0;
        for (JavaMethod method : CLASSES.get(Sql.class).getMethods()) {
            for (JavaParameter parameter : method.getParameters()) {
                if (parameter.getRawType().isEquivalentTo(String.class)
                        && !method.getName().equals("value")
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    texts++;
                    assertThat(parameter.isAnnotatedWith(CompileTimeConstant.class))
                            .as(method.getFullName())
                            .isTrue();
                }
            }
        }
        assertThat(texts).isEqualTo(2);
        assertThat(Sql.empty().value("x' or 1 = 1 --").text()).isEqualTo("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "A", "a-b", "a b", "a;drop", "a\"", "表", "a.b", "abcdefghijklmnopqrstu", "a\n"})
    void a_name_that_could_be_anything_else_is_not_born(String text) {
        assertThatThrownBy(() -> SqlName.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
