package io.tongxin.examples.vectors;

import java.util.List;

/** Spans and shares: who owes how much of a number when holders, units and lists change. */
final class ShareVectors {
    private static final String LEADER = "roles: [leader-in-charge]";
    private static final String SEVEN_DAYS = """
            period-tables:
              - id: days
                title: 七日
                kind: window
                known-until: 2026-12-31
                rows:
                  - {label: "2026", from: 2026-05-01, until: 2026-05-07}
            """;

    private ShareVectors() {}

    static List<VectorDraft> all() {
        return List.of(
                twoHolders(),
                reElection(),
                vacancy(),
                founded(),
                raised(),
                newVersion(),
                begins(),
                parts(),
                apportioned(
                        "largest-remainder",
                        "0.57、1.71、1.71：先取整得0、1、1，余下2归余数大者",
                        "0.57, 1.71, 1.71: 0, 1, 1, and the two" + " left go to the larger remainders",
                        0,
                        2,
                        2),
                apportioned(
                        "highest-averages",
                        "除以1、3、5：3、3，然后1、1、1并列，前者优先",
                        "divided by 1, 3, 5: 3 and 3, then 1, 1, 1, ties to" + " the earlier",
                        1,
                        2,
                        1),
                apportioned("cumulative-rounding", "累计取整：⌊4/7+½⌋=1，⌊16/7+½⌋=2，4", "rounded sums: 1, 2, 4", 1, 1, 2),
                partners());
    }

    private static VectorDraft twoHolders() {
        return VectorDraft.of(
                        "two-holders-share-two",
                        "每年2次：181天占0.99，184天占1.01，各1次",
                        "two a year: 181 days are 0.99 of it and 184 are 1.01, one each")
                .item("talk", "{times: 2, per: year}", LEADER)
                .holder("p-1", "from: 2020-01-01, until: 2026-06-30")
                .holder("p-2", "from: 2026-07-01")
                .acts("2026-03-03")
                .on(
                        "2026-07-01",
                        "talk@post:bureau.leader 2026 MET 1",
                        "talk@post:bureau.leader 2026 from=2026-07-01 ON_PACE 1 missing=1");
    }

    private static VectorDraft reElection() {
        return VectorDraft.of(
                        "re-election-cuts-nothing", "同一人连任，仍是一项职责", "the same person appointed again owes one duty")
                .item("talk", "{times: 2, per: year}", LEADER)
                .holder("p-1", "from: 2020-01-01, until: 2026-06-30")
                .holder("p-1", "from: 2026-07-01")
                .on("2026-12-31", "talk@post:bureau.leader 2026 LAST_CHANCE 2 missing=2 last=2026-12-31 WARNING");
    }

    private static VectorDraft vacancy() {
        return VectorDraft.of(
                        "vacancy-takes-its-share",
                        "90、91、184天分2次：0.493、0.499、1.008；余下1次归空缺期，予以免除",
                        "two over 90, 91, 184 days: 0.493, 0.499, 1.008; the one left goes to the vacancy and is exempt")
                .item("talk", "{times: 2, per: year}", LEADER)
                .holder("p-1", "from: 2020-01-01, until: 2026-03-31")
                .holder("p-2", "from: 2026-07-01")
                .on(
                        "2026-12-31",
                        "talk@post:bureau.leader 2026 EXEMPT",
                        "talk@post:bureau.leader 2026 from=2026-04-01 EXEMPT 1/0",
                        "talk@post:bureau.leader 2026 from=2026-07-01 LAST_CHANCE 1 missing=1 last=2026-12-31 WARNING");
    }

    private static VectorDraft founded() {
        return VectorDraft.of(
                        "unit-founded-in-mid-year",
                        "7月1日成立：184天对181天，1次归本单位，4次得2次（2.02与1.98）",
                        "founded on 1 July, 184 days against 181: it owes the one, and two of four (2.02 and 1.98)")
                .bureau("from: 2026-07-01")
                .item("four", "{times: 4, per: year}")
                .item("one", "{times: 1, per: year}")
                .on(
                        "2026-12-31",
                        "four 2026 from=2026-07-01 LAST_CHANCE 2 missing=2 last=2026-12-31 WARNING",
                        "one 2026 from=2026-07-01 LAST_CHANCE 1 missing=1 last=2026-12-31 WARNING");
    }

    private static VectorDraft raised() {
        return VectorDraft.of(
                        "number-raised-in-mid-year",
                        "7月1日由2次改为4次：⌊(2×181+4×184)/365+½⌋=3，职责不切分",
                        "two until 30 June, then four: ⌊(2·181 + 4·184)/365 + ½⌋ = 3, in one duty")
                .list("duties@1", "from: 2000-01-01", "until: 2026-06-30")
                .item("talk", "{times: 2, per: year}")
                .list("duties@2", "from: 2026-07-01")
                .item("talk", "{times: 4, per: year}")
                .acts("2026-02-01", "2026-08-01")
                .on("2026-12-31", "talk 2026 LAST_CHANCE 3 missing=1 last=2026-12-31 WARNING");
    }

