package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of an incident with personal data.
 *
 * <p>个人信息安全事件标识 (geren xinxi anquan shijian biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code
 * point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "个人信息安全事件标识", pinyin = "geren xinxi anquan shijian biaoshi", source = "library")
public record IncidentId(String value) implements Id<IncidentId>, Comparable<IncidentId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public IncidentId {
        Identifiers.check("IncidentId", value);
    }

    /** The identifier of this text. */
    public static IncidentId of(String value) {
        return new IncidentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
