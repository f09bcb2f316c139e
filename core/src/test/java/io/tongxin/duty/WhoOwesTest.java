package io.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.id.OwnerId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.ResponsibleRole;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** To whom a list applies, who answers for which role, and which dates a table gives. */
class WhoOwesTest {
    private static final Quota YEARLY = Quota.of(PeriodLength.YEAR, 1);
    private static final String WHOLE_YEAR = "2026-01-01..2026-12-31";

    private static ResponsibilityItem item(String id, ResponsibleRole role) {
        return Scene.item(id, role, YEARLY);
    }

    private static Town town() {
        return new Town()
                .unit("city", "committee")
                .unit("bureau", "organ")
                .unit("section", "lead-section")
                .unit("school", "grass-roots")
                .unit("office")
                .under("bureau", "city")
                .under("section", "bureau")
                .under("school", "bureau")
                .under("office", "bureau");
    }

    @Test
    void a_section_and_a_school_answer_for_the_items_of_the_unit_above_and_other_units_do_not() {
        Town town = town().list(
                        "l@1",
                        Audience.of(UnitId.of("bureau")),
                        item("body", ResponsibleRole.BODY),
                        item("section-item", ResponsibleRole.LEAD_SECTION),
                        item("school-item", ResponsibleRole.GRASS_ROOTS_UNIT));
        assertThat(town.owed("bureau")).containsExactly("body " + WHOLE_YEAR);
        assertThat(town.owed("section")).containsExactly("section-item " + WHOLE_YEAR);
        assertThat(town.owed("school")).containsExactly("school-item " + WHOLE_YEAR);
        assertThat(town.owed("office")).isEmpty();
        assertThat(town.owed("city")).isEmpty();
    }

    @Test
    void a_section_that_moves_in_mid_year_owes_for_its_days() {
        Town town = new Town()
                .unit("city")
                .unit("bureau")
                .unit("section", "lead-section")
                .under("bureau", "city")
                .under("section", "city", EffectivePeriod.of(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 4, 30)))
                .under("section", "bureau", EffectivePeriod.from(LocalDate.of(2026, 5, 1)))
                .list("l@1", Audience.of(UnitId.of("bureau")), item("x", ResponsibleRole.LEAD_SECTION));
        assertThat(town.owed("section")).containsExactly("x 2026-05-01..2026-12-31");
    }

    @Test
    void a_list_by_class_reaches_every_unit_of_the_class_and_no_other() {
        Town town = town().list("l@1", Audience.ofClass(UnitClassId.of("organ")), item("x", ResponsibleRole.BODY));
        assertThat(town.owed("bureau")).hasSize(1);
        assertThat(town.owed("city")).isEmpty();
        assertThat(town.owed("office")).isEmpty();
    }

    @Test
    void a_list_along_a_relation_applies_while_the_relation_lasts() {
        var along = new Audience(
                Set.of(), Set.of(), Set.of(new Audience.Along(RelationTypeId.of("guides"), UnitId.of("city"))));
        Town town = town().unit("firm")
                .unit("stranger")
                .guides("city", "firm", EffectivePeriod.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31)))
                .list("l@1", along, item("x", ResponsibleRole.BODY));
        assertThat(town.owed("firm")).containsExactly("x 2026-03-01..2026-08-31");
        assertThat(town.owed("stranger")).isEmpty();
        assertThat(town.owed("city")).isEmpty();
    }

    @Test
    void a_tailored_list_stands_in_the_place_of_what_it_imports_for_its_own_audience_alone() {
        Town town = town().unit("other", "organ")
                .under("other", "city")
                .list("t@1", Audience.ofClass(UnitClassId.of("organ")), item("x", ResponsibleRole.BODY))
                .tailored("own@1", "t@1", Audience.of(UnitId.of("bureau")), item("y", ResponsibleRole.BODY));
        assertThat(town.owed("bureau")).containsExactly("x " + WHOLE_YEAR, "y " + WHOLE_YEAR);
        assertThat(town.owed("other")).containsExactly("x " + WHOLE_YEAR);
        assertThat(town.one("other", "2026-06-01").duty().list()).hasToString("t@1");
        assertThat(town.on("2026-06-01").ofUnit(UnitId.of("bureau"), 2026))
                .extracting(v -> v.duty().list().toString())
                .containsOnly("own@1");
    }

    @Test
    void lists_that_no_import_links_add_up() {
        Town town = town().list("a@1", Audience.of(UnitId.of("bureau")), item("x", ResponsibleRole.BODY))
                .list("b@1", Audience.of(UnitId.of("bureau")), item("y", ResponsibleRole.BODY));
        assertThat(town.owed("bureau")).hasSize(2);
        assertThat(town.on("2026-06-01").ofYear(2026))
                .extracting(v -> v.duty().ref().owner().toString())
                .containsExactly("unit:bureau", "unit:bureau");
    }

    @Test
    void the_nearest_table_of_semesters_counts_the_units_own_before_those_above_before_everybodys() {
        Quota semester = Quota.of(Cycle.semester(), 1);
        Town town = town().list("l@1", Audience.of(UnitId.of("school")), Scene.item("x", semester))
                .table("all", PeriodTable.Kind.SEMESTER, "2026-12-31", Set.of(), "2026-02-01..2026-06-30")
                .table(
                        "bureaus",
                        PeriodTable.Kind.SEMESTER,
                        "2026-12-31",
                        Set.of(UnitId.of("bureau")),
                        "2026-02-10..2026-07-05")
                .table(
                        "strange",
                        PeriodTable.Kind.SEMESTER,
                        "2026-12-31",
                        Set.of(UnitId.of("office")),
                        "2026-01-10..2026-07-30");
        assertThat(town.owed("school")).containsExactly("x 2026-02-10..2026-07-05");
        town.table(
                "own", PeriodTable.Kind.SEMESTER, "2026-12-31", Set.of(UnitId.of("school")), "2026-02-20..2026-07-01");
        assertThat(town.owed("school")).containsExactly("x 2026-02-20..2026-07-01");
    }

    @Test
    void a_row_after_what_is_known_makes_the_verdict_provisional() {
        Quota semester = Quota.of(Cycle.semester(), 1);
        Town town = town().list("l@1", Audience.of(UnitId.of("school")), Scene.item("x", semester))
                .table("all", PeriodTable.Kind.SEMESTER, "2026-06-29", Set.of(), "2026-02-01..2026-06-30");
        assertThat(town.one("school", "2026-03-01").marks()).containsExactly(Mark.PROVISIONAL);
        Town settled = town().list("l@1", Audience.of(UnitId.of("school")), Scene.item("x", semester))
                .table("all", PeriodTable.Kind.SEMESTER, "2026-06-30", Set.of(), "2026-02-01..2026-06-30");
        assertThat(settled.one("school", "2026-03-01").marks()).isEmpty();
        assertThat(settled.on("2026-03-01")
                        .explain(settled.one("school", "2026-03-01").duty().ref())
                        .table())
                .hasToString("Optional[all]");
    }

    @Test
    void an_unknown_owner_owes_nothing() {
        assertThat(town().on("2026-01-01").of(OwnerId.parse("post:nobody"), 2026))
                .isEmpty();
        assertThat(town().on("2026-01-01").of(OwnerId.parse("unit:nowhere"), 2026))
                .isEmpty();
    }
}
