package io.tongxin.consultation;

import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;

/** What would cure a deadline that is broken or soon will be. */
final class Remedies {
    /** What is past can only be explained. */
    static final Bilingual REASON = Bilingual.of("登记说明理由", "record the reason");

    private Remedies() {}

    static Bilingual before(Bilingual what, Deadline deadline) {
        return deadline.due()
                .map(due -> Bilingual.of(due + " 前完成" + what.zh() + "，覆盖全部参加方", what.en() + " to every body by " + due))
                .orElse(what);
    }

    /** Another day for which today, or the day on which it was done, would be in time. */
    static Bilingual postpone(LocalDate earliest, Deadline deadline, LeadRule rule, WorkingCalendars calendars) {
        LocalDate day =
                deadline.done().map(done -> inTime(done, rule, calendars)).orElse(earliest);
        return deadline.done().isPresent()
                ? Bilingual.of("改期到 " + day + " 或以后，或登记说明理由", "set it for " + day + " or later, or record the reason")
                : Bilingual.of(
                        "今日完成" + rule.what().label().zh() + "并改期到 " + day + " 或以后，或登记说明理由",
                        rule.what().label().en() + " today and set it for " + day + " or later, or record the reason");
    }

    private static LocalDate inTime(LocalDate done, LeadRule rule, WorkingCalendars calendars) {
        LocalDate day = calendars.after(done, rule.ahead()).day();
        while (calendars.before(day, rule.ahead()).day().isBefore(done)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static Bilingual of(TermRule rule) {
        return switch (rule.task()) {
            case MINUTES -> Bilingual.of("向全部参加方发送纪要", "send the minutes to every body");
            case ASSIGNMENT -> Bilingual.of("交办", "assign it");
            case REPLY -> Bilingual.of("提出办理结果并答复全部提出方", "decide on it and reply to all who raised it");
        };
    }
}
