package io.tongxin.examples.vectors;

import java.util.List;

/** Every state, and what it leads to by the strength of the item. */
final class StateVectors {
    private StateVectors() {}

    static List<VectorDraft> all() {
        return List.of(
                throughAYear(),
                strengths(),
                unspecified(),
                appraised(),
                standing(),
                triggered(),
                nobody(),
                noTable(),
                gapTooLate("one-act-too-few-is-impossible", false),
                gapTooLate("one-act-more-is-a-last-chance", true));
    }

    private static VectorDraft throughAYear() {
        return VectorDraft.of(
                        "through-a-year",
                        "全年4次，2月10日和6月15日各1次，提前30天预警：应有次数为⌊4×已过天数/365⌋，10月2日为⌊4×274/365⌋=3",
                        "four a year, done on 10 February and 15 June, 30 days of warning: expected are"
                                + " ⌊4 · days gone/365⌋, on 2 October ⌊4 · 274/365⌋ = 3")
                .item("talk", "{times: 4, per: year}", "lead: 30")
                .acts("2026-02-10", "2026-06-15")
                .on("2025-12-31", VectorDraft.EVER, 2026, "talk 2026 NOT_STARTED 4 missing=4")
                .on("2026-01-01", "talk 2026 ON_PACE 4 missing=4")
                .on("2026-04-02", "talk 2026 ON_PACE 4 missing=3")
                .on("2026-10-01", "talk 2026 ON_PACE 4 missing=2")
                .on("2026-10-02", "talk 2026 SHORT 4 missing=2 WARNING")
                .on("2026-11-30", "talk 2026 SHORT 4 missing=2 WARNING")
                .on("2026-12-01", "talk 2026 LAST_CHANCE 4 missing=2 last=2026-12-31 WARNING")
                .on("2027-01-01", VectorDraft.EVER, 2026, "talk 2026 OVERDUE 4 missing=2 VIOLATION");
    }

    private static VectorDraft strengths() {
        return VectorDraft.of(
                        "strength-decides-the-consequence",
                        "应当：违反；一般应当：须说明理由，记录理由后不再提示；可以：提示",
                        "must: a violation; should: a reason is asked, and a recorded one satisfies; may: information")
                .list("duties@1", "from: 2026-01-01", "until: 2026-12-31")
                .item("may", "{times: 1, per: year}", "strength: may")
                .item("must", "{times: 1, per: year}")
                .item("should", "{times: 1, per: year}", "strength: should")
                .item("should-explained", "{times: 1, per: year}", "strength: should")
                .decide(
                        "reasons",
                        "id: r-1, duty: \"should-explained|unit:bureau|2026|2026-01-01\", text: 已说明, given-by: bureau,"
                                + " day: 2027-01-02, recorded: 2027-01-02T09:00:00+08:00")
                .on(
                        "2026-12-31",
                        "may 2026 LAST_CHANCE 1 missing=1 last=2026-12-31 INFORMATION",
                        "must 2026 LAST_CHANCE 1 missing=1 last=2026-12-31 WARNING",
                        "should 2026 LAST_CHANCE 1 missing=1 last=2026-12-31 WARNING",
                        "should-explained 2026 LAST_CHANCE 1 missing=1 last=2026-12-31 WARNING")
                .on(
                        "2027-01-02",
                        VectorDraft.EVER,
                        2026,
                        "may 2026 OVERDUE 1 missing=1 INFORMATION",
                        "must 2026 OVERDUE 1 missing=1 VIOLATION",
                        "should 2026 OVERDUE 1 missing=1 NEEDS_REASON",
                        "should-explained 2026 OVERDUE 1 missing=1");
    }

    private static VectorDraft unspecified() {
        return VectorDraft.of(
                        "judged-by-the-latest",
                        "未定量的由人评判，以周期开始后最近一次为准；上年12月31日的评判不算",
                        "what has no number is judged; the latest judgement from the first day on counts, not that of the"
                                + " day before")
                .item("report", "{unspecified: year, wording: 定期}")
                .decide("judgements", judged("j-0", "2025-12-31", true))
                .decide("judgements", judged("j-1", "2026-06-30", false))
                .decide("judgements", judged("j-2", "2026-12-20", true))
                .on("2026-03-01", "report 2026 NEEDS_JUDGEMENT")
                .on("2026-07-01", "report 2026 JUDGED_NOT VIOLATION")
                .on("2026-12-31", "report 2026 JUDGED_FULFILLED");
    }

