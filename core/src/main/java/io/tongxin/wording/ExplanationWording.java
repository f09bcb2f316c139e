package io.tongxin.wording;

import io.tongxin.calendar.DateSpan;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Nobody;
import io.tongxin.duty.Plan;
import io.tongxin.duty.Requirement;
import io.tongxin.duty.Verdict;
import io.tongxin.responsibility.Quota;
import io.tongxin.term.Vocabulary;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** An explanation as lines: norm, item, sharing out, numbers, activities, decisions, state, remedies. */
record ExplanationWording(Phrases phrases, Wording wording) {
    List<String> of(Explanation explanation) {
        var lines = new ArrayList<String>();
        Verdict verdict = explanation.verdict();
        Duty duty = verdict.duty();
        lines.add(phrases.of("职责：", "Duty: ") + wording.owner(duty.ref().owner()) + " · "
                + duty.period().code());
        explanation.basis().forEach(g -> lines.add(phrases.of("依据：", "Basis: ") + wording.citation(g.citation())));
        lines.add(phrases.of("条目：", "Item: ")
                + (duty.item().number().isEmpty() ? "" : duty.item().number() + " ")
                + phrases.of(duty.item().content()) + " ["
                + phrases.of(duty.strength().label()) + "] "
                + wording.frequency(duty.item().frequency()));
        lines.add(phrases.of("来源：", "Provenance: ") + wording.provenance(duty.provenance()));
        if (explanation.versions().stream()
                        .map(Explanation.InForce::list)
                        .distinct()
                        .count()
                > 1) {
            explanation
                    .versions()
                    .forEach(v -> lines.add(phrases.of("版本：", "Version: ") + v.list() + " " + span(v.days())));
        }
        explanation.table().ifPresent(t -> lines.add(phrases.of("周期表：", "Period table: ") + t));
        numbers(explanation, lines);
        activities(explanation, lines);
        decisions(explanation, lines);
        lines.add(phrases.of("判定：", "Verdict: ") + phrases.date(verdict.asOf().date()) + " "
                + wording.state(verdict)
                + (verdict.marks().isEmpty() ? "" : " [" + wording.marks(verdict) + "]")
                + verdict.consequence().map(c -> " → " + phrases.of(c.label())).orElse(""));
        explanation
                .closed()
                .ifPresent(c -> lines.add(phrases.of("结账时判定：", "When closed: ")
                        + phrases.of(c.state().label())
                        + (c.missing() == 0 ? "" : " " + c.missing())));
        int number = 1;
        for (Plan plan : explanation.remedies()) {
            lines.add(phrases.of("补救", "Remedy ") + number++ + phrases.of("：", ": ") + wording.plan(plan));
        }
        return lines;
    }

    private String span(DateSpan days) {
        return phrases.date(days.first()) + phrases.of("至", " to ") + phrases.date(days.last());
    }

    private void numbers(Explanation explanation, List<String> lines) {
        Verdict verdict = explanation.verdict();
        Duty duty = verdict.duty();
        Requirement asked = duty.requirement();
        if (explanation.line().size() > 1) {
            for (Explanation.Share share : explanation.line()) {
                lines.add(phrases.of("分摊：", "Share: ")
                        + span(share.days())
                        + phrases.of("（", " (")
                        + share.days().days()
                        + phrases.of("日）", " days) ")
                        + share.nobody().map(Nobody::label).map(phrases::of).orElse("")
                        + (asked.number() == 0 ? "" : phrases.of("分得" + share.share() + "次", " gets " + share.share()))
                        + (share.own() ? phrases.of("（本职责）", " (this duty)") : ""));
            }
        }
        asked.reliefs().stream()
                .filter(r -> r.amount() > 0)
                .forEach(r -> lines.add(phrases.of("核减：", "Relief: ") + wording.relief(r) + " " + r.amount()));
        if (!(duty.item().frequency() instanceof Quota) || asked.number() == 0) {
            lines.add(phrases.of("期限：", "Days: ")
                    + span(duty.span())
                    + phrases.of("，期限日", ", due ")
                    + phrases.date(duty.due()));
            return;
        }
        lines.add(phrases.of("期限：", "Days: ")
                + span(duty.span())
                + phrases.of("，期限日", ", due ")
                + phrases.date(duty.due())
                + phrases.of("，应完成", ", asked ")
                + phrases.times(asked.required()));
        asked.parts()
                .forEach(p -> lines.add(
                        phrases.of("分段：", "Part: ") + span(p.days()) + phrases.of("至少", " at least ") + p.minimum()));
        if (asked.partners() > 0) {
            lines.add(phrases.of("对象：已联系", "Partners: met ")
                    + verdict.tally().partners()
                    + phrases.of("个，应不少于", ", asked ")
                    + asked.partners()
                    + phrases.of("个", ""));
        }
        expected(verdict, lines);
    }

