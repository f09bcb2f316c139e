package io.tongxin.exchange;

import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EventKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;

/** Decisions and closings as JSON. */
final class DecisionJson {
    private DecisionJson() {}

    static void write(Exemption exemption, ObjectWriting out) {
        out.text("id", exemption.id())
                .text("item", exemption.item())
                .text("owner", exemption.owner())
                .object("days", o -> CalendarJson.span(exemption.days(), o))
                .text("ground", exemption.ground())
                .text("decidedBy", exemption.decidedBy())
                .date("day", exemption.day());
    }

    static Exemption exemption(Fields f) {
        return new Exemption(
                f.parsed("id", DecisionId::of),
                f.parsed("item", ItemId::of),
                f.parsed("owner", OwnerId::parse),
                CalendarJson.span(f.required("days")),
                f.parsed("ground", GroundId::of),
                f.parsed("decidedBy", UnitId::of),
                f.date("day"));
    }

    static void write(Judgement judgement, ObjectWriting out) {
        out.text("id", judgement.id())
                .text("duty", judgement.duty())
                .flag("fulfilled", judgement.fulfilled())
                .number("percent", judgement.percent())
                .bilingual("reason", judgement.reason())
                .text("judgedBy", judgement.judgedBy())
                .date("day", judgement.day());
    }

    static Judgement judgement(Fields f) {
        return new Judgement(
                f.parsed("id", DecisionId::of),
                f.parsed("duty", DutyRef::parse),
                f.required("fulfilled").flag(),
                f.required("percent").number(),
                f.bilingual("reason"),
                f.parsed("judgedBy", UnitId::of),
                f.date("day"));
    }

    static void write(Attestation attestation, ObjectWriting out) {
        out.text("id", attestation.id())
                .text("duty", attestation.duty())
                .text("attestedBy", attestation.attestedBy())
                .date("day", attestation.day());
    }

    static Attestation attestation(Fields f) {
        return new Attestation(
                f.parsed("id", DecisionId::of),
                f.parsed("duty", DutyRef::parse),
                f.parsed("attestedBy", UnitId::of),
                f.date("day"));
    }

    static void write(Reason reason, ObjectWriting out) {
        out.text("id", reason.id())
                .text("duty", reason.duty())
                .bilingual("text", reason.text())
                .text("givenBy", reason.givenBy())
                .date("day", reason.day());
    }

    static Reason reason(Fields f) {
        return new Reason(
                f.parsed("id", DecisionId::of),
                f.parsed("duty", DutyRef::parse),
                f.bilingual("text"),
                f.parsed("givenBy", UnitId::of),
                f.date("day"));
    }

    static void write(Trigger trigger, ObjectWriting out) {
        out.text("id", trigger.id())
                .text("event", trigger.event())
                .text("unit", trigger.unit())
                .date("announcedOn", trigger.announcedOn())
                .date("eventDay", trigger.eventDay());
    }

    static Trigger trigger(Fields f) {
        return new Trigger(
                f.parsed("id", DecisionId::of),
                f.parsed("event", EventKindId::of),
                f.parsed("unit", UnitId::of),
                f.date("announcedOn"),
                f.date("eventDay"));
    }

    static void write(Closing closing, ObjectWriting out) {
        out.text("id", closing.id())
                .text("unit", closing.unit())
                .text("period", closing.period())
                .date("day", closing.day())
                .instant("cut", closing.cut());
    }

    static Closing closing(Fields f) {
        return new Closing(
                f.parsed("id", DecisionId::of),
                f.parsed("unit", UnitId::of),
                f.required("period").text(),
                f.date("day"),
                f.required("cut").instant());
    }
}
