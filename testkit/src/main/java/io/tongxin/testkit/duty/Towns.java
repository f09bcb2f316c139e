package io.tongxin.testkit.duty;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.duty.Terms;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.EventKindId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitClassId;
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
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.PartnerCondition;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated terms: a city with one bureau, its section and a leader's post, and one list in one or two versions. */
final class Towns {
    static final UnitId CITY = UnitId.of("city");
    static final UnitId BUREAU = UnitId.of("bureau");
    static final UnitId SECTION = UnitId.of("section");
    static final PostId POST = PostId.of("bureau.leader");
    static final GroundId LEAVE = GroundId.of("leave");
    static final EventKindId EVENT = EventKindId.of("event");
    static final List<ActivityKindId> KINDS = List.of(ActivityKindId.of("talk"), ActivityKindId.of("study"));
    static final List<String> ITEMS = List.of("i0", "i1", "i2");

    private Towns() {}

    static Arbitrary<Terms> terms() {
        return Combinators.combine(organizations(), lists()).as((organization, lists) -> {
            List<ResolvedList> resolved =
                    Tailoring.of(lists).resolveAll().stream().map(t -> t.list()).toList();
            var semesters = new PeriodTable(
                    PeriodTableId.of("semesters"),
                    Bilingual.of("学期"),
                    PeriodTable.Kind.SEMESTER,
                    Set.of(),
                    List.of(
                            new PeriodTable.Row("春", DateSpan.of(day(2026, 2, 20), day(2026, 7, 5))),
                            new PeriodTable.Row("秋", DateSpan.of(day(2026, 9, 1), day(2027, 1, 20)))),
                    day(2027, 1, 31));
            return Terms.of(resolved, Organization.of(organization)).withTables(List.of(semesters));
        });
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Arbitrary<OrganizationRecords> organizations() {
        Arbitrary<Integer> founded = Arbitraries.of(0, 0, 0, 45, 200);
        Arbitrary<List<Integer>> changes =
                Arbitraries.integers().between(1, 360).list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(founded, changes, Arbitraries.of(true, false))
                .as(Towns::organization);
    }

    /** The post is held by one after another between the days of change; perhaps nobody holds it in the second stretch. */
    private static OrganizationRecords organization(int founded, List<Integer> changes, boolean vacancy) {
        EffectivePeriod existence =
                EffectivePeriod.from(founded == 0 ? day(2020, 1, 1) : Situations.FIRST.plusDays(founded));
        var appointments = new ArrayList<Appointment>();
        List<Integer> days = changes.stream().sorted().toList();
        LocalDate from = existence.from();
        for (int i = 0; i <= days.size(); i++) {
            LocalDate until = i < days.size() ? Situations.FIRST.plusDays(days.get(i) - 1L) : EffectivePeriod.OPEN;
            if (!until.isBefore(from) && !(vacancy && i == 1)) {
                appointments.add(new Appointment(
                        AppointmentId.of("a" + i), POST, PersonId.of("h" + i), EffectivePeriod.of(from, until)));
            }
            from = until.isBefore(from) ? from : i < days.size() ? until.plusDays(1) : from;
        }
        return new OrganizationRecords(
                List.of(
                        new OrganizationUnit(CITY, Bilingual.of("云川市委"), Set.of(), EffectivePeriod.always()),
                        new OrganizationUnit(BUREAU, Bilingual.of("云川市教育局"), Set.of(), existence),
                        new OrganizationUnit(
                                SECTION, Bilingual.of("统战科"), Set.of(UnitClassId.of("lead-section")), existence)),
                List.of(
                        new Placement(PlacementId.of("p1"), BUREAU, CITY, existence),
                        new Placement(PlacementId.of("p2"), SECTION, BUREAU, existence)),
                List.of(),
                List.of(new Post(
                        POST, BUREAU, Bilingual.of("副局长"), Set.of(ResponsibleRole.LEADER_IN_CHARGE), existence)),
                appointments);
    }

    private static Arbitrary<List<ResponsibilityList>> lists() {
        Arbitrary<List<ResponsibilityItem>> one = items();
        return Combinators.combine(one, one, Arbitraries.of(0, 0, 0, 46, 181), Arbitraries.of(false, false, true))
                .as((first, second, change, grouped) -> {
                    if (change == 0) {
                        return List.of(list(1, EffectivePeriod.always(), first, grouped));
                    }
                    LocalDate cut = Situations.FIRST.plusDays(change);
                    return List.of(
                            list(1, EffectivePeriod.of(day(2020, 1, 1), cut.minusDays(1)), first, false),
                            list(2, EffectivePeriod.from(cut), second, false));
                });
    }

    private static ResponsibilityList list(
            int version, EffectivePeriod effective, List<ResponsibilityItem> items, boolean grouped) {
        List<ResponsibilityItem> fit = items.stream().filter(Towns::fitsAGroup).toList();
        boolean group = grouped && fit.size() > 1;
        return new ResponsibilityList(
                ListVersion.parse("list@" + version),
                Bilingual.of("责任清单"),
                CITY,
                effective,
                Audience.of(BUREAU),
                List.of(),
                List.of(),
                List.of(),
                items,
                group
                        ? List.of(new ExclusiveGroup(
                                "g",
                                Set.copyOf(
                                        fit.stream().map(ResponsibilityItem::id).toList())))
                        : List.of(),
                List.of());
    }

    private static boolean fitsAGroup(ResponsibilityItem item) {
        return item.frequency() instanceof Quota q
                && q.gap() == 0
                && q.partners() == 0
                && q.dueDay() == 0
                && q.cycle() instanceof Cycle.Regular;
    }

    private static Arbitrary<List<ResponsibilityItem>> items() {
        Arbitrary<ResponsibilityItem> item = Combinators.combine(
                        frequencies(),
                        Arbitraries.of(
                                ResponsibleRole.BODY, ResponsibleRole.LEADER_IN_CHARGE, ResponsibleRole.LEAD_SECTION),
                        Arbitraries.of(Set.of(KINDS.get(0)), Set.copyOf(KINDS)),
                        Arbitraries.of(
                                PartnerCondition.NONE, PartnerCondition.ANY_PERSON, PartnerCondition.PAIRED_PERSON),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(0, 10, 30))
                .as(Towns::item);
        return item.list().ofMinSize(1).ofMaxSize(3).map(list -> {
            var named = new ArrayList<ResponsibilityItem>();
            for (int i = 0; i < list.size(); i++) {
                named.add(named(list.get(i), ITEMS.get(i)));
            }
            return named;
        });
    }

    private static ResponsibilityItem named(ResponsibilityItem item, String id) {
        return ResponsibilityItem.of(ItemId.of(id), item.content(), item.roles(), item.frequency(), item.credit())
                .withGrounds(item.grounds())
                .withLead(item.lead());
    }

    private static ResponsibilityItem item(
            Frequency frequency,
            ResponsibleRole role,
            Set<ActivityKindId> kinds,
            PartnerCondition partner,
            boolean proved,
            int lead) {
        boolean counted = frequency instanceof Quota || frequency instanceof OnEvent;
        boolean needsPartner = frequency instanceof Quota quota && quota.partners() > 0;
        PartnerCondition condition =
                needsPartner && partner == PartnerCondition.NONE ? PartnerCondition.ANY_PERSON : partner;
        Credit credit = new Credit(
                kinds, ParticipationRole.ATTENDED, condition, proved ? Set.of(EvidenceKindId.of("minutes")) : Set.of());
        return ResponsibilityItem.of(
                        ItemId.of("i"),
                        Bilingual.of("联系交流", "contact"),
                        Set.of(role),
                        frequency,
                        counted ? credit : Credit.none())
                .withGrounds(Set.of(LEAVE))
                .withLead(lead);
    }

    private static Arbitrary<Frequency> frequencies() {
        return Arbitraries.oneOf(
                quotas(),
                quotas(),
                quotas(),
                Arbitraries.of(
                        new Frequency.Standing(Cycle.every(PeriodLength.HALF_YEAR)),
                        new Frequency.Unspecified(Cycle.every(PeriodLength.YEAR), "定期"),
                        new OnEvent(EVENT, OnEvent.When.AFTER, WorkingCalendar.Days.parse("20d")),
                        new OnEvent(EVENT, OnEvent.When.BEFORE, WorkingCalendar.Days.parse("3d"))));
    }

    private static Arbitrary<Frequency> quotas() {
        return Combinators.combine(
                        Arbitraries.of(
                                PeriodLength.YEAR, PeriodLength.HALF_YEAR, PeriodLength.QUARTER, PeriodLength.MONTH),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Shape.values()),
                        Arbitraries.of(Quota.Apportionment.values()))
                .as((length, times, shape, method) -> shape.quota(length, times).withApportionment(method));
    }

    /** What a quota asks beside its number. */
    private enum Shape {
        PLAIN,
        GAP,
        SPREAD,
        PARTNERS,
        AT_MOST,
        DUE_DAY,
        SEMESTER;

        Quota quota(PeriodLength length, int times) {
            Quota plain = Quota.of(length, times);
            return switch (this) {
                case PLAIN -> plain;
                case GAP -> plain.withGap(length == PeriodLength.MONTH ? 9 : 25);
                case SPREAD ->
                    length == PeriodLength.YEAR
                            ? Quota.of(length, times + 1).withSpread(PeriodLength.HALF_YEAR, 1)
                            : Quota.of(PeriodLength.HALF_YEAR, times + 1).withSpread(PeriodLength.QUARTER, 1);
                case PARTNERS -> plain.withPartners(2);
                case AT_MOST -> plain.withAtMost(times + 1);
                case DUE_DAY -> Quota.of(PeriodLength.MONTH, times).withDueDay(20);
                case SEMESTER -> Quota.of(Cycle.semester(), times);
            };
        }
    }
}
