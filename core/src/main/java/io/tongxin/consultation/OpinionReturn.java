package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.OpinionId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What flows back of one opinion to one body that raised it.
 *
 * <p>意见反馈 (yijian fankui). Where a duty carries it out, the duty's verdict is asked of the evaluation by the reference. Immutable.
 *
 * @param opinion which opinion
 * @param body to which body
 * @param state how far it has come
 * @param end what became of it, once that is decided
 * @param repliedOn when the body had its reply, if it did
 * @param carriedOutBy what carries it out
 * @param percent how much of that is done by the last report
 * @param told whether the body knows of the last progress; true where there is none
 */
@Term(zh = "意见反馈", pinyin = "yijian fankui", source = "library")
public record OpinionReturn(
        OpinionId opinion,
        UnitId body,
        OpinionState state,
        Optional<OpinionEnd> end,
        Optional<LocalDate> repliedOn,
        List<CarryingOut> carriedOutBy,
        Optional<Integer> percent,
        boolean told) {
    /** Copies its parts. */
    public OpinionReturn {
        requireNonNull(opinion, "opinion");
        requireNonNull(body, "body");
        requireNonNull(state, "state");
        requireNonNull(end, "end");
        requireNonNull(repliedOn, "repliedOn");
        carriedOutBy = List.copyOf(carriedOutBy);
        requireNonNull(percent, "percent");
    }

    static OpinionReturn of(Opinion opinion, UnitId body) {
        Optional<LocalDate> replied = opinion.steps().stream()
                .filter(s -> s.act() == OpinionAct.REPLY && s.bodies().contains(body))
                .map(OpinionStep::day)
                .findFirst();
        return new OpinionReturn(
                opinion.id(),
                body,
                opinion.state(),
                opinion.end(),
                replied,
                opinion.carriedOutBy(),
                opinion.percent(),
                !opinion.untold().contains(body));
    }
}
