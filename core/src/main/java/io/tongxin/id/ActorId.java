package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of an actor, as the host names its user.
 *
 * <p>操作人标识 (caozuoren biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "操作人标识", pinyin = "caozuoren biaoshi", source = "library")
public record ActorId(String value) implements Id<ActorId>, Comparable<ActorId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public ActorId {
        Identifiers.check("ActorId", value);
    }

    /** The identifier of this text. */
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
