package io.tongxin.examples.vectors;

import java.util.List;

/** What was known when: entries that come late, corrections, withdrawals, closed periods. */
final class KnowledgeVectors {
    private KnowledgeVectors() {}

    static List<VectorDraft> all() {
        return List.of(backfilled(), corrected(), withdrawn(), notYet());
    }

    private static VectorDraft quarters(String name, String zh, String en) {
        return VectorDraft.of(name, zh, en)
                .list("duties@1", "from: 2026-01-01", "until: 2026-06-30")
                .item("study", "{times: 1, per: quarter}");
    }

    private static VectorDraft backfilled() {
        return quarters(
                        "entered-after-the-closing",
                        "3月20日的活动5月1日才录入，一季度4月10日结账：结账判定不变，此后的判定带“结账后补录”",
                        "an act of 20 March is entered on 1 May, after the closing of 10 April: later verdicts are marked"
                                + " as backfilled")
                .act("x1", "2026-03-20", "recorded: 2026-05-01T09:00:00+08:00")
                .decide(
                        "closings",
                        "id: c-1, unit: city, period: 2026-Q1, day: 2026-04-10, cut: 2026-04-10T18:00:00+08:00")
                .on(
                        "2026-05-02",
                        "2026-04-20T00:00:00Z",
                        2026,
                        "study 2026-Q1 OVERDUE 1 missing=1 VIOLATION",
                        "study 2026-Q2 ON_PACE 1 missing=1")
                .on("2026-05-02", "study 2026-Q1 MET 1 BACKFILLED", "study 2026-Q2 ON_PACE 1 missing=1");
    }

    private static VectorDraft corrected() {
        return quarters(
                        "corrected-to-another-quarter",
                        "3月30日录入，4月15日更正为4月2日：先取修订版本，再看日期；4月1日看，这次活动尚未发生",
                        "entered for 30 March, corrected on 15 April to 2 April: first the revision, then the day; seen from"
                                + " 1 April it has not happened yet")
                .act("x1", "2026-03-30", "revisions: [{recorded: 2026-04-15T09:00:00+08:00, day: 2026-04-02}]")
                .on(
                        "2026-04-10",
                        "2026-04-10T00:00:00Z",
                        2026,
                        "study 2026-Q1 MET 1",
                        "study 2026-Q2 ON_PACE 1 missing=1")
                .on("2026-04-01", "study 2026-Q1 OVERDUE 1 missing=1 VIOLATION", "study 2026-Q2 ON_PACE 1 missing=1")
                .on("2026-04-15", "study 2026-Q1 OVERDUE 1 missing=1 VIOLATION", "study 2026-Q2 MET 1 CORRECTED");
    }

    private static VectorDraft withdrawn() {
        return quarters("withdrawn", "撤回的活动不计", "an act that was withdrawn does not count")
                .act("x1", "2026-03-30", "revisions: [{recorded: 2026-04-15T09:00:00+08:00, withdrawn: true}]")
                .on(
                        "2026-04-10",
                        "2026-04-10T00:00:00Z",
                        2026,
                        "study 2026-Q1 MET 1",
                        "study 2026-Q2 ON_PACE 1 missing=1")
                .on("2026-04-15", "study 2026-Q1 OVERDUE 1 missing=1 VIOLATION", "study 2026-Q2 ON_PACE 1 missing=1");
    }

    private static VectorDraft notYet() {
        return quarters(
                        "its-day-lies-ahead",
                        "3月1日录入3月20日的活动，20日前不计",
                        "entered on 1 March for 20 March: before that day it does not count")
                .act("x1", "2026-03-20", "recorded: 2026-03-01T09:00:00+08:00")
                .on("2026-03-10", "study 2026-Q1 ON_PACE 1 missing=1", "study 2026-Q2 NOT_STARTED 1 missing=1")
                .on("2026-03-20", "study 2026-Q1 MET 1", "study 2026-Q2 NOT_STARTED 1 missing=1");
    }
}
