package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.BUREAU;
import static io.tongxin.duty.Scene.CITY;
import static io.tongxin.duty.Scene.LEADER;
import static io.tongxin.duty.Scene.LEAVE;
import static io.tongxin.duty.Scene.MINUTES;
import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.activity;
import static io.tongxin.duty.Scene.attendedBy;
import static io.tongxin.duty.Scene.day;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EventKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which decisions and activities an explanation cites, and whether it says that they were used. */
class CitingTest {
    private static final Quota QUARTERLY = Quota.of(PeriodLength.QUARTER, 1);
    private static final Quota YEARLY = Quota.of(PeriodLength.YEAR, 1);
    private static final Bilingual WHY = Bilingual.of("机构改革");

    private static List<String> decisions(Scene scene, String day, DutyRef ref) {
        return scene.on(day).explain(ref).decisions().stream()
                .map(d -> d.decision() + " " + d.kind() + (d.used() ? " used" : ""))
                .toList();
    }

    private static List<String> exemptions(Scene scene, String day, String ref) {
        return scene.on(day).explain(DutyRef.parse(ref)).exemptions().stream()
                .map(e -> e.exemption() + " " + e.refusal().map(Enum::name).orElse("relieves"))
                .toList();
    }

    @Test
    void the_attestation_on_which_the_verdict_rests_is_used_and_a_later_one_is_not() {
        Scene scene = new Scene().list(item("x", new Frequency.Standing(Cycle.every(PeriodLength.YEAR))));
        DutyRef ref = scene.body("2026-03-01", "2026").duty().ref();
        scene.decide(new Attestation(DecisionId.of("late"), ref, BUREAU, day("2026-05-01")))
                .decide(new Attestation(DecisionId.of("once"), ref, BUREAU, day("2026-03-01")));
        assertThat(decisions(scene, "2026-06-01", ref)).containsExactly("late ATTESTATION", "once ATTESTATION used");
    }

    @Test
    void judgements_come_before_reasons_whatever_their_ids_and_both_are_used() {
        Scene scene = new Scene()
                .list(item("x", new Frequency.Unspecified(Cycle.every(PeriodLength.YEAR), "定期"))
                        .withStrength(Strength.SHOULD));
        DutyRef ref = scene.body("2026-03-01", "2026").duty().ref();
        scene.decide(new Judgement(DecisionId.of("z"), ref, false, 0, WHY, CITY, day("2026-11-01")))
                .decide(new Reason(DecisionId.of("a"), ref, WHY, BUREAU, day("2026-11-02")));
        assertThat(decisions(scene, "2026-12-01", ref)).containsExactly("z JUDGEMENT used", "a REASON used");
        assertThat(scene.body("2026-12-01", "2026").consequence()).isEmpty();
    }

    @Test
    void the_trigger_that_called_for_the_duty_is_cited_last_and_is_used() {
        EventKindId meeting = EventKindId.of("meeting");
        Scene scene = new Scene()
                .list(item("x", new OnEvent(meeting, OnEvent.When.AFTER, Days.parse("10d")))
                        .withStrength(Strength.SHOULD))
                .decide(new Trigger(DecisionId.of("t"), meeting, BUREAU, day("2026-03-05"), day("2026-03-05")));
        DutyRef ref = Scene.only(scene.on("2026-04-01").of(BODY, 2026)).duty().ref();
        scene.decide(new Reason(DecisionId.of("z"), ref, WHY, BUREAU, day("2026-04-01")));
        assertThat(decisions(scene, "2026-04-01", ref)).containsExactly("z REASON used", "t TRIGGER used");
    }

    @Test
    void of_two_judgements_on_one_day_the_one_recorded_later_counts_and_else_the_greater_id() {
        Scene scene = new Scene().list(item("x", new Frequency.Unspecified(Cycle.every(PeriodLength.YEAR), "定期")));
        DutyRef ref = scene.body("2026-03-01", "2026").duty().ref();
        scene.decide(new Judgement(DecisionId.of("b"), ref, true, 60, WHY, CITY, day("2026-03-01")), day("2026-03-01"))
                .decide(
                        new Judgement(DecisionId.of("a"), ref, true, 70, WHY, CITY, day("2026-03-01")),
                        day("2026-03-02"));
        assertThat(scene.body("2026-06-01", "2026").judgedPercent()).hasValue(70);
        scene.decide(new Judgement(DecisionId.of("c"), ref, true, 80, WHY, CITY, day("2026-03-01")), day("2026-03-02"));
        assertThat(scene.body("2026-06-01", "2026").judgedPercent()).hasValue(80);
    }

