package io.tongxin.exchange;

import io.tongxin.consultation.CarryingOut;
import io.tongxin.consultation.CaseRef;
import io.tongxin.consultation.Channel;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.ConsultationSubject;
import io.tongxin.consultation.DeadlineMove;
import io.tongxin.consultation.Initiator;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionEnd;
import io.tongxin.consultation.OpinionKind;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.Part;
import io.tongxin.consultation.Participant;
import io.tongxin.consultation.PlanAct;
import io.tongxin.consultation.PlanStep;
import io.tongxin.consultation.Satisfaction;
import io.tongxin.consultation.Topic;
import io.tongxin.consultation.Voice;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.ConsultationPlanId;
import io.tongxin.id.DeadlineMoveId;
import io.tongxin.id.OpinionId;
import io.tongxin.id.PersonId;
import io.tongxin.id.TopicId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.rule.RuleId;
import io.tongxin.storage.SealedValue;

/** Plans, consultations, opinions and moves of deadlines as JSON. */
final class ConsultationJson {
    private ConsultationJson() {}

    static void write(ConsultationPlan plan, ObjectWriting out) {
        out.text("id", plan.id())
                .text("unit", plan.unit())
                .text("channel", plan.channel().name())
                .number("year", plan.year())
                .bilingual("title", plan.title())
                .objects("topics", plan.topics(), ConsultationJson::write)
                .objects("steps", plan.steps(), ConsultationJson::write);
    }

    static ConsultationPlan plan(Fields f) {
        return new ConsultationPlan(
                f.parsed("id", ConsultationPlanId::of),
                f.parsed("unit", UnitId::of),
                f.required("channel").constant(Channel.class),
                f.required("year").number(),
                f.bilingual("title"),
                f.list("topics", v -> v.object(ConsultationJson::topic)),
                f.list("steps", v -> v.object(ConsultationJson::planStep)));
    }

    private static void write(Topic topic, ObjectWriting out) {
        out.text("id", topic.id());
        topic.title().ifPresent(title -> out.bilingual("title", title));
        out.text("subject", topic.subject().name()).text("form", topic.form().name());
        topic.time().ifPresent(time -> out.object("time", o -> CalendarJson.span(time, o)));
        out.sorted("participants", topic.participants());
    }

    private static Topic topic(Fields f) {
        return new Topic(
                f.parsed("id", TopicId::of),
                f.optional("title").map(Value::bilingual),
                f.required("subject").constant(ConsultationSubject.class),
                f.required("form").constant(ConsultationForm.class),
                f.optional("time").map(CalendarJson::span),
                f.parsedSet("participants", UnitId::of));
    }

    private static void write(PlanStep step, ObjectWriting out) {
        out.text("act", step.act().name())
                .date("day", step.day())
                .text("by", step.by())
                .sorted("bodies", step.bodies());
        step.reason().ifPresent(reason -> out.bilingual("reason", reason));
        step.rule().ifPresent(rule -> out.text("rule", rule));
    }

    private static PlanStep planStep(Fields f) {
        return new PlanStep(
                f.required("act").constant(PlanAct.class),
                f.date("day"),
                f.parsed("by", UnitId::of),
                f.parsedSet("bodies", UnitId::of),
                f.optional("reason").map(Value::bilingual),
                f.optional("rule").map(v -> v.parsed(RuleId::of)));
    }

    static void write(Consultation consultation, ObjectWriting out) {
        out.text("id", consultation.id()).text("unit", consultation.unit());
        consultation
                .topic()
                .ifPresent(planned ->
                        out.object("topic", o -> o.text("plan", planned.plan()).text("topic", planned.topic())));
        out.text("form", consultation.form().name())
                .text("subject", consultation.subject().name())
                .text("initiator", consultation.initiator().name());
        consultation.title().ifPresent(title -> out.bilingual("title", title));
        out.objects(
                        "participants",
                        consultation.participants(),
                        (p, o) -> o.text("body", p.body()).text("part", p.part().name()))
                .objects("steps", consultation.steps(), ConsultationJson::write);
    }

    static Consultation consultation(Fields f) {
        return new Consultation(
                f.parsed("id", ConsultationId::of),
                f.parsed("unit", UnitId::of),
                f.optional("topic")
                        .map(v -> v.object(o -> new Consultation.Planned(
                                o.parsed("plan", ConsultationPlanId::of), o.parsed("topic", TopicId::of)))),
                f.required("form").constant(ConsultationForm.class),
                f.required("subject").constant(ConsultationSubject.class),
                f.required("initiator").constant(Initiator.class),
                f.optional("title").map(Value::bilingual),
                f.list(
                        "participants",
                        v -> v.object(o -> new Participant(
                                o.parsed("body", UnitId::of), o.required("part").constant(Part.class)))),
                f.list("steps", v -> v.object(ConsultationJson::consultationStep)));
    }

