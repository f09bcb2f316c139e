package io.tongxin.consultation;

import io.tongxin.calendar.DateSpan;
import io.tongxin.id.TopicId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at an annual plan by the rules for plans.
 *
 * @param plan the plan
 * @param under the consultations under it
 * @param today the day on which it is looked at
 */
record PlanCheck(ConsultationPlan plan, List<Consultation> under, LocalDate today) {

    Optional<Reviewing.Breach> procedure(Procedure procedure) {
        boolean approved = plan.day(PlanAct.APPROVE).isPresent();
        return switch (procedure) {
            case PLAN_HEARD -> approved ? unheard() : Optional.empty();
            case PLAN_COMPLETE -> approved ? incomplete() : Optional.empty();
            case PLAN_RESEARCH -> approved ? withoutResearch() : Optional.empty();
            case PLAN_APPROVED ->
                inUse() && !approved ? breach(procedure, "计划未经批准", "the plan is not approved") : Optional.empty();
            case PLAN_TOLD -> inUse() && approved ? untold() : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean inUse() {
        return today.getYear() > plan.year()
                || under.stream().anyMatch(c -> c.day(ConsultationAct.HOLD).isPresent());
    }

    private Optional<Reviewing.Breach> unheard() {
        Set<UnitId> missing = without(plan.bodies(PlanAct.HEAR));
        boolean inOrder = plan.day(PlanAct.HEAR).isPresent() && missing.isEmpty();
        return inOrder
                ? Optional.empty()
                : breach(
                        Procedure.PLAN_HEARD,
                        "批准前未听取意见：" + named(missing, "各方"),
                        "not heard before it was approved: " + named(missing, "the bodies"));
    }

    private Optional<Reviewing.Breach> untold() {
        Set<UnitId> missing = without(plan.bodies(PlanAct.TELL));
        return plan.day(PlanAct.TELL).isPresent() && missing.isEmpty()
                ? Optional.empty()
                : breach(
                        Procedure.PLAN_TOLD,
                        "未向其通报计划：" + named(missing, "各方"),
                        "not told of the plan: " + named(missing, "the bodies"));
    }

    private Set<UnitId> without(Set<UnitId> reached) {
        var missing = new HashSet<>(plan.bodies());
        missing.removeAll(reached);
        return missing;
    }

    private static String named(Set<UnitId> missing, String all) {
        return missing.isEmpty()
                ? all
                : String.join("、", missing.stream().sorted().map(UnitId::value).toList());
    }

    private Optional<Reviewing.Breach> incomplete() {
        List<String> topics = plan.topics().stream()
                .filter(t -> t.time().isEmpty() || t.participants().isEmpty())
                .map(Topic::id)
                .map(TopicId::value)
                .toList();
        if (!plan.topics().isEmpty() && topics.isEmpty()) {
            return Optional.empty();
        }
        return topics.isEmpty()
                ? breach(Procedure.PLAN_COMPLETE, "计划没有议题", "the plan has no topic")
                : breach(
                        Procedure.PLAN_COMPLETE,
                        "议题缺时间或参加范围：" + String.join("、", topics),
                        "topics without a time or without participants: " + String.join(", ", topics));
    }

    private Optional<Reviewing.Breach> withoutResearch() {
        boolean found = plan.topics().stream()
                .anyMatch(t -> t.form() == ConsultationForm.RESEARCH || t.form() == ConsultationForm.RESEARCH_MEETING);
        return found ? Optional.empty() : breach(Procedure.PLAN_RESEARCH, "计划没有考察调研", "the plan has no investigation");
    }

    private static Optional<Reviewing.Breach> breach(Procedure procedure, String zh, String en) {
        return Optional.of(new Reviewing.Breach(Bilingual.of(zh, en), procedure.cure()));
    }

    /** The first period that is over with too few consultations. */
    Optional<Reviewing.Breach> yearly(YearlyRule rule) {
        if (rule.channel() != plan.channel()) {
            return Optional.empty();
        }
        for (int i = 1; i <= rule.each().perYear(); i++) {
            DateSpan span = rule.each().span(plan.year(), i);
            long held = under.stream()
                    .filter(c -> rule.appliesTo(c.form()))
                    .filter(c ->
                            c.day(ConsultationAct.HOLD).filter(span::includes).isPresent())
                    .count();
            if (span.last().isBefore(today) && held < rule.least()) {
                String period = rule.each().code(plan.year(), i);
                return Optional.of(new Reviewing.Breach(
                        Bilingual.of(
                                period + " 已举行 " + held + " 次，应不少于 " + rule.least() + " 次",
                                period + ": held " + held + ", at least " + rule.least() + " asked"),
                        Remedies.REASON));
            }
        }
        return Optional.empty();
    }
}
