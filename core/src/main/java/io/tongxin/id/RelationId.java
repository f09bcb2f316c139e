package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a relation between two units beside the tree.
 *
 * <p>关系标识 (guanxi biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "关系标识", pinyin = "guanxi biaoshi", source = "library")
public record RelationId(String value) implements Id<RelationId>, Comparable<RelationId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public RelationId {
        Identifiers.check("RelationId", value);
    }

    /** The identifier of this text. */
    public static RelationId of(String value) {
        return new RelationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
