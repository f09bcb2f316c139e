package io.tongxin.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every class and test that {@code docs/privacy.md} names is there, and every article that applies has a row. */
class PrivacyPageTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private static final Pattern NAME = Pattern.compile("`([A-Z][a-z][A-Za-z]+)(?:\\.([A-Za-z]+))?[^`]*`");
    private static final Pattern SPAN = Pattern.compile("([0-9]+)(?: to ([0-9]+))?");
    private static final List<Integer> ARTICLES = List.of(
            6, 7, 8, 9, 13, 17, 28, 29, 30, 33, 35, 36, 37, 44, 45, 46, 47, 48, 49, 50, 51, 54, 55, 56, 57, 68, 69, 72,
            73);

    private static Set<String> named(String text) {
        return NAME.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/privacy.md"));
    }

    private static Set<String> types() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void every_class_and_test_on_the_page_exists() throws IOException {
        assertThat(named(page()))
                .contains("PrivacyPolicy", "RightsRequest", "SmallGroups", "AccessMatrixTest")
                .isSubsetOf(types());
    }

    @Test
    void a_class_that_does_not_exist_is_found() throws IOException {
        assertThat(named("`PrivacyPolicies` and `PrivacyPolicy.of(…)`"))
                .containsExactly("PrivacyPolicies", "PrivacyPolicy");
        assertThat(types()).doesNotContain("PrivacyPolicies").contains("PrivacyPolicy");
    }

    @Test
    void every_article_that_applies_has_a_row() throws IOException {
        Set<Integer> found = new TreeSet<>();
        for (String line : page().lines().filter(l -> l.startsWith("| ")).toList()) {
            String cell = line.substring(2, line.indexOf('|', 2));
            SPAN.matcher(cell).results().forEach(span -> {
                int first = Integer.parseInt(span.group(1));
                int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
                IntStream.rangeClosed(first, last).forEach(found::add);
            });
        }
        assertThat(found).containsAll(ARTICLES);
    }
}