    @Test
    void what_the_predecessor_did_in_the_same_period_is_cited_and_lies_outside_the_span() {
        Scene scene = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, Quota.of(PeriodLength.YEAR, 2)))
                .holder("p1", "2022-01-01", "2026-06-30")
                .holder("p2", "2026-07-01", "9999-12-31")
                .talk("a", "2026-03-01");
        DutyRef second = DutyRef.parse("x|post:bureau.leader|2026|2026-07-01");
        assertThat(scene.on("2026-08-01").explain(second).activities())
                .singleElement()
                .satisfies(c -> assertThat(c.rejection()).contains(Rejection.OUTSIDE_SPAN));
    }

    @Test
    void an_activity_whose_owner_was_corrected_away_is_cited_as_one_in_which_he_took_no_part() {
        Activity both = activity("a", TALK, "2026-02-01");
        Activity without = attendedBy(LEADER, both);
        Scene scene = new Scene().list(item("x", QUARTERLY)).act(both).revision(without, 2, "2026-02-03", false);
        assertThat(scene.body("2026-02-02", "2026-Q1").missing()).isEqualTo(1);
        assertThat(scene.on("2026-02-04")
                        .explain(scene.body("2026-02-04", "2026-Q1").duty().ref())
                        .activities())
                .singleElement()
                .satisfies(c -> assertThat(c.rejection()).contains(Rejection.NOT_TAKING_PART));
    }

    @Test
    void a_kind_counts_only_while_the_version_in_force_takes_it() {
        Scene scene = new Scene()
                .list("2000-01-01", "2026-06-30", List.of(), item("x", Quota.of(PeriodLength.YEAR, 2)))
                .list(
                        "2026-07-01",
                        "9999-12-31",
                        List.of(),
                        item("x", Quota.of(PeriodLength.YEAR, 2)).withCredit(Credit.of(Scene.STUDY)))
                .act(activity("a", Scene.STUDY, "2026-03-01"))
                .act(activity("b", Scene.STUDY, "2026-08-01"));
        Explanation why = scene.on("2026-09-01")
                .explain(scene.body("2026-09-01", "2026").duty().ref());
        assertThat(why.verdict().missing()).isEqualTo(1);
        assertThat(why.activities())
                .extracting(
                        c -> c.activity() + " " + c.rejection().map(Enum::name).orElse("counted"))
                .containsExactly("a OTHER_KIND", "b counted");
    }

    @Test
    void evidence_is_said_to_be_missing_only_where_that_is_the_reason() {
        Credit presided = Credit.of(TALK).withRole(ParticipationRole.PRESIDED).withEvidence(Set.of(MINUTES));
        Scene scene =
                new Scene().list(item("x", QUARTERLY).withCredit(presided)).talk("a", "2026-02-01");
        assertThat(scene.on("2026-02-04")
                        .explain(scene.body("2026-02-04", "2026-Q1").duty().ref())
                        .activities())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.rejection()).contains(Rejection.ROLE_TOO_WEAK);
                    assertThat(c.missing()).isEmpty();
                });
    }

    @Test
    void each_of_two_exemptions_is_told_with_its_own_ruling() {
        var other = new Exemption(
                DecisionId.of("a"),
                ItemId.of("x"),
                BODY,
                DateSpan.of(day("2026-01-01"), day("2026-03-31")),
                GroundId.of("whim"),
                CITY,
                day("2026-01-01"));
        Scene scene = new Scene()
                .list(item("x", QUARTERLY).withGrounds(Set.of(LEAVE)))
                .decide(other)
                .leave("x", BODY, "2026-01-01", "2026-03-31");
        assertThat(exemptions(scene, "2026-02-01", "x|unit:bureau|2026-Q1|2026-01-01"))
                .containsExactly("a GROUND_NOT_PERMITTED", "e1 relieves");
    }

    @Test
    void an_exemption_of_another_owner_is_not_mentioned() {
        var shared = ResponsibilityItem.of(
                        ItemId.of("x"),
                        Bilingual.of("谈心"),
                        Set.of(ResponsibleRole.BODY, ResponsibleRole.LEADER_IN_CHARGE),
                        QUARTERLY,
                        Credit.of(TALK))
                .withGrounds(Set.of(LEAVE));
        Scene scene = new Scene()
                .list(shared)
                .holder("p1", "2022-01-01", "9999-12-31")
                .leave("x", LEADER, "2026-01-01", "2026-03-31");
        assertThat(exemptions(scene, "2026-02-01", "x|post:bureau.leader|2026-Q1|2026-01-01"))
                .containsExactly("e0 relieves");
        assertThat(exemptions(scene, "2026-02-01", "x|unit:bureau|2026-Q1|2026-01-01"))
                .isEmpty();
    }

    @Test
    void in_a_group_an_exemption_of_another_item_relieves_there_and_of_its_own_item_only_in_its_days() {
        Scene scene = new Scene()
                .group(item("a", QUARTERLY).withGrounds(Set.of(LEAVE)), item("b", YEARLY))
                .leave("a", BODY, "2026-04-01", "2026-06-30");
        assertThat(exemptions(scene, "2026-05-01", "b|unit:bureau|2026|2026-01-01"))
                .containsExactly("e0 relieves");
        assertThat(exemptions(scene, "2026-05-01", "a|unit:bureau|2026-Q2|2026-04-01"))
                .containsExactly("e0 relieves");
        assertThat(exemptions(scene, "2026-05-01", "a|unit:bureau|2026-Q1|2026-01-01"))
                .containsExactly("e0 OTHER_DAYS");
    }
}