    private void expected(Verdict verdict, List<String> lines) {
        Duty duty = verdict.duty();
        int n = duty.requirement().required();
        boolean open = !verdict.asOf().date().isBefore(duty.span().first())
                && !verdict.asOf().date().isAfter(duty.due());
        if (!open || n == 0 || verdict.missing() == 0) {
            return;
        }
        long gone = ChronoUnit.DAYS.between(duty.span().first(), verdict.asOf().date());
        long all = ChronoUnit.DAYS.between(duty.span().first(), duty.due()) + 1;
        String arithmetic = duty.item().pace().isEven() ? "⌊" + n + " × " + gone + " / " + all + "⌋ = " : "";
        lines.add(phrases.of("进度：已计", "Pace: counted ")
                + verdict.tally().total()
                + phrases.of("次，按进度应有", ", expected ")
                + arithmetic
                + verdict.tally().expected());
    }

    private void activities(Explanation explanation, List<String> lines) {
        for (Explanation.Cited cited : explanation.activities()) {
            String outcome = cited.rejection()
                    .map(r -> phrases.of(
                            "不计入：" + r.label().zh(), "not counted: " + r.label().en()))
                    .orElse(phrases.of("计入", "counted"));
            String missing = cited.missing().isEmpty()
                    ? ""
                    : phrases.of("（", " (")
                            + phrases.list(cited.missing().stream()
                                    .sorted()
                                    .map(e -> wording.label(Vocabulary.Category.EVIDENCE_KIND, e.value()))
                                    .toList())
                            + phrases.of("）", ")");
            lines.add(phrases.of("活动：", "Activity: ") + cited.activity() + " " + phrases.date(cited.day()) + " "
                    + outcome + missing + revisions(cited));
        }
        explanation
                .assignments()
                .forEach(a -> lines.add(phrases.of("组内归属：", "Assigned: ") + a.activity() + " → "
                        + a.duty().map(Object::toString).orElse("—")));
    }

    private String revisions(Explanation.Cited cited) {
        List<String> told = cited.revisions().stream()
                .map(r -> phrases.of("第" + r.number() + "版", "revision " + r.number()) + " "
                        + phrases.time(r.recordedAt()) + phrases.of("登记", "")
                        + (r.withdrawn() ? phrases.of("作废", " withdrawn") : ""))
                .toList();
        return phrases.of("（", " (") + phrases.list(told) + phrases.of("）", ")");
    }

    private void decisions(Explanation explanation, List<String> lines) {
        for (Explanation.CitedExemption e : explanation.exemptions()) {
            lines.add(phrases.of("免除：", "Exemption: ") + e.exemption() + " " + wording.ground(e.ground()) + " "
                    + span(e.days()) + " " + wording.unit(e.decidedBy()) + " "
                    + e.refusal()
                            .map(r -> phrases.of(
                                    "不予采纳：" + r.label().zh(),
                                    "refused: " + r.label().en()))
                            .orElse(phrases.of("采纳", "accepted")));
        }
        for (Explanation.CitedDecision d : explanation.decisions()) {
            String kind = switch (d.kind()) {
                case JUDGEMENT -> phrases.of("评判", "Judgement");
                case ATTESTATION -> phrases.of("确认", "Attestation");
                case REASON -> phrases.of("说明理由", "Reason");
                case TRIGGER -> phrases.of("触发事件", "Trigger");
            };
            lines.add(kind + phrases.of("：", ": ") + d.decision() + " " + phrases.date(d.day())
                    + phrases.of("（登记于", " (recorded ") + phrases.time(d.recordedAt()) + phrases.of("）", ")")
                    + (d.used() ? "" : phrases.of("，未采用", ", not used")));
        }
    }
}
