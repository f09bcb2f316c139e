package io.tongxin.examples.vectors;

import java.util.List;

/** Duties that an event calls for: before or after it, in calendar or working days. */
final class TriggerVectors {
    private static final String AFTER = "{on-event: festival, after: 3d}";

    private TriggerVectors() {}

    static List<VectorDraft> all() {
        return List.of(after(), before(), announcedTooLate(), workingDays(), guessed(), recordedLate(), vacant());
    }

    private static String trigger(String event, String announced, String day, String recorded) {
        return "id: t-1, event: " + event + ", unit: bureau, announced: " + announced + ", day: " + day + ", recorded: "
                + recorded + "T09:00:00+08:00";
    }

    private static VectorDraft after() {
        return VectorDraft.of(
                        "within-calendar-days-after",
                        "5月1日起3日内，5月4日到期；6日补做为逾期补做；不回应触发的活动不算",
                        "within 3 days after 1 May: due on the 4th; done on the 6th it is late; an act that does not answer"
                                + " the trigger does not count")
                .item("visit", AFTER)
                .decide("triggers", trigger("festival", "2026-04-20", "2026-05-01", "2026-04-20"))
                .act("x1", "2026-05-02")
                .act("x2", "2026-05-06", "answers: [t-1]")
                .on("2026-05-04", "visit t-1 from=2026-05-01 TRIGGERED_OPEN missing=1")
                .on("2026-05-05", "visit t-1 from=2026-05-01 TRIGGERED_OVERDUE missing=1 VIOLATION")
                .on("2026-05-06", "visit t-1 from=2026-05-01 TRIGGERED_DONE LATE_DONE");
    }

    private static VectorDraft before() {
        return VectorDraft.of(
                        "at-least-ten-days-before",
                        "3月20日决策，提前10天：3月10日到期，当日完成为按期",
                        "a decision on 20 March, ten days before it: due on 10 March, and done on that day in time")
                .item("consult", "{on-event: decision, before: 10d}")
                .decide("triggers", trigger("decision", "2026-03-01", "2026-03-20", "2026-03-01"))
                .act("x1", "2026-03-10", "answers: [t-1]")
                .on("2026-03-09", "consult t-1 from=2026-03-01 TRIGGERED_OPEN missing=1")
                .on("2026-03-10", "consult t-1 from=2026-03-01 TRIGGERED_DONE");
    }

    private static VectorDraft announcedTooLate() {
        return VectorDraft.of(
                        "announced-too-late",
                        "3月15日才公布20日的决策，期限10日已过：当即逾期",
                        "a decision of 20 March announced on the 15th, after the deadline of the 10th: overdue at once")
                .item("consult", "{on-event: decision, before: 10d}")
                .decide("triggers", trigger("decision", "2026-03-15", "2026-03-20", "2026-03-15"))
                .on("2026-03-15", "consult t-1 from=2026-03-15 TRIGGERED_OVERDUE missing=1 VIOLATION");
    }

    private static VectorDraft workingDays() {
        return VectorDraft.of(
                        "working-days-skip-holidays",
                        "4月29日后5个工作日：4月30日、5月4日至7日（1日放假，2日、3日为周末），5月7日到期",
                        "five working days after 29 April: 30 April and 4 to 7 May, for the 1st is a holiday; due on 7 May")
                .calendar("""
                        working-calendars:
                          - {id: days, title: 工作日历, known-from: 2026-01-01, known-until: 2026-12-31, holidays: [2026-05-01]}
                        """)
                .item("visit", "{on-event: festival, after: 5wd}")
                .decide("triggers", trigger("festival", "2026-04-29", "2026-04-29", "2026-04-29"))
                .on("2026-05-07", "visit t-1 from=2026-04-29 TRIGGERED_OPEN missing=1")
                .on("2026-05-08", "visit t-1 from=2026-04-29 TRIGGERED_OVERDUE missing=1 VIOLATION");
    }

    private static VectorDraft guessed() {
        return VectorDraft.of(
                        "working-days-without-a-calendar",
                        "没有工作日历，按星期推定5月1日到期，判定带“依据未定”",
                        "without a calendar weekdays are a guess, due on 1 May: marked provisional")
                .item("visit", "{on-event: festival, after: 2wd}")
                .decide("triggers", trigger("festival", "2026-04-29", "2026-04-29", "2026-04-29"))
                .on("2026-05-01", "visit t-1 from=2026-04-29 TRIGGERED_OPEN missing=1 PROVISIONAL");
    }

    private static VectorDraft recordedLate() {
        return VectorDraft.of(
                        "recorded-after-its-deadline",
                        "事件5月1日，6月1日才录入：此前没有职责，录入后当即逾期",
                        "an event of 1 May recorded on 1 June: no duty is known before, and it is overdue at once")
                .item("visit", AFTER)
                .decide("triggers", trigger("festival", "2026-05-01", "2026-05-01", "2026-06-01"))
                .on("2026-06-02", "2026-05-20T00:00:00Z", 2026)
                .on("2026-06-02", "visit t-1 from=2026-05-01 TRIGGERED_OVERDUE missing=1 VIOLATION");
    }

    private static VectorDraft vacant() {
        return VectorDraft.of("vacant-throughout", "职务一直空缺，免除", "the post is vacant throughout: exempt")
                .item("visit", AFTER, "roles: [leader-in-charge]")
                .decide("triggers", trigger("festival", "2026-05-01", "2026-05-01", "2026-05-01"))
                .on("2026-05-06", "visit@post:bureau.leader t-1 from=2026-05-01 EXEMPT");
    }
}
