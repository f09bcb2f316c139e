package io.tongxin.benchmarks.personnel;

import java.util.List;

/**
 * How much to do.
 *
 * @param persons how many persons
 * @param seed of the generated persons
 * @param stores on which stores
 */
record Options(int persons, long seed, List<String> stores) {
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
        for (int i = 0; i < words.length; i += 2) {
            String value = i + 1 < words.length ? words[i + 1] : "";
            switch (words[i]) {
                case "--persons" -> persons = (int) number(words[i], value, FEWEST, MOST);
                case "--seed" -> seed = number(words[i], value, Long.MIN_VALUE, Long.MAX_VALUE);
                case "--on" -> stores = stores(value);
                default ->
                    throw new IllegalArgumentException(
                            "There is no option " + words[i] + "; there are --persons, --seed and --on.");
            }
        }
        return new Options(persons, seed, stores);
    }

    private static List<String> stores(String value) {
        List<String> named = List.of(value.split(",", -1));
        if (!ALL.containsAll(named)) {
            throw new IllegalArgumentException("--on takes some of memory, h2 and postgresql, with commas between.");
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
}
