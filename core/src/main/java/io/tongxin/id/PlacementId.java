package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a placement of a unit in the tree.
 *
 * <p>隶属标识 (lishu biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "隶属标识", pinyin = "lishu biaoshi", source = "library")
public record PlacementId(String value) implements Id<PlacementId>, Comparable<PlacementId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public PlacementId {
        Identifiers.check("PlacementId", value);
    }

    /** The identifier of this text. */
    public static PlacementId of(String value) {
        return new PlacementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
