package io.tongxin.kept;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.EventKindId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.ArticlePlace;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.ExclusiveGroup;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.ListImport;
import io.tongxin.responsibility.Merge;
import io.tongxin.responsibility.Modification;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Pace;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.responsibility.Score;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.PartnerCondition;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Responsibility lists of which bodies are kept. */
final class KeptLists {
    private static final UnitId CITY = UnitId.of("city");
    private static final EffectivePeriod YEAR = EffectivePeriod.from(LocalDate.of(2026, 1, 1));
    private static final List<Citation> BASIS =
            List.of(Citation.parse("rules@2025"), Citation.parse("rules@2025#8"), Citation.parse("rules@2025#8.1.2"));

    private static final Audience AUDIENCE = new Audience(
            Set.of(UnitId.of("u-2"), UnitId.of("u-1")),
            Set.of(UnitClassId.of("bureau")),
            Set.of(
                    new Audience.Along(RelationTypeId.of("guides"), UnitId.of("b")),
                    new Audience.Along(RelationTypeId.of("guides"), UnitId.of("a"))));

    private KeptLists() {}

    static Map<String, ResponsibilityList> all() {
        return Map.of("full", full(), "least", least(), "frequencies", frequencies(), "modifications", modifications());
    }

    private static ResponsibilityList least() {
        return ResponsibilityList.of(
                ListVersion.parse("least@1"),
                Bilingual.of("清单"),
                CITY,
                YEAR,
                Audience.ofClass(UnitClassId.of("bureau")),
                List.of());
    }

    private static ResponsibilityList list(
            String key, Audience audience, List<Modification> modifications, List<ResponsibilityItem> items) {
        return new ResponsibilityList(
                ListVersion.parse(key),
                Bilingual.of("责任清单（范本）", "template"),
                CITY,
                YEAR,
                audience,
                List.of(
                        ListImport.all(ListVersion.parse("upper@2025.1")),
                        new ListImport(
                                ListVersion.parse("other@2"),
                                Set.of(ItemId.of("x"), ItemId.of("w")),
                                Set.of(ItemId.of("y")))),
                List.of(new Merge(ItemId.of("z"), Set.of(ItemId.of("b"), ItemId.of("a")))),
                modifications,
                items,
                List.of(new ExclusiveGroup("one-use", Set.of(ItemId.of("item-2"), ItemId.of("item-1")))),
                BASIS);
    }

    private static ResponsibilityList full() {
        var credit = new Credit(
                Set.of(ActivityKindId.of("study"), ActivityKindId.of("meeting")),
                ParticipationRole.PRESIDED,
                PartnerCondition.PAIRED_PERSON,
                Set.of(EvidenceKindId.of("minutes")));
        var full = new ResponsibilityItem(
                ItemId.of("item-1"),
                "1.2",
                Bilingual.of("每季度至少专题研究一次", "study it every quarter"),
                Strength.MUST,
                Set.of(ResponsibleRole.BODY, ResponsibleRole.LEAD_SECTION),
                Set.of(UnitId.of("fin"), UnitId.of("edu")),
                Quota.of(PeriodLength.QUARTER, 1),
                credit,
                Score.deduction(500, 50),
                Set.of(GroundId.of("force-majeure")),
                15,
                new Pace(List.of(new Pace.Step(MonthDay.of(2, 29), 40), new Pace.Step(MonthDay.of(12, 31), 100))),
                BASIS,
                List.of(new ArticlePlace("示例局", 0, 2, true), new ArticlePlace("示例局", 3, 1, false)));
        var items = new ArrayList<ResponsibilityItem>();
        items.add(full);
        for (PartnerCondition condition : PartnerCondition.values()) {
            items.add(item("partner-" + condition.name().toLowerCase(Locale.ROOT), Quota.of(PeriodLength.YEAR, 1))
                    .withCredit(new Credit(
                            Set.of(ActivityKindId.of("visit")), ParticipationRole.ATTENDED, condition, Set.of())));
        }
        List<Score> scores = List.of(
                Score.none(),
                Score.allOrNothing(1),
                Score.proportional(100_000),
                Score.deduction(500, 50),
                Score.perAct(10, 100),
                Score.appraised(300));
        for (Score score : scores) {
            items.add(item("score-" + scores.indexOf(score), Quota.of(PeriodLength.YEAR, 1))
                    .withScore(score));
        }
        return list("template@2026", AUDIENCE, List.of(), items);
    }

