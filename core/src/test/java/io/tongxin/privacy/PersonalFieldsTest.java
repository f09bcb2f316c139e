package io.tongxin.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.tongxin.term.Bilingual;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The build fails while a personal field of the library does not say what it is, what it is for and how the law classes it. */
class PersonalFieldsTest {
    private static List<Class<?>> implementations() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.tongxin").stream()
                        .filter(type -> type.isAssignableTo(PersonalField.class) && !type.isInterface())
                        .filter(type -> !type.isAnonymousClass())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** What is wrong with the fields of these types, taken together: a path is one field's in all of them. */
    private static List<String> problems(List<Class<?>> types) {
        var problems = new ArrayList<String>();
        var paths = new HashSet<String>();
        for (Class<?> type : types) {
            List<PersonalField> constants = constants(type);
            if (constants.isEmpty()) {
                problems.add(type.getSimpleName() + " has no constants");
            }
            constants.forEach(constant -> check(constant, paths, problems));
        }
        return problems;
    }

    /** Of an enum or of any other class: its public constants of its own type. */
    private static List<PersonalField> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == type && Modifier.isStatic(field.getModifiers()))
                .map(PersonalFieldsTest::constant)
                .toList();
    }

    private static PersonalField constant(Field field) {
        try {
            field.setAccessible(true);
            return (PersonalField) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(PersonalField field, Set<String> paths, List<String> problems) {
        if (!PolicyCheck.isPath(field.path())) {
            problems.add(field + " has no path");
        } else if (!paths.add(field.path())) {
            problems.add(field + " has the path of another");
        }
        if (!isSaid(field.label())) {
            problems.add(field + " has no label in both languages");
        }
        if (!isSaid(field.purpose())) {
            problems.add(field + " has no purpose in both languages");
        }
        if (field.dataClass() == null) {
            problems.add(field + " has no class");
        }
    }

    private static boolean isSaid(Bilingual text) {
        return text != null && !text.zh().isBlank() && !text.en().isBlank();
    }

    @Test
    void every_personal_field_of_the_library_says_what_it_is_what_for_and_of_which_class() {
        assertThat(problems(implementations())).isEmpty();
    }

    @Test
    void a_field_that_lacks_something_is_found() {
        assertThat(problems(List.of(SampleField.class))).isEmpty();
        assertThat(problems(List.of(Careless.class, SampleField.class)))
                .containsExactly(
                        "PATH has no path",
                        "LABEL has no label in both languages",
                        "PURPOSE has no purpose in both languages",
                        "CLASS has no class",
                        "NAME has the path of another");
        assertThat(problems(List.of(NoConstants.class))).containsExactly("NoConstants has no constants");
    }

    /** Each constant lacks what it is named after; the last takes the path of a field elsewhere. */
    private enum Careless implements PersonalField {
        PATH,
        LABEL,
        PURPOSE,
        CLASS,
        TWIN;

        @Override
        public String path() {
            return switch (this) {
                case PATH -> "";
                case TWIN -> "name";
                default -> name();
            };
        }

        @Override
        public Bilingual label() {
            return this == LABEL ? Bilingual.of("标签") : Bilingual.of("标签", "label");
        }

        @Override
        @SuppressWarnings("NullAway") // what is looked for
        public DataClass dataClass() {
            return this == CLASS ? null : DataClass.GENERAL;
        }

        @Override
        public Bilingual purpose() {
            return this == PURPOSE ? Bilingual.of("目的") : Bilingual.of("目的", "purpose");
        }

        @Override
        public boolean isCore() {
            return false;
        }
    }

    private record NoConstants(String name, String path, Bilingual label, DataClass dataClass, Bilingual purpose)
            implements PersonalField {
        @Override
        public boolean isCore() {
            return false;
        }
    }
}
