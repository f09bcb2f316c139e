package io.tongxin.duty;

import static io.tongxin.duty.Scene.LEADER;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.ListVersion;
import io.tongxin.id.PersonId;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ResponsibleRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who owes what on which days, and how the number of a period is shared out. */
class LineTest {
    private static final Quota FOUR = Quota.of(PeriodLength.YEAR, 4);
    private static final Quota TWO = Quota.of(PeriodLength.YEAR, 2);

    private static List<Integer> shares(Scene scene) {
        return scene.on("2026-12-31").of(LEADER, 2026).stream()
                .map(v -> v.duty().requirement().share())
                .toList();
    }

    @Test
    void a_change_of_leader_in_mid_may_leaves_one_to_the_first_and_three_to_the_second() {
        // 136 of 365 days: 4 · 136 / 365 = 1.49; 229 days: 2.51. Largest remainder: 1 and 3
        Scene scene = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, FOUR))
                .holder("p1", "2022-01-01", "2026-05-16")
                .holder("p2", "2026-05-17", "9999-12-31");
        assertThat(shares(scene)).containsExactly(1, 3);
    }

    @Test
    void a_vacancy_keeps_its_share_and_burdens_nobody() {
        // April to June vacant: 90, 91, 184 days of 365: 0.99, 1.00, 2.02
        Scene scene = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, FOUR))
                .holder("p1", "2022-01-01", "2026-03-31")
                .holder("p2", "2026-07-01", "9999-12-31");
        assertThat(shares(scene)).containsExactly(1, 1, 2);
        assertThat(scene.on("2026-12-31").of(LEADER, 2026))
                .extracting(Verdict::state)
                .containsExactly(State.OVERDUE, State.EXEMPT, State.LAST_CHANCE);
    }

    @Test
    void re_election_cuts_nothing_and_coming_back_makes_three() {
        Scene again = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, TWO))
                .holder("p1", "2022-01-01", "2026-06-30")
                .holder("p1", "2026-07-01", "9999-12-31");
        assertThat(shares(again)).containsExactly(2);
        Scene aba = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, TWO))
                .holder("a", "2022-01-01", "2026-04-30")
                .holder("b", "2026-05-01", "2026-08-31")
                .holder("a", "2026-09-01", "9999-12-31");
        assertThat(aba.on("2026-12-31").of(LEADER, 2026))
                .extracting(v -> v.duty().holder().map(PersonId::value).orElse(""))
                .containsExactly("a", "b", "a");
    }

    @Test
    void a_duty_of_the_body_is_not_cut_by_a_change_of_leader() {
        Scene scene = new Scene()
                .list(item("x", TWO))
                .holder("p1", "2022-01-01", "2026-05-16")
                .holder("p2", "2026-05-17", "9999-12-31");
        assertThat(scene.body("2026-12-31", "2026").duty().requirement().share())
                .isEqualTo(2);
    }

    @Test
    void a_unit_founded_in_august_owes_its_part_of_the_year() {
        // 153 of 365 days: 4 · 153 / 365 = 1.68, and the days before 2.32
        Verdict verdict =
                new Scene().unitFrom("2026-08-01").list(item("x", FOUR)).body("2026-12-01", "2026");
        assertThat(verdict.duty().requirement().share()).isEqualTo(2);
        assertThat(verdict.duty().span().first()).isEqualTo("2026-08-01");
    }

    @Test
    void a_new_version_with_a_higher_number_blends_it_and_cuts_nothing() {
        // 181 days of 2 and 184 days of 4: ⌊(362 + 736) / 365 + ½⌋ = 3
        Scene scene = new Scene()
                .list("2000-01-01", "2026-06-30", List.of(), item("x", TWO))
                .list("2026-07-01", "9999-12-31", List.of(), item("x", FOUR));
        Verdict verdict = scene.body("2026-12-01", "2026");
        assertThat(verdict.duty().requirement().share()).isEqualTo(3);
        assertThat(verdict.duty().span().first()).isEqualTo("2026-01-01");
    }

    @Test
    void a_list_in_force_since_april_owes_three_of_four() {
        // the 90 days without the item carry the number of the version that follows: 4 · 275 / 365 = 3.01
        Scene scene = new Scene().list("2026-04-01", "9999-12-31", List.of(), item("x", FOUR));
        assertThat(scene.body("2026-12-01", "2026").duty().requirement().share())
                .isEqualTo(3);
    }

    @Test
    void minima_are_shared_by_the_days_inside_their_part() {
        Quota spread = TWO.withSpread(PeriodLength.HALF_YEAR, 1);
        Scene scene = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, spread))
                .holder("p1", "2022-01-01", "2026-06-30")
                .holder("p2", "2026-07-01", "9999-12-31");
        assertThat(shares(scene)).containsExactly(1, 1);
        assertThat(scene.on("2026-12-31").of(LEADER, 2026))
                .extracting(v -> v.duty().requirement().parts().stream()
                        .map(Requirement.Part::minimum)
                        .toList())
                .containsExactly(List.of(1), List.of(1));
    }

    @Test
    void what_the_gap_does_not_let_fit_is_relieved() {
        // two asked, 40 days apart, of one who came on 1 December: 31 days hold one
        Scene scene = new Scene()
                .list(item(
                        "x",
                        ResponsibleRole.LEADER_IN_CHARGE,
                        Quota.of(PeriodLength.HALF_YEAR, 4).withGap(40)))
                .holder("p1", "2022-01-01", "2026-11-02")
                .holder("p2", "2026-11-03", "9999-12-31");
        Verdict second = scene.on("2026-12-01").of(LEADER, 2026).stream()
                .filter(v -> v.duty().span().first().equals(Scene.day("2026-11-03")))
                .findFirst()
                .orElseThrow();
        // 4 · 59 / 184 = 1.28, so one; a gap of 40 leaves room for two, nothing is relieved
        assertThat(second.duty().requirement().required()).isEqualTo(1);
        Scene tight = new Scene()
                .list(item(
                        "x",
                        ResponsibleRole.LEADER_IN_CHARGE,
                        Quota.of(PeriodLength.MONTH, 2).withGap(27)))
                .holder("p1", "2022-01-01", "2026-03-25");
        Verdict cut = Scene.verdict(tight.on("2026-02-01"), LEADER, "2026-02");
        assertThat(cut.duty().requirement().required()).isEqualTo(2);
        Verdict march = tight.on("2026-04-01").of(LEADER, 2026).stream()
                .filter(v -> v.duty().ref().start().equals(Scene.day("2026-03-01")))
                .findFirst()
                .orElseThrow();
        // 2 · 25 / 31 = 1.61, so two; 25 days hold one with a gap of 27
        assertThat(march.duty().requirement().share()).isEqualTo(2);
        assertThat(march.duty().requirement().required()).isEqualTo(1);
        assertThat(march.duty().requirement().reliefs())
                .extracting(Relief::cause)
                .containsExactly(Relief.Cause.GAP);
    }

    @Test
    void a_quarter_without_a_target_asks_nothing() {
        Quota targets = Quota.of(PeriodLength.QUARTER, 1).withTargets(Map.of(1, 10, 2, 3));
        assertThat(new Scene().list(item("x", targets)).on("2026-12-31").of(Scene.BODY, 2026))
                .extracting(v ->
                        v.duty().period().code() + " " + v.duty().requirement().required())
                .containsExactly("2026-Q1 10", "2026-Q2 3");
    }

    @Test
    void one_item_in_two_lists_of_which_neither_imports_the_other_is_refused() {
        Scene scene = new Scene().list(item("x", TWO));
        Terms plain = scene.facts().terms();
        ResolvedList other =
                new Scene().list(item("x", FOUR)).facts().terms().lists().get(0);
        Terms terms = Terms.of(List.of(plain.lists().get(0), renamed(other)), plain.organization());
        Evaluation evaluation =
                Evaluation.of(Facts.of(terms), scene.on("2026-01-01").asOf());
        assertThatThrownBy(() -> evaluation.of(Scene.BODY, 2026))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("list@0")
                .hasMessageContaining("other@1");
    }

    private static ResolvedList renamed(ResolvedList list) {
        var l = list.list();
        var key = ListVersion.parse("other@1");
        var renamed = ResponsibilityList.of(key, l.title(), l.issuer(), l.effective(), l.audience(), l.items());
        return new ResolvedList(renamed, list.items(), list.groups(), list.supersedes(), list.issuers());
    }
}
