package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of an annual consultation plan.
 *
 * <p>协商年度计划标识 (xieshang niandu jihua biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "协商年度计划标识", pinyin = "xieshang niandu jihua biaoshi", source = "library")
public record ConsultationPlanId(String value) implements Id<ConsultationPlanId>, Comparable<ConsultationPlanId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public ConsultationPlanId {
        Identifiers.check("ConsultationPlanId", value);
    }

    /** The identifier of this text. */
    public static ConsultationPlanId of(String value) {
        return new ConsultationPlanId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
