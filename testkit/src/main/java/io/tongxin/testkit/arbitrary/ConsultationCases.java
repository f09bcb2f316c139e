package io.tongxin.testkit.arbitrary;

import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationState;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.ConsultationSubject;
import io.tongxin.consultation.Initiator;
import io.tongxin.consultation.Part;
import io.tongxin.consultation.Participant;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated consultations around the year 2026, in every form: each a history of steps that the table of states allows, in the order of days.
 *
 * <p>协商生成 (xieshang shengcheng). Notices are early, late, to some bodies alone or missing; days are changed; some are suspended, resumed,
 * cancelled or closed. A personnel consultation has no text. Shrinks to one that is only proposed.
 */
@Term(zh = "协商生成", pinyin = "xieshang shengcheng", source = "library")
public final class ConsultationCases {
    private static final int MOST = 4;

    private ConsultationCases() {}

    /** One consultation. */
    public static Arbitrary<Consultation> any() {
        return drafts().map(draft -> draft.consultation(0));
    }

    /** Up to four consultations with ids of their own, some of them topics of plans. */
    public static Arbitrary<List<Consultation>> some() {
        return drafts().list()
                .ofMaxSize(MOST)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(i -> drafts.get(i).consultation(i))
                        .toList());
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.of(ConsultationForm.class),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(-40, 330),
                        Arbitraries.integers().between(1, Bodies.CONSULTED.size()),
                        Arbitraries.of(-1, 10, 20, 45),
                        Choice.any().list().ofMaxSize(14))
                .as(Draft::new);
    }

    private record Draft(
            ConsultationForm form, int kind, int proposed, int consulted, int meeting, List<Choice> choices) {
        Consultation consultation(int number) {
            LocalDate day = Words.day(proposed);
            ConsultationStep first = ConsultationStep.of(ConsultationAct.PROPOSE, day, unit());
            var history = new Consultation(
                    Bodies.consultation(number),
                    unit(),
                    kind % 3 == 0
                            ? Optional.empty()
                            : Optional.of(new Consultation.Planned(Bodies.plan(kind % 2), Bodies.topic(number))),
                    form,
                    form.isPersonnel() ? ConsultationSubject.PERSONNEL : ConsultationSubject.MAJOR_MATTER,
                    kind % 2 == 0 ? Initiator.COMMITTEE : Initiator.BODY,
                    form.isPersonnel() ? Optional.empty() : Optional.of(Bilingual.of("示例事项", "a sample matter")),
                    participants(),
                    List.of(meeting < 0 ? first : first.on(day.plusDays(meeting))));
            for (Choice choice : choices) {
                history = next(history, choice);
            }
            return history;
        }

        private UnitId unit() {
            return Bodies.unit(kind + 1);
        }

        private List<Participant> participants() {
            var participants = new ArrayList<Participant>();
            if (form.isMeeting() || kind % 2 == 0) {
                participants.add(new Participant(unit(), Part.CHAIR));
            }
            if (kind % 3 != 1) {
                participants.add(new Participant(Bodies.DEPARTMENT, Part.DEPARTMENT));
            }
            if (kind % 4 == 3) {
                participants.add(new Participant(Bodies.BUREAU, Part.EXPLAINER));
            }
            Bodies.CONSULTED.subList(0, consulted).forEach(body -> participants.add(Participant.consulted(body)));
            return participants;
        }
    }

    /** The consultation after a further step; the same where none is allowed. */
    private static Consultation next(Consultation history, Choice choice) {
        boolean isSet = history.steps().stream().anyMatch(step -> step.meeting().isPresent());
        List<ConsultationAct> allowed = Bodies.allowed(ConsultationState.table(), history.state()).stream()
                .filter(act -> act != (isSet ? ConsultationAct.SCHEDULE : ConsultationAct.RESCHEDULE))
                .filter(act -> act != ConsultationAct.CANCEL || choice.more() % 5 == 0)
                .toList();
        if (allowed.isEmpty()) {
            return history;
        }
        ConsultationAct act = Words.pick(allowed, choice.act());
        LocalDate last = history.steps().get(history.steps().size() - 1).day();
        LocalDate day = last.plusDays(choice.gap());
        if (act == ConsultationAct.HOLD && choice.more() % 4 != 0) {
            LocalDate earliest = day;
            day = history.meetingDay().filter(set -> !set.isBefore(earliest)).orElse(day);
        }
        return history.after(step(history, act, day, choice));
    }

    private static ConsultationStep step(Consultation history, ConsultationAct act, LocalDate day, Choice choice) {
        UnitId by = choice.more() % 2 == 0 ? history.unit() : Bodies.DEPARTMENT;
        ConsultationStep step = ConsultationStep.of(act, day, by);
        return switch (act) {
            case SCHEDULE -> step.on(day.plusDays(choice.pick()));
            case RESCHEDULE -> because(history, step.on(day.plusDays(choice.pick())));
            case NOTIFY, SEND_MATERIAL, READ, SEND_MINUTES ->
                step.with(Bodies.some(
                        history.bodies(Part.CONSULTED).stream().sorted().toList(), choice.pick()));
            case HOLD -> held(history, step, choice);
            case REPORT -> step.with(Set.of(Words.CITY));
            case EXPLAIN -> because(history, step.about(Words.pick(Bodies.RULES, choice.pick())));
            case SUSPEND, CANCEL -> because(history, step);
            case PROPOSE, SCHEME, MINUTE, RESUME, CLOSE -> step;
        };
    }

    private static ConsultationStep held(Consultation history, ConsultationStep step, Choice choice) {
        List<UnitId> all =
                history.participants().stream().map(Participant::body).sorted().toList();
        Set<UnitId> present = Bodies.some(all, choice.pick());
        return step.with(present).speaking(Bodies.some(present.stream().sorted().toList(), choice.more()));
    }

    private static ConsultationStep because(Consultation history, ConsultationStep step) {
        return history.form().isPersonnel() ? step : step.because(Bodies.REASON);
    }
}
