package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.calendar.Days;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A deadline of a case as it stands on a day: a budget of days, counted from a day, less the days on which it was suspended.
 *
 * <p>期限 (qixian). It is worked out anew each time from the case, its rule and the calendars. Immutable.
 *
 * @param subject of which case
 * @param rule by which rule
 * @param from the day from which it is counted, which is not counted itself
 * @param budget how many days
 * @param suspensions the times that do not count
 * @param due the last day in time; empty while it is suspended and open
 * @param provisional whether a day was counted that no calendar knows
 * @param done the day on which it was done, if it was
 * @param state how it stands
 * @param late by how many days, of the kind of the budget; 0 where it is not late
 * @param arithmetic how it was counted
 */
@Term(zh = "期限", pinyin = "qixian", source = "library")
public record Deadline(
        CaseRef subject,
        ConsultationRule rule,
        LocalDate from,
        Days budget,
        List<Suspension> suspensions,
        Optional<LocalDate> due,
        boolean provisional,
        Optional<LocalDate> done,
        DeadlineState state,
        int late,
        Bilingual arithmetic) {
    /** Copies its parts. */
    public Deadline {
        requireNonNull(subject, "subject");
        requireNonNull(rule, "rule");
        requireNonNull(from, "from");
        requireNonNull(budget, "budget");
        suspensions = List.copyOf(suspensions);
        requireNonNull(due, "due");
        requireNonNull(done, "done");
        requireNonNull(state, "state");
        requireNonNull(arithmetic, "arithmetic");
    }
}