    private static ResponsibilityItem item(String id, Frequency frequency) {
        return ResponsibilityItem.of(
                ItemId.of(id), Bilingual.of("内容"), Set.of(ResponsibleRole.OTHER_LEADER), frequency, Credit.none());
    }

    private static ResponsibilityList frequencies() {
        var frequencies = new ArrayList<Frequency>();
        for (PeriodLength length : PeriodLength.values()) {
            frequencies.add(Quota.of(length, 1));
        }
        frequencies.add(Quota.of(PeriodLength.YEAR, 6)
                .withAtMost(8)
                .withGap(14)
                .withSpread(PeriodLength.HALF_YEAR, 2)
                .withPartners(3)
                .withApportionment(Quota.Apportionment.CUMULATIVE_ROUNDING));
        frequencies.add(Quota.of(PeriodLength.QUARTER, 1)
                .withTargets(Map.of(4, 2, 1, 5))
                .withAtMost(6)
                .withGap(20));
        frequencies.add(Quota.of(PeriodLength.MONTH, 2).withDueDay(25).withGap(10));
        frequencies.add(Quota.of(Cycle.semester(), 1).withAtMost(2));
        frequencies.add(Quota.of(Cycle.window(PeriodTableId.of("publicity-month")), 1000));
        frequencies.add(Quota.of(PeriodLength.HALF_MONTH, 1).withApportionment(Quota.Apportionment.HIGHEST_AVERAGES));
        frequencies.add(new Frequency.Standing(Cycle.every(PeriodLength.TWO_MONTHS)));
        frequencies.add(new Frequency.Unspecified(Cycle.every(PeriodLength.YEAR), "定期"));
        frequencies.add(new Frequency.Appraised(Cycle.window(PeriodTableId.of("vote"))));
        EventKindId event = EventKindId.of("re-election");
        frequencies.add(new OnEvent(event, OnEvent.When.BEFORE, Days.parse("10wd")));
        frequencies.add(new OnEvent(event, OnEvent.When.AFTER, Days.parse("0d")));
        var items = new ArrayList<ResponsibilityItem>();
        frequencies.forEach(frequency -> items.add(item("item-" + items.size(), frequency)));
        return list("frequencies@2026", AUDIENCE, List.of(), items);
    }

    private static ResponsibilityList modifications() {
        var credit = new Credit(
                Set.of(ActivityKindId.of("visit")),
                ParticipationRole.ATTENDED,
                PartnerCondition.ANY_PERSON,
                Set.of(EvidenceKindId.of("photo")));
        List<Modification.Change> changes = List.of(
                new Modification.SetNumber("3.1"),
                new Modification.SetContent(Bilingual.of("内容", "content")),
                new Modification.SetStrength(Strength.SHOULD),
                new Modification.SetRoles(Set.of(ResponsibleRole.OTHER_LEADER, ResponsibleRole.BODY)),
                new Modification.SetDepartments(Set.of(UnitId.of("b"), UnitId.of("a"))),
                new Modification.SetFrequency(Quota.of(PeriodLength.YEAR, 3)),
                new Modification.SetCredit(credit),
                new Modification.SetScore(Score.proportional(300)),
                new Modification.AddBasis(BASIS),
                new Modification.SetGrounds(Set.of(GroundId.of("g-2"), GroundId.of("g-1"))),
                new Modification.AddPlaces(List.of(new ArticlePlace("示例局", 3, 1, false))));
        List<Modification.Change> emptied = List.of(
                new Modification.SetNumber(""),
                new Modification.SetStrength(Strength.MAY),
                new Modification.SetDepartments(Set.of()),
                new Modification.SetCredit(Credit.none()),
                new Modification.SetScore(Score.none()),
                new Modification.AddBasis(List.of()),
                new Modification.SetGrounds(Set.of()),
                new Modification.AddPlaces(List.of()));
        return list(
                "modifications@2026",
                Audience.of(CITY),
                List.of(new Modification(ItemId.of("item-1"), changes), new Modification(ItemId.of("item-2"), emptied)),
                List.of());
    }
}
