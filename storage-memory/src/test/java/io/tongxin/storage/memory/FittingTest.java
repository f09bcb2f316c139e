package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.DAY;
import static io.tongxin.storage.memory.SampleCity.EDU;
import static io.tongxin.storage.memory.SampleCity.FIN;
import static io.tongxin.storage.memory.SampleCity.SECRETARY;
import static io.tongxin.storage.memory.SampleCity.START;
import static io.tongxin.storage.memory.SampleCity.activity;
import static io.tongxin.storage.memory.SampleCity.appointment;
import static io.tongxin.storage.memory.SampleCity.clerk;
import static io.tongxin.storage.memory.SampleCity.command;
import static io.tongxin.storage.memory.SampleCity.post;
import static io.tongxin.storage.memory.SampleCity.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.activity.Activity;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Trigger;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EventKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.term.Bilingual;
import io.tongxin.validity.InvalidRecordException;
import io.tongxin.validity.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FittingTest {
    private final SampleCity city = SampleCity.founded();
    private final Office office = city.office;

    private static List<String> misfits(Runnable write) {
        var refused = catchThrowableOfType(InvalidRecordException.class, write::run);
        assertThat(refused).as("the write was not refused").isNotNull();
        return refused.violations().stream()
                .map(v -> v.path() + " " + v.constraint())
                .toList();
    }

    private static DutyRef duty(String owner) {
        return DutyRef.parse("item-1|" + owner + "|2026-Q1|2026-01-01");
    }

    private static Attestation attestation(String id, String owner) {
        return new Attestation(DecisionId.of(id), duty(owner), CITY, DAY);
    }

    @Test
    void a_record_that_is_invalid_by_itself_is_refused_with_the_path_inside_it() {
        Activity valid = activity("a");
        var twice =
                List.of(valid.participations().get(0), valid.participations().get(0));
        var invalid = new Activity(
                valid.id(), EDU, valid.kind(), valid.title(), valid.days(), twice, List.of(), List.of(), Set.of());

        assertThat(misfits(() -> office.activities().record(invalid)))
                .containsExactly("participations activity.owner-twice");
        assertThat(misfits(() -> office.write(
                        command("c"),
                        changes ->
                                changes.record(RecordKinds.ACTIVITIES, valid).record(RecordKinds.ACTIVITIES, invalid))))
                .containsExactly("activities[a].participations activity.owner-twice");
        assertThat(office.activities().all()).isEmpty();
    }

    @Test
    void an_overlapping_appointment_is_refused_with_its_path() {
        var overlapping = appointment("early", LocalDate.of(2026, 5, 1), LocalDate.of(2027, 1, 1));

        var refused = catchThrowableOfType(
                InvalidRecordException.class,
                () -> office.write(
                        command("c"),
                        changes -> changes.record(RecordKinds.APPOINTMENTS, overlapping)
                                .record(RecordKinds.ACTIVITIES, activity("a"))));

        assertThat(refused.violations())
                .containsExactly(new Violation(
                        "appointments[early]",
                        "the post has two holders on one day: appointments overlap",
                        "organization.two-holders"));
        assertThat(office.appointments().all()).hasSize(1);
        assertThat(office.activities().all()).isEmpty();
        assertThat(misfits(() -> office.appointments().record(overlapping)))
                .containsExactly(" organization.two-holders");
    }

    @Test
    void a_post_is_handed_over_in_one_command() {
        office.write(
                command("c"),
                changes -> changes.record(
                                RecordKinds.APPOINTMENTS,
                                appointment("second", LocalDate.of(2026, 5, 1), LocalDate.of(2027, 1, 1)))
                        .correct(
                                RecordKinds.APPOINTMENTS,
                                appointment("first", SampleCity.FOUNDED, LocalDate.of(2026, 4, 30)),
                                1));

        assertThat(office.appointments().all()).hasSize(2);
    }

    @Test
    void records_of_one_command_refer_to_each_other_in_any_order() {
        UnitId tax = UnitId.of("tax");
        PostId head = PostId.of("tax.head");

        office.write(
                command("c"),
                changes -> changes.record(RecordKinds.ACTIVITIES, activity("a", tax, OwnerId.post(head)))
                        .record(RecordKinds.EXEMPTIONS, exemption("e", OwnerId.post(head)))
                        .record(RecordKinds.POSTS, post(head, tax))
                        .record(RecordKinds.UNITS, unit(tax)));

        Office ofTax = city.tongxin.as(clerk(Scope.units(CITY, Set.of(tax))));
        assertThat(ofTax.exemptions().all()).hasSize(1);
    }

    private static Exemption exemption(String id, OwnerId owner) {
        return new Exemption(
                DecisionId.of(id),
                ItemId.of("item-1"),
                owner,
                DateSpan.of(DAY, DAY),
                GroundId.of("force-majeure"),
                CITY,
                DAY);
    }

    @Test
    void what_refers_to_no_unit_or_post_is_refused() {
        OwnerId nowhere = OwnerId.body(UnitId.of("nowhere"));
        OwnerId noPost = OwnerId.post(PostId.of("no-post"));

        assertThat(misfits(() -> office.activities().record(activity("a", UnitId.of("nowhere"), OwnerId.body(EDU)))))
                .containsExactly("unit organization.no-such-unit");
        assertThat(misfits(() -> office.activities().record(activity("a", EDU, OwnerId.body(EDU), nowhere, noPost))))
                .containsExactly(
                        "participations[1].owner organization.no-such-unit",
                        "participations[2].owner organization.no-such-post");
        assertThat(misfits(() -> office.exemptions().record(exemption("e", noPost))))
                .containsExactly("owner organization.no-such-post");
        assertThat(misfits(() -> office.attestations().record(attestation("x", "post:no-post"))))
                .containsExactly("duty organization.no-such-post");
        assertThat(misfits(() -> office.units().withdraw(EDU, 1)))
                .containsExactlyInAnyOrder(
                        "placements[place-edu].unit organization.no-such-unit",
                        "posts[edu.secretary].unit organization.no-such-unit");
    }

    @Test
    void a_decision_is_written_by_one_who_may_act_for_the_unit_that_decides() {
        Office edu = city.tongxin.as(clerk(Scope.units(CITY, Set.of(EDU))));
        var byCity = new Judgement(DecisionId.of("j"), duty("unit:edu"), true, 100, Bilingual.of("已完成"), CITY, DAY);

        assertThatExceptionOfType(OutOfScopeException.class)
                .isThrownBy(() -> edu.judgements().record(byCity));
        office.judgements().record(byCity);

        assertThat(edu.judgements().find(DecisionId.of("j"))).isPresent();
    }

    @Test
    void an_id_of_a_decision_is_used_by_one_kind_of_decision() {
        office.attestations().record(attestation("d", "unit:edu"));

        assertThat(misfits(() -> office.exemptions().record(exemption("d", OwnerId.body(EDU)))))
                .containsExactly("id decision.id-taken");
        assertThat(misfits(() -> office.write(
                        command("c"),
                        changes -> changes.record(RecordKinds.EXEMPTIONS, exemption("e", OwnerId.body(EDU)))
                                .record(RecordKinds.ATTESTATIONS, attestation("e", "unit:fin")))))
                .containsExactly("exemptions[e].id decision.id-taken", "attestations[e].id decision.id-taken");
    }

    @Test
    void an_activity_answers_triggers_that_are_recorded() {
        Activity a = activity("a");
        var answering = new Activity(
                a.id(),
                a.unit(),
                a.kind(),
                a.title(),
                a.days(),
                a.participations(),
                List.of(),
                List.of(),
                Set.of(DecisionId.of("t")));
        var trigger = new Trigger(DecisionId.of("t"), EventKindId.of("re-election"), EDU, DAY, DAY);

        assertThat(misfits(() -> office.activities().record(answering)))
                .containsExactly("answers activity.no-such-trigger");
        office.write(
                command("c"),
                changes -> changes.record(RecordKinds.ACTIVITIES, answering).record(RecordKinds.TRIGGERS, trigger));
    }

    @Test
    void a_closing_does_not_lie_ahead_of_its_recording() {
        var closing = new Closing(DecisionId.of("c"), CITY, "2026-Q1", DAY.plusDays(1), START.plusSeconds(60));

        assertThat(misfits(() -> office.closings().record(closing))).containsExactly("cut closing.cut-in-future");
        city.clock.set(closing.cut());
        office.closings().record(closing);
    }

    private static ResponsibilityList list(String version, EffectivePeriod effective) {
        return ResponsibilityList.of(
                ListVersion.parse("list@" + version),
                Bilingual.of("责任清单"),
                CITY,
                effective,
                Audience.of(EDU),
                List.of(ResponsibilityItem.of(
                        ItemId.of("item-1"),
                        Bilingual.of("每季度至少研究一次"),
                        Set.of(ResponsibleRole.BODY),
                        Quota.of(PeriodLength.QUARTER, 1),
                        Credit.of(ActivityKindId.of("study")))));
    }

    @Test
    void versions_of_one_list_do_not_overlap_in_time() {
        office.responsibilityLists().record(list("1", EffectivePeriod.from(LocalDate.of(2026, 1, 1))));
        ResponsibilityList second = list("2", EffectivePeriod.from(LocalDate.of(2026, 7, 1)));

        assertThat(misfits(() -> office.responsibilityLists().record(second)))
                .containsExactly("effective list.versions-overlap");
        office.write(
                command("c"),
                changes -> changes.record(RecordKinds.RESPONSIBILITY_LISTS, second)
                        .correct(
                                RecordKinds.RESPONSIBILITY_LISTS,
                                list("1", EffectivePeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))),
                                1));
        assertThat(office.responsibilityLists().find(ListVersion.parse("list@2")))
                .isPresent();
    }

    @Test
    void control_characters_are_refused_with_their_path() {
        Activity a = activity("a");
        var refused = new Activity(
                a.id(),
                a.unit(),
                a.kind(),
                Bilingual.of("甲\u0000"),
                a.days(),
                a.participations(),
                List.of(),
                List.of(),
                Set.of());

        assertThat(misfits(() -> office.activities().record(refused))).containsExactly("title record.characters");
        assertThat(office.posts().find(SECRETARY)).isPresent();
        assertThat(office.units().find(FIN)).isPresent();
    }
}
