package io.tongxin.pairing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActivityId;
import io.tongxin.id.AppealId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.SealedValue;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a store keeps of an appeal: who asked, in which talk or visit, when, and whether it was handled; the texts are sealed under the
 * person's key.
 *
 * <p>密封诉求 (mifeng suqiu). Immutable.
 *
 * @param id its identifier
 * @param unit the unit that handles it
 * @param person who asked, an opaque id
 * @param activity the talk or visit, one of the same unit
 * @param day when
 * @param asked what was asked for, sealed
 * @param handled what was done about it, if anything was
 */
@Coherent
@Term(zh = "密封诉求", pinyin = "mifeng suqiu", source = "library")
public record SealedAppeal(
        @NotNull AppealId id,
        @NotNull UnitId unit,
        @NotNull PersonId person,
        @NotNull ActivityId activity,
        @NotNull LocalDate day,
        @NotNull SealedValue asked,
        @NotNull Optional<@Valid Handled> handled)
        implements Coherence {
    /** Checks that all parts are given. */
    public SealedAppeal {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(person, "person");
        requireNonNull(activity, "activity");
        requireNonNull(day, "day");
        requireNonNull(asked, "asked");
        requireNonNull(handled, "handled");
    }

    /** Whether it was handled. */
    public AppealState state() {
        return handled.isPresent() ? AppealState.HANDLED : AppealState.OPEN;
    }

    /** The same, handled so. */
    public SealedAppeal handledOn(LocalDate on, SealedValue done) {
        return new SealedAppeal(id, unit, person, activity, day, asked, Optional.of(new Handled(on, done)));
    }

    @Override
    public void check(Report report) {
        if (handled.filter(h -> h.day().isBefore(day)).isPresent()) {
            report.violation("handled.day", "appeal.handled-before-asked");
        }
    }

    /** Its id and state: not the person. */
    @Override
    public String toString() {
        return "SealedAppeal[" + id + " " + state() + "]";
    }

    /**
     * What was done about an appeal, sealed.
     *
     * <p>密封诉求办理 (mifeng suqiu banli). Immutable.
     *
     * @param day when, not before the appeal
     * @param done what was done, sealed
     */
    @Term(zh = "密封诉求办理", pinyin = "mifeng suqiu banli", source = "library")
    public record Handled(@NotNull LocalDate day, @NotNull SealedValue done) {
        /** Checks that both are given. */
        public Handled {
            requireNonNull(day, "day");
            requireNonNull(done, "done");
        }
    }
}
