package io.tongxin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.tongxin.responsibility.Modification.Change;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListJsonTest {
    private static final ListVersion KEY = ListVersion.parse("template@2026");

    private static ResponsibilityList list(
            List<ResponsibilityItem> items, List<Modification> modifications, Audience audience) {
        return new ResponsibilityList(
                KEY,
                Bilingual.of("责任清单（范本）", "template"),
                UnitId.of("city"),
                EffectivePeriod.from(LocalDate.of(2026, 1, 1)),
                audience,
                List.of(
                        ListImport.all(ListVersion.parse("upper@2025.1")),
                        new ListImport(
                                ListVersion.parse("other@2"),
                                Set.of(ItemId.of("x"), ItemId.of("w")),
                                Set.of(ItemId.of("y")))),
                List.of(new Merge(ItemId.of("z"), Set.of(ItemId.of("a"), ItemId.of("b")))),
                modifications,
                items,
                List.of(new ExclusiveGroup("one-use", Set.of(ItemId.of("i1"), ItemId.of("i2")))),
                List.of(Citation.parse("rules@2025"), Citation.parse("rules@2025#8.1.2")));
    }

    private static void assertReadAsWritten(ResponsibilityList list) {
        String text = JsonForms.RESPONSIBILITY_LIST.write(list);

        assertThat(JsonForms.RESPONSIBILITY_LIST.read(text)).isEqualTo(list);
        assertThat(JsonForms.RESPONSIBILITY_LIST.write(JsonForms.RESPONSIBILITY_LIST.read(text)))
                .isEqualTo(text);
    }

    private static ResponsibilityItem item(Frequency frequency) {
        return new ResponsibilityItem(
                ItemId.of("i1"),
                "1.2",
                Bilingual.of("每季度至少专题研究一次", "study it every quarter"),
                Strength.SHOULD,
                Set.of(ResponsibleRole.BODY, ResponsibleRole.LEAD_SECTION),
                Set.of(UnitId.of("edu"), UnitId.of("fin")),
                frequency,
                new Credit(
                        Set.of(ActivityKindId.of("study"), ActivityKindId.of("meeting")),
                        ParticipationRole.PRESIDED,
                        PartnerCondition.PAIRED_PERSON,
                        Set.of(EvidenceKindId.of("minutes"))),
                Score.deduction(500, 50),
                Set.of(GroundId.of("force-majeure")),
                15,
                new Pace(List.of(new Pace.Step(MonthDay.of(2, 29), 40), new Pace.Step(MonthDay.of(12, 31), 100))),
                List.of(Citation.parse("rules@2025#8")),
                List.of(new ArticlePlace("教育局", 0, 2, true)));
    }

    static Stream<Frequency> every_shape_of_frequency() {
        return Stream.of(
                Quota.of(PeriodLength.QUARTER, 1),
                Quota.of(PeriodLength.YEAR, 6)
                        .withAtMost(8)
                        .withGap(14)
                        .withSpread(PeriodLength.HALF_YEAR, 2)
                        .withPartners(3)
                        .withApportionment(Quota.Apportionment.CUMULATIVE_ROUNDING),
                Quota.of(PeriodLength.QUARTER, 1)
                        .withTargets(Map.of(1, 5, 4, 2))
                        .withAtMost(6)
                        .withGap(20),
                Quota.of(PeriodLength.MONTH, 2).withDueDay(25).withGap(10),
                Quota.of(Cycle.semester(), 1).withAtMost(2),
                Quota.of(Cycle.window(PeriodTableId.of("publicity-month")), 1000),
                Quota.of(PeriodLength.HALF_MONTH, 1).withApportionment(Quota.Apportionment.HIGHEST_AVERAGES),
                new Frequency.Standing(Cycle.every(PeriodLength.TWO_MONTHS)),
                new Frequency.Unspecified(Cycle.every(PeriodLength.YEAR), "定期"),
                new Frequency.Appraised(Cycle.window(PeriodTableId.of("vote"))),
                new OnEvent(EventKindId.of("re-election"), OnEvent.When.BEFORE, Days.parse("10wd")),
                new OnEvent(EventKindId.of("re-election"), OnEvent.When.AFTER, Days.parse("0d")));
    }

    @ParameterizedTest
    @MethodSource("every_shape_of_frequency")
    void every_shape_of_frequency_is_read_as_written(Frequency frequency) {
        assertReadAsWritten(list(List.of(item(frequency)), List.of(), Audience.of(UnitId.of("city"))));
    }

    static Stream<Change> every_change() {
        return Stream.of(
                new Modification.SetNumber(""),
                new Modification.SetNumber("3.1"),
                new Modification.SetContent(Bilingual.of("内容", "content")),
                new Modification.SetStrength(Strength.MAY),
                new Modification.SetRoles(Set.of(ResponsibleRole.OTHER_LEADER)),
                new Modification.SetDepartments(Set.of()),
                new Modification.SetDepartments(Set.of(UnitId.of("a"), UnitId.of("b"))),
                new Modification.SetFrequency(Quota.of(PeriodLength.YEAR, 3)),
                new Modification.SetCredit(Credit.none()),
                new Modification.SetScore(Score.none()),
                new Modification.AddBasis(List.of(Citation.parse("rules@2025#8"))),
                new Modification.SetGrounds(Set.of(GroundId.of("g"))),
                new Modification.AddPlaces(List.of(new ArticlePlace("财政局", 3, 1, false))));
    }

    @ParameterizedTest
    @MethodSource("every_change")
    void every_change_of_a_modification_is_read_as_written(Change change) {
        var modification = new Modification(ItemId.of("x"), List.of(change));

        assertReadAsWritten(list(List.of(), List.of(modification), Audience.of(UnitId.of("city"))));
    }

    @Test
    void no_kind_of_change_is_forgotten() {
        assertThat(every_change().map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Change.class.getPermittedSubclasses()));
        assertThat(every_shape_of_frequency().map(Frequency::shape).distinct().toList())
                .containsExactlyInAnyOrder(Frequency.Shape.values());
    }

    @Test
    void every_score_is_read_as_written() {
        for (Score score : List.of(
                Score.none(),
                Score.allOrNothing(1),
                Score.proportional(100_000),
                Score.deduction(500, 50),
                Score.perAct(10, 100),
                Score.appraised(300))) {
            assertReadAsWritten(list(
                    List.of(item(Quota.of(PeriodLength.YEAR, 1)).withScore(score)),
                    List.of(),
                    Audience.of(UnitId.of("city"))));
        }
    }

    @Test
    void an_audience_is_read_as_written() {
        assertReadAsWritten(list(
                List.of(),
                List.of(),
                new Audience(
                        Set.of(UnitId.of("u1"), UnitId.of("u2")),
                        Set.of(UnitClassId.of("c")),
                        Set.of(
                                new Audience.Along(RelationTypeId.of("guides"), UnitId.of("b")),
                                new Audience.Along(RelationTypeId.of("guides"), UnitId.of("a"))))));
    }

    @Test
    void equal_lists_have_equal_texts_in_whatever_order_their_sets_were_made() {
        var one = list(List.of(), List.of(), Audience.ofClass(UnitClassId.of("a"), UnitClassId.of("b")));
        var other = list(List.of(), List.of(), Audience.ofClass(UnitClassId.of("b"), UnitClassId.of("a")));

        assertThat(JsonForms.RESPONSIBILITY_LIST.write(one)).isEqualTo(JsonForms.RESPONSIBILITY_LIST.write(other));
    }
}
