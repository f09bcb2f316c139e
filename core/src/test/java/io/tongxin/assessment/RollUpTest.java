package io.tongxin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.State;
import io.tongxin.duty.Terms;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.PlacementId;
import io.tongxin.id.RelationId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Relation;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.tailoring.Tailoring;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures over the tree and along a relation, of a city with two bureaus, a school under each, and a guided firm. */
class RollUpTest {
    private static final RelationTypeId GUIDES = RelationTypeId.of("guides");
    private static final UnitClassId ORGAN = UnitClassId.of("organ");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);

    private static OrganizationUnit unit(String id, LocalDate until) {
        return new OrganizationUnit(
                UnitId.of(id), Bilingual.of(id), Set.of(ORGAN), EffectivePeriod.of(LocalDate.of(2000, 1, 1), until));
    }

    private static Placement under(String lower, String upper, LocalDate until) {
        return new Placement(
                PlacementId.of(lower + upper),
                UnitId.of(lower),
                UnitId.of(upper),
                EffectivePeriod.of(LocalDate.of(2000, 1, 1), until));
    }

    private static Relation guides(String from, String to) {
        return new Relation(RelationId.of(from + to), GUIDES, UnitId.of(from), UnitId.of(to), EffectivePeriod.always());
    }

    private static RollUp rollUp() {
        LocalDate open = EffectivePeriod.OPEN;
        LocalDate ended = LocalDate.of(2026, 2, 28);
        var records = new OrganizationRecords(
                Stream.of("city", "edu", "fin", "school-1", "school-2", "firm")
                        .map(id -> unit(id, id.equals("school-2") ? ended : open))
                        .toList(),
                List.of(
                        under("edu", "city", open),
                        under("fin", "city", open),
                        under("school-1", "edu", open),
                        under("school-2", "edu", ended)),
                List.of(guides("fin", "firm"), guides("fin", "school-1"), guides("edu", "school-1")),
                List.of(),
                List.of());
        var item = ResponsibilityItem.of(
                ItemId.of("x"),
                Bilingual.of("学习"),
                Set.of(ResponsibleRole.BODY),
                Quota.of(PeriodLength.QUARTER, 1),
                Credit.of(ActivityKindId.of("study")));
        var list = ResponsibilityList.of(
                ListVersion.parse("l@1"),
                Bilingual.of("清单"),
                UnitId.of("city"),
                EffectivePeriod.always(),
                Audience.ofClass(ORGAN),
                List.of(item));
        ResolvedList resolved = Tailoring.of(List.of(list)).resolve(list.key()).list();
        Terms terms = Terms.of(List.of(resolved), Organization.of(records));
        return RollUp.of(Evaluation.of(Facts.of(terms), AsOf.of(DAY, Instant.EPOCH)), 2026);
    }

    @Test
    void the_figure_of_a_unit_is_its_own_and_those_of_all_below_it() {
        RollUp rollUp = rollUp();
        assertThat(rollUp.day()).isEqualTo(DAY);
        assertThat(rollUp.own(UnitId.of("edu")).count(State.OVERDUE)).isEqualTo(1);
        RollUp.Rolled edu = rollUp.at(UnitId.of("edu"));
        assertThat(edu.figures().count(State.OVERDUE, Strength.MUST)).isEqualTo(3);
        assertThat(rollUp.at(UnitId.of("city")).figures().count(State.OVERDUE)).isEqualTo(5);
        assertThat(rollUp.children(UnitId.of("city"))).containsExactly(UnitId.of("edu"), UnitId.of("fin"));
    }

    @Test
    void the_parent_equals_its_own_and_its_children() {
        RollUp rollUp = rollUp();
        Figures sum = rollUp.own(UnitId.of("city"));
        for (UnitId child : rollUp.children(UnitId.of("city"))) {
            sum = sum.plus(rollUp.at(child).figures());
        }
        Figures city = rollUp.at(UnitId.of("city")).figures();
        assertThat(sum.total()).isEqualTo(city.total());
        for (State state : State.values()) {
            assertThat(sum.count(state)).as(state.name()).isEqualTo(city.count(state));
        }
    }

    @Test
    void a_unit_that_has_ended_stands_where_it_last_stood() {
        assertThat(rollUp().at(UnitId.of("edu")).from()).containsKey(UnitId.of("school-2"));
    }

    @Test
    void along_a_relation_a_unit_reached_by_two_ways_counts_once() {
        RollUp.Rolled guided = rollUp().along(UnitId.of("fin"), GUIDES);
        assertThat(guided.from()).containsOnlyKeys(UnitId.of("fin"), UnitId.of("firm"), UnitId.of("school-1"));
        assertThat(guided.figures().count(State.OVERDUE)).isEqualTo(3);
    }

    @Test
    void every_count_names_the_duties_behind_it() {
        Figures figures = rollUp().at(UnitId.of("fin")).figures();
        assertThat(figures.of(State.OVERDUE, Strength.MUST))
                .singleElement()
                .hasToString("x|unit:fin|2026-Q1|2026-01-01");
    }
}
