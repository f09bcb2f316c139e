package io.tongxin.examples.vectors;

import java.util.List;

/** Which acts count, and how: gap, spread, partners, upper bound, role, evidence, days, the list's own curve. */
final class CountingVectors {
    private static final String ANY_PERSON = "credit: {kinds: [talk], partner: any-person}";
    private static final String PRESIDED = "participations: [{owner: \"unit:bureau\", role: presided}]";

    private CountingVectors() {}

    static List<VectorDraft> all() {
        return List.of(
                gap(),
                exactGap(),
                sameDay(),
                gapLastChance(),
                spread(),
                spreadLost(),
                spreadLastChance(),
                partners(),
                partnersBesideGap(),
                upperBound(),
                qualifying(),
                lastDay(),
                pace(),
                subordinate());
    }

    private static VectorDraft gap() {
        return VectorDraft.of(
                        "gap-counts-the-earliest-first",
                        "间隔30天：1月10日计入，1月20日和2月8日（29天）不计",
                        "30 days apart: 10 January counts, 20 January and 8 February (29 days) do not")
                .item("talk", "{times: 2, per: year, gap: 30}")
                .acts("2026-01-10", "2026-01-20", "2026-02-08")
                .on("2026-03-01", "talk 2026 ON_PACE 2 missing=1");
    }

    private static VectorDraft exactGap() {
        return VectorDraft.of(
                        "gap-reached-exactly",
                        "1月10日与2月9日相隔正好30天",
                        "10 January and 9 February are exactly 30 days apart")
                .item("talk", "{times: 2, per: year, gap: 30}")
                .acts("2026-01-10", "2026-02-09")
                .on("2026-02-09", "talk 2026 MET 2");
    }

    private static VectorDraft sameDay() {
        return VectorDraft.of("several-on-one-day", "没有间隔要求，同一天两次都计", "without a gap two acts of one day both count")
                .item("talk", "{times: 2, per: year}")
                .acts("2026-05-05", "2026-05-05")
                .on("2026-05-05", "talk 2026 MET 2");
    }

    private static VectorDraft gapLastChance() {
        return VectorDraft.of(
                        "gap-decides-the-last-chance",
                        "3次、间隔20天、3月31日到期：最迟2月19日开始（2月19日、3月11日、3月31日）；次日起缺1次无法完成",
                        "three, 20 days apart, due on 31 March: begin by 19 February (19 Feb, 11 and 31 Mar); a day later"
                                + " one is lost")
                .list("duties@1", "from: 2026-01-01", "until: 2026-03-31")
                .item("talk", "{times: 3, per: quarter, gap: 20}")
                .on("2026-02-18", "talk 2026-Q1 SHORT 3 missing=3 WARNING")
                .on("2026-02-19", "talk 2026-Q1 LAST_CHANCE 3 missing=3 last=2026-02-19 WARNING")
                .on("2026-02-20", "talk 2026-Q1 IMPOSSIBLE 3 missing=3 lost=1 WARNING");
    }

    private static VectorDraft spread() {
        return VectorDraft.of(
                        "spread-is-a-count-of-its-own",
                        "全年3次已够，但下半年至少1次仍缺",
                        "three of three are done, and the one asked in the second half is still missing")
                .item("talk", "{times: 3, per: year, in-each: half-year, minimum: 1}")
                .acts("2026-02-02", "2026-03-03", "2026-04-04")
                .on("2026-07-01", "talk 2026 ON_PACE 3 missing=1");
    }

    private static VectorDraft spreadLost() {
        return VectorDraft.of(
                        "spread-missed-is-lost",
                        "上半年没有活动，再也补不上",
                        "nothing was done in the first half, which cannot be made good")
                .item("talk", "{times: 3, per: year, in-each: half-year, minimum: 1}")
                .acts("2026-08-01", "2026-08-02", "2026-08-03")
                .on("2026-08-04", "talk 2026 IMPOSSIBLE 3 missing=1 lost=1 WARNING");
    }

    private static VectorDraft spreadLastChance() {
        return VectorDraft.of(
                        "spread-decides-the-last-chance",
                        "上半年的1次须在6月30日前完成",
                        "the one of the first half must be done by 30 June")
                .item("talk", "{times: 2, per: year, in-each: half-year, minimum: 1}")
                .on("2026-06-30", "talk 2026 LAST_CHANCE 2 missing=2 last=2026-06-30 WARNING");
    }

