package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.DecisionId;
import io.tongxin.id.GroundId;
import io.tongxin.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * That part of a duty's share is not asked, and why.
 *
 * <p>核减 (hejian). What is required and what is relieved add up to the share. Immutable.
 *
 * @param cause why
 * @param amount how many acts, 0 where the duty has no number
 * @param ground the ground of an exemption; empty for the other causes
 * @param exemptions the exemptions that relieve
 */
@Term(zh = "核减", pinyin = "hejian", source = "library")
public record Relief(Cause cause, int amount, Optional<GroundId> ground, List<DecisionId> exemptions) {
    /** Copies its parts. */
    public Relief {
        requireNonNull(cause, "cause");
        requireNonNull(ground, "ground");
        exemptions = List.copyOf(exemptions);
    }

    static Relief of(Cause cause, int amount) {
        return new Relief(cause, amount, Optional.empty(), List.of());
    }

    /** Why nothing, or less, is asked. 核减原因 (hejian yuanyin). */
    @Term(zh = "核减原因", pinyin = "hejian yuanyin", source = "library")
    public enum Cause {
        /** 免除决定. */
        EXEMPTION,
        /** 间隔要求容纳不下. */
        GAP,
        /** 按日分摊为零. */
        PRORATED_TO_ZERO,
        /** 职务空缺. */
        VACANT
    }
}
