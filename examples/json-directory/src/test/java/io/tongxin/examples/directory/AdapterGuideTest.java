package io.tongxin.examples.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code of docs/adapters.md is that of this example, word for word. */
class AdapterGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Path SOURCES = ROOT.resolve("examples/json-directory/src");
    private static final Pattern SHOWN =
            Pattern.compile("\\[`(\\w+)`, ([a-z]+)]\\(([^)]+)\\):\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("// tag::([a-z]+)\\[]");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    private static String guide() throws IOException {
        return Files.readString(DOCS.resolve("adapters.md"));
    }

    private static String region(Path file, String name) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> stripped = lines.stream().map(String::strip).toList();
        int begin = stripped.indexOf("// tag::" + name + "[]");
        int end = stripped.indexOf("// end::" + name + "[]");
        assertThat(end).as(name + " in " + file.getFileName()).isGreaterThan(begin + 1);
        return String.join("\n", lines.subList(begin + 1, end)).stripIndent() + "\n";
    }

    @Test
    void each_block_of_the_guide_is_a_region_of_the_example() throws IOException {
        var shown = SHOWN.matcher(guide()).results().toList();

        for (var block : shown) {
            Path file = DOCS.resolve(block.group(3)).normalize();
            assertThat(file).hasFileName(block.group(1) + ".java");
            assertThat(block.group(4)).isEqualTo(region(file, block.group(2)));
        }
        assertThat(shown).as("every block says where it is from").hasSize(guide().split("```java", -1).length - 1);
    }

    @Test
    void each_region_of_the_example_is_shown_in_the_guide() throws IOException {
        var regions = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String name = String.valueOf(file.getFileName()).replace(".java", "");
                TAG.matcher(Files.readString(file)).results().forEach(tag -> regions.add(name + ", " + tag.group(1)));
            }
        }

        assertThat(SHOWN.matcher(guide()).results().map(block -> block.group(1) + ", " + block.group(2)))
                .containsExactlyInAnyOrderElementsOf(regions);
    }

    @Test
    void the_guide_is_short_and_every_file_that_it_names_is_there() throws IOException {
        assertThat(guide().lines())
                .hasSizeLessThanOrEqualTo(250)
                .allMatch(line -> line.length() <= 120 || line.contains("](../"));
        assertThat(LINK.matcher(guide()).results().map(link -> DOCS.resolve(link.group(1))))
                .hasSizeGreaterThan(10)
                .allMatch(Files::exists);
    }
}
