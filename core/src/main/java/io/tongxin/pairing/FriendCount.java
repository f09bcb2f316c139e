package io.tongxin.pairing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PostId;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.Optional;

/**
 * How many friends a post has under a rule.
 *
 * <p>交友数量 (jiaoyou shuliang). A friend who is there counts once; one who left or was erased does not count. Immutable.
 *
 * @param rule the rule
 * @param post the post
 * @param friends with how many persons it is paired
 */
@Term(zh = "交友数量", pinyin = "jiaoyou shuliang", source = "library")
public record FriendCount(PairingRule rule, PostId post, int friends) {
    /** Checks that all parts are given. */
    public FriendCount {
        requireNonNull(rule, "rule");
        requireNonNull(post, "post");
    }

    /** How many are missing, 0 where the rule is kept. */
    public int missing() {
        return Math.max(0, rule.least() - friends);
    }

    /** What is wrong, with how it would be cured; empty where the rule is kept. */
    public Optional<Finding> finding() {
        if (missing() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                rule.id(),
                Consequence.of(rule.strength()),
                post.value(),
                Bilingual.of(
                        "职务 " + post + " 联谊交友 " + friends + " 人，应不少于 " + rule.least() + " 人：再结对 " + missing() + " 人",
                        "friends of post " + post + ": " + friends + " of at least " + rule.least()
                                + "; more to pair with: " + missing()),
                rule.basis()));
    }
}
