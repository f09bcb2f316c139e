package io.tongxin.examples.vectors;

import java.util.List;

/** What exemptions and the gap relieve, and which exemptions are refused. */
final class ExemptionVectors {
    private static final String LEADER = "roles: [leader-in-charge]";
    private static final String GROUNDS = "grounds: [leave]";
    private static final String FOUR_DAYS = """
            period-tables:
              - id: days
                title: 四日
                kind: window
                known-until: 2026-12-31
                rows:
                  - {label: "2026", from: 2026-05-01, until: 2026-05-04}
            """;

    private ExemptionVectors() {}

    static List<VectorDraft> all() {
        return List.of(leave(), otherGround(), notEntitled(), whole(), tie(), gap(), standing());
    }

    private static String exemption(String item, String owner, String days, String ground, String by, String day) {
        return "id: e-1, item: " + item + ", owner: \"" + owner + "\", " + days + ", ground: " + ground
                + ", decided-by: " + by + ", day: " + day + ", recorded: " + day + "T09:00:00+08:00";
    }

    private static VectorDraft leave() {
        return VectorDraft.of(
                        "leave-takes-its-part",
                        "全年4次，休假181天占1.98次、在岗184天占2.02次：减免2次；决定作出之前不减",
                        "of four, 181 days of leave take 1.98 and 184 days leave 2.02: two are relieved, from the day of"
                                + " the decision on")
                .item("talk", "{times: 4, per: year}", LEADER, GROUNDS)
                .holder("p-1", "from: 2020-01-01")
                .decide(
                        "exemptions",
                        exemption(
                                "talk",
                                "post:bureau.leader",
                                "from: 2026-01-01, until: 2026-06-30",
                                "leave",
                                "city",
                                "2026-01-05"))
                .on("2026-01-04", "talk@post:bureau.leader 2026 ON_PACE 4 missing=4")
                .on("2026-01-05", "talk@post:bureau.leader 2026 ON_PACE 4/2 missing=2");
    }

    private static VectorDraft otherGround() {
        return VectorDraft.of(
                        "ground-not-permitted",
                        "条目不允许的依据，不减免",
                        "a ground that the item does not permit relieves nothing")
                .list("duties@1", "from: 2026-01-01", "until: 2026-03-31")
                .item("study", "{times: 1, per: quarter}", GROUNDS)
                .decide(
                        "exemptions",
                        exemption(
                                "study",
                                "unit:bureau",
                                "from: 2026-01-01, until: 2026-03-31",
                                "flood",
                                "city",
                                "2026-01-05"))
                .on("2026-01-05", "study 2026-Q1 ON_PACE 1 missing=1");
    }

    private static VectorDraft notEntitled() {
        return VectorDraft.of("nobody-relieves-himself", "自己免除自己，不减免", "a body that exempts itself is not relieved")
                .list("duties@1", "from: 2026-01-01", "until: 2026-03-31")
                .item("study", "{times: 1, per: quarter}", GROUNDS)
                .decide(
                        "exemptions",
                        exemption(
                                "study",
                                "unit:bureau",
                                "from: 2026-01-01, until: 2026-03-31",
                                "leave",
                                "bureau",
                                "2026-01-05"))
                .on("2026-01-05", "study 2026-Q1 ON_PACE 1 missing=1");
    }

    private static VectorDraft whole() {
        return VectorDraft.of(
                        "exempt-throughout",
                        "全季度免除：份额1，应做0",
                        "exempt through the quarter: of the share of 1 nothing is required")
                .list("duties@1", "from: 2026-01-01", "until: 2026-03-31")
                .item("study", "{times: 1, per: quarter}", GROUNDS)
                .decide(
                        "exemptions",
                        exemption(
                                "study",
                                "unit:bureau",
                                "from: 2026-01-01, until: 2026-03-31",
                                "leave",
                                "city",
                                "2026-01-05"))
                .on("2026-04-01", "study 2026-Q1 EXEMPT 1/0");
    }

    private static VectorDraft tie() {
        return VectorDraft.of(
                        "a-tie-stays-with-the-duty",
                        "4天中免除2天，1次并列，仍须完成",
                        "two of four days exempt: the one ties, and stays")
                .calendar(FOUR_DAYS)
                .item("study", "{times: 1, per: \"window:days\"}", GROUNDS)
                .decide(
                        "exemptions",
                        exemption(
                                "study",
                                "unit:bureau",
                                "from: 2026-05-01, until: 2026-05-02",
                                "leave",
                                "city",
                                "2026-05-01"))
                .on("2026-05-05", "study days/2026 from=2026-05-01 OVERDUE 1 missing=1 VIOLATION");
    }

    private static VectorDraft gap() {
        return VectorDraft.of(
                        "what-the-gap-does-not-let-fit",
                        "4天2次、间隔3天；前任3天得份额2（1.5与0.5并列归前），3天只容1次，减免1次",
                        "two in four days, 3 apart; the first holder's three days get both (1.5 and 0.5 tie), only one fits,"
                                + " and one is relieved")
                .calendar(FOUR_DAYS)
                .item("talk", "{times: 2, per: \"window:days\", gap: 3}", LEADER)
                .holder("p-1", "from: 2026-05-01, until: 2026-05-03")
                .holder("p-2", "from: 2026-05-04")
                .on(
                        "2026-05-05",
                        "talk@post:bureau.leader days/2026 from=2026-05-01 OVERDUE 2/1 missing=1 VIOLATION",
                        "talk@post:bureau.leader days/2026 from=2026-05-04 EXEMPT");
    }

    private static VectorDraft standing() {
        return VectorDraft.of(
                        "a-duty-without-a-number",
                        "无次数的职责只有每一天都免除才免除",
                        "a duty without a number is exempt only where every day of it is")
                .list("duties@1", "from: 2026-01-01", "until: 2026-06-30")
                .item("standing", "{standing: quarter}", GROUNDS)
                .decide(
                        "exemptions",
                        exemption(
                                "standing",
                                "unit:bureau",
                                "from: 2026-01-01, until: 2026-06-29",
                                "leave",
                                "city",
                                "2026-01-05"))
                .on("2026-07-01", "standing 2026-Q1 EXEMPT", "standing 2026-Q2 UNATTESTED VIOLATION");
    }
}
