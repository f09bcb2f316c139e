package io.tongxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.tongxin.term.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The glossary is made from the terms that the public types carry; {@code -Dtongxin.update=true} writes it anew. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of(System.getProperty("tongxin.root"), "docs", "glossary.md");
    private static final List<JavaClass> TYPES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.tongxin").stream()
                    .filter(type -> type.isAnnotatedWith(Term.class))
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .sorted(Comparator.comparing(GlossaryTest::pinyin).thenComparing(JavaClass::getName))
                    .toList();

    private static String pinyin(JavaClass type) {
        return type.getAnnotationOfType(Term.class).pinyin();
    }

    /** {@code Quota.Spread} is a different name from {@code Spread}. */
    private static String nameOf(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String glossary() {
        var text = new StringBuilder("""
                # Glossary

                Made from the `@Term` of every public type; do not edit. Run the test `GlossaryTest` with
                `-Dtongxin.update=true` to write it anew. Ordered by pinyin. A source `library` means: our own word.

                | 中文 | pinyin | English name | type | source |
                | --- | --- | --- | --- | --- |
                """);
        for (JavaClass type : TYPES) {
            Term term = type.getAnnotationOfType(Term.class);
            text.append("| %s | %s | %s | `%s` | %s |%n"
                    .formatted(
                            term.zh(),
                            term.pinyin(),
                            english(type),
                            type.getName().replace('$', '.'),
                            term.source()));
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** {@code ResponsibilityList} reads responsibility list. */
    private static String english(JavaClass type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void the_glossary_is_that_of_the_types() throws IOException {
        if (Boolean.getBoolean("tongxin.update")) {
            Files.writeString(GLOSSARY, glossary());
        }

        assertThat(Files.readString(GLOSSARY)).isEqualTo(glossary());
    }

    @Test
    void one_term_has_one_name_and_one_name_one_term() {
        Map<String, String> names = new HashMap<>();
        Map<String, String> terms = new HashMap<>();
        var twice = new ArrayList<String>();
        for (JavaClass type : TYPES) {
            String zh = type.getAnnotationOfType(Term.class).zh();
            if (names.putIfAbsent(zh, nameOf(type)) != null) {
                twice.add(zh + ": " + names.get(zh) + ", " + nameOf(type));
            }
            if (terms.putIfAbsent(nameOf(type), zh) != null) {
                twice.add(nameOf(type) + ": " + terms.get(nameOf(type)) + ", " + zh);
            }
        }

        assertThat(twice).isEmpty();
    }
}
