package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a type of relation between units, such as guidance.
 *
 * <p>关系类型标识 (guanxi leixing biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "关系类型标识", pinyin = "guanxi leixing biaoshi", source = "library")
public record RelationTypeId(String value) implements Id<RelationTypeId>, Comparable<RelationTypeId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public RelationTypeId {
        Identifiers.check("RelationTypeId", value);
    }

    /** The identifier of this text. */
    public static RelationTypeId of(String value) {
        return new RelationTypeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
