package io.tongxin.survey;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A person who was asked in a survey, after being told by its notice.
 *
 * <p>调查对象 (diaocha duixiang). Immutable; it shows nothing of the answer.
 *
 * @param person the person, an opaque id
 * @param told the day on which the person was given the notice
 * @param answer whether and how the person answered
 */
@Term(zh = "调查对象", pinyin = "diaocha duixiang", source = "library")
public record Asked(
        @NotNull PersonId person,
        @NotNull LocalDate told,
        @NotNull Answer answer) {
    /** Checks that all parts are given. */
    public Asked {
        requireNonNull(person, "person");
        requireNonNull(told, "told");
        requireNonNull(answer, "answer");
    }

    /** The person alone. */
    @Override
    public String toString() {
        return "Asked[" + person + "]";
    }
}
