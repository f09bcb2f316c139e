package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a topic of a consultation plan.
 *
 * <p>协商议题标识 (xieshang yiti biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "协商议题标识", pinyin = "xieshang yiti biaoshi", source = "library")
public record TopicId(String value) implements Id<TopicId>, Comparable<TopicId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public TopicId {
        Identifiers.check("TopicId", value);
    }

    /** The identifier of this text. */
    public static TopicId of(String value) {
        return new TopicId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
