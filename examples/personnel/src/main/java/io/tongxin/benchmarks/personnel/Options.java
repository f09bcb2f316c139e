package io.tongxin.benchmarks.personnel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much to do.
 *
 * @param persons how many persons
 * @param seed of the generated persons
 * @param stores on which stores
 * @param beside what is measured by itself beside the run
 */
record Options(int persons, long seed, List<String> stores, List<Part> beside) {
    static final List<String> ALL = List.of("memory", "h2", "postgresql");
    private static final int FEWEST = 300;
    private static final int MOST = 500_000;

    /**
     * What the words of a command ask for.
     *
     * @throws IllegalArgumentException if they cannot be understood, with a sentence for who typed them
     */
    static Options parse(String... words) {
        int persons = 100_000;
        long seed = 7;
        List<String> stores = ALL;
        List<Part> beside = List.of(Part.values());
        for (int i = 0; i < words.length; i += 2) {
            String value = i + 1 < words.length ? words[i + 1] : "";
            switch (words[i]) {
                case "--persons" -> persons = (int) number(words[i], value, FEWEST, MOST);
                case "--seed" -> seed = number(words[i], value, Long.MIN_VALUE, Long.MAX_VALUE);
                case "--on" -> stores = stores(value);
                case "--beside" -> beside = parts(value);
                default ->
                    throw new IllegalArgumentException(
                            "There is no option " + words[i] + "; there are --persons, --seed, --on and --beside.");
            }
        }
        return new Options(persons, seed, stores, beside);
    }

    private static List<String> stores(String value) {
        List<String> named = List.of(value.split(",", -1));
        if (!ALL.containsAll(named)) {
            throw new IllegalArgumentException("--on takes some of memory, h2 and postgresql, with commas between.");
        }
        return named;
    }

    private static List<Part> parts(String value) {
        if (value.equals("none")) {
            return List.of();
        }
        List<Part> named = Stream.of(value.split(",", -1))
                .flatMap(word -> Stream.of(Part.values())
                        .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(word)))
                .distinct()
                .toList();
        if (named.size() != value.split(",", -1).length) {
            throw new IllegalArgumentException(
                    "--beside takes none, or some of validator, sealing and jdbc, each once, with commas between.");
        }
        return named;
    }

    private static long number(String option, String value, long least, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the sentence below says what is expected
        }
        throw new IllegalArgumentException(option + " takes a whole number from " + least + " to " + most + ".");
    }

    /** What can be measured by itself. */
    enum Part {
        VALIDATOR,
        SEALING,
        JDBC
    }
}
