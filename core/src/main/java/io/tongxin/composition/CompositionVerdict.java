package io.tongxin.composition;

import static java.util.Objects.requireNonNull;

import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a body stands under a rule, and what would cure it.
 *
 * <p>结构评定 (jiegou pingding). Immutable.
 *
 * @param rule the rule
 * @param body the body
 * @param least the fewest people outside the Party that keep the rule in a body of this size
 * @param byReplacing how many members would have to give way to people outside the Party: 0 where the rule is kept, empty where
 *     the body is too small for what is asked
 * @param byAdding how many people outside the Party would have to be added: 0 where the rule is kept, empty where no number does
 */
@Term(zh = "结构评定", pinyin = "jiegou pingding", source = "library")
public record CompositionVerdict(
        CompositionRule rule, Composition body, int least, OptionalInt byReplacing, OptionalInt byAdding) {
    /** Checks that all parts are given. */
    public CompositionVerdict {
        requireNonNull(rule, "rule");
        requireNonNull(body, "body");
        requireNonNull(byReplacing, "byReplacing");
        requireNonNull(byAdding, "byAdding");
    }

    static CompositionVerdict of(CompositionRule rule, Composition body) {
        int least = rule.share().leastOf(body.total());
        int missing = Math.max(0, least - body.nonParty());
        return new CompositionVerdict(
                rule,
                body,
                least,
                least > body.total() ? OptionalInt.empty() : OptionalInt.of(missing),
                adding(rule.share(), body));
    }

    /** Each added person counts in the part and in the whole; where all are asked for, none outweighs a member who stays. */
    private static OptionalInt adding(Share share, Composition body) {
        if (share instanceof Share.Percent percent) {
            long missing = (long) percent.percent() * body.total() - 100L * body.nonParty();
            if (missing <= 0) {
                return OptionalInt.of(0);
            }
            long each = 100L - percent.percent();
            return each == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact((missing + each - 1) / each));
        }
        return OptionalInt.of(Math.max(0, share.leastOf(body.total()) - body.nonParty()));
    }

    /** Whether the rule is kept. */
    public boolean isKept() {
        return body.nonParty() >= least;
    }

    /**
     * What is wrong, with how it would be cured; empty where the rule is kept. A rule that should generally be kept asks for a
     * recorded reason, one that may be kept is information.
     */
    public Optional<Finding> finding() {
        if (isKept()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                rule.id(),
                Consequence.of(rule.strength()),
                body.unit() + "/" + body.kind(),
                message(),
                List.of(rule.basis())));
    }

    private Bilingual message() {
        var zh = new StringBuilder(rule.kind().label().zh()).append("中的党外人士不足：");
        var en = new StringBuilder("too few people outside the Party among the ")
                .append(rule.kind().label().en())
                .append(": ");
        String or = "";
        if (byReplacing.isPresent()) {
            zh.append("总数不变须再有").append(byReplacing.getAsInt()).append("人");
            en.append(byReplacing.getAsInt()).append(" more of the same number");
            or = "，或";
        }
        if (byAdding.isPresent()) {
            zh.append(or).append("增补").append(byAdding.getAsInt()).append("人");
            en.append(or.isEmpty() ? "" : ", or ").append(byAdding.getAsInt()).append(" added");
        }
        return Bilingual.of(zh.toString(), en.toString());
    }
}
