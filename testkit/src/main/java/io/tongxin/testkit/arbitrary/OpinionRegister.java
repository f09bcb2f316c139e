package io.tongxin.testkit.arbitrary;

import io.tongxin.consultation.CarryingOut;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionEnd;
import io.tongxin.consultation.OpinionKind;
import io.tongxin.consultation.OpinionState;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.Satisfaction;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.OpinionId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets opinions come in and be handled, one thing after another. */
final class OpinionRegister {
    private static final int ORIGINS = 5;
    private static final List<OpinionEnd> ENDS = List.of(OpinionEnd.values());

    private final List<Opinion> opinions = new ArrayList<>();
    private LocalDate day = Words.day(-30);
    private int raised;

    List<Opinion> opinions() {
        return List.copyOf(opinions);
    }

    void happens(Choice choice) {
        day = day.plusDays(choice.gap());
        boolean isNew = opinions.isEmpty() || (choice.act() % 6 == 0 && raised < ORIGINS);
        if (isNew) {
            raised++;
            opinions.add(raised(choice));
        } else {
            handle(Words.pick(opinions, choice.more()), choice);
        }
    }

    private Opinion raised(Choice choice) {
        OpinionKind kind = Words.pick(List.of(OpinionKind.values()), choice.pick() / 2);
        boolean inConsultation = kind == OpinionKind.OPINION && choice.more() % 3 != 0;
        return registered(
                kind,
                Bodies.unit(choice.more() + 1),
                inConsultation ? Optional.of(Bodies.consultation(choice.more() % 4)) : Optional.empty(),
                Bodies.some(Bodies.CONSULTED.subList(0, 1 + choice.pick() % 3), choice.pick()),
                kind == OpinionKind.OPINION ? 0 : choice.pick() % 30);
    }

    private Opinion registered(
            OpinionKind kind, UnitId unit, Optional<ConsultationId> consultation, Set<UnitId> bodies, int signers) {
        return new Opinion(
                OpinionId.of("opinion-" + opinions.size()),
                unit,
                kind,
                consultation,
                bodies,
                Bilingual.of("示例意见", "a sample opinion"),
                Set.of(),
                signers,
                Optional.empty(),
                List.of(OpinionStep.of(OpinionAct.REGISTER, day, unit)));
    }

    private void handle(Opinion opinion, Choice choice) {
        List<OpinionAct> allowed = Bodies.allowed(OpinionState.table(), opinion.state()).stream()
                .filter(act -> fits(opinion, act))
                .toList();
        if (allowed.isEmpty()) {
            return;
        }
        OpinionAct act = Words.pick(allowed, choice.act());
        switch (act) {
            case SPLIT -> split(opinion, 2 + choice.pick() % 2);
            case MERGE -> merge(opinion, mergeable(opinion));
            default -> replace(opinion, opinion.after(step(opinion, act, choice)));
        }
    }

    private boolean fits(Opinion opinion, OpinionAct act) {
        return switch (act) {
            case CARRY_OUT, PROGRESS ->
                opinion.end().filter(OpinionEnd::isCarriedOut).isPresent();
            case MERGE -> !mergeable(opinion).isEmpty();
            default -> true;
        };
    }

    private void replace(Opinion opinion, Opinion with) {
        opinions.set(opinions.indexOf(opinion), with);
    }

    private void split(Opinion whole, int into) {
        var parts = new HashSet<OpinionId>();
        for (int i = 0; i < into; i++) {
            Opinion part = registered(
                    whole.kind(), whole.unit(), whole.consultation(), whole.voices(), i == 0 ? whole.signers() : 0);
            opinions.add(part.madeOf(Set.of(whole.id())));
            parts.add(part.id());
        }
        replace(
                whole,
                whole.after(OpinionStep.of(OpinionAct.SPLIT, day, whole.unit()).into(parts)));
    }

    private List<Opinion> mergeable(Opinion opinion) {
        return opinions.stream()
                .filter(other -> !other.equals(opinion) && other.unit().equals(opinion.unit()))
                .filter(other -> other.state() == OpinionState.REGISTERED || other.state() == OpinionState.ASSIGNED)
                .toList();
    }

    private void merge(Opinion one, List<Opinion> others) {
        Opinion other = others.get(0);
        var voices = new HashSet<>(one.voices());
        voices.addAll(other.voices());
        Opinion merged =
                registered(one.kind(), one.unit(), one.consultation(), voices, one.signers() + other.signers());
        opinions.add(merged.madeOf(Set.of(one.id(), other.id())));
        OpinionStep step = OpinionStep.of(OpinionAct.MERGE, day, one.unit()).into(Set.of(merged.id()));
        replace(one, one.after(step));
        replace(other, other.after(step));
    }

    private OpinionStep step(Opinion opinion, OpinionAct act, Choice choice) {
        OpinionStep step = OpinionStep.of(act, day, opinion.unit());
        List<UnitId> voices = opinion.voices().stream().sorted().toList();
        return switch (act) {
            case JOIN -> step.with(Set.of(Words.pick(Bodies.CONSULTED, choice.pick())));
            case ASSIGN -> step.with(Set.of(Bodies.BUREAU));
            case SUSPEND -> step.because(Bodies.REASON);
            case DECIDE -> step.ending(Words.pick(ENDS, choice.pick())).because(Bodies.REASON);
            case REPLY, TELL -> step.with(Bodies.some(voices, choice.pick()));
            case RECEIVE ->
                step.with(replied(opinion)).finding(Words.pick(List.of(Satisfaction.values()), choice.pick()));
            case CARRY_OUT ->
                step.by(CarryingOut.project("project-" + choice.pick(), Bilingual.of("示例项目", "a project")));
            case PROGRESS ->
                step.reaching(Math.min(100, choice.pick() * 5))
                        .with(choice.more() % 2 == 0 ? Set.of() : Set.copyOf(voices));
            case EXPLAIN -> step.about(Words.pick(Bodies.RULES, choice.pick())).because(Bodies.REASON);
            case REGISTER, URGE, RESUME, SPLIT, MERGE -> step;
        };
    }

    private static Set<UnitId> replied(Opinion opinion) {
        return opinion.steps().stream()
                .filter(step -> step.act() == OpinionAct.REPLY)
                .map(OpinionStep::bodies)
                .findFirst()
                .orElse(Set.of());
    }
}
