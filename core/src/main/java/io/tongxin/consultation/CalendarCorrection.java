package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.term.Term;
import java.util.List;

/**
 * A correction of a working calendar, and every open deadline that moves by it.
 *
 * <p>日历更正 (rili gengzheng). It is a value: it can be looked at before it is written, and the same one can be sent again. Immutable.
 *
 * @param calendar the calendar as it is to be
 * @param revisionSeen the revision that the writer saw; 0 for a new calendar
 * @param moves the deadlines that move, each with the reason
 */
@Term(zh = "日历更正", pinyin = "rili gengzheng", source = "library")
public record CalendarCorrection(WorkingCalendar calendar, int revisionSeen, List<DeadlineMove> moves) {
    /** Copies its parts. */
    public CalendarCorrection {
        requireNonNull(calendar, "calendar");
        moves = List.copyOf(moves);
    }
}
