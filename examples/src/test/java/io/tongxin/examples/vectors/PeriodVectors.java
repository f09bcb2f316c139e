package io.tongxin.examples.vectors;

import java.util.List;

/** Periods of every kind: which days they have, and when they are due. */
final class PeriodVectors {
    private static final String SEMESTERS = """
            period-tables:
              - id: semesters
                title: 学期
                kind: semester
                known-until: %s
                rows:
                  - {label: 2025秋, from: 2025-09-01, until: 2026-01-20}
                  - {label: 2026春, from: 2026-02-24, until: 2026-07-05}
            """;

    private PeriodVectors() {}

    static List<VectorDraft> all() {
        return List.of(
                quarters(),
                halfMonths(),
                twoMonths(),
                dueDay(),
                dueDayInFebruary(),
                dueDayOutsideACutSpan(),
                semesters(),
                semesterNotSettled(),
                noTableYet(),
                window(),
                targets());
    }

    private static VectorDraft quarters() {
        return VectorDraft.of(
                        "quarters-end-inclusive",
                        "3月31日的活动属于一季度，4月1日的属于二季度",
                        "the act of 31 March belongs to the first quarter, that of 1 April to the second")
                .item("study", "{times: 1, per: quarter}")
                .acts("2026-03-31", "2026-04-01")
                .on(
                        "2026-06-30",
                        "study 2026-Q1 MET 1",
                        "study 2026-Q2 MET 1",
                        "study 2026-Q3 NOT_STARTED 1 missing=1",
                        "study 2026-Q4 NOT_STARTED 1 missing=1");
    }

    private static VectorDraft halfMonths() {
        return VectorDraft.of(
                        "half-months",
                        "半月为1日至15日和16日至月末；15日的活动只计入上半月",
                        "a half-month is the 1st to the 15th, and the rest; the act of the 15th counts in the first alone")
                .list("duties@1", "from: 2026-02-01", "until: 2026-02-28")
                .item("study", "{times: 1, per: half-month}")
                .acts("2026-02-15")
                .on("2026-02-16", "study 2026-02a MET 1", "study 2026-02b ON_PACE 1 missing=1");
    }

    private static VectorDraft twoMonths() {
        return VectorDraft.of(
                        "two-months",
                        "每两个月从1月起；4月30日是第二个周期的最后一天，仍可完成",
                        "two months run from January; 30 April is the last day of the second period and still open")
                .list("duties@1", "from: 2026-01-01", "until: 2026-04-30")
                .item("study", "{times: 1, per: two-months}")
                .acts("2026-02-28")
                .on(
                        "2026-04-30",
                        "study 2026-B1 MET 1",
                        "study 2026-B2 LAST_CHANCE 1 missing=1 last=2026-04-30 WARNING");
    }

    private static VectorDraft dueDay() {
        return VectorDraft.of(
                        "month-with-a-due-day",
                        "每月28日到期：2月28日完成为按期，3月30日完成为逾期补做，4月29日未完成为逾期",
                        "due on the 28th: done on 28 February in time, on 30 March late; not done by 29 April overdue")
                .list("duties@1", "from: 2026-02-01", "until: 2026-04-30")
                .item("report", "{times: 1, per: month, due-day: 28}")
                .acts("2026-02-28", "2026-03-30")
                .on(
                        "2026-04-29",
                        "report 2026-02 MET 1",
                        "report 2026-03 MET 1 LATE_DONE",
                        "report 2026-04 OVERDUE 1 missing=1 VIOLATION");
    }

    private static VectorDraft dueDayInFebruary() {
        return VectorDraft.of(
                        "due-day-at-most-the-last-day",
                        "到期日31日在2月为28日",
                        "due on the 31st is due on the 28th in February")
                .list("duties@1", "from: 2026-02-01", "until: 2026-02-28")
                .item("report", "{times: 1, per: month, due-day: 31}")
                .on("2026-02-28", "report 2026-02 LAST_CHANCE 1 missing=1 last=2026-02-28 WARNING");
    }

