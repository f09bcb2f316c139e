package io.tongxin.composition;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.regex.Pattern;

/**
 * A kind of body whose composition a rule speaks of, such as the members of a committee of the CPPCC.
 *
 * <p>机构类型 (jigou leixing). An office adds its own. Immutable; two are equal by their code.
 *
 * @param code lower-case words joined by hyphens, at most 40 characters
 * @param label what it is called
 */
@Term(zh = "机构类型", pinyin = "jigou leixing", source = "library")
public record BodyKind(String code, Bilingual label) {
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final int LONGEST = 40;

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form stated
     */
    public BodyKind {
        requireNonNull(label, "label");
        if (code.length() > LONGEST || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("the code of a kind of body is made of lower-case words and hyphens");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BodyKind kind && kind.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