    private static VectorDraft newVersion() {
        return VectorDraft.of(
                        "a-new-version-cuts-nothing",
                        "2月15日清单换版，条目不变：一季度仍是一项职责，3月31日到期",
                        "the list is issued anew on 15 February and the item goes on: one duty, due on 31 March")
                .list("duties@1", "from: 2000-01-01", "until: 2026-02-14")
                .item("study", "{times: 1, per: quarter}")
                .list("duties@2", "from: 2026-02-15")
                .item("study", "{times: 1, per: quarter}")
                .on(
                        "2026-03-01",
                        "study 2026-Q1 ON_PACE 1 missing=1",
                        "study 2026-Q2 NOT_STARTED 1 missing=1",
                        "study 2026-Q3 NOT_STARTED 1 missing=1",
                        "study 2026-Q4 NOT_STARTED 1 missing=1");
    }

    private static VectorDraft begins() {
        return VectorDraft.of(
                        "item-begins-in-mid-quarter",
                        "8月20日起施行：42天对50天，三季度份额为0",
                        "in force from 20 August: 42 days against 50, so its share of the third quarter is 0")
                .list("duties@1", "from: 2026-08-20")
                .item("study", "{times: 1, per: quarter}")
                .on("2026-09-01", "study 2026-Q3 from=2026-08-20 EXEMPT", "study 2026-Q4 NOT_STARTED 1 missing=1");
    }

    private static VectorDraft parts() {
        return VectorDraft.of(
                        "minima-are-shared-part-by-part",
                        "每半年至少1次：上半年全归前任；下半年92天对92天，并列归前任，后任份额为0",
                        "one in each half: the first half is the predecessor's; in the second 92 days tie with 92,"
                                + " and ties go to the earlier: 2 and 0")
                .item("talk", "{times: 2, per: year, in-each: half-year, minimum: 1}", LEADER)
                .holder("p-1", "from: 2020-01-01, until: 2026-09-30")
                .holder("p-2", "from: 2026-10-01")
                .acts("2026-02-02", "2026-08-08")
                .on(
                        "2026-10-01",
                        "talk@post:bureau.leader 2026 MET 2",
                        "talk@post:bureau.leader 2026 from=2026-10-01 EXEMPT");
    }

    private static VectorDraft apportioned(String method, String zh, String en, int... shares) {
        String owner = "talk@post:bureau.leader days/2026 from=";
        return VectorDraft.of("apportioned-by-" + method, "7天4次，1、3、3天：" + zh, "four over 1, 3, 3 of 7 days: " + en)
                .calendar(SEVEN_DAYS)
                .item("talk", "{times: 4, per: \"window:days\", apportionment: " + method + "}", LEADER)
                .holder("p-1", "from: 2026-05-01, until: 2026-05-01")
                .holder("p-2", "from: 2026-05-02, until: 2026-05-04")
                .holder("p-3", "from: 2026-05-05")
                .on(
                        "2026-05-08",
                        owner + "2026-05-01 " + overdue(shares[0]),
                        owner + "2026-05-02 " + overdue(shares[1]),
                        owner + "2026-05-05 " + overdue(shares[2]));
    }

    private static String overdue(int share) {
        return share == 0 ? "EXEMPT" : "OVERDUE " + share + " missing=" + share + " VIOLATION";
    }

    private static VectorDraft partners() {
        return VectorDraft.of(
                        "partners-are-shared-in-proportion",
                        "每年3次、2名对象：181天1.49次、184天1.51次，前任1次、⌈2×1/3⌉=1名，后任2次、⌈2×2/3⌉=2名；" + "后任两次都与同一人，还差1",
                        "three a year with two partners: 1.49 and 1.51, so one with ⌈2·1/3⌉ = 1 partner and two with"
                                + " ⌈2·2/3⌉ = 2; the second met one person twice, and one is missing")
                .item(
                        "talk",
                        "{times: 3, per: year, partners: 2}",
                        LEADER,
                        "credit: {kinds: [talk], partner: any-person}")
                .holder("p-1", "from: 2020-01-01, until: 2026-06-30")
                .holder("p-2", "from: 2026-07-01")
                .act("x1", "2026-02-02", "partners: [\"person:q-1\"]")
                .act("x2", "2026-08-03", "partners: [\"person:q-1\"]")
                .act("x3", "2026-09-03", "partners: [\"person:q-1\"]")
                .on(
                        "2026-12-31",
                        "talk@post:bureau.leader 2026 MET 1",
                        "talk@post:bureau.leader 2026 from=2026-07-01 LAST_CHANCE 2 missing=1 last=2026-12-31 WARNING");
    }
}
