package io.tongxin.exchange;

import io.tongxin.calendar.DateSpan;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Relief;
import io.tongxin.duty.Requirement;
import io.tongxin.duty.Verdict;
import io.tongxin.rule.Finding;

/** Verdicts and findings as JSON. */
final class VerdictJson {
    private VerdictJson() {}

    static void write(Verdict verdict, ObjectWriting out) {
        Duty duty = verdict.duty();
        out.text("duty", duty.ref()).text("unit", duty.unit());
        duty.holder().ifPresent(h -> out.text("holder", h));
        out.text("list", duty.list())
                .text("strength", duty.strength())
                .text("period", duty.period())
                .object("span", o -> span(duty.span(), o))
                .text("due", duty.due());
        duty.trigger().ifPresent(t -> out.text("trigger", t));
        out.object("requirement", o -> requirement(duty.requirement(), o))
                .text("date", verdict.asOf().date())
                .text("known", verdict.asOf().known())
                .text("state", verdict.state())
                .numberUnlessZero("missing", verdict.missing())
                .numberUnlessZero("lost", verdict.lost());
        verdict.lastChance().ifPresent(d -> out.text("lastChance", d));
        verdict.relief().ifPresent(r -> out.object("relief", o -> relief(r, o)));
        out.object("tally", o -> tally(verdict.tally(), o));
        verdict.judgedPercent().ifPresent(p -> out.number("judgedPercent", p));
        verdict.consequence().ifPresent(c -> out.text("consequence", c));
        out.names("marks", verdict.marks());
    }

    static void span(DateSpan span, ObjectWriting out) {
        out.text("first", span.first()).text("last", span.last());
    }

    private static void requirement(Requirement asked, ObjectWriting out) {
        out.number("number", asked.number())
                .number("share", asked.share())
                .number("required", asked.required())
                .objects("parts", asked.parts(), (p, o) -> {
                    span(p.days(), o);
                    o.number("minimum", p.minimum());
                })
                .numberUnlessZero("atMost", asked.atMost())
                .numberUnlessZero("gap", asked.gap())
                .numberUnlessZero("partners", asked.partners())
                .objects("reliefs", asked.reliefs(), VerdictJson::relief);
    }

    private static void relief(Relief relief, ObjectWriting out) {
        out.text("cause", relief.cause()).number("amount", relief.amount());
        relief.ground().ifPresent(g -> out.text("ground", g));
        out.texts("exemptions", relief.exemptions());
    }

    private static void tally(Verdict.Tally tally, ObjectWriting out) {
        out.number("total", tally.total())
                .number("credited", tally.credited())
                .number("partners", tally.partners())
                .number("expected", tally.expected())
                .texts("counted", tally.counted());
    }

    static void write(Finding finding, ObjectWriting out) {
        out.text("rule", finding.rule())
                .text("consequence", finding.consequence())
                .text("subject", finding.subject())
                .bilingual("message", finding.message())
                .texts("basis", finding.basis());
    }
}
