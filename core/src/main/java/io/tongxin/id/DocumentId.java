package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a document that the host keeps.
 *
 * <p>文件标识 (wenjian biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "文件标识", pinyin = "wenjian biaoshi", source = "library")
public record DocumentId(String value) implements Id<DocumentId>, Comparable<DocumentId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public DocumentId {
        Identifiers.check("DocumentId", value);
    }

    /** The identifier of this text. */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