    private static VectorDraft dueDayOutsideACutSpan() {
        return VectorDraft.of(
                        "due-day-outside-a-cut-span",
                        "清单3月20日失效：20天对无条目的11天，份额为1；履职期不含28日，故3月20日到期",
                        "the list ends on 20 March: 20 days against 11 without the item give it the share of 1;"
                                + " the span does not contain the 28th, so it is due on the 20th")
                .list("duties@1", "from: 2026-03-01", "until: 2026-03-20")
                .item("report", "{times: 1, per: month, due-day: 28}")
                .on("2026-03-20", "report 2026-03 LAST_CHANCE 1 missing=1 last=2026-03-20 WARNING")
                .on("2026-03-21", "report 2026-03 OVERDUE 1 missing=1 VIOLATION");
    }

    private static VectorDraft semesters() {
        return VectorDraft.of(
                        "semester-across-new-year",
                        "秋季学期跨年，按其最后一天归入2026年；1月30日在两学期之间，不计入任何周期",
                        "the autumn semester crosses new year and belongs to 2026, where it ends;"
                                + " 30 January lies between two semesters and is credited nowhere")
                .calendar(SEMESTERS.formatted("2026-12-31"))
                .item("meeting", "{times: 1, per: semester}")
                .acts("2026-01-30", "2026-07-05")
                .on(
                        "2026-07-06",
                        "meeting semesters/2025秋 from=2025-09-01 OVERDUE 1 missing=1 VIOLATION",
                        "meeting semesters/2026春 from=2026-02-24 MET 1");
    }

    private static VectorDraft semesterNotSettled() {
        return VectorDraft.of(
                        "semester-past-the-known-dates",
                        "学期表确知至3月31日，春季学期止于7月5日，判定带“依据未定”",
                        "the table is known until 31 March and the spring semester ends on 5 July: marked provisional")
                .calendar(SEMESTERS.formatted("2026-03-31"))
                .item("meeting", "{times: 1, per: semester}")
                .acts("2026-01-05")
                .on(
                        "2026-03-01",
                        "meeting semesters/2025秋 from=2025-09-01 MET 1",
                        "meeting semesters/2026春 from=2026-02-24 ON_PACE 1 missing=1 PROVISIONAL");
    }

    private static VectorDraft noTableYet() {
        return VectorDraft.of(
                        "no-table-yet",
                        "2027年的学期尚无表，一项职责暂无法判定",
                        "no semester of 2027 is in a table yet: one duty whose state is provisional")
                .calendar(SEMESTERS.formatted("2026-12-31"))
                .item("meeting", "{times: 1, per: semester}")
                .on(
                        "2026-12-01",
                        VectorDraft.EVER,
                        2027,
                        "meeting semester/2027 from=2027-01-01 PROVISIONAL 1 PROVISIONAL");
    }

    private static VectorDraft window() {
        return VectorDraft.of(
                        "named-window",
                        "专项时段为5月：4月30日和6月1日的活动不计入",
                        "the window is May: the acts of 30 April and of 1 June do not count")
                .calendar("""
                        period-tables:
                          - id: month
                            title: 宣传月
                            kind: window
                            known-until: 2026-12-31
                            rows:
                              - {label: "2026", from: 2026-05-01, until: 2026-05-31}
                        """)
                .item("publicity", "{times: 1, per: \"window:month\"}")
                .acts("2026-04-30", "2026-06-01")
                .on(
                        "2026-05-31",
                        "publicity month/2026 from=2026-05-01 LAST_CHANCE 1 missing=1 last=2026-05-31 WARNING")
                .on("2026-06-01", "publicity month/2026 from=2026-05-01 OVERDUE 1 missing=1 VIOLATION");
    }

    private static VectorDraft targets() {
        return VectorDraft.of(
                        "targets-per-quarter",
                        "一季度2次、二季度1次，其余季度不要求，没有职责",
                        "two in the first quarter, one in the second; the others ask nothing and have no duty")
                .item("contacts", "{targets: {1: 2, 2: 1}, per: quarter}")
                .acts("2026-01-10", "2026-03-05")
                .on("2026-05-01", "contacts 2026-Q1 MET 2", "contacts 2026-Q2 ON_PACE 1 missing=1");
    }
}
