package io.tongxin.testkit.arbitrary;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.ExclusiveGroup;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.Modification;
import io.tongxin.responsibility.Pace;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.PartnerCondition;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated lists: one, or two versions that change in mid-year, or one that another tailors; with exclusive groups.
 *
 * <p>责任清单生成 (zeren qingdan shengcheng). They apply to all organs and are meant to be resolved. Shrinks to one item.
 */
@Term(zh = "责任清单生成", pinyin = "zeren qingdan shengcheng", source = "library")
public final class ResponsibilityLists {
    private static final List<Set<ResponsibleRole>> ROLES = List.of(
            Set.of(ResponsibleRole.BODY),
            Set.of(ResponsibleRole.LEADER_IN_CHARGE),
            Set.of(ResponsibleRole.FIRST_RESPONSIBLE),
            Set.of(ResponsibleRole.BODY, ResponsibleRole.OTHER_LEADER),
            Set.of(ResponsibleRole.LEAD_SECTION),
            Set.of(ResponsibleRole.GRASS_ROOTS_UNIT, ResponsibleRole.LEADER_IN_CHARGE));
    private static final Pace STEEP =
            new Pace(List.of(new Pace.Step(MonthDay.of(3, 31), 60), new Pace.Step(MonthDay.of(11, 30), 100)));

    private static final Audience ORGANS = Audience.ofClass(Words.ORGAN);

    private ResponsibilityLists() {}

