package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside a sealed value so that it can be searched for: a keyed hash of its normal form, cut to the field's length.
 *
 * <p>检索令牌 (jiansuo lingpai). Equal values of a field have equal tokens: how often each occurs can be seen. Without the key nobody
 * can make one of a guess. Immutable.
 *
 * @param keyId the id of the token key
 * @param digits 2 to 64 lower-case hexadecimal digits
 */
@Term(zh = "检索令牌", pinyin = "jiansuo lingpai", source = "library")
public record SearchToken(String keyId, String digits) {
    private static final Pattern TEXT = Pattern.compile("(.*)\\.([0-9a-f]{2,64})");
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{2,64}");

    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if one of them is not so
     */
    public SearchToken {
        WrappedKey.checkedId(keyId);
        if (!DIGITS.matcher(requireNonNull(digits, "digits")).matches()) {
            throw new IllegalArgumentException("a token has 2 to 64 lower-case hexadecimal digits");
        }
    }

    /**
     * The token of this text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static SearchToken parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a token is the id of a key, a dot and hexadecimal digits");
        }
        return new SearchToken(parts.group(1), parts.group(2));
    }

    /** Its text, as an attribute keeps it: the key's id, a dot and the digits. */
    public String text() {
        return keyId + "." + digits;
    }

    /** By which key it was made, and none of its digits. */
    @Override
    public String toString() {
        return "token(" + keyId + ")";
    }
}
