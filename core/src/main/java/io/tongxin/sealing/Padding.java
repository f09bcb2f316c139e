package io.tongxin.sealing;

import java.util.Arrays;
import java.util.Optional;

/**
 * Makes short values equally long: one byte 80 and zeros up to 64 bytes, and up to a multiple of 256 beyond (ISO/IEC 7816-4).
 *
 * <p>A name, a number and a code all take 64 bytes, so that a sealed value does not tell a short one from a long one.
 */
final class Padding {
    /** The most bytes that are padded. */
    static final int MOST = 3_839;

    private static final int SHORT = 64;
    private static final int STEP = 256;
    private static final byte MARK = (byte) 0x80;

    private Padding() {}

    static byte[] padded(byte[] plain) {
        byte[] padded = Arrays.copyOf(plain, length(plain.length + 1));
        padded[plain.length] = MARK;
        return padded;
    }

    private static int length(int needed) {
        return needed <= SHORT ? SHORT : (needed + STEP - 1) / STEP * STEP;
    }

    /** Without what was added; empty where nothing was. */
    static Optional<byte[]> stripped(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        return end > 0 && padded[end] == MARK ? Optional.of(Arrays.copyOf(padded, end)) : Optional.empty();
    }
}
