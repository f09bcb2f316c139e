package io.tongxin.survey;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Set;

/**
 * Whether and how a person answered; never what.
 *
 * <p>答复情况 (dafu qingkuang). Not to answer is an answer, and has no consequence in any verdict. Immutable.
 */
@Term(zh = "答复情况", pinyin = "dafu qingkuang", source = "library")
public sealed interface Answer {
    /** No answer. */
    static Answer none() {
        return new None();
    }

    /** Declined on the day. */
    static Answer declined(LocalDate day) {
        return new Declined(day);
    }

    /** Answered on the day; these fields may be changed in the person's record. */
    static Answer answered(LocalDate day, Set<String> agreed) {
        return new Answered(day, agreed);
    }

    /** No answer. 未答复 (wei dafu). */
    @Term(zh = "未答复", pinyin = "wei dafu", source = "library")
    record None() implements Answer {}

    /**
     * The person does not wish to answer. 谢绝答复 (xiejue dafu).
     *
     * @param day when the person said so
     */
    @Term(zh = "谢绝答复", pinyin = "xiejue dafu", source = "library")
    record Declined(LocalDate day) implements Answer {
        /** Checks that the day is given. */
        public Declined {
            requireNonNull(day, "day");
        }
    }

    /**
     * The person answered. 已答复 (yi dafu).
     *
     * @param day when
     * @param agreed the names of the fields that the person agreed to have changed
     */
    @Term(zh = "已答复", pinyin = "yi dafu", source = "library")
    record Answered(LocalDate day, Set<String> agreed) implements Answer {
        /** Copies its parts. */
        public Answered {
            requireNonNull(day, "day");
            agreed = Set.copyOf(agreed);
        }
    }
}