    private static VectorDraft appraised() {
        return VectorDraft.of("appraised-by-a-vote", "民主测评的结果记为评判", "the outcome of a vote is recorded as a judgement")
                .item("report", "{appraised: year}", "score: {method: appraised, points: 10}")
                .decide("judgements", judged("j-1", "2026-12-20", true))
                .on("2026-12-19", "report 2026 NEEDS_JUDGEMENT")
                .on("2026-12-20", "report 2026 JUDGED_FULFILLED");
    }

    private static String judged(String id, String day, boolean fulfilled) {
        return "id: " + id + ", duty: \"report|unit:bureau|2026|2026-01-01\", fulfilled: " + fulfilled + ", percent: "
                + (fulfilled ? 100 : 0) + ", reason: 测评, judged-by: city, day: " + day + ", recorded: " + day
                + "T20:00:00+08:00";
    }

    private static VectorDraft standing() {
        return VectorDraft.of(
                        "standing-duties-are-attested",
                        "长期职责期满仍未确认为违反；期内只是待确认",
                        "a standing duty that nobody attested is broken once its period is over, and not before")
                .list("duties@1", "from: 2026-01-01", "until: 2026-12-31")
                .item("attested", "{standing: year}")
                .item("silent", "{standing: year}")
                .decide(
                        "attestations",
                        "id: at-1, duty: \"attested|unit:bureau|2026|2026-01-01\", attested-by: bureau, day: 2026-12-30,"
                                + " recorded: 2026-12-30T09:00:00+08:00")
                .on("2026-12-31", "attested 2026 ATTESTED", "silent 2026 UNATTESTED")
                .on("2027-01-01", VectorDraft.EVER, 2026, "attested 2026 ATTESTED", "silent 2026 UNATTESTED VIOLATION");
    }

    private static VectorDraft triggered() {
        return VectorDraft.of(
                        "one-duty-per-event",
                        "三个节日各触发一项：按期、未做、未到期",
                        "three festivals call for a duty each: done, not done, still open")
                .item("visit", "{on-event: festival, after: 3d}")
                .decide("triggers", festival("t-1", "2026-02-01"))
                .decide("triggers", festival("t-2", "2026-02-02"))
                .decide("triggers", festival("t-3", "2026-02-06"))
                .act("x1", "2026-02-03", "answers: [t-1]")
                .on(
                        "2026-02-08",
                        "visit t-1 from=2026-02-01 TRIGGERED_DONE",
                        "visit t-2 from=2026-02-02 TRIGGERED_OVERDUE missing=1 VIOLATION",
                        "visit t-3 from=2026-02-06 TRIGGERED_OPEN missing=1");
    }

    private static String festival(String id, String day) {
        return "id: " + id + ", event: festival, unit: bureau, announced: " + day + ", day: " + day + ", recorded: "
                + day + "T09:00:00+08:00";
    }

    private static VectorDraft nobody() {
        return VectorDraft.of(
                        "nobody-owes-it", "职务全年空缺：份额1，免除", "the post is vacant all year: its share of 1 is exempt")
                .item("talk", "{times: 1, per: year}", "roles: [leader-in-charge]")
                .on("2026-06-30", "talk@post:bureau.leader 2026 EXEMPT 1/0");
    }

    private static VectorDraft noTable() {
        return VectorDraft.of(
                        "no-state-without-a-table",
                        "学期表尚未制定，暂无法判定",
                        "no semester is dated yet, so no state can be computed")
                .calendar("""
                        period-tables:
                          - id: semesters
                            title: 学期
                            kind: semester
                            known-until: 2025-12-31
                            rows:
                              - {label: 2025秋, from: 2025-09-01, until: 2025-12-31}
                        """)
                .item("report", "{unspecified: semester, wording: 定期}")
                .on("2026-03-01", "report semester/2026 from=2026-01-01 PROVISIONAL PROVISIONAL");
    }

    /** Three in February, ten days apart, seen on the 10th. */
    private static VectorDraft gapTooLate(String name, boolean done) {
        VectorDraft draft = VectorDraft.of(
                        name,
                        done ? "2月8日已有1次，其后2月18日、28日还可2次：最迟18日" : "从2月10日起只容得下10日、20日两次，缺1次无法完成",
                        done
                                ? "one on 8 February leaves room on the 18th and 28th: the last chance is the 18th"
                                : "from 10 February only the 10th and 20th fit: one of three is lost")
                .list("duties@1", "from: 2026-02-01", "until: 2026-02-28")
                .item("talk", "{times: 3, per: month, gap: 10}", "lead: 10");
        return done
                ? draft.acts("2026-02-08")
                        .on("2026-02-10", "talk 2026-02 LAST_CHANCE 3 missing=2 last=2026-02-18 WARNING")
                : draft.on("2026-02-10", "talk 2026-02 IMPOSSIBLE 3 missing=3 lost=1 WARNING");
    }
}
