package io.tongxin.consultation;

import static io.tongxin.consultation.Town.CITY;
import static io.tongxin.consultation.Town.FIRST;
import static io.tongxin.consultation.Town.SECOND;
import static io.tongxin.consultation.Town.WHY;
import static io.tongxin.consultation.Town.day;
import static io.tongxin.consultation.Town.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.id.DutyRef;
import io.tongxin.id.OpinionId;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static Opinion decided(String id, OpinionEnd end) {
        return Town.opinion(id, day(3, 20))
                .after(OpinionStep.of(OpinionAct.DECIDE, day(3, 22), CITY)
                        .ending(end)
                        .because(WHY));
    }

    private static Opinion replied(String id, OpinionEnd end) {
        return decided(id, end).after(step(OpinionAct.REPLY, day(3, 25)));
    }

    private static LedgerReview review(Opinion... opinions) {
        return Town.ledger(Town.central(), List.of(Town.proposed()), List.of(opinions))
                .on(day(12, 31));
    }

    @Test
    void ends_and_effects_are_counted_and_what_has_no_reply_is_open() {
        Opinion carried = replied("o-1", OpinionEnd.ADOPTED)
                .after(OpinionStep.of(OpinionAct.CARRY_OUT, day(4, 1), CITY)
                        .by(CarryingOut.project("p-1", Bilingual.of("改造"))))
                .after(OpinionStep.of(OpinionAct.PROGRESS, day(6, 1), CITY).reaching(100));

        BodyFigures figures = review(
                        carried,
                        replied("o-2", OpinionEnd.PARTLY_ADOPTED),
                        replied("o-3", OpinionEnd.NOT_ADOPTED),
                        replied("o-4", OpinionEnd.NOTED),
                        decided("o-5", OpinionEnd.ADOPTED))
                .figures(2026)
                .of(FIRST);

        assertThat(figures).isEqualTo(new BodyFigures(FIRST, 1, 1, 1, 1, 1, 0, 0, 1, 1));
        assertThat(figures.answered()).isEqualTo(4);
    }

    @Test
    void of_a_split_opinion_the_parts_are_counted_and_not_the_whole() {
        OpinionId two = OpinionId.of("o-2");
        OpinionId three = OpinionId.of("o-3");
        Opinion whole = Town.opinion("o-1", day(3, 1))
                .after(OpinionStep.of(OpinionAct.SPLIT, day(3, 20), CITY).into(Set.of(two, three)));

        LedgerReview review = review(
                whole,
                replied("o-2", OpinionEnd.ADOPTED).madeOf(Set.of(whole.id())),
                Town.opinion("o-3", day(3, 20)).madeOf(Set.of(whole.id())));

        assertThat(review.figures(2026).of(FIRST).answered()).isEqualTo(1);
        assertThat(review.figures(2026).of(FIRST).open()).isEqualTo(1);
        assertThat(review.open()).extracting(Opinion::id).containsExactly(three);
        assertThat(review.lineage().leaves(whole.id())).containsExactly(two, three);
        assertThat(review.figures(2025).bodies()).isEmpty();
    }

    @Test
    void a_duty_that_carries_an_opinion_out_and_its_progress_flow_back_to_who_raised_it() {
        DutyRef duty = DutyRef.parse("item-2|unit:edu|2026-Q1|2026-01-01");
        Opinion carried = replied("o-1", OpinionEnd.ADOPTED)
                .after(OpinionStep.of(OpinionAct.CARRY_OUT, day(4, 1), CITY)
                        .by(CarryingOut.duty(duty, Bilingual.of("职责"))))
                .after(OpinionStep.of(OpinionAct.PROGRESS, day(6, 1), CITY).reaching(40));
        OpinionReturn untold = review(carried).returnsTo(FIRST).get(0);
        Opinion told =
                carried.after(OpinionStep.of(OpinionAct.TELL, day(6, 2), CITY).with(Set.of(FIRST)));

        assertThat(untold.carriedOutBy().get(0).duty()).contains(duty);
        assertThat(untold.percent()).contains(40);
        assertThat(untold.repliedOn()).contains(day(3, 25));
        assertThat(untold.told()).isFalse();
        assertThat(review(told).returnsTo(FIRST).get(0).told()).isTrue();
        assertThat(review(told).returnsTo(SECOND)).isEmpty();
    }

    @Test
    void how_many_persons_signed_is_shown_for_no_small_group() {
        Opinion few = Opinion.submitted(
                OpinionId.of("o-1"), CITY, OpinionKind.BILL, Set.of(FIRST), Bilingual.of("议案"), 3, day(3, 1));
        Opinion many = Opinion.submitted(
                OpinionId.of("o-2"), CITY, OpinionKind.PROPOSAL, Set.of(FIRST), Bilingual.of("提案"), 40, day(3, 1));

        ConsultationFigures figures = review(few, many).figures(2026);

        assertThat(figures.signers(OpinionKind.BILL)).isEmpty();
        assertThat(figures.of(FIRST).open()).isEqualTo(2);
        assertThat(figures.of(SECOND).answered()).isZero();
        assertThat(Optional.of(figures.year())).contains(2026);
    }
}
