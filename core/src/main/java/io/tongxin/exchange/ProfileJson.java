package io.tongxin.exchange;

import io.tongxin.calendar.CalendarDays;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.consultation.Channel;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationRule;
import io.tongxin.consultation.LeadRule;
import io.tongxin.consultation.OpinionKind;
import io.tongxin.consultation.Procedure;
import io.tongxin.consultation.ProcedureRule;
import io.tongxin.consultation.QuorumRule;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.consultation.TermRule;
import io.tongxin.consultation.YearlyRule;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.RuleProfileId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.rule.RuleId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rule profiles of consultation as JSON. What a rule asks for is told by which field it has. */
final class ProfileJson {
    private ProfileJson() {}

    static void write(RuleProfile profile, ObjectWriting out) {
        out.text("id", profile.id())
                .bilingual("title", profile.title())
                .sorted("units", profile.units())
                .object("effective", o -> CalendarJson.effective(profile.effective(), o))
                .flag("verified", profile.verified())
                .number("warning", profile.warning().number())
                .objects("rules", profile.rules(), ProfileJson::write)
                .objectsBy(
                        "credits",
                        profile.credits().entrySet(),
                        e -> e.getKey().name(),
                        (e, o) -> o.text("form", e.getKey().name()).text("kind", e.getValue()));
    }

    static RuleProfile profile(Fields f) {
        return new RuleProfile(
                f.parsed("id", RuleProfileId::of),
                f.bilingual("title"),
                f.parsedSet("units", UnitId::of),
                CalendarJson.effective(f.required("effective")),
                f.required("verified").flag(),
                CalendarDays.of(f.number("warning")),
                f.list("rules", v -> v.object(ProfileJson::rule)),
                credits(f));
    }

    private static Map<ConsultationForm, ActivityKindId> credits(Fields f) {
        var credits = new EnumMap<ConsultationForm, ActivityKindId>(ConsultationForm.class);
        f.list(
                "credits",
                v -> v.object(o -> {
                    var form = o.required("form").constant(ConsultationForm.class);
                    if (credits.put(form, o.parsed("kind", ActivityKindId::of)) != null) {
                        throw v.wrong("该形式重复", "the form is given twice");
                    }
                    return form;
                }));
        return credits;
    }

    private static void write(ConsultationRule rule, ObjectWriting out) {
        out.text("id", rule.id())
                .text("strength", rule.strength().name())
                .texts("basis", rule.basis())
                .names("forms", rule.forms());
        if (rule instanceof LeadRule lead) {
            out.text("ahead", lead.what().name()).text("days", lead.ahead());
        } else if (rule instanceof TermRule term) {
            out.names("kinds", term.kinds())
                    .text("task", term.task().name())
                    .text("days", term.within())
                    .flag("rolls", term.rolls());
        } else if (rule instanceof QuorumRule quorum) {
            out.number("percent", quorum.percent());
        } else if (rule instanceof YearlyRule yearly) {
            out.text("channel", yearly.channel().name())
                    .number("least", yearly.least())
                    .text("each", yearly.each().name());
        } else if (rule instanceof ProcedureRule procedure) {
            out.text("procedure", procedure.procedure().name());
        }
    }

    private static ConsultationRule rule(Fields f) {
        RuleId id = f.parsed("id", RuleId::of);
        Strength strength = f.required("strength").constant(Strength.class);
        List<Citation> basis = f.parsedList("basis", Citation::parse);
        Set<ConsultationForm> forms = f.constants("forms", ConsultationForm.class);
        var ahead = f.optional("ahead");
        var task = f.optional("task");
        var percent = f.optional("percent");
        var least = f.optional("least");
        if (ahead.isPresent()) {
            return new LeadRule(
                    id,
                    strength,
                    basis,
                    forms,
                    ahead.get().constant(LeadRule.What.class),
                    f.parsed("days", Days::parse));
        }
        if (task.isPresent()) {
            return new TermRule(
                    id,
                    strength,
                    basis,
                    forms,
                    f.constants("kinds", OpinionKind.class),
                    task.get().constant(TermRule.Task.class),
                    f.parsed("days", Days::parse),
                    f.required("rolls").flag());
        }
        if (percent.isPresent()) {
            return new QuorumRule(id, strength, basis, forms, percent.get().number());
        }
        if (least.isPresent()) {
            return new YearlyRule(
                    id,
                    strength,
                    basis,
                    forms,
                    f.required("channel").constant(Channel.class),
                    least.get().number(),
                    f.required("each").constant(PeriodLength.class));
        }
        return new ProcedureRule(
                id, strength, basis, forms, f.required("procedure").constant(Procedure.class));
    }
}
