package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of a person's request: what was reached, on which day, and by whom.
 *
 * <p>权利请求办理步骤 (quanli qingqiu banli buzhou). Immutable.
 *
 * @param state what was reached
 * @param day on which day
 * @param by the user who did it
 * @param reason why not, or not in full; only a decision has one, and one that refuses something must
 * @param storedUntil of a granted erasure, the last day on which a legal period of retention keeps the data: until then they are stored and
 *     protected, and used for nothing else (Article 47)
 */
@Term(zh = "权利请求办理步骤", pinyin = "quanli qingqiu banli buzhou", source = "library")
public record RequestStep(
        RequestState state,
        LocalDate day,
        ActorId by,
        Optional<RefusalReason> reason,
        Optional<LocalDate> storedUntil) {
    /** Checks that all parts are given. */
    public RequestStep {
        requireNonNull(state, "state");
        requireNonNull(day, "day");
        requireNonNull(by, "by");
        requireNonNull(reason, "reason");
        requireNonNull(storedUntil, "storedUntil");
    }

    /** A step without a reason. */
    public static RequestStep of(RequestState state, LocalDate day, ActorId by) {
        return new RequestStep(state, day, by, Optional.empty(), Optional.empty());
    }

    /** The same, with a reason. */
    public RequestStep because(RefusalReason why) {
        return new RequestStep(state, day, by, Optional.of(why), storedUntil);
    }

    /** The same, with the data stored until the end of a day. */
    public RequestStep storingUntil(LocalDate last) {
        return new RequestStep(state, day, by, reason, Optional.of(last));
    }
}
