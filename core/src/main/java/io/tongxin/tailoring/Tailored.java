package io.tongxin.tailoring;

import static java.util.Objects.requireNonNull;

import io.tongxin.responsibility.ResolvedList;
import io.tongxin.rule.Finding;
import io.tongxin.term.Term;
import java.util.List;

/**
 * A list with everything it imports resolved, and every place where it asks less than the lists above it.
 *
 * <p>细化结果 (xihua jieguo). Immutable.
 *
 * @param list the flat list
 * @param weakenings where it asks less than a list it imports, and where one of those does so and it has not set that right
 */
@Term(zh = "细化结果", pinyin = "xihua jieguo", source = "library")
public record Tailored(ResolvedList list, List<Weakening> weakenings) {
    /** Copies its parts. */
    public Tailored {
        requireNonNull(list, "list");
        weakenings = List.copyOf(weakenings);
    }

    /** The weakenings as findings. */
    public List<Finding> findings() {
        return weakenings.stream().map(Weakening::toFinding).toList();
    }
}
