package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a command; the same id again has no second effect.
 *
 * <p>指令标识 (zhiling biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "指令标识", pinyin = "zhiling biaoshi", source = "library")
public record CommandId(String value) implements Id<CommandId>, Comparable<CommandId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public CommandId {
        Identifiers.check("CommandId", value);
    }

    /** The identifier of this text. */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
