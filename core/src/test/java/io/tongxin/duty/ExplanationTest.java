package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.CITY;
import static io.tongxin.duty.Scene.LEADER;
import static io.tongxin.duty.Scene.LEAVE;
import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.activity;
import static io.tongxin.duty.Scene.day;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.ItemId;
import io.tongxin.id.NormId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Norms;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.role.PartnerCondition;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An explanation holds all that was used, and nothing that was not. */
class ExplanationTest {
    private static final Quota QUARTERLY = Quota.of(PeriodLength.QUARTER, 1);
    private static final Quota YEARLY = Quota.of(PeriodLength.YEAR, 2);
    private static final Bilingual WHY = Bilingual.of("已开展");

    private static Explanation body(Scene scene, String day, String period) {
        return scene.on(day).explain(scene.body(day, period).duty().ref());
    }

    @Test
    void the_line_shows_every_share_and_which_is_this_duty() {
        Scene scene = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, YEARLY))
                .holder("p1", "2022-01-01", "2026-03-31")
                .holder("p2", "2026-07-01", "9999-12-31");
        // 90, 91 and 184 of 365 days: 2 · 90 / 365 = 0.493, 0.499, 1.008; the larger remainder is the vacancy's
        DutyRef second = DutyRef.parse("x|post:bureau.leader|2026|2026-07-01");
        assertThat(scene.on("2026-08-01").explain(second).line())
                .extracting(s ->
                        s.days() + " " + s.nobody().map(Enum::name).orElse("owed") + " " + s.share() + " " + s.own())
                .containsExactly(
                        "2026-01-01..2026-03-31 owed 0 false",
                        "2026-04-01..2026-06-30 VACANT 1 false",
                        "2026-07-01..2026-12-31 owed 1 true");
    }

    @Test
    void every_version_that_touches_the_period_is_named() {
        Scene scene = new Scene()
                .list("2000-01-01", "2026-06-30", List.of(), item("x", YEARLY))
                .list("2026-07-01", "9999-12-31", List.of(), item("x", YEARLY));
        assertThat(body(scene, "2026-08-01", "2026").versions())
                .extracting(v -> v.days() + " " + v.list())
                .containsExactly("2026-01-01..2026-06-30 list@0", "2026-07-01..2026-12-31 list@1");
    }

    @Test
    void what_has_its_day_in_another_period_or_in_the_future_is_not_mentioned() {
        Scene scene = new Scene()
                .list(item("x", QUARTERLY))
                .talk("before", "2025-12-31")
                .talk("in", "2026-02-01")
                .talk("after", "2026-04-01")
                .talk("future", "2026-03-20");
        assertThat(body(scene, "2026-03-01", "2026-Q1").activities())
                .extracting(c -> c.activity().value())
                .containsExactly("in");
    }

    @Test
    void a_correction_that_took_an_activity_away_is_cited_with_all_its_revisions() {
        Scene scene = new Scene()
                .list(item("x", QUARTERLY))
                .talk("a", "2026-02-01")
                .revision(activity("a", TALK, "2026-04-02"), 2, "2026-04-03", false);
        assertThat(body(scene, "2026-04-10", "2026-Q1").activities())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.rejection()).contains(Rejection.OUTSIDE_SPAN);
                    assertThat(c.revisions())
                            .extracting(Explanation.Revision::number)
                            .containsExactly(1, 2);
                    assertThat(c.day()).isEqualTo("2026-04-02");
                });
        assertThat(body(scene, "2026-04-10", "2026-Q2").activities())
                .singleElement()
                .satisfies(c -> assertThat(c.rejection()).isEmpty());
    }

    @Test
    void judgements_are_shown_and_the_one_used_is_told_from_the_others() {
        Scene scene = new Scene().list(item("x", new Frequency.Unspecified(Cycle.every(PeriodLength.YEAR), "定期")));
        DutyRef ref = scene.body("2026-03-01", "2026").duty().ref();
        scene.decide(new Judgement(DecisionId.of("early"), ref, false, 0, WHY, CITY, day("2025-12-31")))
                .decide(new Judgement(DecisionId.of("first"), ref, true, 60, WHY, CITY, day("2026-03-01")))
                .decide(new Judgement(DecisionId.of("last"), ref, false, 20, WHY, CITY, day("2026-05-01")));
        Explanation why = scene.on("2026-06-01").explain(ref);
        assertThat(why.verdict().state()).isEqualTo(State.JUDGED_NOT);
        assertThat(why.verdict().judgedPercent()).hasValue(20);
        assertThat(why.decisions())
                .extracting(d -> d.decision() + " " + d.kind() + " " + d.used())
                .containsExactly("early JUDGEMENT false", "first JUDGEMENT false", "last JUDGEMENT true");
        // only the one given before the span was there on 1 February
        assertThat(scene.on("2026-02-01").of(ref).orElseThrow().state()).isEqualTo(State.NEEDS_JUDGEMENT);
    }

    @Test
    void an_attestation_from_before_the_span_does_not_attest() {
        Scene scene = new Scene().list(item("x", new Frequency.Standing(Cycle.every(PeriodLength.YEAR))));
        DutyRef ref = scene.body("2026-03-01", "2026").duty().ref();
        scene.decide(new Attestation(DecisionId.of("at"), ref, Scene.BUREAU, day("2025-12-31")));
        Explanation why = scene.on("2026-03-01").explain(ref);
        assertThat(why.verdict().state()).isEqualTo(State.UNATTESTED);
        assertThat(why.decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.used()).isFalse());
    }

    @Test
    void a_citation_whose_norm_is_not_known_says_so() {
        var cited = item("x", QUARTERLY).withBasis(List.of(Citation.document(NormId.of("n"), "2025")));
        assertThat(body(new Scene().list(cited), "2026-02-01", "2026-Q1").basis())
                .containsExactly(
                        new Explanation.Ground(Citation.document(NormId.of("n"), "2025"), Norms.Standing.UNKNOWN));
    }

    @Test
    void an_exemption_of_other_days_is_shown_inside_the_period_alone() {
        Scene scene = new Scene()
                .list(item("x", ResponsibleRole.LEADER_IN_CHARGE, Quota.of(PeriodLength.YEAR, 2))
                        .withGrounds(Set.of(LEAVE)))
                .holder("p1", "2022-01-01", "2026-06-30")
                .holder("p2", "2026-07-01", "9999-12-31")
                .leave("x", LEADER, "2026-01-01", "2026-02-28")
                .leave("x", LEADER, "2025-01-01", "2025-02-28");
        DutyRef second = DutyRef.parse("x|post:bureau.leader|2026|2026-07-01");
        assertThat(scene.on("2026-08-01").explain(second).exemptions())
                .singleElement()
                .satisfies(e -> assertThat(e.refusal()).contains(Refusal.OTHER_DAYS));
    }

    @Test
    void a_unit_above_may_exempt_and_a_stranger_may_not() {
        var item = item("x", QUARTERLY).withGrounds(Set.of(LEAVE));
        var stranger = new Exemption(
                DecisionId.of("e"),
                ItemId.of("x"),
                BODY,
                DateSpan.of(day("2026-01-01"), day("2026-03-31")),
                LEAVE,
                UnitId.of("stranger"),
                day("2026-01-01"));
        Scene scene = new Scene().list(item).decide(stranger);
        assertThat(scene.body("2026-02-01", "2026-Q1").state()).isEqualTo(State.ON_PACE);
        assertThat(body(scene, "2026-02-01", "2026-Q1").exemptions())
                .singleElement()
                .satisfies(e -> assertThat(e.refusal()).contains(Refusal.NOT_ENTITLED));
    }

    @Test
    void days_of_two_exemptions_relieve_together_and_each_is_credited_with_its_part() {
        // 4 a year; 91 and 92 days of 365: 4 · 91 / 365 = 0.997 → 1; 4 · 183 / 365 = 2.005 → 2
        Scene scene = new Scene()
                .list(item("x", Quota.of(PeriodLength.YEAR, 4)).withGrounds(Set.of(LEAVE)))
                .leave("x", BODY, "2026-01-01", "2026-04-01")
                .leave("x", BODY, "2026-07-01", "2026-09-30");
        Requirement asked = scene.body("2026-10-01", "2026").duty().requirement();
        assertThat(asked.required()).isEqualTo(2);
        assertThat(asked.reliefs()).extracting(Relief::amount).containsExactly(1, 1);
        assertThat(asked.share()).isEqualTo(asked.required() + asked.relieved());
    }

    @Test
    void a_standing_duty_is_exempt_only_if_every_day_of_it_is() {
        var standing = item("x", new Frequency.Standing(Cycle.every(PeriodLength.QUARTER)))
                .withGrounds(Set.of(LEAVE));
        Scene partly = new Scene().list(standing).leave("x", BODY, "2026-01-01", "2026-03-30");
        assertThat(partly.body("2026-02-01", "2026-Q1").state()).isEqualTo(State.UNATTESTED);
        Scene wholly = partly.leave("x", BODY, "2026-03-31", "2026-03-31");
        assertThat(wholly.body("2026-03-31", "2026-Q1").state()).isEqualTo(State.EXEMPT);
    }

    @Test
    void partners_are_asked_in_proportion_rounded_up() {
        // two holders of half a year each: 2 of 4 acts, ⌈3 · 2 / 4⌉ = 2 partners
        var item = item(
                        "x",
                        ResponsibleRole.LEADER_IN_CHARGE,
                        Quota.of(PeriodLength.YEAR, 4).withPartners(3))
                .withCredit(Credit.of(TALK).withPartner(PartnerCondition.ANY_PERSON));
        Scene scene = new Scene()
                .list(item)
                .holder("p1", "2022-01-01", "2026-06-30")
                .holder("p2", "2026-07-01", "9999-12-31");
        assertThat(scene.on("2026-02-01").of(LEADER, 2026))
                .extracting(v -> v.duty().requirement().required() + "/"
                        + v.duty().requirement().partners())
                .containsExactly("2/2", "2/2");
    }

    @Test
    void there_is_nothing_to_explain_where_there_is_no_duty() {
        Evaluation evaluation = new Scene().list(item("x", QUARTERLY)).on("2026-02-01");
        DutyRef none = DutyRef.parse("y|unit:bureau|2026-Q1|2026-01-01");
        assertThat(evaluation.of(none)).isEmpty();
        assertThatThrownBy(() -> evaluation.explain(none)).hasMessageContaining(none.toString());
        assertThatThrownBy(() -> evaluation.remedies(none)).hasMessageContaining(none.toString());
    }
}
