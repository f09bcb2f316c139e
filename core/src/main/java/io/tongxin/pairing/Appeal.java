package io.tongxin.pairing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActivityId;
import io.tongxin.id.AppealId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person asked for in a talk or on a visit, and what was done about it, in clear.
 *
 * <p>诉求 (suqiu). It has no place for what anybody thinks of the person. It is not for storing: a store keeps a {@link SealedAppeal}.
 * Of a person who was erased the texts are empty. Immutable.
 *
 * @param id its identifier
 * @param unit the unit that handles it
 * @param person who asked, an opaque id
 * @param activity the talk or visit, one of the same unit
 * @param day when
 * @param asked what was asked for: 1 to 2,000 characters, at most 3,839 bytes in UTF-8
 * @param handled what was done about it, if anything was
 */
@Term(zh = "诉求", pinyin = "suqiu", source = "library")
public record Appeal(
        AppealId id,
        UnitId unit,
        PersonId person,
        ActivityId activity,
        LocalDate day,
        String asked,
        Optional<Handled> handled) {
    /** Checks that all parts are given; the texts are checked before they are sealed. */
    public Appeal {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(person, "person");
        requireNonNull(activity, "activity");
        requireNonNull(day, "day");
        requireNonNull(asked, "asked");
        requireNonNull(handled, "handled");
    }

    /** One about which nothing was done yet. */
    public static Appeal of(
            AppealId id, UnitId unit, PersonId person, ActivityId activity, LocalDate day, String asked) {
        return new Appeal(id, unit, person, activity, day, asked, Optional.empty());
    }

    /** The same, handled so. */
    public Appeal handledOn(LocalDate on, String done) {
        return new Appeal(id, unit, person, activity, day, asked, Optional.of(new Handled(on, done)));
    }

    /** Its id: neither the person nor a text. */
    @Override
    public String toString() {
        return "Appeal[" + id + "]";
    }

    /**
     * What was done about an appeal.
     *
     * <p>诉求办理 (suqiu banli). Immutable.
     *
     * @param day when, not before the appeal
     * @param done what was done, a text like that of the appeal
     */
    @Term(zh = "诉求办理", pinyin = "suqiu banli", source = "library")
    public record Handled(LocalDate day, String done) {
        /** Checks that both are given. */
        public Handled {
            requireNonNull(day, "day");
            requireNonNull(done, "done");
        }

        /** The day alone. */
        @Override
        public String toString() {
            return "Handled[" + day + "]";
        }
    }
}
