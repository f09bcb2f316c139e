package io.tongxin.id;

import java.util.random.RandomGenerator;

/** The text of a ULID: ten digits of time and sixteen of chance, in Crockford's base 32. */
final class Ulid {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_DIGITS = 10;
    private static final int RANDOM_DIGITS = 16;
    private static final int BITS = 5;

    private Ulid() {}

    static String of(long millis, RandomGenerator random) {
        var text = new StringBuilder(TIME_DIGITS + RANDOM_DIGITS);
        for (int i = TIME_DIGITS - 1; i >= 0; i--) {
            text.append(DIGITS.charAt((int) (millis >>> (i * BITS)) & (DIGITS.length() - 1)));
        }
        for (int i = 0; i < RANDOM_DIGITS; i++) {
            text.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return text.toString();
    }
}
