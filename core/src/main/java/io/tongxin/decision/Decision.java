package io.tongxin.decision;

import io.tongxin.id.DecisionId;
import io.tongxin.term.Term;
import java.time.LocalDate;

/**
 * A decision that bears on duties, taken by a body on a day and recorded, perhaps later.
 *
 * <p>决定 (jueding). It is about duties and never about a person's views or conduct. Immutable.
 */
@Term(zh = "决定", pinyin = "jueding", source = "library")
public sealed interface Decision permits Attestation, Exemption, Judgement, Reason, Trigger {
    /** Its identifier. */
    DecisionId id();

    /** The day on which it was taken, or on which the trigger happened. */
    LocalDate day();
}
