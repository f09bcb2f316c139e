package io.tongxin.id;

import io.tongxin.term.Term;

/**
 * The identifier of a survey.
 *
 * <p>摸底调查标识 (modi diaocha biaoshi). It is opaque: nothing is read from its text. Immutable; ordered by code point, as every store orders it.
 *
 * @param value 1 to 64 characters, no white space at its ends, no control characters
 */
@Term(zh = "摸底调查标识", pinyin = "modi diaocha biaoshi", source = "library")
public record SurveyId(String value) implements Id<SurveyId>, Comparable<SurveyId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public SurveyId {
        Identifiers.check("SurveyId", value);
    }

    /** The identifier of this text. */
    public static SurveyId of(String value) {
        return new SurveyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
