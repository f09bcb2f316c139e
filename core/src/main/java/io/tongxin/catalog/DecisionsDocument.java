package io.tongxin.catalog;

import io.tongxin.calendar.DateSpan;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.id.ActorId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EventKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads {@code catalog: decisions}. */
final class DecisionsDocument {
    private static final Form<DecisionId> ID = Scalars.id(DecisionId::of);

    private DecisionsDocument() {}

    static void read(Node root, Contents contents) {
        var fields = new Fields(root);
        fields.has("catalog");
        Optional<ActorId> by = fields.optional("recorded-by", Scalars.id(ActorId::of));
        Revisions.of(DecisionsDocument::exemption, by).read(fields, "exemptions", contents.exemptions::add);
        Revisions.of(DecisionsDocument::judgement, by).read(fields, "judgements", contents.judgements::add);
        Revisions.of(DecisionsDocument::attestation, by).read(fields, "attestations", contents.attestations::add);
        Revisions.of(DecisionsDocument::reason, by).read(fields, "reasons", contents.reasons::add);
        Revisions.of(DecisionsDocument::trigger, by).read(fields, "triggers", contents.triggers::add);
        contents.closings.addAll(
                fields.list("closings", Form.of(DecisionsDocument::closing).located()));
        fields.complete();
    }

    private static Optional<Exemption> exemption(Fields fields) {
        Optional<DecisionId> id = fields.required("id", ID);
        Optional<ItemId> item = fields.required("item", References.ITEM);
        Optional<OwnerId> owner = fields.required("owner", References::owner);
        Optional<DateSpan> days = Dates.span(fields);
        Optional<GroundId> ground = fields.required("ground", References.GROUND);
        Optional<UnitId> decidedBy = fields.required("decided-by", References.UNIT);
        Optional<LocalDate> day = fields.required("day", Scalars::day);
        return fields.built(
                "value.record",
                () -> new Exemption(
                        id.orElseThrow(),
                        item.orElseThrow(),
                        owner.orElseThrow(),
                        days.orElseThrow(),
                        ground.orElseThrow(),
                        decidedBy.orElseThrow(),
                        day.orElseThrow()));
    }

    private static Optional<Judgement> judgement(Fields fields) {
        Optional<DecisionId> id = fields.required("id", ID);
        Optional<DutyRef> duty = fields.required("duty", DecisionsDocument::duty);
        Optional<Boolean> fulfilled = fields.required("fulfilled", Scalars::flag);
        Optional<Integer> percent = fields.required("percent", Scalars.number(0, 100));
        Optional<Bilingual> reason = fields.required("reason", Scalars::bilingual);
        Optional<UnitId> judgedBy = fields.required("judged-by", References.UNIT);
        Optional<LocalDate> day = fields.required("day", Scalars::day);
        return fields.built(
                "value.record",
                () -> new Judgement(
                        id.orElseThrow(),
                        duty.orElseThrow(),
                        fulfilled.orElseThrow(),
                        percent.orElseThrow(),
                        reason.orElseThrow(),
                        judgedBy.orElseThrow(),
                        day.orElseThrow()));
    }

    private static Optional<Attestation> attestation(Fields fields) {
        Optional<DecisionId> id = fields.required("id", ID);
        Optional<DutyRef> duty = fields.required("duty", DecisionsDocument::duty);
        Optional<UnitId> attestedBy = fields.required("attested-by", References.UNIT);
        Optional<LocalDate> day = fields.required("day", Scalars::day);
        return fields.built(
                "value.record",
                () -> new Attestation(
                        id.orElseThrow(), duty.orElseThrow(), attestedBy.orElseThrow(), day.orElseThrow()));
    }

    private static Optional<Reason> reason(Fields fields) {
        Optional<DecisionId> id = fields.required("id", ID);
        Optional<DutyRef> duty = fields.required("duty", DecisionsDocument::duty);
        Optional<Bilingual> text = fields.required("text", Scalars::bilingual);
        Optional<UnitId> givenBy = fields.required("given-by", References.UNIT);
        Optional<LocalDate> day = fields.required("day", Scalars::day);
        return fields.built(
                "value.record",
                () -> new Reason(
                        id.orElseThrow(),
                        duty.orElseThrow(),
                        text.orElseThrow(),
                        givenBy.orElseThrow(),
                        day.orElseThrow()));
    }

    private static Optional<Trigger> trigger(Fields fields) {
        Optional<DecisionId> id = fields.required("id", ID);
        Optional<EventKindId> event = fields.required("event", References.EVENT_KIND);
        Optional<UnitId> unit = fields.required("unit", References.UNIT);
        Optional<LocalDate> announced = fields.required("announced", Scalars::day);
        Optional<LocalDate> day = fields.required("day", Scalars::day);
        return fields.built(
                "value.record",
                () -> new Trigger(
                        id.orElseThrow(),
                        event.orElseThrow(),
                        unit.orElseThrow(),
                        announced.orElseThrow(),
                        day.orElseThrow()));
    }

    private static Optional<Closing> closing(Node node) {
        var fields = new Fields(node);
        Optional<DecisionId> id = fields.required("id", ID);
        Optional<UnitId> unit = fields.required("unit", References.UNIT);
        Optional<String> period = fields.required("period", Scalars.text(140));
        Optional<LocalDate> day = fields.required("day", Scalars::day);
        Optional<Instant> cut = fields.required("cut", Scalars::instant);
        return fields.built(
                        "value.record",
                        () -> new Closing(
                                id.orElseThrow(),
                                unit.orElseThrow(),
                                period.orElseThrow(),
                                day.orElseThrow(),
                                cut.orElseThrow()))
                .filter(closing -> node.reading().isValid(closing, node));
    }

    private static Optional<DutyRef> duty(Node node) {
        Optional<DutyRef> duty = Scalars.written("value.duty", DutyRef::parse).read(node);
        duty.ifPresent(d -> {
            node.reading()
                    .refers(new Reference(node, Reference.Target.ITEM, d.item().value()));
            References.refersTo(node, d.owner());
        });
        return duty;
    }
}
