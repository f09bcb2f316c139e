package io.tongxin.consultation;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.calendar.WorkingCalendars;
import io.tongxin.catalog.ShippedProfiles;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.OpinionId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.RuleProfileId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A fictional city that consults, with a department and two parties. */
final class Town {
    static final UnitId CITY = UnitId.of("city");
    static final UnitId DEPARTMENT = UnitId.of("department");
    static final UnitId FIRST = UnitId.of("party-a");
    static final UnitId SECOND = UnitId.of("party-b");
    static final Set<UnitId> BOTH = Set.of(FIRST, SECOND);
    static final LocalDate MEETING = LocalDate.of(2026, 3, 20);
    static final ConsultationId MATTER = ConsultationId.of("c-1");
    static final Bilingual WHY = Bilingual.of("说明", "a reason");

    private Town() {}

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static Organization organization() {
        EffectivePeriod open = EffectivePeriod.always();
        return Organization.of(new OrganizationRecords(
                List.of(CITY, DEPARTMENT, FIRST, SECOND).stream()
                        .map(id -> new OrganizationUnit(id, Bilingual.of(id.value()), Set.of(), open))
                        .toList(),
                List.of(new Placement(PlacementId.of("p-1"), DEPARTMENT, CITY, open)),
                List.of(),
                List.of(),
                List.of()));
    }

    /** The year 2026, with the first week of May off and one Saturday on. */
    static WorkingCalendar calendar() {
        return new WorkingCalendar(
                WorkingCalendarId.of("2026"),
                Bilingual.of("2026年"),
                EffectivePeriod.of(day(1, 1), day(12, 31)),
                Set.of(day(5, 1), day(5, 4), day(5, 5)),
                Set.of(day(5, 9)));
    }

    static RuleProfile central() {
        return ShippedProfiles.central()
                .adoptedAs(RuleProfileId.of("city.central"), Set.of(CITY), EffectivePeriod.always());
    }

    static RuleProfile working() {
        return ShippedProfiles.cityUnverified()
                .adoptedAs(RuleProfileId.of("city.working"), Set.of(CITY), EffectivePeriod.always());
    }

    static Consultation proposed() {
        return new Consultation(
                MATTER,
                CITY,
                Optional.empty(),
                ConsultationForm.SPECIAL_MEETING,
                ConsultationSubject.MAJOR_MATTER,
                Initiator.COMMITTEE,
                Optional.of(Bilingual.of("示例议题", "Sample topic")),
                List.of(
                        new Participant(CITY, Part.CHAIR),
                        new Participant(DEPARTMENT, Part.DEPARTMENT),
                        Participant.consulted(FIRST),
                        Participant.consulted(SECOND)),
                List.of(ConsultationStep.of(ConsultationAct.PROPOSE, day(2, 1), CITY)
                        .on(MEETING)));
    }

    static ConsultationStep step(ConsultationAct act, LocalDate day) {
        ConsultationStep step = ConsultationStep.of(act, day, CITY);
        return switch (act) {
            case NOTIFY, SEND_MATERIAL, READ, SEND_MINUTES -> step.with(BOTH);
            case HOLD -> step.with(Set.of(CITY, FIRST, SECOND)).speaking(BOTH);
            case SUSPEND, CANCEL -> step.because(WHY);
            default -> step;
        };
    }

    static OpinionStep step(OpinionAct act, LocalDate day) {
        OpinionStep step = OpinionStep.of(act, day, CITY);
        return switch (act) {
            case ASSIGN -> step.with(Set.of(DEPARTMENT));
            case DECIDE -> step.ending(OpinionEnd.ADOPTED);
            case REPLY, RECEIVE -> step.with(Set.of(FIRST));
            case SUSPEND -> step.because(WHY);
            case PROGRESS -> step.reaching(50);
            default -> step;
        };
    }

    static Opinion opinion(String id, LocalDate day) {
        return Opinion.raised(OpinionId.of(id), CITY, MATTER, Set.of(FIRST), Bilingual.of("示例意见"), day);
    }

    static ConsultationLedger ledger(
            RuleProfile profile, Collection<Consultation> consultations, Collection<Opinion> opinions) {
        return ConsultationLedger.of(
                ConsultationRecords.of(List.of(), consultations, opinions),
                RuleProfiles.of(List.of(profile), organization()),
                WorkingCalendars.of(List.of(calendar())));
    }
}
