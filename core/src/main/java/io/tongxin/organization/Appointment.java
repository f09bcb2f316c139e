package io.tongxin.organization;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;

/**
 * Who holds a post, and when.
 *
 * <p>任职 (renzhi). A post has one holder a day, or none. The holder is an opaque id: no name is held here. Immutable.
 *
 * @param id its identifier
 * @param post the post
 * @param holder who holds it
 * @param effective from the first to the last day in office
 */
@Term(zh = "任职", pinyin = "renzhi", source = "library")
public record Appointment(
        @NotNull AppointmentId id,
        @NotNull PostId post,
        @NotNull PersonId holder,
        @NotNull EffectivePeriod effective) {
    /** Checks that all parts are given. */
    public Appointment {
        requireNonNull(id, "id");
        requireNonNull(post, "post");
        requireNonNull(holder, "holder");
        requireNonNull(effective, "effective");
    }
}
