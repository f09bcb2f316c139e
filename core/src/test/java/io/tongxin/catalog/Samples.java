package io.tongxin.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The samples of the catalog guide, one coherent set, named {@code KIND-NUMBER.yaml} by their order. */
final class Samples {
    static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(catalog: ([a-z]+)\n.*?)```", Pattern.DOTALL);

    private Samples() {}

    static Map<String, String> all() {
        Map<String, String> samples = new TreeMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        Matcher block = BLOCK.matcher(guide());
        while (block.find()) {
            String name = block.group(2);
            int number = numbers.merge(name, 1, Integer::sum);
            samples.put(number == 1 ? name + ".yaml" : name + "-" + number + ".yaml", block.group(1));
        }
        return samples;
    }

    static String text(String file) {
        return all().entrySet().stream()
                .filter(sample -> sample.getKey().equals(file))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The samples with one piece of text, which must be there, changed in one of them. */
    static Map<String, String> with(String file, String text, String replacement) {
        Map<String, String> samples = all();
        String sample = text(file);
        if (!sample.contains(text)) {
            throw new IllegalArgumentException("the sample " + file + " does not hold: " + text);
        }
        samples.put(file, sample.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(replacement)));
        return samples;
    }

    private static String guide() {
        try {
            return Files.readString(ROOT.resolve("docs/catalogs.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
