package io.tongxin.testkit;

import static io.tongxin.testkit.ConsultationTown.consultation;
import static io.tongxin.testkit.ConsultationTown.opinion;
import static io.tongxin.testkit.ConsultationTown.raisedBy;
import static io.tongxin.testkit.ConsultationTown.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.tongxin.Consultations;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.activity.Activity;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.catalog.ShippedProfiles;
import io.tongxin.consultation.CalendarCorrection;
import io.tongxin.consultation.CaseRef;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationState;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Deadline;
import io.tongxin.consultation.DeadlineMove;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionEnd;
import io.tongxin.consultation.OpinionState;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.PlanAct;
import io.tongxin.consultation.PlanState;
import io.tongxin.consultation.PlanStep;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.ConsultationPlanId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OpinionId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.RuleProfileId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.storage.Command;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.InvalidRecordException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * That plans, consultations and opinions are kept, corrected, split, merged and refused alike on every store; an adapter extends it and gives
 * an empty store.
 *
 * <p>协商契约 (xieshang qiyue). More than a hundred wrong inputs are each refused with one error, and change nothing.
 */
@Term(zh = "协商契约", pinyin = "xieshang qiyue", source = "library")
public abstract class ConsultationContract extends PersonsKept {
    private static final int LEAST_WRONG = 100;
    private static final UnitId FIRST = ConsultationTown.FIRST;
    private static final UnitId SECOND = ConsultationTown.SECOND;
    private static final OpinionId O1 = OpinionId.of("o-1");
    private static final OpinionId O2 = OpinionId.of("o-2");
    private static final ConsultationId PROPOSED = ConsultationId.of("c-3");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    /** Made by JUnit. */
    protected ConsultationContract() {}

    @BeforeEach
    final void beginWithAYearOfConsultation() {
        ConsultationTown.record(desk(), command());
    }

    private Office desk() {
        return office(Scope.root(CITY), keptLog);
    }

    private Consultations consultations() {
        return desk().consultations();
    }

    private Recorded<Opinion> found(OpinionId id) {
        return consultations().opinions().find(id).orElseThrow();
    }

