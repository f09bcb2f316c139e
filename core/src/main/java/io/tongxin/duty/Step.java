package io.tongxin.duty;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Activity;
import io.tongxin.decision.Decision;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.term.Term;
import java.util.Set;

/**
 * One step of a remedy: something to do, to enter, to attach or to decide.
 *
 * <p>补救步骤 (bujiu buzhou). Each is data that can be applied to what is known. Records that a step holds are examples with the
 * latest day that suffices: their ids, titles and partners are placeholders. Immutable.
 */
@Term(zh = "补救步骤", pinyin = "bujiu buzhou", source = "library")
public sealed interface Step {
    /**
     * Do an activity, on its day at the latest. 开展活动 (kaizhan huodong).
     *
     * @param example the activity, with the kind, role, partners and evidence it needs
     * @param kinds any of these kinds will do
     */
    @Term(zh = "开展活动", pinyin = "kaizhan huodong", source = "library")
    record Do(Activity example, Set<ActivityKindId> kinds) implements Step {
        /** Copies the kinds. */
        public Do {
            requireNonNull(example, "example");
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * Enter an activity that took place, on its day at the latest, and was not entered. 补录活动 (bulu huodong).
     *
     * @param example the activity, with the kind, role, partners and evidence it needs
     * @param kinds any of these kinds will do
     */
    @Term(zh = "补录活动", pinyin = "bulu huodong", source = "library")
    record Enter(Activity example, Set<ActivityKindId> kinds) implements Step {
        /** Copies the kinds. */
        public Enter {
            requireNonNull(example, "example");
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * Attach evidence to an activity that lacks it. 补充佐证 (buchong zuozheng).
     *
     * @param activity the activity
     * @param evidence the kinds that are missing
     */
    @Term(zh = "补充佐证", pinyin = "buchong zuozheng", source = "library")
    record Attach(ActivityId activity, Set<EvidenceKindId> evidence) implements Step {
        /** Copies the kinds. */
        public Attach {
            requireNonNull(activity, "activity");
            evidence = Set.copyOf(evidence);
        }
    }

    /**
     * Record a decision: an exemption on a permitted ground, a judgement, an attestation or a reason.
     * 登记决定 (dengji jueding).
     *
     * @param example the decision
     */
    @Term(zh = "登记决定", pinyin = "dengji jueding", source = "library")
    record Decide(Decision example) implements Step {
        /** Checks that it is given. */
        public Decide {
            requireNonNull(example, "example");
        }
    }
}
