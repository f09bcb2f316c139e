package io.tongxin.examples.vectors;

import java.util.List;

/** Exclusive groups: one act serves one item, by a maximum assignment that prefers the earlier deadline. */
final class GroupVectors {
    private static final String GROUP = "groups: [{id: g, items: [a, b]}]";
    private static final String EITHER = "credit: {kinds: [talk, study]}";

    private GroupVectors() {}

    static List<VectorDraft> all() {
        return List.of(
                choice("no-other-choice-is-served-first", "2026-01-10", "2026-02-10"),
                choice("no-other-choice-whatever-the-order", "2026-02-10", "2026-01-10"),
                deadline(),
                parts(),
                surplus(),
                without());
    }

    private static VectorDraft choice(String name, String talk, String study) {
        return VectorDraft.of(
                        name,
                        "谈心只能用于a或b，学习只能用于b：谈心归a，学习归b，与先后无关",
                        "the talk fits a and b, the study b alone: the talk serves a and the study b, in any order of days")
                .list("duties@1", GROUP)
                .item("a", "{times: 1, per: year}")
                .item("b", "{times: 1, per: year}", EITHER)
                .act("x1", talk)
                .act("x2", study, "kind: study")
                .on("2026-12-31", "a 2026 MET 1", "b 2026 MET 1");
    }

    private static VectorDraft deadline() {
        return VectorDraft.of(
                        "the-earlier-deadline-first",
                        "a每年、b每季度：3月的活动归一季度的b，5月的归二季度的b，a仍缺1",
                        "a by the year, b by the quarter: the act of March serves b's first quarter, that of May its second,"
                                + " and a still lacks one")
                .list("duties@1", GROUP)
                .item("a", "{times: 1, per: year}")
                .item("b", "{times: 1, per: quarter}")
                .acts("2026-03-01", "2026-05-10")
                .on(
                        "2026-04-30",
                        "a 2026 ON_PACE 1 missing=1",
                        "b 2026-Q1 MET 1",
                        "b 2026-Q2 ON_PACE 1 missing=1",
                        "b 2026-Q3 NOT_STARTED 1 missing=1",
                        "b 2026-Q4 NOT_STARTED 1 missing=1")
                .on(
                        "2026-05-10",
                        "a 2026 ON_PACE 1 missing=1",
                        "b 2026-Q1 MET 1",
                        "b 2026-Q2 MET 1",
                        "b 2026-Q3 NOT_STARTED 1 missing=1",
                        "b 2026-Q4 NOT_STARTED 1 missing=1");
    }

    private static VectorDraft parts() {
        return VectorDraft.of(
                        "minima-of-parts-are-slots-of-their-own",
                        "a全年2次、每半年1次；8月的归a下半年，9月的归b；a上半年的1次已无法完成",
                        "a asks for two, one in each half: the act of August serves a's second half and that of September"
                                + " b; a's first half is lost")
                .list("duties@1", GROUP)
                .item("a", "{times: 2, per: year, in-each: half-year, minimum: 1}")
                .item("b", "{times: 1, per: year}")
                .acts("2026-08-01", "2026-09-01")
                .on("2026-10-01", "a 2026 IMPOSSIBLE 2 missing=1 lost=1 WARNING", "b 2026 MET 1");
    }

    private static VectorDraft surplus() {
        return VectorDraft.of(
                        "what-an-upper-bound-adds-comes-last",
                        "a为1至2次，b为1次：两次活动先满足两项的必需数",
                        "a asks for one to two, b for one: two acts serve what is required of both first")
                .list("duties@1", GROUP)
                .item("a", "{times: 1, per: year, at-most: 2}")
                .item("b", "{times: 1, per: year}")
                .acts("2026-02-01", "2026-02-02")
                .on("2026-02-02", "a 2026 MET 1", "b 2026 MET 1");
    }

    private static VectorDraft without() {
        return VectorDraft.of(
                        "without-a-group-one-act-serves-both",
                        "不在同一互斥组，一次录入计入两项",
                        "items of no common group are each credited")
                .list("duties@1", "from: 2026-01-01", "until: 2026-03-31")
                .item("a", "{times: 1, per: quarter}")
                .item("b", "{times: 1, per: quarter}")
                .acts("2026-03-01")
                .on("2026-03-01", "a 2026-Q1 MET 1", "b 2026-Q1 MET 1");
    }
}
