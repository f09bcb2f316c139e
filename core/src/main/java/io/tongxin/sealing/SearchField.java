package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A sealed field that can be searched for one value: how values are compared, and how long its tokens are.
 *
 * <p>检索字段 (jiansuo ziduan). The shorter the token, the more other values share it: a search finds them too, and who guesses cannot
 * be sure. What was found is always opened and compared. Immutable.
 *
 * @param kind the name of the kind of record
 * @param field the name of the field
 * @param normalization what counts as the same value
 * @param bits the length of a token, 8 to 256
 */
@Term(zh = "检索字段", pinyin = "jiansuo ziduan", source = "library")
public record SearchField(String kind, String field, Normalization normalization, int bits) {
    private static final int FEWEST = 8;
    private static final int MOST = 256;

    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if the kind, the field or the length is none
     */
    public SearchField {
        requireNonNull(kind, "kind");
        requireNonNull(field, "field");
        requireNonNull(normalization, "normalization");
        if (!FieldPlace.isKind(kind) || !FieldPlace.isField(field) || bits < FEWEST || bits > MOST) {
            throw new IllegalArgumentException(Bilingual.of(
                            "检索字段须有记录类别、字段名和8至256位的令牌长度",
                            "a field to search by has a kind, a name, and tokens of 8 to 256 bits")
                    .toString());
        }
    }

    /** A field. */
    public static SearchField of(String kind, String field, Normalization normalization, int bits) {
        return new SearchField(kind, field, normalization, bits);
    }

    /**
     * The fewest bits with which a search among so many different values finds no more wrong ones than that, on average.
     *
     * @param values how many different values there are, at least 1
     * @param falsePositives how many wrong ones are expected, above 0
     * @throws IllegalArgumentException if one of them is not so
     */
    public static int bitsFor(long values, double falsePositives) {
        if (values < 1 || !(falsePositives > 0)) {
            throw new IllegalArgumentException("there is at least one value, and more than no false positive");
        }
        int bits = FEWEST;
        while (bits < MOST && Math.scalb((double) values, -bits) > falsePositives) {
            bits++;
        }
        return bits;
    }

    /** How many wrong values a search among so many different ones finds on average. */
    public double expectedFalsePositives(long values) {
        return Math.scalb((double) values, -bits);
    }

    /** Whether two values count as the same: to be asked of each value that a token found. */
    public boolean isSame(ClearValue one, ClearValue other) {
        return normalization.normal(one.text()).equals(normalization.normal(other.text()));
    }

    @Override
    public String toString() {
        return kind + "." + field;
    }
}
