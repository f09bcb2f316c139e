package io.tongxin.testkit.consultation;

import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationState;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionState;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.PlanAct;
import io.tongxin.consultation.PlanState;
import io.tongxin.consultation.PlanStep;
import io.tongxin.consultation.TransitionTable;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Any sequence of acts from any state is accepted or refused, act by act, as the rows of the table say.
 *
 * <p>流转以状态表为准 (liuzhuan yi zhuangtai biao wei zhun). The rows are read anew: an act that leads from one state to several resumes a case into
 * the state it had. A step that is refused changes nothing; one that is accepted is the last of the record, and nothing else changes.
 */
@Term(zh = "流转以状态表为准", pinyin = "liuzhuan yi zhuangtai biao wei zhun", source = "library")
public final class StepsFollowTheTable extends ConsultationLaw {
    private static final int ACTS = 12;

    /** The law. */
    public StepsFollowTheTable() {
        super(
                20,
                "任何状态下的任何步骤序列，均按状态表接受或者拒绝",
                "any sequence of acts from any state is accepted or refused as the table says");
    }

    @Override
    protected void examine(ConsultationScene scene, ConsultationEngine engine) {
        Random random = scene.random();
        scene.records().plans().forEach(plan -> plan(plan, engine, random));
        scene.records().consultations().forEach(one -> consultation(one, engine, random));
        scene.records().opinions().forEach(opinion -> opinion(opinion, engine, random));
    }

    private static void plan(ConsultationPlan plan, ConsultationEngine engine, Random random) {
        LocalDate day = plan.steps().get(plan.steps().size() - 1).day();
        new Walk<ConsultationPlan, PlanState, PlanAct>(
                        new TableOracle<>(PlanState.table()),
                        List.of(PlanAct.values()),
                        (p, act) -> engine.after(p, PlanStep.of(act, day, p.unit())),
                        p -> p.steps().stream().map(PlanStep::act).toList(),
                        ConsultationPlan::state)
                .run(plan, random);
    }

    private static void consultation(Consultation consultation, ConsultationEngine engine, Random random) {
        LocalDate day =
                consultation.steps().get(consultation.steps().size() - 1).day();
        new Walk<Consultation, ConsultationState, ConsultationAct>(
                        new TableOracle<>(ConsultationState.table()),
                        List.of(ConsultationAct.values()),
                        (c, act) -> engine.after(c, ConsultationStep.of(act, day, c.unit())),
                        c -> c.steps().stream().map(ConsultationStep::act).toList(),
                        Consultation::state)
                .run(consultation, random);
    }

    private static void opinion(Opinion opinion, ConsultationEngine engine, Random random) {
        LocalDate day = opinion.steps().get(opinion.steps().size() - 1).day();
        new Walk<Opinion, OpinionState, OpinionAct>(
                        new TableOracle<>(OpinionState.table()),
                        List.of(OpinionAct.values()),
                        (o, act) -> engine.after(o, OpinionStep.of(act, day, o.unit())),
                        o -> o.steps().stream().map(OpinionStep::act).toList(),
                        Opinion::state)
                .run(opinion, random);
    }

    /** What the rows of a table say, and nothing else of it. */
    private record TableOracle<S extends Enum<S>, A extends Enum<A>>(List<TransitionTable.Row<S, A>> rows) {
        TableOracle(TransitionTable<S, A> table) {
            this(table.rows());
        }

        private List<S> leading(Optional<S> from, A act) {
            return rows.stream()
                    .filter(row -> row.from().equals(from) && row.act() == act)
                    .map(TransitionTable.Row::to)
                    .toList();
        }

        private boolean isPause(S state) {
            return rows.stream()
                    .filter(row -> row.from().equals(Optional.of(state)))
                    .anyMatch(row -> leading(row.from(), row.act()).size() > 1);
        }

        /** The state after these acts; empty where one of them is refused. */
        Optional<S> after(List<A> acts) {
            Optional<S> state = Optional.empty();
            Optional<S> had = Optional.empty();
            for (A act : acts) {
                List<S> to = leading(state, act);
                if (to.isEmpty()) {
                    return Optional.empty();
                }
                Optional<S> next = to.size() == 1 ? Optional.of(to.get(0)) : had.filter(to::contains);
                had = next.filter(this::isPause).isPresent() ? state : had;
                state = next;
            }
            return state;
        }
    }

    private record Walk<R, S extends Enum<S>, A extends Enum<A>>(
            TableOracle<S, A> table,
            List<A> all,
            BiFunction<R, A, Optional<R>> step,
            Function<R, List<A>> done,
            Function<R, S> state) {

        void run(R start, Random random) {
            R record = start;
            for (int i = 0; i < ACTS; i++) {
                A act = all.get(random.nextInt(all.size()));
                var acts = new ArrayList<>(done.apply(record));
                acts.add(act);
                Optional<S> expected = table.after(acts);
                Optional<R> after = step.apply(record, act);
                require(
                        after.map(state).equals(expected),
                        record + ": " + act + " leads to " + after.map(state) + ", the table says " + expected);
                require(
                        after.map(done).filter(steps -> !steps.equals(acts)).isEmpty(),
                        record + ": " + act + " is not the one step that follows");
                record = after.orElse(record);
            }
        }
    }
}
