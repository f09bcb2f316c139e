package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a kind of event that triggers a duty.
 *
 * <p>触发事件类别标识 (chufa shijian leibie biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "触发事件类别标识", pinyin = "chufa shijian leibie biaoshi", source = "library")
public record EventKindId(String value) implements Id<EventKindId>, Comparable<EventKindId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public EventKindId {
        Identifiers.check("EventKindId", value);
    }

    /** The identifier of this text. */
    public static EventKindId of(String value) {
        return new EventKindId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