    private static VectorDraft partners() {
        return VectorDraft.of(
                        "distinct-partners",
                        "2次但只有1名对象，还差1；12月31日与另一人谈后完成",
                        "twice with one partner leaves one missing; with another on 31 December it is met")
                .item("talk", "{times: 2, per: year, partners: 2}", ANY_PERSON)
                .act("x1", "2026-02-02", "partners: [\"person:q-1\"]")
                .act("x2", "2026-03-03", "partners: [\"person:q-1\"]")
                .act("x3", "2026-12-31", "partners: [\"person:q-2\"]")
                .on("2026-12-30", "talk 2026 ON_PACE 2 missing=1")
                .on("2026-12-31", "talk 2026 MET 2");
    }

    private static VectorDraft partnersBesideGap() {
        return VectorDraft.of(
                        "partners-of-acts-that-the-gap-leaves-out",
                        "间隔10天计1月5日和15日；1月12日因间隔不计次数，其对象仍计",
                        "10 days apart count 5 and 15 January; the partner of 12 January counts though the act does not")
                .item("talk", "{times: 2, per: year, gap: 10, partners: 2}", ANY_PERSON)
                .act("x1", "2026-01-05", "partners: [\"person:q-1\"]")
                .act("x2", "2026-01-12", "partners: [\"person:q-2\"]")
                .act("x3", "2026-01-15", "partners: [\"person:q-1\"]")
                .on("2026-01-15", "talk 2026 MET 2");
    }

    private static VectorDraft upperBound() {
        return VectorDraft.of(
                        "upper-bound-is-no-violation",
                        "每季度1至2次，做了3次仍是已完成",
                        "one to two a quarter: three are met, and no rule is broken")
                .list("duties@1", "from: 2026-01-01", "until: 2026-03-31")
                .item("talk", "{times: 1, per: quarter, at-most: 2}")
                .acts("2026-01-05", "2026-02-05", "2026-03-05")
                .on("2026-03-05", "talk 2026-Q1 MET 1");
    }

    private static VectorDraft qualifying() {
        return VectorDraft.of(
                        "kind-role-and-evidence",
                        "须主持并附纪要：仅参加、无纪要、其他类别的均不计，只有x4计",
                        "presided, with minutes: attended alone, without minutes or of another kind does not count; x4 does")
                .item("study", "{times: 2, per: year}", "credit: {kinds: [study], role: presided, evidence: [minutes]}")
                .act("x1", "2026-01-11", "kind: study", "evidence: [minutes]")
                .act("x2", "2026-01-12", "kind: study", "evidence: [photo]", PRESIDED)
                .act("x3", "2026-01-13", "kind: talk", "evidence: [minutes]", PRESIDED)
                .act("x4", "2026-01-14", "kind: study", "evidence: [minutes]", PRESIDED)
                .on("2026-06-01", "study 2026 ON_PACE 2 missing=1");
    }

    private static VectorDraft lastDay() {
        return VectorDraft.of(
                        "an-act-of-several-days-has-its-last-day",
                        "3月30日至4月2日的活动算4月2日，属二季度",
                        "an act from 30 March to 2 April is one of 2 April, in the second quarter")
                .list("duties@1", "from: 2026-01-01", "until: 2026-06-30")
                .item("visit", "{times: 1, per: quarter}")
                .act("x1", "2026-04-02", "from: 2026-03-30", "until: 2026-04-02")
                .on("2026-04-02", "visit 2026-Q1 OVERDUE 1 missing=1 VIOLATION", "visit 2026-Q2 MET 1");
    }

    private static VectorDraft pace() {
        return VectorDraft.of(
                        "the-curve-of-the-list",
                        "曲线：6月30日25%，12月31日100%；7月1日应有⌊4×25%⌋=1次",
                        "the curve: 25% by 30 June, 100% by 31 December; on 1 July ⌊4 · 25%⌋ = 1 is expected")
                .item("talk", "{times: 4, per: year}", "pace: [{by: 06-30, percent: 25}, {by: 12-31, percent: 100}]")
                .on("2026-06-30", "talk 2026 ON_PACE 4 missing=4")
                .on("2026-07-01", "talk 2026 SHORT 4 missing=4 WARNING");
    }

    private static VectorDraft subordinate() {
        return VectorDraft.of(
                        "a-subordinate-unit-as-partner",
                        "对象须为下级单位：科室计入，上级不计",
                        "the partner is a unit below: the section counts, the city does not")
                .unit("section", "")
                .item("visit", "{times: 2, per: year}", "credit: {kinds: [visit], partner: subordinate-unit}")
                .act("x1", "2026-02-02", "kind: visit", "partners: [\"unit:section\"]")
                .act("x2", "2026-02-03", "kind: visit", "partners: [\"unit:city\"]")
                .on("2026-03-01", "visit 2026 ON_PACE 2 missing=1");
    }
}
