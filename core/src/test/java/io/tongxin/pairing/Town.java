package io.tongxin.pairing;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Post;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A made-up bureau: a secretary who changes on 1 July 2026, a deputy's post that is vacant and ends, an office that was dissolved. */
final class Town {
    static final UnitId EDU = UnitId.of("edu");
    static final UnitId OLD = UnitId.of("old");
    static final PostId SECRETARY = PostId.of("edu.secretary");
    static final PostId DEPUTY = PostId.of("edu.deputy");
    static final PostId DISSOLVED = PostId.of("old.head");
    static final PersonId FIRST = PersonId.of("first-secretary");
    static final PersonId SECOND = PersonId.of("second-secretary");
    static final PersonId FRIEND = PersonId.of("friend");
    static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);
    private static final EffectivePeriod LONG = EffectivePeriod.from(LocalDate.of(2020, 1, 1));

    private Town() {}

    static Organization organization() {
        return Organization.of(new OrganizationRecords(
                List.of(
                        new OrganizationUnit(EDU, Bilingual.of("教育局"), Set.of(UnitClassId.of("bureau")), LONG),
                        new OrganizationUnit(
                                OLD,
                                Bilingual.of("旧办公室"),
                                Set.of(),
                                EffectivePeriod.of(LONG.from(), CHANGE.minusDays(1)))),
                List.of(),
                List.of(),
                List.of(
                        post(SECRETARY, EDU, ResponsibleRole.FIRST_RESPONSIBLE, LONG),
                        post(DEPUTY, EDU, ResponsibleRole.OTHER_LEADER, EffectivePeriod.of(BEGAN, CHANGE)),
                        post(DISSOLVED, OLD, ResponsibleRole.FIRST_RESPONSIBLE, LONG)),
                List.of(
                        appointment("a-1", SECRETARY, FIRST, EffectivePeriod.of(LONG.from(), CHANGE.minusDays(1))),
                        appointment("a-2", SECRETARY, SECOND, EffectivePeriod.from(CHANGE)),
                        appointment("a-3", DISSOLVED, FIRST, LONG))));
    }

    private static Post post(PostId id, UnitId unit, ResponsibleRole role, EffectivePeriod existence) {
        return new Post(id, unit, Bilingual.of("职务"), Set.of(role), existence);
    }

    private static Appointment appointment(String id, PostId post, PersonId holder, EffectivePeriod effective) {
        return new Appointment(AppointmentId.of(id), post, holder, effective);
    }

    /** From the beginning of 2026; 90 days are ideal, 180 the most. */
    static Pairing pair(String id, PostId post, PersonId friend) {
        return new Pairing(PairingId.of(id), post, friend, EffectivePeriod.from(BEGAN), 90, 180);
    }

    static Activity met(LocalDate day, PostId post, Partner partner) {
        return met(DateSpan.of(day, day), OwnerId.post(post), ParticipationRole.ATTENDED, partner);
    }

    static Activity met(DateSpan days, OwnerId owner, ParticipationRole role, Partner partner) {
        return new Activity(
                ActivityId.of("act-" + days.last()),
                EDU,
                ActivityKindId.of("talk"),
                Bilingual.of("谈心"),
                days,
                List.of(new Participation(owner, role)),
                List.of(partner),
                List.of(),
                Set.of());
    }
}
