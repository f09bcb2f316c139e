package io.tongxin.duty;

import io.tongxin.calendar.DateSpan;
import io.tongxin.term.Term;
import java.util.List;

/**
 * What a duty asks in numbers, after sharing out and relief.
 *
 * <p>履职要求 (lüzhi yaoqiu). A duty without a number asks for 0 acts and is attested, judged or triggered. Immutable.
 *
 * @param number what the item asks in the whole period
 * @param share what falls to this duty
 * @param required what is left of it after relief
 * @param parts the minima in parts of the period
 * @param atMost the most that is credited; 0 where there is no bound
 * @param gap the least number of calendar days between counted acts; 0 where there is none
 * @param partners how many different partners
 * @param reliefs what is not asked, and why
 */
@Term(zh = "履职要求", pinyin = "lüzhi yaoqiu", source = "library")
public record Requirement(
        int number,
        int share,
        int required,
        List<Part> parts,
        int atMost,
        int gap,
        int partners,
        List<Relief> reliefs) {
    static final Requirement NONE = new Requirement(0, 0, 0, List.of(), 0, 0, 0, List.of());

    /** Copies its parts. */
    public Requirement {
        parts = List.copyOf(parts);
        reliefs = List.copyOf(reliefs);
    }

    Requirement withReliefs(List<Relief> other) {
        return new Requirement(number, share, required, parts, atMost, gap, partners, other);
    }

    /** How much is relieved. */
    public int relieved() {
        return reliefs.stream().mapToInt(Relief::amount).sum();
    }

    /**
     * The least number inside a part of the span. 分段 (fenduan).
     *
     * @param days the days of the part that lie in the span
     * @param minimum how many at least
     */
    @Term(zh = "分段", pinyin = "fenduan", source = "library")
    public record Part(DateSpan days, int minimum) {}
}
