package io.tongxin.survey;

import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which counts of people may be shown, where they are parts of one whole that is shown too.
 *
 * <p>小数抑制 (xiaoshu yizhi). A count that is hidden must not follow from the others.
 */
@Term(zh = "小数抑制", pinyin = "xiaoshu yizhi", source = "library")
@FunctionalInterface
public interface Suppression {
    /**
     * The counts that may be shown, each in its place, and nothing where one may not.
     *
     * @param parts counts of people that add up to a whole; none negative
     */
    List<OptionalInt> shown(List<Integer> parts);

    /**
     * Hides every count under 5, 0 too; where the hidden ones are fewer than 5 in all, as where only one is, the smallest of the
     * others is hidden as well, for it is the complement.
     */
    static Suppression underFive() {
        return Suppression::underFive;
    }

    private static List<OptionalInt> underFive(List<Integer> parts) {
        int least = 5;
        var hidden = new ArrayList<Integer>(IntStream.range(0, parts.size())
                .filter(i -> parts.get(i) < least)
                .boxed()
                .toList());
        List<Integer> others = IntStream.range(0, parts.size())
                .boxed()
                .filter(i -> !hidden.contains(i))
                .sorted(Comparator.<Integer>comparingInt(parts::get).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (Integer next : others) {
            int people = hidden.stream().mapToInt(parts::get).sum();
            if (hidden.isEmpty() || people >= least) {
                break;
            }
            hidden.add(next);
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i -> hidden.contains(i) ? OptionalInt.empty() : OptionalInt.of(parts.get(i)))
                .toList();
    }
}
