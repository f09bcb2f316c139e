package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.storage.Row;
import io.tongxin.term.Term;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest over texts, of which none can run into the next.
 *
 * <p>摘要 (zhaiyao). It shows that something changed; it hides nothing that can be guessed. Immutable.
 *
 * @param value 64 lower-case hexadecimal digits
 */
@Term(zh = "摘要", pinyin = "zhaiyao", source = "FIPS 180-4")
public record Digest(String value) {
    /** How digests are made. */
    public static final String ALGORITHM = "SHA-256";

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if there are not 64 lower-case hexadecimal digits
     */
    public Digest {
        requireNonNull(value, "value");
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("a digest has 64 lower-case hexadecimal digits");
        }
    }

    /**
     * The digest of these texts.
     *
     * @throws IllegalArgumentException if one of them contains half of a character
     */
    public static Digest of(List<String> fields) {
        return ofText(Fields.join(fields));
    }

    /**
     * The digest of everything a row holds but its indexed values, which are made from its body.
     *
     * @throws IllegalArgumentException if one of its texts contains half of a character
     */
    public static Digest of(Row row) {
        return of(List.of(
                "tongxin-row-1",
                row.kind(),
                row.id(),
                row.rootUnit().value(),
                row.ownerUnit().value(),
                String.valueOf(row.revision()),
                row.recordedAt().toString(),
                row.actor().value(),
                row.command().value(),
                String.valueOf(row.bodyVersion()),
                row.body(),
                String.valueOf(row.withdrawn())));
    }

    private static Digest ofText(String text) {
        return new Digest(HexFormat.of().formatHex(sha256(Fields.bytes(text))));
    }

    static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance(ALGORITHM).digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
