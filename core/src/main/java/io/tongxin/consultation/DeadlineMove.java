package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.DeadlineMoveId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That an open deadline moved because a working calendar was corrected, and why: a date that moves without a word would be challenged.
 *
 * <p>期限变动 (qixian biandong). The deadline itself is held nowhere; this says what became of the date that somebody may have been told. Immutable.
 *
 * @param id its identifier
 * @param unit the unit whose case it is
 * @param subject of which case
 * @param rule by which rule
 * @param calendar which calendar was corrected
 * @param from the last day before; empty where there was none
 * @param to the last day after; empty where there is none
 * @param reason why the calendar was corrected
 */
@Term(zh = "期限变动", pinyin = "qixian biandong", source = "library")
public record DeadlineMove(
        @NotNull DeadlineMoveId id,
        @NotNull UnitId unit,
        @NotNull CaseRef subject,
        @NotNull RuleId rule,
        @NotNull WorkingCalendarId calendar,
        @NotNull Optional<LocalDate> from,
        @NotNull Optional<LocalDate> to,
        @NotNull Bilingual reason) {
    /** Checks that all parts are given. */
    public DeadlineMove {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(subject, "subject");
        requireNonNull(rule, "rule");
        requireNonNull(calendar, "calendar");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(reason, "reason");
    }
}
