package io.tongxin.rule;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;

/**
 * The name of a rule, for ever the same: lower-case words joined by hyphens, parts joined by dots.
 *
 * <p>规则标识 (guize biaoshi). Immutable.
 *
 * @param value such as {@code tailoring.weakened}
 */
@Term(zh = "规则标识", pinyin = "guize biaoshi", source = "library")
public record RuleId(String value) {
    /**
     * Checks its form.
     *
     * @throws IllegalArgumentException if it is not of the form stated
     */
    public RuleId {
        requireNonNull(value, "value");
        if (!value.matches("[a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+")) {
            throw new IllegalArgumentException("a rule's id is made of lower-case words, hyphens and dots: " + value);
        }
    }

    /** The rule of this name. */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
