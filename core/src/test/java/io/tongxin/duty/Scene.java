package io.tongxin.duty;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.ExclusiveGroup;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Provenance;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A small city in which tests play: the city, one bureau with a leader's post, one section; lists, acts, decisions. */
final class Scene {
    static final UnitId CITY = UnitId.of("city");
    static final UnitId BUREAU = UnitId.of("bureau");
    static final OwnerId BODY = OwnerId.body(BUREAU);
    static final PostId POST = PostId.of("bureau.leader");
    static final OwnerId LEADER = OwnerId.post(POST);
    static final ActivityKindId TALK = ActivityKindId.of("talk");
    static final ActivityKindId STUDY = ActivityKindId.of("study");
    static final EvidenceKindId MINUTES = EvidenceKindId.of("minutes");
    static final GroundId LEAVE = GroundId.of("leave");
    static final ActorId CLERK = ActorId.of("clerk");

    private EffectivePeriod existence = EffectivePeriod.from(LocalDate.of(2000, 1, 1));
    private EffectivePeriod postExistence = EffectivePeriod.from(LocalDate.of(2000, 1, 1));
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<ResolvedList> lists = new ArrayList<>();
    private final List<PeriodTable> tables = new ArrayList<>();
    private final List<WorkingCalendar> calendars = new ArrayList<>();
    private final List<Recorded<Activity>> activities = new ArrayList<>();
    private final List<Recorded<Decision>> decisions = new ArrayList<>();
    private final List<Closing> closings = new ArrayList<>();

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Instant evening(LocalDate day) {
        return day.atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    /** An item of the body that counts talks. */
    static ResponsibilityItem item(String id, Frequency frequency) {
        return item(id, ResponsibleRole.BODY, frequency);
    }

    static ResponsibilityItem item(String id, ResponsibleRole role, Frequency frequency) {
        return ResponsibilityItem.of(ItemId.of(id), Bilingual.of("谈心"), Set.of(role), frequency, Credit.of(TALK))
                .withLead(0);
    }

    Scene unitFrom(String first) {
        existence = EffectivePeriod.from(day(first));
        postExistence = existence;
        return this;
    }

    Scene post(String from, String until) {
        postExistence = EffectivePeriod.of(day(from), day(until));
        return this;
    }

    Scene holder(String person, String from, String until) {
        appointments.add(new Appointment(
                AppointmentId.of("a" + appointments.size()),
                POST,
                PersonId.of(person),
                EffectivePeriod.of(day(from), day(until))));
        return this;
    }

    Scene list(ResponsibilityItem... items) {
        return list("2000-01-01", "9999-12-31", List.of(), items);
    }

    Scene group(ResponsibilityItem... items) {
        Set<ItemId> ids =
                Set.copyOf(Stream.of(items).map(ResponsibilityItem::id).toList());
        return list("2000-01-01", "9999-12-31", List.of(new ExclusiveGroup("g", ids)), items);
    }

    Scene list(String from, String until, List<ExclusiveGroup> groups, ResponsibilityItem... items) {
        ListVersion key = ListVersion.parse("list@" + lists.size());
        var list = ResponsibilityList.of(
                key,
                Bilingual.of("清单"),
                CITY,
                EffectivePeriod.of(day(from), day(until)),
                Audience.of(BUREAU),
                List.of(items));
        var set = new Provenance(List.of(Provenance.Step.of(key, Provenance.Verb.SET)));
        lists.add(new ResolvedList(
                list,
                Stream.of(items).map(i -> new ResolvedList.Entry(i, set)).toList(),
                groups,
                Set.of(),
                List.of(CITY)));
        return this;
    }

    Scene table(PeriodTable table) {
        tables.add(table);
        return this;
    }

    Scene calendar(WorkingCalendar calendar) {
        calendars.add(calendar);
        return this;
    }

    /** A talk that the body and the leader attended, recorded the same evening. */
    Scene talk(String id, String day, String... partners) {
        return act(activity(id, TALK, day, partners));
    }

    Scene act(Activity activity) {
        activities.add(Recorded.first(activity, evening(activity.day()), CLERK));
        return this;
    }

    Scene revision(Activity activity, int revision, String recorded, boolean withdrawn) {
        activities.add(new Recorded<>(activity, revision, evening(day(recorded)), CLERK, withdrawn));
        return this;
    }

    static Activity activity(String id, ActivityKindId kind, String day, String... partners) {
        return new Activity(
                ActivityId.of(id),
                BUREAU,
                kind,
                Bilingual.of("活动"),
                DateSpan.of(day(day), day(day)),
                List.of(
                        new Participation(BODY, ParticipationRole.ATTENDED),
                        new Participation(LEADER, ParticipationRole.ATTENDED)),
                Stream.of(partners).map(Partner::parse).toList(),
                List.<Evidence>of(),
                Set.of());
    }

    /** The same activity, attended by that owner alone. */
    static Activity attendedBy(OwnerId owner, Activity activity) {
        return new Activity(
                activity.id(),
                activity.unit(),
                activity.kind(),
                activity.title(),
                activity.days(),
                List.of(new Participation(owner, ParticipationRole.ATTENDED)),
                activity.partners(),
                activity.evidence(),
                activity.answers());
    }

    Scene decide(Decision decision) {
        return decide(decision, decision.day());
    }

    Scene decide(Decision decision, LocalDate recorded) {
        decisions.add(Recorded.first(decision, evening(recorded), CLERK));
        return this;
    }

    Scene revision(Decision decision, int revision, String recorded) {
        decisions.add(new Recorded<>(decision, revision, evening(day(recorded)), CLERK, false));
        return this;
    }

    /** An exemption by the city from the item on the ground of leave, decided on its first day. */
    Scene leave(String item, OwnerId owner, String first, String last) {
        return decide(new Exemption(
                DecisionId.of("e" + decisions.size()),
                ItemId.of(item),
                owner,
                DateSpan.of(day(first), day(last)),
                LEAVE,
                CITY,
                day(first)));
    }

    Scene closing(String period, String day) {
        return closing("closing", CITY, period, day, day);
    }

    /** A closing of what was known on the evening of another day. */
    Scene closing(String id, UnitId unit, String period, String day, String known) {
        closings.add(new Closing(DecisionId.of(id), unit, period, day(day), evening(day(known))));
        return this;
    }

    Facts facts() {
        var records = new OrganizationRecords(
                List.of(
                        new OrganizationUnit(CITY, Bilingual.of("市"), Set.of(), EffectivePeriod.always()),
                        new OrganizationUnit(BUREAU, Bilingual.of("局"), Set.of(), existence)),
                List.of(new Placement(PlacementId.of("p"), BUREAU, CITY, existence)),
                List.of(),
                List.of(new Post(
                        POST, BUREAU, Bilingual.of("分管领导"), Set.of(ResponsibleRole.LEADER_IN_CHARGE), postExistence)),
                appointments);
        Terms terms =
                Terms.of(lists, Organization.of(records)).withTables(tables).withCalendars(calendars);
        return Facts.of(terms)
                .withActivities(activities)
                .withDecisions(decisions)
                .withClosings(
                        closings.stream().map(c -> new Facts.Closed(c, terms)).toList());
    }

    /** Seen from the day with all that was ever recorded. */
    Evaluation on(String day) {
        return Evaluation.of(facts(), AsOf.of(day(day), Instant.parse("2030-01-01T00:00:00Z")));
    }

    Evaluation on(String day, String known) {
        return Evaluation.of(facts(), AsOf.of(day(day), evening(day(known))));
    }

    static Verdict only(List<Verdict> verdicts) {
        if (verdicts.size() != 1) {
            throw new AssertionError("not one duty but " + verdicts.size() + ": "
                    + verdicts.stream().map(v -> v.duty().ref().toString()).toList());
        }
        return verdicts.get(0);
    }

    Verdict body(String day, String period) {
        return verdict(on(day), BODY, period);
    }

    Verdict body(String day, String period, String item) {
        return only(on(day).of(BODY, Integer.parseInt(period.substring(0, 4))).stream()
                .filter(v -> v.duty().period().code().equals(period))
                .filter(v -> v.duty().ref().item().value().equals(item))
                .toList());
    }

    static Verdict verdict(Evaluation evaluation, OwnerId owner, String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        return only(evaluation.of(owner, year).stream()
                .filter(v -> v.duty().period().code().equals(period))
                .toList());
    }

    static Optional<Plan> first(Evaluation evaluation, DutyRef duty) {
        return evaluation.remedies(duty).stream().findFirst();
    }
}
