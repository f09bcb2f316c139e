package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.CITY;
import static io.tongxin.duty.Scene.CLERK;
import static io.tongxin.duty.Scene.LEAVE;
import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.CalendarDays;
import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Trigger;
import io.tongxin.id.DecisionId;
import io.tongxin.id.EventKindId;
import io.tongxin.id.ItemId;
import io.tongxin.id.PeriodTableId;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.PartnerCondition;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Defects that the laws of verdicts found on generated situations, each as the smallest case. */
class FoundByLawsTest {
    private static final Quota ONE_A_YEAR = Quota.of(PeriodLength.YEAR, 1);

    @Test
    void items_of_a_group_may_ask_for_different_partners_of_one_activity() {
        ResponsibilityItem alone = item("a", ONE_A_YEAR);
        ResponsibilityItem paired =
                item("b", ONE_A_YEAR).withCredit(Credit.of(TALK).withPartner(PartnerCondition.PAIRED_PERSON));
        Scene scene = new Scene().group(alone, paired).talk("x", "2026-01-10", "paired:p");
        assertThat(scene.on("2026-02-01").of(BODY, 2026))
                .extracting(v -> v.tally().total())
                .containsExactly(1, 0);
    }

    @Test
    void a_number_that_blends_to_nothing_asks_for_nothing() {
        // in the first quarter nothing is asked until the list of 25 March asks for one: 7 of 90 days, rounded to 0
        Quota laterOnly = Quota.of(PeriodLength.QUARTER, 1).withTargets(Map.of(2, 1));
        Scene scene = new Scene()
                .list("2000-01-01", "2026-03-24", List.of(), item("x", laterOnly))
                .list("2026-03-25", "9999-12-31", List.of(), item("x", Quota.of(PeriodLength.QUARTER, 1)));
        Verdict first = scene.body("2026-03-31", "2026-Q1");
        assertThat(first.state()).isEqualTo(State.EXEMPT);
        assertThat(first.relief().orElseThrow().cause()).isEqualTo(Relief.Cause.PRORATED_TO_ZERO);
    }

    @Test
    void what_an_announced_event_will_call_for_is_missing_before_it_happens_too() {
        OnEvent after = new OnEvent(EventKindId.of("meeting"), OnEvent.When.AFTER, CalendarDays.of(10));
        Scene scene = new Scene()
                .list(item("x", after))
                .decide(new Trigger(
                        DecisionId.of("t"),
                        EventKindId.of("meeting"),
                        Scene.BUREAU,
                        Scene.day("2026-03-01"),
                        Scene.day("2026-03-20")));
        for (String day : List.of("2026-03-19", "2026-03-20", "2026-03-31")) {
            assertThat(Scene.only(scene.on(day).of(BODY, 2026)).missing()).isEqualTo(1);
        }
    }

    private static Exemption leave(String id) {
        return new Exemption(
                DecisionId.of(id),
                ItemId.of("x"),
                BODY,
                DateSpan.of(Scene.day("2026-01-01"), Scene.day("2026-12-31")),
                LEAVE,
                CITY,
                Scene.day("2026-01-05"));
    }

    private static Recorded<Decision> revision(Decision decision, int number, boolean withdrawn) {
        Instant at = Instant.parse("2026-01-05T08:00:00Z").plusSeconds(number);
        return new Recorded<>(decision, number, at, CLERK, withdrawn);
    }

    private static Explanation.CitedExemption cited(List<Recorded<Decision>> revisions) {
        Scene scene = new Scene().list(item("x", ONE_A_YEAR).withGrounds(Set.of(LEAVE)));
        AsOf asOf = AsOf.of(Scene.day("2026-02-01"), Instant.parse("2030-01-01T00:00:00Z"));
        Evaluation evaluation = Evaluation.of(scene.facts().withDecisions(revisions), asOf);
        Verdict verdict = Scene.only(evaluation.of(BODY, 2026));
        return evaluation.explain(verdict.duty().ref()).exemptions().get(0);
    }

    @Test
    void an_exemption_is_cited_with_all_its_known_revisions() {
        Explanation.CitedExemption cited =
                cited(List.of(revision(leave("e"), 1, false), revision(leave("e"), 2, false)));
        assertThat(cited.refusal()).isEmpty();
        assertThat(cited.revisions()).extracting(Explanation.Revision::number).containsExactly(1, 2);
    }

