package io.tongxin.wording;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Partner;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.duty.Plan;
import io.tongxin.duty.Step;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.term.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A plan as a sentence; equal steps on one day are told once, with their number. */
record PlanWording(Phrases phrases, Wording wording) {
    String of(Plan plan) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        plan.steps().forEach(s -> steps.merge(step(s), 1, Integer::sum));
        var clauses = new ArrayList<String>();
        steps.forEach((text, times) ->
                clauses.add(times == 1 ? text : phrases.of(text + "，共" + times + "次", text + ", " + times + " times")));
        return phrases.clauses(clauses);
    }

    private String step(Step step) {
        if (step instanceof Step.Do todo) {
            String by = phrases.date(todo.example().day());
            return phrases.of(
                    by + "前开展" + kinds(todo.kinds()) + with(todo.example()),
                    "by " + by + " hold " + kinds(todo.kinds()) + with(todo.example()));
        }
        if (step instanceof Step.Enter enter) {
            String by = phrases.date(enter.example().day());
            return phrases.of(
                    "补录" + by + "前已开展的" + kinds(enter.kinds()) + with(enter.example()),
                    "enter, if it took place by " + by + ", " + kinds(enter.kinds()) + with(enter.example()));
        }
        if (step instanceof Step.Attach attach) {
            String evidence = evidence(attach.evidence());
            return phrases.of(
                    "为活动" + attach.activity() + "补充" + evidence, "attach " + evidence + " to " + attach.activity());
        }
        return decide(((Step.Decide) step).example());
    }

    private String decide(Decision decision) {
        if (decision instanceof Exemption exemption) {
            return phrases.of(
                    "登记免除（依据：" + wording.ground(exemption.ground()) + "，由" + wording.unit(exemption.decidedBy())
                            + "决定）",
                    "record an exemption (" + wording.ground(exemption.ground()) + ", decided by "
                            + wording.unit(exemption.decidedBy()) + ")");
        }
        if (decision instanceof Attestation) {
            return phrases.of("登记本期确认", "record the attestation of the period");
        }
        return decision instanceof Judgement
                ? phrases.of("登记评判及理由", "record a judgement with its reason")
                : phrases.of("登记说明理由（状态不变）", "record a reason (the state stays)");
    }

    private String kinds(Set<ActivityKindId> kinds) {
        return kinds.stream()
                .sorted()
                .map(wording::kind)
                .reduce((a, b) -> a + phrases.of("或", " or ") + b)
                .orElse("");
    }

    private String with(Activity activity) {
        var conditions = new ArrayList<String>();
        String role = phrases.of(activity.participations().get(0).role().label());
        conditions.add(role);
        long fresh = activity.partners().stream()
                .map(Partner::toString)
                .filter(p -> p.contains("plan-new-"))
                .count();
        if (fresh > 0) {
            conditions.add(phrases.of(
                    "新增对象" + fresh + "个", fresh + (fresh == 1 ? " partner" : " partners") + " not met before"));
        }
        if (!activity.evidence().isEmpty()) {
            conditions.add(phrases.of("附", "with ")
                    + evidence(activity.evidence().stream().map(Evidence::kind).toList()));
        }
        return phrases.of("（", " (") + String.join(phrases.of("，", ", "), conditions) + phrases.of("）", ")");
    }

    private String evidence(Collection<EvidenceKindId> kinds) {
        return phrases.list(kinds.stream()
                .sorted()
                .map(k -> wording.label(Vocabulary.Category.EVIDENCE_KIND, k.value()))
                .toList());
    }
}