    private static void write(ConsultationStep step, ObjectWriting out) {
        out.text("act", step.act().name()).date("day", step.day()).text("by", step.by());
        step.meeting().ifPresent(meeting -> out.date("meeting", meeting));
        step.reason().ifPresent(reason -> out.bilingual("reason", reason));
        out.sorted("bodies", step.bodies()).sorted("spoke", step.spoke());
        step.rule().ifPresent(rule -> out.text("rule", rule));
    }

    private static ConsultationStep consultationStep(Fields f) {
        return new ConsultationStep(
                f.required("act").constant(ConsultationAct.class),
                f.date("day"),
                f.parsed("by", UnitId::of),
                f.optional("meeting").map(Value::date),
                f.optional("reason").map(Value::bilingual),
                f.parsedSet("bodies", UnitId::of),
                f.parsedSet("spoke", UnitId::of),
                f.optional("rule").map(v -> v.parsed(RuleId::of)));
    }

    static void write(Opinion opinion, ObjectWriting out) {
        out.text("id", opinion.id())
                .text("unit", opinion.unit())
                .text("kind", opinion.kind().name());
        opinion.consultation().ifPresent(consultation -> out.text("consultation", consultation));
        out.sorted("bodies", opinion.bodies())
                .bilingual("text", opinion.text())
                .sorted("from", opinion.from())
                .numberUnlessZero("signers", opinion.signers());
        opinion.voice()
                .ifPresent(voice -> out.object(
                        "voice",
                        o -> o.text("person", voice.person())
                                .text("name", voice.name().text())));
        out.objects("steps", opinion.steps(), ConsultationJson::write);
    }

    static Opinion opinion(Fields f) {
        return new Opinion(
                f.parsed("id", OpinionId::of),
                f.parsed("unit", UnitId::of),
                f.required("kind").constant(OpinionKind.class),
                f.optional("consultation").map(v -> v.parsed(ConsultationId::of)),
                f.parsedSet("bodies", UnitId::of),
                f.bilingual("text"),
                f.parsedSet("from", OpinionId::of),
                f.number("signers"),
                f.optional("voice")
                        .map(v -> v.object(o ->
                                new Voice(o.parsed("person", PersonId::of), o.parsed("name", SealedValue::parse)))),
                f.list("steps", v -> v.object(ConsultationJson::opinionStep)));
    }

    private static void write(OpinionStep step, ObjectWriting out) {
        out.text("act", step.act().name())
                .date("day", step.day())
                .text("by", step.by())
                .sorted("bodies", step.bodies());
        step.reason().ifPresent(reason -> out.bilingual("reason", reason));
        step.rule().ifPresent(rule -> out.text("rule", rule));
        step.end().ifPresent(end -> out.text("end", end.name()));
        out.sorted("into", step.into());
        step.link()
                .ifPresent(link -> out.object(
                        "link",
                        o -> o.text("kind", link.kind().name())
                                .text("reference", link.reference())
                                .bilingual("title", link.title())));
        step.percent().ifPresent(percent -> out.number("percent", percent));
        step.satisfaction().ifPresent(given -> out.text("satisfaction", given.name()));
    }

    private static OpinionStep opinionStep(Fields f) {
        return new OpinionStep(
                f.required("act").constant(OpinionAct.class),
                f.date("day"),
                f.parsed("by", UnitId::of),
                f.parsedSet("bodies", UnitId::of),
                f.optional("reason").map(Value::bilingual),
                f.optional("rule").map(v -> v.parsed(RuleId::of)),
                f.optional("end").map(v -> v.constant(OpinionEnd.class)),
                f.parsedSet("into", OpinionId::of),
                f.optional("link")
                        .map(v -> v.object(o -> new CarryingOut(
                                o.required("kind").constant(CarryingOut.Kind.class),
                                o.required("reference").text(),
                                o.bilingual("title")))),
                f.optional("percent").map(Value::number),
                f.optional("satisfaction").map(v -> v.constant(Satisfaction.class)));
    }

    static void write(DeadlineMove move, ObjectWriting out) {
        out.text("id", move.id())
                .text("unit", move.unit())
                .text("subject", move.subject())
                .text("rule", move.rule())
                .text("calendar", move.calendar());
        move.from().ifPresent(from -> out.date("from", from));
        move.to().ifPresent(to -> out.date("to", to));
        out.bilingual("reason", move.reason());
    }

    static DeadlineMove move(Fields f) {
        return new DeadlineMove(
                f.parsed("id", DeadlineMoveId::of),
                f.parsed("unit", UnitId::of),
                f.parsed("subject", CaseRef::parse),
                f.parsed("rule", RuleId::of),
                f.parsed("calendar", WorkingCalendarId::of),
                f.optional("from").map(Value::date),
                f.optional("to").map(Value::date),
                f.bilingual("reason"));
    }
}
