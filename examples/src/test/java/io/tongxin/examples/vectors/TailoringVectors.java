package io.tongxin.examples.vectors;

import java.util.List;

/** Lists that take over, raise, lower, fold and leave out items of a template. */
final class TailoringVectors {
    private static final String WHEN = "from: 2026-01-01";
    private static final String UNTIL = "until: 2026-12-31";
    private static final String ALL = "imports: [{list: template@1}]";

    private TailoringVectors() {}

    private static VectorDraft template(String name, String zh, String en, String strength) {
        return VectorDraft.of(name, zh, en)
                .list("template@1", WHEN, UNTIL)
                .item("a", "{times: 2, per: year}", "strength: " + strength);
    }

    static List<VectorDraft> all() {
        return List.of(imported(), raised(), lowered(), mayBeLowered(), leftOut(), folded());
    }

    private static VectorDraft imported() {
        return template(
                        "imported",
                        "引入的清单代替被引入的：a只有一项职责",
                        "a list stands in the place of what it imports: a is owed once",
                        "must")
                .list("own@1", WHEN, UNTIL, ALL)
                .item("b", "{times: 1, per: year}")
                .acts("2026-02-02")
                .on("2026-02-02", "a 2026 ON_PACE 2 missing=1", "b 2026 MET 1");
    }

    private static VectorDraft raised() {
        return template("raised", "由2次提高到4次，不弱化", "raised from two to four, which weakens nothing", "must")
                .list("own@1", WHEN, UNTIL, ALL, "modifications: [{item: a, frequency: {times: 4, per: year}}]")
                .on("2026-01-01", "a 2026 ON_PACE 4 missing=4");
    }

    private static VectorDraft lowered() {
        return template(
                        "lowered",
                        "“应当”条目由2次降为1次：弱化次数，仍按1次判定",
                        "a must item lowered to one: a weakening, and one is asked",
                        "must")
                .list("own@1", WHEN, UNTIL, ALL, "modifications: [{item: a, frequency: {times: 1, per: year}}]")
                .weakens("own@1/a NUMBER")
                .acts("2026-02-02")
                .on("2026-02-02", "a 2026 MET 1");
    }

    private static VectorDraft mayBeLowered() {
        return template("a-may-item-is-lowered-freely", "“可以”条目可自由降低", "a may item is lowered freely", "may")
                .list("own@1", WHEN, UNTIL, ALL, "modifications: [{item: a, frequency: {times: 1, per: year}}]")
                .on("2026-01-01", "a 2026 ON_PACE 1 missing=1");
    }

    private static VectorDraft leftOut() {
        return template("left-out", "“应当”条目未引入：弱化，且没有这项职责", "a must item left out: a weakening, and no duty", "must")
                .list("own@1", WHEN, UNTIL, "imports: [{list: template@1, except: [a]}]")
                .item("b", "{times: 1, per: year}")
                .weakens("own@1/a DROPPED")
                .on("2026-01-01", "b 2026 ON_PACE 1 missing=1");
    }

    private static VectorDraft folded() {
        return template("folded", "a并入要求更高的b，不弱化", "a is folded into b, which asks more: nothing is weakened", "must")
                .list("own@1", WHEN, UNTIL, ALL, "merges: [{into: b, from: [a]}]")
                .item("b", "{times: 3, per: year}")
                .on("2026-01-01", "b 2026 ON_PACE 3 missing=3");
    }
}
