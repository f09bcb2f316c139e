package io.tongxin.id;

import io.tongxin.term.Term;
import java.util.regex.Pattern;

/**
 * The code of a ground on which a person enters a talent pool or leaves it.
 *
 * <p>出入库依据标识 (churuku yiju biaoshi). It is a code and no place for a remark about anybody: no
 * other letters are taken than those of codes. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 lower-case letters, digits, dots and hyphens, the first a letter
 */
@Term(zh = "出入库依据标识", pinyin = "churuku yiju biaoshi", source = "library")
public record PoolGroundId(String value) implements Id<PoolGroundId>, Comparable<PoolGroundId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]*");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not such a code
     */
    public PoolGroundId {
        Identifiers.check("PoolGroundId", value);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "the code of a ground is made of lower-case letters, digits, dots and hyphens");
        }
    }

    /** The identifier of this text. */
    public static PoolGroundId of(String value) {
        return new PoolGroundId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
