package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * One thing that is wrong with a host's declarations: of which field, and what.
 *
 * <p>声明问题 (shengming wenti). Immutable; ordered by field.
 *
 * @param field the path of the field
 * @param label its label
 * @param fault what is wrong
 */
@Term(zh = "声明问题", pinyin = "shengming wenti", source = "library")
public record PolicyProblem(String field, Bilingual label, PolicyFault fault) implements Comparable<PolicyProblem> {
    /** Checks that all parts are given. */
    public PolicyProblem {
        requireNonNull(field, "field");
        requireNonNull(label, "label");
        requireNonNull(fault, "fault");
    }

    static PolicyProblem of(PersonalField field, PolicyFault fault) {
        return new PolicyProblem(field.path(), field.label(), fault);
    }

    /** It as a sentence in Chinese and English. */
    public Bilingual text() {
        String en = label.en().isEmpty() ? label.zh() : label.en();
        return Bilingual.of(
                field + "（" + label.zh() + "）：" + fault.reason().zh(),
                field + " (" + en + "): " + fault.reason().en());
    }

    @Override
    public int compareTo(PolicyProblem other) {
        int order = Id.byCodePoint().compare(field, other.field);
        order = order != 0 ? order : Id.byCodePoint().compare(label.toString(), other.label.toString());
        return order != 0 ? order : fault.compareTo(other.fault);
    }

    @Override
    public String toString() {
        return text().toString();
    }
}