    @Test
    void a_withdrawn_exemption_is_cited_for_it_would_relieve_if_it_were_not_withdrawn() {
        Explanation.CitedExemption cited =
                cited(List.of(revision(leave("e"), 1, false), revision(leave("e"), 2, true)));
        assertThat(cited.refusal()).contains(Refusal.WITHDRAWN);
        assertThat(cited.revisions()).hasSize(2);
    }

    @Test
    void in_a_group_an_exemption_from_another_item_is_cited_for_it_leaves_more_to_this_one() {
        Scene scene = new Scene()
                .group(item("a", ONE_A_YEAR).withGrounds(Set.of(LEAVE)), item("b", ONE_A_YEAR))
                .talk("talk", "2026-03-01")
                .leave("a", BODY, "2026-01-01", "2026-12-31");
        Verdict other = scene.body("2026-04-01", "2026", "b");
        assertThat(other.state()).isEqualTo(State.MET);
        assertThat(scene.on("2026-04-01").explain(other.duty().ref()).exemptions())
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.item()).isEqualTo(ItemId.of("a"));
                    assertThat(e.refusal()).isEmpty();
                });
    }

    @Test
    void with_a_gap_what_is_entered_and_what_is_done_fit_together() {
        // two of the 59 days from January to February that lie 53 days apart: the first by 6 January, and it is the 7th
        Scene year =
                new Scene().list(item("x", Quota.of(PeriodLength.TWO_MONTHS, 2).withGap(53)));
        Plan plan = Scene.first(
                        year.on("2026-01-07"),
                        year.body("2026-01-07", "2026-B1").duty().ref())
                .orElseThrow();
        assertThat(plan.steps()).hasExactlyElementsOfTypes(Step.Enter.class, Step.Do.class);
        RemedyTest.assertCures(year, "2026-01-07", plan, List.of(State.MET));
    }

    @Test
    void a_duty_that_lasts_for_years_is_found_by_its_key() {
        PeriodTable window = new PeriodTable(
                PeriodTableId.of("w"),
                Bilingual.of("专项时段"),
                PeriodTable.Kind.WINDOW,
                Set.of(),
                List.of(new PeriodTable.Row("long", DateSpan.of(Scene.day("2026-05-01"), Scene.day("2029-02-28")))),
                Scene.day("2029-12-31"));
        OnEvent before = new OnEvent(EventKindId.of("congress"), OnEvent.When.BEFORE, CalendarDays.of(30));
        Scene scene = new Scene()
                .table(window)
                .list(item("x", Quota.of(Cycle.window(window.id()), 1)), item("y", before))
                .decide(new Trigger(
                        DecisionId.of("t"),
                        EventKindId.of("congress"),
                        Scene.BUREAU,
                        Scene.day("2026-03-01"),
                        Scene.day("2029-10-20")));
        List<Verdict> verdicts = scene.on("2026-06-01").of(BODY, 2029);
        assertThat(verdicts).hasSize(2);
        for (Verdict verdict : verdicts) {
            assertThat(scene.on("2026-06-01").of(verdict.duty().ref())).contains(verdict);
            assertThat(scene.on("2026-06-01").remedies(verdict.duty().ref())).isNotEmpty();
        }
    }

    @Test
    void without_a_table_of_semesters_leave_for_some_days_exempts_nobody() {
        Scene scene = new Scene()
                .list(item("x", Quota.of(Cycle.semester(), 2)).withGrounds(Set.of(LEAVE)))
                .leave("x", BODY, "2026-03-01", "2026-10-31");
        assertThat(Scene.only(scene.on("2026-11-15").of(BODY, 2026)).state()).isEqualTo(State.PROVISIONAL);
        Scene whole = new Scene()
                .list(item("x", Quota.of(Cycle.semester(), 2)).withGrounds(Set.of(LEAVE)))
                .leave("x", BODY, "2026-01-01", "2026-12-31");
        assertThat(Scene.only(whole.on("2026-11-15").of(BODY, 2026)).state()).isEqualTo(State.EXEMPT);
    }
}
