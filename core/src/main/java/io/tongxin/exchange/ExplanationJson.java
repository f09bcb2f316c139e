package io.tongxin.exchange;

import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.duty.Explanation;
import io.tongxin.duty.Plan;
import io.tongxin.duty.Step;
import io.tongxin.responsibility.Provenance;

/** Explanations and plans as JSON. */
final class ExplanationJson {
    private ExplanationJson() {}

    static void write(Explanation explanation, ObjectWriting out) {
        out.object("verdict", o -> VerdictJson.write(explanation.verdict(), o))
                .objects(
                        "basis",
                        explanation.basis(),
                        (g, o) -> o.text("citation", g.citation()).text("standing", g.standing()))
                .objects("provenance", explanation.verdict().duty().provenance().steps(), ExplanationJson::step)
                .objects("versions", explanation.versions(), (v, o) -> {
                    VerdictJson.span(v.days(), o);
                    o.text("list", v.list());
                })
                .objects("line", explanation.line(), (s, o) -> {
                    VerdictJson.span(s.days(), o);
                    s.nobody().ifPresent(n -> o.text("nobody", n));
                    o.number("share", s.share()).flag("own", s.own());
                })
                .objects("activities", explanation.activities(), ExplanationJson::activity)
                .objects("assignments", explanation.assignments(), (a, o) -> {
                    o.text("activity", a.activity());
                    a.duty().ifPresent(d -> o.text("duty", d));
                })
                .objects("exemptions", explanation.exemptions(), ExplanationJson::exemption)
                .objects(
                        "decisions",
                        explanation.decisions(),
                        (d, o) -> o.text("decision", d.decision())
                                .text("kind", d.kind())
                                .text("day", d.day())
                                .text("recordedAt", d.recordedAt())
                                .flag("used", d.used())
                                .objects("revisions", d.revisions(), ExplanationJson::revision));
        explanation.table().ifPresent(t -> out.text("table", t));
        explanation
                .closed()
                .ifPresent(c -> out.object(
                        "closed",
                        o -> o.text("closing", c.closing())
                                .text("state", c.state())
                                .numberUnlessZero("missing", c.missing())));
        out.objects("remedies", explanation.remedies(), ExplanationJson::plan);
    }

    private static void step(Provenance.Step step, ObjectWriting out) {
        out.text("list", step.list())
                .text("verb", step.verb())
                .objects(
                        "alterations",
                        step.alterations(),
                        (a, o) -> o.text("part", a.part())
                                .bilingual("before", a.before())
                                .bilingual("after", a.after()))
                .sorted("merged", step.merged());
    }

    private static void activity(Explanation.Cited cited, ObjectWriting out) {
        out.text("activity", cited.activity()).objects("revisions", cited.revisions(), ExplanationJson::revision);
        cited.rejection().ifPresent(r -> out.text("rejection", r));
        out.sorted("missing", cited.missing());
    }

    private static void exemption(Explanation.CitedExemption cited, ObjectWriting out) {
        out.text("exemption", cited.exemption())
                .text("item", cited.item())
                .object("days", o -> VerdictJson.span(cited.days(), o))
                .text("ground", cited.ground())
                .text("decidedBy", cited.decidedBy())
                .text("day", cited.day());
        cited.refusal().ifPresent(r -> out.text("refusal", r));
        out.objects("revisions", cited.revisions(), ExplanationJson::revision);
    }

    private static void revision(Explanation.Revision revision, ObjectWriting out) {
        out.number("number", revision.number())
                .text("recordedAt", revision.recordedAt())
                .text("day", revision.day())
                .flag("withdrawn", revision.withdrawn());
    }

    private static void plan(Plan plan, ObjectWriting out) {
        out.text("last", plan.last()).objects("steps", plan.steps(), ExplanationJson::step);
    }

    private static void step(Step step, ObjectWriting out) {
        if (step instanceof Step.Do todo) {
            out.text("do", todo.example().day())
                    .sorted("kinds", todo.kinds())
                    .object("example", o -> ActivityJson.write(todo.example(), o));
        } else if (step instanceof Step.Enter enter) {
            out.text("enter", enter.example().day())
                    .sorted("kinds", enter.kinds())
                    .object("example", o -> ActivityJson.write(enter.example(), o));
        } else if (step instanceof Step.Attach attach) {
            out.text("attach", attach.activity()).sorted("evidence", attach.evidence());
        } else if (step instanceof Step.Decide decide) {
            decision(decide.example(), out);
        }
    }

    private static void decision(Decision decision, ObjectWriting out) {
        if (decision instanceof Exemption exemption) {
            out.object("exempt", o -> DecisionJson.write(exemption, o));
        } else if (decision instanceof Judgement judgement) {
            out.object("judge", o -> DecisionJson.write(judgement, o));
        } else if (decision instanceof Attestation attestation) {
            out.object("attest", o -> DecisionJson.write(attestation, o));
        } else if (decision instanceof Reason reason) {
            out.object("giveReason", o -> DecisionJson.write(reason, o));
        } else if (decision instanceof Trigger trigger) {
            out.object("trigger", o -> DecisionJson.write(trigger, o));
        }
    }
}