    /** Lists of every kind. */
    public static Arbitrary<List<ResponsibilityList>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, of(Frequencies.any())), Tuple.of(2, withGroup()), Tuple.of(2, tailored()));
    }

    /** One list with these frequencies, perhaps in two versions. */
    public static Arbitrary<List<ResponsibilityList>> of(Arbitrary<? extends Frequency> frequencies) {
        return Combinators.combine(items(frequencies, 3), changes(), audiences())
                .as((items, changes, audience) -> versions(items, false, changes, audience));
    }

    /** One list whose items are an exclusive group, perhaps in two versions. */
    public static Arbitrary<List<ResponsibilityList>> withGroup() {
        Arbitrary<List<ResponsibilityItem>> items =
                items(Frequencies.grouped(), 3).filter(l -> l.size() > 1);
        return Combinators.combine(items, changes(), audiences())
                .as((list, changes, audience) -> versions(list, true, changes, audience));
    }

    /** A list of a higher body and one that imports and modifies it. */
    public static Arbitrary<List<ResponsibilityList>> tailored() {
        Arbitrary<Frequency> frequencies = Frequencies.quotas().map(q -> q);
        Arbitrary<List<Modification.Change>> changes = Combinators.combine(
                        frequencies,
                        credits(),
                        Arbitraries.of(Strength.values()),
                        Arbitraries.integers().between(0, 6))
                .as(ResponsibilityLists::modified);
        return Combinators.combine(
                        items(Frequencies.quotas(), 2),
                        changes,
                        Arbitraries.integers().between(-30, 200))
                .as(ResponsibilityLists::tailored);
    }

    static Arbitrary<List<ResponsibilityItem>> items(Arbitrary<? extends Frequency> frequencies, int most) {
        Arbitrary<ResponsibilityItem> item = Combinators.combine(
                        Arbitraries.integers().between(0, ROLES.size() - 1),
                        frequencies,
                        credits(),
                        Arbitraries.of(Strength.MUST, Strength.MUST, Strength.SHOULD, Strength.MAY),
                        Arbitraries.of(0, 0, 7, 30),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Pace.even(), Pace.even(), STEEP))
                .as(ResponsibilityLists::item);
        return item.list().ofMinSize(1).ofMaxSize(most).map(ResponsibilityLists::numbered);
    }

    private static Arbitrary<Credit> credits() {
        Arbitrary<PartnerCondition> partners = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(PartnerCondition.NONE)),
                Tuple.of(3, Arbitraries.of(PartnerCondition.values())));
        return Combinators.combine(
                        Arbitraries.of(Words.KINDS).set().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(
                                ParticipationRole.REPRESENTED, ParticipationRole.ATTENDED, ParticipationRole.PRESIDED),
                        partners,
                        Arbitraries.of(false, false, true))
                .as((kinds, role, partner, proved) ->
                        new Credit(kinds, role, partner, proved ? Set.of(Words.MINUTES) : Set.of()));
    }

    private static ResponsibilityItem item(
            int roles, Frequency frequency, Credit credit, Strength strength, int lead, int grounds, Pace pace) {
        boolean partnersAsked = frequency instanceof Quota quota && quota.partners() > 0;
        Credit fitting = partnersAsked && credit.partner() == PartnerCondition.NONE
                ? credit.withPartner(PartnerCondition.ANY_PERSON)
                : credit;
        return ResponsibilityItem.of(ItemId.of("item"), Words.CONTENTS.get(0), ROLES.get(roles), frequency, fitting)
                .withStrength(strength)
                .withLead(lead)
                .withPace(pace)
                .withGrounds(new HashSet<>(Words.GROUNDS.subList(0, Math.min(2, grounds))));
    }

    private static List<ResponsibilityItem> numbered(List<ResponsibilityItem> items) {
        var numbered = new ArrayList<ResponsibilityItem>();
        for (int i = 0; i < items.size(); i++) {
            ResponsibilityItem item = items.get(i);
            numbered.add(ResponsibilityItem.of(
                            ItemId.of("item-" + (i + 1)),
                            Words.pick(Words.CONTENTS, i),
                            item.roles(),
                            item.frequency(),
                            item.credit())
                    .withStrength(item.strength())
                    .withLead(item.lead())
                    .withPace(item.pace())
                    .withGrounds(item.grounds()));
        }
        return numbered;
    }

    /** All organs mostly; else one unit, or those that the city or that unit guides. */
    private static Arbitrary<Audience> audiences() {
        Audience guided = new Audience(
                Set.of(),
                Set.of(),
                Set.of(new Audience.Along(Words.GUIDES, Words.CITY), new Audience.Along(Words.GUIDES, Words.unit(1))));
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(ORGANS)), Tuple.of(1, Arbitraries.of(Audience.of(Words.unit(1)), guided)));
    }

    /** Up to three changes of items, on a day; none mostly. */
    private static Arbitrary<Reissue> changes() {
        Arbitrary<Reissue> some = Combinators.combine(
                        Arbitraries.integers().between(1, 360),
                        Arbitraries.integers().between(0, 7).list().ofSize(3))
                .as(Reissue::new);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(new Reissue(0, List.of()))), Tuple.of(1, some));
    }

    private static List<ResponsibilityList> versions(
            List<ResponsibilityItem> items, boolean grouped, Reissue reissue, Audience audience) {
        LocalDate from = Words.day(-400);
        if (reissue.day() == 0) {
            return List.of(list("list@1", EffectivePeriod.from(from), items, grouped, audience));
        }
        LocalDate changed = Words.day(reissue.day());
        var later = new ArrayList<ResponsibilityItem>();
        for (int i = 0; i < items.size(); i++) {
            later.addAll(Reissuing.of(items.get(i), reissue.changes().get(i), grouped));
        }
        EffectivePeriod first = EffectivePeriod.of(from, changed.minusDays(1));
        return later.isEmpty()
                ? List.of(list("list@1", first, items, grouped, audience))
                : List.of(
                        list("list@1", first, items, grouped, audience),
                        list("list@2", EffectivePeriod.from(changed), later, grouped && later.size() > 1, audience));
    }

    private static ResponsibilityList list(
            String key, EffectivePeriod effective, List<ResponsibilityItem> items, boolean grouped, Audience audience) {
        List<ExclusiveGroup> groups = grouped
                ? List.of(new ExclusiveGroup(
                        "group",
                        Set.copyOf(items.stream().map(ResponsibilityItem::id).toList())))
                : List.of();
        return new ResponsibilityList(
                ListVersion.parse(key),
                Bilingual.of("统战工作责任清单", "united-front responsibility list"),
                Words.CITY,
                effective,
                audience,
                List.of(),
                List.of(),
                List.of(),
                items,
                groups,
                List.of());
    }

    private static List<ResponsibilityList> tailored(
            List<ResponsibilityItem> items, List<Modification.Change> changes, int day) {
        ResponsibilityList upper = list("upper@1", EffectivePeriod.from(Words.day(-400)), items, false, ORGANS);
        List<Modification> modifications = changes.isEmpty()
                ? List.of()
                : List.of(new Modification(items.get(0).id(), changes));
        var lower = new ResponsibilityList(
                ListVersion.parse("lower@1"),
                Bilingual.of("细化清单", "tailored list"),
                Words.unit(1),
                EffectivePeriod.from(day <= 0 ? Words.day(-400) : Words.day(day)),
                ORGANS,
                List.of(ListImport.all(upper.key())),
                List.of(),
                modifications,
                List.of(),
                List.of(),
                List.of());
        return List.of(upper, lower);
    }

    private static List<Modification.Change> modified(
            Frequency frequency, Credit credit, Strength strength, int which) {
        boolean partnersAsked = frequency instanceof Quota quota && quota.partners() > 0;
        Credit fitting = partnersAsked && credit.partner() == PartnerCondition.NONE
                ? credit.withPartner(PartnerCondition.ANY_PERSON)
                : credit;
        return switch (which) {
            case 0 -> List.of();
            case 1 -> List.of(new Modification.SetStrength(strength));
            case 2 -> List.of(new Modification.SetGrounds(Set.of(Words.GROUNDS.get(0))));
            default -> List.of(new Modification.SetFrequency(frequency), new Modification.SetCredit(fitting));
        };
    }

    private record Reissue(int day, List<Integer> changes) {}
}
