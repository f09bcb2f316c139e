package io.tongxin.testkit.arbitrary;

import io.tongxin.calendar.DateSpan;
import io.tongxin.consultation.Channel;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationSubject;
import io.tongxin.consultation.PlanAct;
import io.tongxin.consultation.PlanState;
import io.tongxin.consultation.PlanStep;
import io.tongxin.consultation.Topic;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated annual plans of the year 2026: up to four topics each, and a history of steps that the table of states allows.
 *
 * <p>协商年度计划生成 (xieshang niandu jihua shengcheng). Topics lack times or participants; bodies are heard in part or not at all; plans are
 * amended, approved again, told late or never. Shrinks to a draft without topics.
 */
@Term(zh = "协商年度计划生成", pinyin = "xieshang niandu jihua shengcheng", source = "library")
public final class ConsultationPlans {
    private static final int MOST = 4;

    private ConsultationPlans() {}

    /** One plan. */
    public static Arbitrary<ConsultationPlan> any() {
        return drafts().map(draft -> draft.plan(0));
    }

    /** Up to two plans with ids of their own. */
    public static Arbitrary<List<ConsultationPlan>> some() {
        return drafts().list()
                .ofMaxSize(2)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(i -> drafts.get(i).plan(i))
                        .toList());
    }

    private static Arbitrary<Draft> drafts() {
        Arbitrary<TopicDraft> topics = Combinators.combine(
                        Arbitraries.of(ConsultationForm.class),
                        Arbitraries.of(-1, 0, 40, 200, 330),
                        Arbitraries.integers().between(0, Bodies.CONSULTED.size()))
                .as(TopicDraft::new);
        return Combinators.combine(
                        Arbitraries.of(Channel.class),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(-60, 60),
                        topics.list().ofMaxSize(MOST),
                        Choice.any().list().ofMaxSize(8))
                .as(Draft::new);
    }

    private record TopicDraft(ConsultationForm form, int time, int consulted) {
        Topic topic(int number) {
            return new Topic(
                    Bodies.topic(number),
                    form.isPersonnel() ? Optional.empty() : Optional.of(Bilingual.of("示例议题", "a sample topic")),
                    form.isPersonnel() ? ConsultationSubject.PERSONNEL : ConsultationSubject.DOCUMENT,
                    form,
                    time < 0 ? Optional.empty() : Optional.of(DateSpan.of(Words.day(time), Words.day(time + 30))),
                    Set.copyOf(Bodies.CONSULTED.subList(0, consulted)));
        }
    }

    private record Draft(Channel channel, int unit, int drafted, List<TopicDraft> topics, List<Choice> choices) {
        ConsultationPlan plan(int number) {
            ConsultationPlan history = ConsultationPlan.drafted(
                    Bodies.plan(number),
                    Bodies.unit(unit + 1),
                    channel,
                    Words.YEAR,
                    Bilingual.of("协商年度计划", "an annual plan"),
                    IntStream.range(0, topics.size())
                            .mapToObj(i -> topics.get(i).topic(i))
                            .toList(),
                    Words.day(drafted));
            for (Choice choice : choices) {
                history = next(history, choice);
            }
            return history;
        }
    }

    private static ConsultationPlan next(ConsultationPlan history, Choice choice) {
        List<PlanAct> allowed = Bodies.allowed(PlanState.table(), history.state());
        if (allowed.isEmpty()) {
            return history;
        }
        LocalDate day = history.steps().get(history.steps().size() - 1).day().plusDays(choice.gap());
        PlanStep step = PlanStep.of(Words.pick(allowed, choice.act()), day, history.unit());
        List<UnitId> bodies = Bodies.CONSULTED;
        return history.after(
                switch (step.act()) {
                    case HEAR, TELL -> step.with(Bodies.some(bodies, choice.pick()));
                    case AMEND -> step.because(Bodies.REASON);
                    case EXPLAIN ->
                        step.about(Words.pick(Bodies.RULES, choice.pick())).because(Bodies.REASON);
                    case DRAFT, APPROVE, CLOSE -> step;
                });
    }
}
