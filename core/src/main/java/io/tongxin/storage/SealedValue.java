package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.Arrays;
import java.util.Base64;

/**
 * A value that a store keeps without knowing what it says: 1 to 4,096 bytes.
 *
 * <p>密封值 (mifeng zhi). It is equal to one of the same bytes, and that is all: it has no order, and nothing can be asked by it. It
 * neither seals nor opens; that is done above the store. Immutable.
 */
@Term(zh = "密封值", pinyin = "mifeng zhi", source = "library")
public final class SealedValue {
    private static final int MOST = 4_096;
    private static final int LONGEST_TEXT = (MOST + 2) / 3 * 4;

    private final byte[] bytes;

    private SealedValue(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A value of these bytes, which are copied.
     *
     * @throws RefusedValueException if there are none, or more than 4,096
     */
    public static SealedValue of(byte[] bytes) {
        if (requireNonNull(bytes, "bytes").length < 1 || bytes.length > MOST) {
            throw new RefusedValueException(
                    "", "bytes", Bilingual.of("须为1至" + MOST + "个字节", "it must have 1 to " + MOST + " bytes"));
        }
        return new SealedValue(bytes.clone());
    }

    /**
     * The value of this text.
     *
     * @throws RefusedValueException if it is no Base64 as {@link #text} gives it, of 1 to 4,096 bytes
     */
    public static SealedValue parse(String text) {
        if (requireNonNull(text, "text").length() <= LONGEST_TEXT) {
            try {
                SealedValue value = of(Base64.getDecoder().decode(text));
                if (value.text().equals(text)) {
                    return value;
                }
            } catch (IllegalArgumentException e) {
                throw noText();
            }
        }
        throw noText();
    }

    private static RefusedValueException noText() {
        return new RefusedValueException(
                "",
                "text",
                Bilingual.of("须为1至" + MOST + "个字节的Base64文本", "it must be Base64 of 1 to " + MOST + " bytes"));
    }

    /** Its bytes in Base64, as a body holds them. */
    public String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedValue s && Arrays.equals(bytes, s.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** How many bytes it has, and none of them. */
    @Override
    public String toString() {
        return "sealed(" + bytes.length + ")";
    }
}