    @Test
    void each_of_a_hundred_wrong_inputs_gets_one_error_and_changes_nothing() {
        List<WrongInput> all = Stream.of(WrongCases.inputs(), WrongOpinions.inputs(), WrongPlans.inputs())
                .flatMap(List::stream)
                .toList();
        String before = everythingKept();
        var wrong = new ArrayList<String>();

        for (WrongInput input : all) {
            var refusal = catchThrowableOfType(
                    RuntimeException.class, () -> input.attempt().accept(desk()));
            String told = refusal == null ? "it was not refused" : WrongInput.told(refusal);
            if (!told.equals(input.told())) {
                wrong.add(input.name() + ": " + told);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST_WRONG);
        assertThat(everythingKept()).isEqualTo(before);
    }

    private ConsultationStep held() {
        return ConsultationStep.of(ConsultationAct.HOLD, DAY, CITY)
                .with(Set.of(CITY, FIRST, SECOND))
                .speaking(Set.of(FIRST));
    }

    @Test
    void a_consultation_that_was_held_is_an_activity_once() {
        Command command = command();

        Outcome first = consultations().hold(command, PROPOSED, held(), 1);
        Outcome again = consultations().hold(command, PROPOSED, held(), 1);

        assertThat(again).isEqualTo(first);
        assertThat(consultations().cases().find(PROPOSED).orElseThrow().value().state())
                .isEqualTo(ConsultationState.HELD);
        assertThat(desk().activities().all())
                .singleElement()
                .satisfies(activity -> assertThat(activity.value().kind()).isEqualTo(ConsultationTown.CONSULTED))
                .satisfies(activity -> assertThat(activity.value().day()).isEqualTo(DAY));
        assertThatThrownBy(() -> desk().activities()
                        .record(Activity.of(
                                ActivityId.of(PROPOSED.value()),
                                CITY,
                                ConsultationTown.CONSULTED,
                                Bilingual.of("再次录入"),
                                DAY,
                                OwnerId.body(CITY),
                                ParticipationRole.PRESIDED)))
                .isInstanceOf(DuplicateException.class);
    }

    @Test
    void a_duty_that_asks_for_consultations_is_credited_with_one_that_was_held_and_once() {
        var item = ResponsibilityItem.of(
                ItemId.of("consult"),
                Bilingual.of("每年协商不少于2次"),
                Set.of(ResponsibleRole.BODY),
                Quota.of(PeriodLength.YEAR, 2),
                Credit.of(ConsultationTown.CONSULTED));
        desk().responsibilityLists()
                .record(ResponsibilityList.of(
                        ListVersion.parse("duties@2026"),
                        Bilingual.of("责任清单"),
                        CITY,
                        EffectivePeriod.from(LocalDate.of(2026, 1, 1)),
                        Audience.of(CITY),
                        List.of(item)));
        Command command = command();
        consultations().hold(command, PROPOSED, held(), 1);
        consultations().hold(command, PROPOSED, held(), 1);

        assertThat(desk().evaluation(DAY).of(OwnerId.body(CITY), 2026))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.missing()).isEqualTo(1));
    }

    @Test
    void a_split_and_a_merger_keep_who_raised_what() {
        Opinion part = opinion(opinion("o-3", raisedBy("c-1", "party-a"), register("2026-03-25")));
        Opinion other = opinion(opinion("o-4", raisedBy("c-1", "party-a"), register("2026-03-25")));
        consultations().split(command(), O1, CITY, List.of(part, other), 1);
        Opinion whole = opinion(opinion("o-5", raisedBy("c-1", "party-a", "party-b"), register("2026-03-26")));
        consultations().merge(command(), Map.of(other.id(), 1, O2, 1), CITY, whole);

        assertThat(found(O1).value().state()).isEqualTo(OpinionState.SPLIT_UP);
        assertThat(found(O2).value().state()).isEqualTo(OpinionState.MERGED);
        var lineage = consultations().on(DAY).lineage();
        assertThat(lineage.origins(whole.id())).containsExactly(O1, O2);
        assertThat(lineage.leaves(O1)).containsExactly(part.id(), whole.id());
        assertThat(consultations().on(DAY).open()).extracting(Opinion::id).containsExactly(part.id(), whole.id());
        assertThatThrownBy(() -> consultations().opinions().withdraw(part.id(), 1))
                .isInstanceOf(InvalidRecordException.class);
    }

    private void answer(OpinionId id, UnitId body) {
        Recorded<Opinion> seen = found(id);
        consultations()
                .opinions()
                .correct(
                        seen.value()
                                .after(OpinionStep.of(OpinionAct.DECIDE, DAY, CITY)
                                        .ending(OpinionEnd.ADOPTED))
                                .after(OpinionStep.of(OpinionAct.REPLY, DAY, CITY)
                                        .with(Set.of(body))),
                        seen.revision());
    }

    @Test
    void a_plan_is_closed_when_nothing_under_it_is_open_and_nothing_is_opened_under_it_then() {
        answer(O1, FIRST);
        answer(O2, SECOND);
        var held = consultations().cases().find(ConsultationId.of("c-1")).orElseThrow();
        consultations()
                .cases()
                .correct(held.value().after(ConsultationStep.of(ConsultationAct.CLOSE, DAY, CITY)), held.revision());
        var personnel = consultations().cases().find(ConsultationId.of("c-2")).orElseThrow();
        consultations()
                .cases()
                .correct(
                        personnel.value().after(ConsultationStep.of(ConsultationAct.CANCEL, DAY, CITY)),
                        personnel.revision());
        var plan = consultations().plans().find(ConsultationPlanId.of("plan-1")).orElseThrow();
        consultations().plans().correct(plan.value().after(PlanStep.of(PlanAct.CLOSE, DAY, CITY)), plan.revision());

        assertThat(consultations()
                        .plans()
                        .find(plan.value().id())
                        .orElseThrow()
                        .value()
                        .state())
                .isEqualTo(PlanState.CLOSED);
        Opinion late = opinion(opinion("o-9", raisedBy("c-1", "party-a"), register("2026-05-21")));
        assertThatThrownBy(() -> consultations().opinions().record(late))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        e -> assertThat(WrongInput.told(e)).isEqualTo("consultation plan.closed"));
    }

    @Test
    void a_corrected_calendar_moves_open_deadlines_and_each_move_stands_with_its_reason() {
        desk().consultations()
                .profiles()
                .correct(
                        ShippedProfiles.cityUnverified()
                                .adoptedAs(RuleProfileId.of("central"), Set.of(CITY), EffectivePeriod.always()),
                        1);
        LocalDate today = LocalDate.of(2026, 4, 1);
        LocalDate off = LocalDate.of(2026, 5, 4);
        var reason = Bilingual.of("放假通知");
        CalendarCorrection correction = consultations().correction(ConsultationTown.calendar(off), 1, today, reason);
        Command command = command();
        Outcome first = consultations().correct(command, correction);

        assertThat(consultations().correct(command, correction)).isEqualTo(first);
        assertThat(consultations().moves().all())
                .extracting(Recorded::value)
                .filteredOn(move -> move.subject().equals(CaseRef.of(PROPOSED)))
                .extracting(DeadlineMove::from, DeadlineMove::to, DeadlineMove::reason, DeadlineMove::calendar)
                .containsExactly(tuple(
                        Optional.of(LocalDate.of(2026, 4, 29)),
                        Optional.of(LocalDate.of(2026, 4, 28)),
                        reason,
                        WorkingCalendarId.of("2026")));
        assertThat(desk().journal().verifyRecords(RecordKinds.all(), List.of()).isIntact())
                .isTrue();
    }

    @Test
    void what_was_known_at_an_instant_is_not_changed_by_what_is_recorded_later() {
        Instant before = consultations().cases().find(PROPOSED).orElseThrow().recordedAt();
        List<Deadline> then = consultations().ledger(before).on(DAY).deadlines();
        consultations().hold(command(), PROPOSED, held(), 1);
        answer(O1, FIRST);

        assertThat(consultations().ledger(before).on(DAY).deadlines()).isEqualTo(then);
        assertThat(consultations().ledger(before).on(DAY).open())
                .extracting(Opinion::id)
                .containsExactly(O1, O2);
        assertThat(consultations().on(DAY).open()).extracting(Opinion::id).containsExactly(O2);
        assertThat(consultations().opinions().revisions(O1)).hasSize(2);
    }

    @Test
    void who_is_of_another_unit_sees_nothing_and_writes_nothing() {
        Consultations theirs = office(Scope.units(CITY, Set.of(EDU)), keptLog).consultations();
        var command = command(Scope.units(CITY, Set.of(EDU)));

        assertThat(theirs.cases().all()).isEmpty();
        assertThat(theirs.opinions().all()).isEmpty();
        assertThat(theirs.on(DAY).deadlines()).isEmpty();
        assertThatThrownBy(() -> theirs.hold(command, PROPOSED, held(), 1)).isInstanceOf(UnknownRecordException.class);
        assertThat(theirs.profiles().all()).hasSize(1);
    }

    @Test
    void who_voiced_an_opinion_stands_in_the_store_sealed_alone_and_closes_with_the_person() {
        personnel().record(command(), person(ONE, 7));
        Command command = command();
        Opinion voiced = consultations()
                .voiced(
                        command,
                        opinion(opinion("o-7", raisedBy("c-1", "party-a"), register("2026-03-20"))),
                        ONE,
                        "罕见姓氏某");
        consultations().opinions().record(command, voiced);

        assertThat(consultations().voice(voiced.id(), WHY, NOW)).contains("罕见姓氏某");
        assertThat(everythingKept() + log + voiced).doesNotContain("罕见姓氏");
        personnel().erase(command(), ONE, 1);
        assertThat(consultations().voice(voiced.id(), WHY, NOW)).isEmpty();
        assertThat(found(voiced.id()).value().isOpen()).isTrue();
    }

    @Test
    void a_consultation_that_does_not_fit_its_activity_is_refused_until_both_are_corrected() {
        consultations().hold(command(), PROPOSED, held(), 1);
        var other = consultation(ConsultationTown.PROPOSED)
                .after(ConsultationStep.of(ConsultationAct.HOLD, DAY.plusDays(1), CITY)
                        .with(Set.of(CITY, FIRST)));

        assertThatThrownBy(() -> consultations().cases().correct(other, 2))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        e -> assertThat(WrongInput.told(e)).isEqualTo("steps consultation.activity-differs"));
    }
}
