package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A sensitive value in clear, between the form it was entered in and the seal: 1 to 3,839 bytes, or a text of as many in UTF-8.
 *
 * <p>明文值 (mingwen zhi). It shows what it holds in no text that is made of it, so that it can stand in a record, an exception or a
 * log line without telling. It is not for storing. Immutable.
 */
@Term(zh = "明文值", pinyin = "mingwen zhi", source = "library")
public final class ClearValue {
    private final byte[] bytes;

    private ClearValue(byte[] bytes) {
        if (bytes.length < 1 || bytes.length > Padding.MOST) {
            throw new IllegalArgumentException(Bilingual.of(
                            "敏感值须为1至" + Padding.MOST + "个字节（汉字每个3至4个字节）",
                            "a sensitive value has 1 to " + Padding.MOST
                                    + " bytes, of which a Chinese character takes 3 or 4")
                    .toString());
        }
        this.bytes = bytes;
    }

    /**
     * A text.
     *
     * @throws IllegalArgumentException if it is empty, too long, or contains half of a character; the text is not told
     */
    public static ClearValue of(String text) {
        return new ClearValue(Utf8.encoded(requireNonNull(text, "text"))
                .orElseThrow(() -> new IllegalArgumentException(
                        Bilingual.of("敏感值含有半个字符", "a sensitive value contains half of a character")
                                .toString())));
    }

    /** Whether a text can be one: it is not empty, not too long, and has no half of a character. */
    public static boolean fits(String text) {
        return Utf8.encoded(text)
                .filter(bytes -> bytes.length >= 1 && bytes.length <= Padding.MOST)
                .isPresent();
    }

    /**
     * Bytes, which are copied.
     *
     * @throws IllegalArgumentException if there are none or too many
     */
    public static ClearValue of(byte[] bytes) {
        return new ClearValue(requireNonNull(bytes, "bytes").clone());
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Its text.
     *
     * @throws IllegalStateException if its bytes are none
     */
    public String text() {
        return Utf8.decoded(bytes).orElseThrow(() -> new IllegalStateException("these bytes are no text in UTF-8"));
    }

    /** What may be shown of its text. */
    public String masked(Mask mask) {
        return mask.of(text());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClearValue v && MessageDigest.isEqual(bytes, v.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The word for it, and not even its length. */
    @Override
    public String toString() {
        return "clear(***)";
    }
}
