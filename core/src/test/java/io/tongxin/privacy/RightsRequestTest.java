package io.tongxin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tongxin.exchange.JsonForms;
import io.tongxin.id.ActorId;
import io.tongxin.id.NormId;
import io.tongxin.id.PersonId;
import io.tongxin.id.RightsRequestId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.validity.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a person's request goes on, and what it never does. */
class RightsRequestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ActorId CLERK = ActorId.of("clerk");
    private static final RefusalReason WHY = RefusalReason.of(RefusalReason.Ground.NOT_HELD);
    private static final Validity VALIDITY = Validity.in(Locale.ENGLISH);

    /** Every way to go on, by the state to which it leads. */
    private static final Map<RequestState, UnaryOperator<RightsRequest>> WAYS = Map.of(
            RequestState.CHECKED, request -> request.checked(DAY, CLERK),
            RequestState.GRANTED, request -> request.granted(DAY, CLERK),
            RequestState.PARTLY_GRANTED, request -> request.partlyGranted(DAY, CLERK, WHY),
            RequestState.REFUSED, request -> request.refused(DAY, CLERK, WHY),
            RequestState.DONE, request -> request.done(DAY, CLERK));

    private static RightsRequest received(PersonalRight right) {
        return RightsRequest.received(
                RightsRequestId.of("r-1"),
                UnitId.of("city"),
                PersonId.of("p-1"),
                right,
                Set.of("contact.phone"),
                DAY,
                CLERK);
    }

    private static RightsRequest received() {
        return received(PersonalRight.CORRECTION);
    }

    private static RightsRequest with(PersonalRight right, RequestStep... steps) {
        RightsRequest request = received(right);
        return new RightsRequest(
                request.id(), request.unit(), request.person(), right, request.fields(), List.of(steps));
    }

    private static RequestStep step(RequestState state, LocalDate day) {
        return RequestStep.of(state, day, CLERK);
    }

    private static List<String> misfits(RightsRequest request) {
        return VALIDITY.violations(request).stream()
                .map(v -> v.path() + " " + v.constraint())
                .toList();
    }

    @Test
    void a_request_is_received_checked_decided_and_done_with_day_and_user_of_each_step() {
        RightsRequest done = received()
                .checked(DAY.plusDays(1), ActorId.of("checker"))
                .granted(DAY.plusDays(3), CLERK)
                .done(DAY.plusDays(4), CLERK);

        assertThat(done.state()).isEqualTo(RequestState.DONE);
        assertThat(done.steps())
                .extracting(s -> s.state() + " " + s.day() + " " + s.by())
                .containsExactly(
                        "RECEIVED 2026-03-02 clerk",
                        "CHECKED 2026-03-03 checker",
                        "GRANTED 2026-03-05 clerk",
                        "DONE 2026-03-06 clerk");
        assertThat(misfits(done)).isEmpty();
    }

    /** All requests that can be reached, each tried with every way to go on. */
    @Test
    void from_no_state_a_step_is_taken_that_does_not_follow() {
        var open = new ArrayList<>(List.of(received()));
        int reached = 0;
        while (!open.isEmpty()) {
            RightsRequest request = open.remove(0);
            reached++;
            WAYS.forEach((state, way) -> {
                if (request.state().leadsTo(state)) {
                    RightsRequest next = way.apply(request);
                    assertThat(next.state()).isEqualTo(state);
                    assertThat(misfits(next)).isEmpty();
                    open.add(next);
                } else {
                    assertThatIllegalStateException().isThrownBy(() -> way.apply(request));
                }
            });
        }
        assertThat(reached).isEqualTo(8);
    }

    @Test
    void a_step_that_does_not_follow_is_refused_in_both_languages() {
        assertThatIllegalStateException()
                .isThrownBy(() -> received().done(DAY, CLERK))
                .withMessage("请求处于“已受理”，下一步不能是“已办结” / the request is received and cannot be done next");
        assertThatIllegalStateException()
                .isThrownBy(() -> received().checked(DAY.minusDays(1), CLERK))
                .withMessage("这一步的日期早于上一步 / the day of the step is before that of the last one");
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void a_refusal_whole_or_in_part_has_a_reason_and_no_other_step_has_one(RequestState state) {
        RequestStep bare = step(state, DAY);
        RequestStep reasoned = bare.because(WHY);
        boolean needed = state == RequestState.REFUSED || state == RequestState.PARTLY_GRANTED;

        assertThat(misfits(with(PersonalRight.COPY, bare)).contains("steps[0].reason rights-request.reason"))
                .isEqualTo(needed);
        assertThat(misfits(with(PersonalRight.COPY, reasoned)).contains("steps[0].reason rights-request.reason"))
                .isEqualTo(!needed);
    }

    @Test
    void steps_from_elsewhere_are_checked_like_those_that_are_taken() {
        RequestStep received = step(RequestState.RECEIVED, DAY);

        assertThat(misfits(with(PersonalRight.COPY))).containsExactly("steps Size");
        assertThat(misfits(with(PersonalRight.COPY, step(RequestState.CHECKED, DAY))))
                .containsExactly("steps[0].state rights-request.step");
        assertThat(misfits(with(PersonalRight.COPY, received, step(RequestState.GRANTED, DAY))))
                .containsExactly("steps[1].state rights-request.step");
        assertThat(misfits(with(PersonalRight.COPY, received, received)))
                .containsExactly("steps[1].state rights-request.step");
        assertThat(misfits(with(PersonalRight.COPY, received, step(RequestState.CHECKED, DAY.minusDays(1)))))
                .containsExactly("steps[1].day rights-request.day");
        assertThat(misfits(with(
                        PersonalRight.ERASURE,
                        received,
                        step(RequestState.CHECKED, DAY).storingUntil(DAY))))
                .containsExactly("steps[1].storedUntil rights-request.stored-until");
        assertThat(misfits(with(
                        PersonalRight.COPY,
                        received,
                        step(RequestState.CHECKED, DAY),
                        step(RequestState.GRANTED, DAY).storingUntil(DAY))))
                .containsExactly("steps[2].storedUntil rights-request.stored-until");
        assertThat(misfits(with(
                        PersonalRight.ERASURE,
                        received,
                        step(RequestState.CHECKED, DAY),
                        step(RequestState.GRANTED, DAY).storingUntil(DAY.minusDays(1)))))
                .containsExactly("steps[2].storedUntil rights-request.stored-until");
        RightsRequest odd = new RightsRequest(
                RightsRequestId.of("r-1"),
                UnitId.of("city"),
                PersonId.of("p-1"),
                PersonalRight.COPY,
                Set.of("电话 13800001234"),
                List.of(received));
        assertThat(VALIDITY.violations(odd))
                .singleElement()
                .hasToString("fields: the path of a field has 1 to 60 letters, digits, underscores or dots, the first a"
                        + " letter");
    }

    @Test
    void days_are_counted_until_it_is_done_and_no_deadline_is_made_up() {
        RightsRequest open = received().checked(DAY.plusDays(2), CLERK);
        RightsRequest done = open.refused(DAY.plusDays(5), CLERK, WHY).done(DAY.plusDays(9), CLERK);

        assertThat(open.daysOpen(DAY)).isZero();
        assertThat(open.daysOpen(DAY.minusDays(3))).isZero();
        assertThat(open.daysOpen(DAY.plusDays(400))).isEqualTo(400);
        assertThat(done.daysOpen(DAY.plusDays(400))).isEqualTo(9);
        assertThat(done.daysOpen(DAY.plusDays(7))).isEqualTo(7);
    }

    @Test
    void an_erasure_that_is_granted_while_a_legal_period_runs_leaves_the_data_stored_until_its_end() {
        Citation law = Citation.document(NormId.of("law"), "2020");
        RightsRequest checked = received(PersonalRight.ERASURE).checked(DAY, CLERK);
        LocalDate left = LocalDate.of(2020, 6, 30);

        RightsRequest stored = checked.granted(DAY.plusDays(1), CLERK, Retention.legalPeriod(120, law), left);

        assertThat(stored.storedUntil()).contains(LocalDate.of(2030, 6, 30));
        assertThat(stored.isStoreOnly(DAY)).isFalse();
        assertThat(stored.isStoreOnly(DAY.plusDays(1))).isTrue();
        assertThat(stored.isStoreOnly(LocalDate.of(2030, 6, 30))).isTrue();
        assertThat(stored.isStoreOnly(LocalDate.of(2030, 7, 1))).isFalse();
        assertThat(misfits(stored)).isEmpty();

        for (Retention over : List.of(
                Retention.legalPeriod(60, law), Retention.monthsAfterLeaving(120), Retention.untilPurposeDone())) {
            RightsRequest erased = checked.granted(DAY.plusDays(1), CLERK, over, left);
            assertThat(erased.storedUntil()).isEmpty();
            assertThat(erased.isStoreOnly(DAY.plusDays(1))).isFalse();
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> received(PersonalRight.COPY)
                        .checked(DAY, CLERK)
                        .granted(DAY, CLERK, Retention.legalPeriod(120, law), left));
    }

    @Test
    void a_request_is_read_back_from_its_text() {
        RightsRequest request = received(PersonalRight.ERASURE)
                .checked(DAY, CLERK)
                .partlyGranted(
                        DAY,
                        CLERK,
                        new RefusalReason(
                                RefusalReason.Ground.NEEDED_FOR_STATUTORY_DUTY,
                                Optional.of(Citation.parse("law@2020#3"))));
        String text = JsonForms.RIGHTS_REQUEST.write(request);

        assertThat(text)
                .isEqualTo("{\"id\":\"r-1\",\"unit\":\"city\",\"person\":\"p-1\",\"right\":\"ERASURE\","
                        + "\"fields\":[\"contact.phone\"],\"steps\":["
                        + "{\"state\":\"RECEIVED\",\"day\":\"2026-03-02\",\"by\":\"clerk\"},"
                        + "{\"state\":\"CHECKED\",\"day\":\"2026-03-02\",\"by\":\"clerk\"},"
                        + "{\"state\":\"PARTLY_GRANTED\",\"day\":\"2026-03-02\",\"by\":\"clerk\","
                        + "\"reason\":{\"ground\":\"NEEDED_FOR_STATUTORY_DUTY\",\"citation\":\"law@2020#3\"}}]}");
        assertThat(JsonForms.RIGHTS_REQUEST.read(text)).isEqualTo(request);
    }
}
