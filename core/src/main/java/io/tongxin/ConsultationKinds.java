package io.tongxin;

import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.DeadlineMove;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.RecordKind;
import java.util.Collection;
import java.util.List;

/** How the records of consultation are kept: each within its unit's scope; rule profiles are for everybody. No person is asked for. */
final class ConsultationKinds {
    private ConsultationKinds() {}

    static RecordKind<RuleProfile> profiles() {
        return RecordKind.named("rule_profiles", RuleProfile.class, p -> p.id().value(), JsonForms.RULE_PROFILE)
                .indexCodes(Attributes.UNITS, p -> texts(p.units()))
                .index(Attributes.VALID_FROM, p -> p.effective().from())
                .index(Attributes.VALID_UNTIL, p -> p.effective().until())
                .shared()
                .build();
    }

    static RecordKind<ConsultationPlan> plans() {
        return RecordKind.named(
                        "consultation_plans", ConsultationPlan.class, p -> p.id().value(), JsonForms.CONSULTATION_PLAN)
                .index(Attributes.UNIT, p -> p.unit().value())
                .index(Attributes.YEAR, p -> (long) p.year())
                .index(Attributes.STATE, p -> p.state().name())
                .ownedBy(p -> OwnerId.body(p.unit()))
                .build();
    }

    static RecordKind<Consultation> consultations() {
        return RecordKind.named("consultations", Consultation.class, c -> c.id().value(), JsonForms.CONSULTATION)
                .index(Attributes.UNIT, c -> c.unit().value())
                .indexIfPresent(
                        Attributes.PLAN, c -> c.topic().map(t -> t.plan().value()))
                .index(Attributes.FORM, c -> c.form().name())
                .index(Attributes.STATE, c -> c.state().name())
                .indexIfPresent(Attributes.DAY, Consultation::meetingDay)
                .indexCodes(
                        Attributes.BODIES,
                        c -> c.participants().stream()
                                .map(p -> p.body().value())
                                .toList())
                .ownedBy(c -> OwnerId.body(c.unit()))
                .build();
    }

    static RecordKind<Opinion> opinions() {
        return RecordKind.named("opinions", Opinion.class, o -> o.id().value(), JsonForms.OPINION)
                .index(Attributes.UNIT, o -> o.unit().value())
                .index(Attributes.OPINION_KIND, o -> o.kind().name())
                .indexIfPresent(Attributes.CONSULTATION, o -> o.consultation().map(ConsultationId::value))
                .index(Attributes.DAY, Opinion::registeredOn)
                .index(Attributes.STATE, o -> o.state().name())
                .index(Attributes.OPEN, Opinion::isOpen)
                .indexCodes(Attributes.BODIES, o -> texts(o.voices()))
                .ownedBy(o -> OwnerId.body(o.unit()))
                .build();
    }

    static RecordKind<DeadlineMove> moves() {
        return RecordKind.named("deadline_moves", DeadlineMove.class, m -> m.id().value(), JsonForms.DEADLINE_MOVE)
                .index(Attributes.UNIT, m -> m.unit().value())
                .index(Attributes.SUBJECT, m -> m.subject().toString())
                .index(Attributes.CALENDAR, m -> m.calendar().value())
                .ownedBy(m -> OwnerId.body(m.unit()))
                .build();
    }

    private static List<String> texts(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
