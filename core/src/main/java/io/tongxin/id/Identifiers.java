package io.tongxin.id;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/** The checks and the order that all identifiers share. */
final class Identifiers {
    static final Comparator<String> BY_CODE_POINT = Identifiers::compareCodePoints;
    private static final int LONGEST = 64;

    private Identifiers() {}

    static void check(String type, String value) {
        requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    type + " must have 1 to " + LONGEST + " characters, not " + value.length());
        }
        if (!value.equals(value.strip())) {
            throw new IllegalArgumentException(type + " must not begin or end with white space");
        }
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int c = value.codePointAt(i);
            if (isRefused(c)) {
                throw new IllegalArgumentException(
                        type + " must not contain the character U+" + String.format("%04X", c));
            }
        }
    }

    private static boolean isRefused(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** UTF-16 puts supplementary characters before U+E000; code point order, as UTF-8 bytes have it, does not. */
    private static int compareCodePoints(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean xHigh = Character.isSurrogate(x);
                boolean yHigh = Character.isSurrogate(y);
                return xHigh == yHigh ? Character.compare(x, y) : xHigh ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
