package io.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.PartnerCondition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why an activity counts or does not, as the explanation tells it. */
class QualifyingTest {
    private static final String BODY = "unit:bureau";
    private static final Quota YEARLY = Quota.of(PeriodLength.YEAR, 1);

    private static Town town(Credit credit, Quota quota) {
        ResponsibilityItem item = Scene.item("x", quota).withCredit(credit);
        return new Town()
                .unit("city")
                .unit("bureau")
                .unit("school")
                .unit("firm")
                .under("bureau", "city")
                .under("school", "bureau")
                .guides("bureau", "firm", EffectivePeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)))
                .list("l@1", Audience.of(UnitId.of("bureau")), item);
    }

    private static List<String> told(Town town) {
        Verdict verdict = town.one("bureau", "2026-12-31");
        return town.on("2026-12-31").explain(verdict.duty().ref()).activities().stream()
                .map(c -> c.activity() + " " + c.rejection().map(Enum::name).orElse("counted"))
                .toList();
    }

    @Test
    void presiding_is_attending_and_attending_is_being_represented_but_not_the_other_way() {
        Town town = town(Credit.of(Scene.TALK), YEARLY)
                .act("a", "talk", "2026-01-10", BODY, ParticipationRole.PRESIDED, List.of())
                .act("b", "talk", "2026-01-11", BODY, ParticipationRole.ATTENDED, List.of())
                .act("c", "talk", "2026-01-12", BODY, ParticipationRole.REPRESENTED, List.of())
                .act("d", "study", "2026-01-13", BODY, ParticipationRole.PRESIDED, List.of())
                .act("e", "talk", "2026-01-14", "unit:city", ParticipationRole.PRESIDED, List.of())
                .act("f", "talk", "2025-12-31", BODY, ParticipationRole.PRESIDED, List.of());
        assertThat(told(town)).containsExactly("a counted", "b counted", "c ROLE_TOO_WEAK");
        assertThat(town.one("bureau", "2026-12-31").tally().total()).isEqualTo(2);
    }

    @Test
    void a_subordinate_unit_stands_below_on_that_day() {
        Credit visit = Credit.of(Scene.TALK).withPartner(PartnerCondition.SUBORDINATE_UNIT);
        Town town = town(visit, YEARLY)
                .act("a", "talk", "2026-01-10", BODY, ParticipationRole.ATTENDED, List.of("unit:firm", "person:p"))
                .act("b", "talk", "2026-01-11", BODY, ParticipationRole.ATTENDED, List.of("unit:school"))
                .act("c", "talk", "2026-01-12", BODY, ParticipationRole.ATTENDED, List.of("unit:city"));
        assertThat(told(town)).containsExactly("a NO_PARTNER", "b counted", "c NO_PARTNER");
    }

    @Test
    void a_guided_unit_has_a_relation_on_that_day() {
        Credit visit = Credit.of(Scene.TALK).withPartner(PartnerCondition.GUIDED_UNIT);
        Town town = town(visit, YEARLY)
                .act("a", "talk", "2026-03-31", BODY, ParticipationRole.ATTENDED, List.of("unit:firm"))
                .act("b", "talk", "2026-04-01", BODY, ParticipationRole.ATTENDED, List.of("unit:firm"))
                .act("c", "talk", "2026-03-01", BODY, ParticipationRole.ATTENDED, List.of("unit:school"));
        assertThat(told(town)).containsExactly("c NO_PARTNER", "a counted", "b NO_PARTNER");
    }

    @Test
    void a_paired_person_is_more_than_any_person() {
        Credit paired = Credit.of(Scene.TALK).withPartner(PartnerCondition.PAIRED_PERSON);
        Town town = town(paired, YEARLY)
                .act("a", "talk", "2026-01-10", BODY, ParticipationRole.ATTENDED, List.of("person:p"))
                .act("b", "talk", "2026-01-11", BODY, ParticipationRole.ATTENDED, List.of("paired:p"));
        assertThat(told(town)).containsExactly("a NO_PARTNER", "b counted");
    }

    @Test
    void all_evidence_is_needed_and_what_is_missing_is_named() {
        Credit proved =
                Credit.of(Scene.TALK).withEvidence(Set.of(EvidenceKindId.of("minutes"), EvidenceKindId.of("photo")));
        Town town = town(proved, YEARLY)
                .act("a", "talk", "2026-01-10", BODY, ParticipationRole.ATTENDED, List.of(), "minutes")
                .act(
                        "b",
                        "talk",
                        "2026-01-11",
                        BODY,
                        ParticipationRole.ATTENDED,
                        List.of(),
                        "minutes",
                        "photo",
                        "plan");
        assertThat(told(town)).containsExactly("a EVIDENCE_MISSING", "b counted");
        assertThat(town.on("2026-12-31")
                        .explain(town.one("bureau", "2026-12-31").duty().ref())
                        .activities()
                        .get(0)
                        .missing())
                .containsExactly(EvidenceKindId.of("photo"));
    }

    @Test
    void activities_of_several_kinds_are_counted_by_day_and_not_by_kind() {
        // study sorts before talk; by day, the talk of January comes first and the study of 20 January falls into its
        // gap
        Town town = town(
                        Credit.of(Scene.STUDY, Scene.TALK),
                        Quota.of(PeriodLength.YEAR, 2).withGap(30))
                .act("a", "study", "2026-01-20", BODY, ParticipationRole.ATTENDED, List.of())
                .act("b", "talk", "2026-01-10", BODY, ParticipationRole.ATTENDED, List.of())
                .act("c", "study", "2026-03-01", BODY, ParticipationRole.ATTENDED, List.of());
        assertThat(told(town)).containsExactly("b counted", "a TOO_CLOSE", "c counted");
        assertThat(town.one("bureau", "2026-12-31").tally().counted())
                .extracting(Object::toString)
                .containsExactly("b", "c");
    }

    @Test
    void what_falls_into_the_gap_is_told() {
        Town town = town(Credit.of(Scene.TALK), Quota.of(PeriodLength.YEAR, 2).withGap(30))
                .act("a", "talk", "2026-01-10", BODY, ParticipationRole.ATTENDED, List.of())
                .act("b", "talk", "2026-01-20", BODY, ParticipationRole.ATTENDED, List.of())
                .act("c", "talk", "2026-02-09", BODY, ParticipationRole.ATTENDED, List.of());
        assertThat(told(town)).containsExactly("a counted", "b TOO_CLOSE", "c counted");
    }

    @Test
    void an_upper_bound_stops_credit_and_is_no_violation() {
        Town town = town(Credit.of(Scene.TALK), Quota.of(PeriodLength.YEAR, 1).withAtMost(2))
                .act("a", "talk", "2026-01-10", BODY, ParticipationRole.ATTENDED, List.of())
                .act("b", "talk", "2026-01-20", BODY, ParticipationRole.ATTENDED, List.of())
                .act("c", "talk", "2026-02-09", BODY, ParticipationRole.ATTENDED, List.of());
        Verdict verdict = town.one("bureau", "2026-12-31");
        assertThat(verdict.state()).isEqualTo(State.MET);
        assertThat(verdict.tally().total()).isEqualTo(3);
        assertThat(verdict.tally().credited()).isEqualTo(2);
    }

    @Test
    void a_remedy_names_a_unit_that_fits_and_was_not_met() {
        Credit visit = Credit.of(Scene.TALK).withPartner(PartnerCondition.SUBORDINATE_UNIT);
        Town town = town(visit, Quota.of(PeriodLength.YEAR, 1).withPartners(2))
                .unit("clinic")
                .under("clinic", "bureau")
                .act("a", "talk", "2026-01-10", BODY, ParticipationRole.ATTENDED, List.of("unit:clinic"));
        Verdict verdict = town.one("bureau", "2026-06-01");
        Plan plan = town.on("2026-06-01").remedies(verdict.duty().ref()).get(0);
        assertThat(plan.steps())
                .singleElement()
                .satisfies(s -> assertThat(((Step.Do) s).example().partners()).hasToString("[unit:school]"));
        Town alone = town(visit, Quota.of(PeriodLength.YEAR, 1).withPartners(2));
        Verdict hopeless = alone.one("bureau", "2026-06-01");
        assertThat(alone.on("2026-06-01").remedies(hopeless.duty().ref())).isEmpty();
    }

    @Test
    void findings_name_the_duty_the_state_and_what_is_missing() {
        Town town = town(Credit.of(Scene.TALK), Quota.of(PeriodLength.QUARTER, 2));
        assertThat(town.on("2026-04-15").findings(2026))
                .extracting(f -> f.rule() + " " + f.consequence() + " " + f.subject() + " "
                        + f.message().zh())
                .containsExactly("duty.overdue VIOLATION x|unit:bureau|2026-Q1|2026-01-01 逾期未完成，还差2次");
    }
}
