package io.tongxin.benchmarks;

/**
 * How much to measure.
 *
 * @param units of how many units the city consists whose duties are evaluated
 * @param rolledUp of how many units the city consists whose duties are rolled up
 * @param rounds in how many rounds
 * @param seed of the generated data
 */
record Options(int units, int rolledUp, int rounds, long seed) {
    private static final int MOST_UNITS = 100_000;

    /**
     * What the words of a command ask for.
     *
     * @throws IllegalArgumentException if they cannot be understood, with a sentence for who typed them
     */
    static Options parse(String... words) {
        int units = 1_000;
        int rolledUp = 4_000;
        int rounds = 15;
        long seed = 7;
        for (int i = 0; i < words.length; i++) {
            String value = i + 1 < words.length ? words[i + 1] : "";
            switch (words[i]) {
                case "--full" -> {
                    units = 10_000;
                    rolledUp = 30_000;
                }
                case "--units" -> units = (int) number(words[i++], value, 1, MOST_UNITS);
                case "--rolled-up" -> rolledUp = (int) number(words[i++], value, 1, MOST_UNITS);
                case "--rounds" -> rounds = (int) number(words[i++], value, 1, 1_000);
                case "--seed" -> seed = number(words[i++], value, Long.MIN_VALUE, Long.MAX_VALUE);
                default ->
                    throw new IllegalArgumentException("There is no option " + words[i]
                            + "; there are --units, --rolled-up, --rounds, --seed and --full.");
            }
        }
        return new Options(units, rolledUp, rounds, seed);
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
