package io.tongxin.benchmarks.storage;

import java.util.List;

/**
 * How much to measure.
 *
 * @param records how many records
 * @param rounds in how many rounds
 * @param seed of the generated records
 * @param databases on which databases
 */
record StorageOptions(int records, int rounds, long seed, List<String> databases) {
    static final List<String> ALL = List.of("h2", "postgresql", "mariadb");
    private static final int FEWEST = 1_000;
    private static final int MOST = 500_000;

    /**
     * What the words of a command ask for.
     *
     * @throws IllegalArgumentException if they cannot be understood, with a sentence for who typed them
     */
    static StorageOptions parse(String... words) {
        int records = 100_000;
        int rounds = 5;
        long seed = 7;
        List<String> databases = ALL;
        for (int i = 0; i < words.length; i += 2) {
            String value = i + 1 < words.length ? words[i + 1] : "";
            switch (words[i]) {
                case "--records" -> records = (int) number(words[i], value, FEWEST, MOST);
                case "--rounds" -> rounds = (int) number(words[i], value, 1, 1_000);
                case "--seed" -> seed = number(words[i], value, Long.MIN_VALUE, Long.MAX_VALUE);
                case "--on" -> databases = databases(value);
                default ->
                    throw new IllegalArgumentException(
                            "There is no option " + words[i] + "; there are --records, --rounds, --seed and --on.");
            }
        }
        return new StorageOptions(records, rounds, seed, databases);
    }

    private static List<String> databases(String value) {
        List<String> named = List.of(value.split(",", -1));
        if (!ALL.containsAll(named)) {
            throw new IllegalArgumentException("--on takes some of h2, postgresql and mariadb, with commas between.");
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
