package io.tongxin.consultation;

import io.tongxin.calendar.Days;
import io.tongxin.calendar.WorkingDays;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says how a deadline was counted: 会议日 2026年3月20日，往前 10 日 = 3月10日；通知 3月12日，迟 2 日.
 *
 * @param today the day on which it is looked at
 * @param done when it was done
 * @param state how it stands
 * @param late by how many days
 * @param provisional whether a day was counted that no calendar knows
 */
record DeadlineWording(LocalDate today, Optional<LocalDate> done, DeadlineState state, int late, boolean provisional) {

    Bilingual of(
            Bilingual start,
            LocalDate from,
            Bilingual direction,
            Days budget,
            int suspended,
            LocalDate due,
            Bilingual what) {
        String zh = start.zh() + " " + from.getYear() + "年" + monthDay(from) + "，" + direction.zh()
                + count(budget).zh()
                + (suspended > 0 ? "，中止 " + suspended + " 日" : "")
                + (state == DeadlineState.SUSPENDED ? "；中止中，期限未定" : " = " + date(due, from))
                + "；" + what.zh() + " " + outcomeZh(from);
        String en = start.en() + " " + from + ", " + count(budget).en() + direction.en()
                + (suspended > 0 ? ", suspended for " + days(suspended) : "")
                + (state == DeadlineState.SUSPENDED ? "; suspended, no last day yet" : " = " + due)
                + "; " + what.en() + " " + outcomeEn();
        return provisional
                ? Bilingual.of(zh + "（日历未定，暂按周末推算）", en + " (calendar not settled: weekdays assumed)")
                : Bilingual.of(zh, en);
    }

    private String outcomeZh(LocalDate from) {
        String when = done.map(day -> date(day, from)).orElse("未办");
        return switch (state) {
            case MET -> when + "，按期";
            case LATE -> when + "，迟 " + lateDays().zh();
            case OVERDUE -> "截至 " + date(today, from) + " 未办，逾期 " + lateDays().zh();
            case DUE, DUE_SOON, SUSPENDED -> when;
        };
    }

    private String outcomeEn() {
        String when = done.map(LocalDate::toString).orElse("not done");
        return switch (state) {
            case MET -> when + ", in time";
            case LATE -> when + ", " + lateDays().en() + " late";
            case OVERDUE -> "not done by " + today + ", " + lateDays().en() + " overdue";
            case DUE, DUE_SOON, SUSPENDED -> when;
        };
    }

    /** How late, in days of the kind that is counted. */
    private Bilingual lateDays() {
        return Bilingual.of(late + " 日", days(late));
    }

    private static Bilingual count(Days days) {
        return days instanceof WorkingDays
                ? Bilingual.of(days.number() + " 个工作日", days.number() + " working days")
                : Bilingual.of(days.number() + " 日", days(days.number()));
    }

    private static String days(int number) {
        return number == 1 ? "1 day" : number + " days";
    }

    /** The day, with its year where that is another than that of the start. */
    private static String date(LocalDate day, LocalDate start) {
        return (day.getYear() == start.getYear() ? "" : day.getYear() + "年") + monthDay(day);
    }

    private static String monthDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
