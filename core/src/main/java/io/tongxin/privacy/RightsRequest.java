package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ActorId;
import io.tongxin.id.PersonId;
import io.tongxin.id.RightsRequestId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person asked for about the own data, and what was done about it, step by step.
 *
 * <p>权利请求 (quanli qingqiu). It holds no value and no text of the person's; it does nothing to the data itself. The law says promptly (及时)
 * and names no number of days, so that days are counted and no deadline is made up. Immutable.
 *
 * @param id its identifier
 * @param unit the unit that handles it
 * @param person who asks, or for whom
 * @param right what is asked for
 * @param fields the paths of the fields it is about, at most 100; none where it is about all
 * @param steps its steps, the first of which received it
 */
@Coherent
@Term(zh = "权利请求", pinyin = "quanli qingqiu", source = "个人信息保护法第50条")
public record RightsRequest(
        @NotNull RightsRequestId id,
        @NotNull UnitId unit,
        @NotNull PersonId person,
        @NotNull PersonalRight right,
        @NotNull @Size(max = 100) Set<String> fields,
        @NotNull @Size(min = 1, max = 4) List<@NotNull RequestStep> steps)
        implements Coherence {
    /** Copies its parts. */
    public RightsRequest {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(person, "person");
        requireNonNull(right, "right");
        fields = Set.copyOf(fields);
        steps = List.copyOf(steps);
    }

    /** A request that was received. */
    public static RightsRequest received(
            RightsRequestId id,
            UnitId unit,
            PersonId person,
            PersonalRight right,
            Set<String> fields,
            LocalDate day,
            ActorId by) {
        return new RightsRequest(
                id, unit, person, right, fields, List.of(RequestStep.of(RequestState.RECEIVED, day, by)));
    }

    /**
     * The same after who asks, and what is held, was checked.
     *
     * @throws IllegalStateException if that is not the next step, or the day is before the last one
     */
    public RightsRequest checked(LocalDate day, ActorId by) {
        return after(RequestStep.of(RequestState.CHECKED, day, by));
    }

    /**
     * The same after it was granted.
     *
     * @throws IllegalStateException if that is not the next step, or the day is before the last one
     */
    public RightsRequest granted(LocalDate day, ActorId by) {
        return after(RequestStep.of(RequestState.GRANTED, day, by));
    }

    /**
     * The same after an erasure was granted of data that a legal period of retention may still keep: until its last day they are stored
     * and protected alone.
     *
     * @param retention what was declared of them
     * @param left the day from which the retention is counted
     * @throws IllegalStateException if it is no erasure, that is not the next step, or the day is before the last one
     */
    public RightsRequest granted(LocalDate day, ActorId by, Retention retention, LocalDate left) {
        if (right != PersonalRight.ERASURE) {
            throw refused("只有删除请求才适用保存期限", "a retention matters to an erasure alone");
        }
        RequestStep step = RequestStep.of(RequestState.GRANTED, day, by);
        return after(retention
                .lastDay(left)
                .filter(last -> retention.isStoreOnlyUntilItsEnd() && !last.isBefore(day))
                .map(step::storingUntil)
                .orElse(step));
    }

    /**
     * The same after it was granted in part.
     *
     * @throws IllegalStateException if that is not the next step, or the day is before the last one
     */
    public RightsRequest partlyGranted(LocalDate day, ActorId by, RefusalReason rest) {
        return after(RequestStep.of(RequestState.PARTLY_GRANTED, day, by).because(rest));
    }

    /**
     * The same after it was refused.
     *
     * @throws IllegalStateException if that is not the next step, or the day is before the last one
     */
    public RightsRequest refused(LocalDate day, ActorId by, RefusalReason why) {
        return after(RequestStep.of(RequestState.REFUSED, day, by).because(why));
    }

    /**
     * The same after what was decided was carried out and the person told.
     *
     * @throws IllegalStateException if that is not the next step, or the day is before the last one
     */
    public RightsRequest done(LocalDate day, ActorId by) {
        return after(RequestStep.of(RequestState.DONE, day, by));
    }

    private RightsRequest after(RequestStep step) {
        RequestStep last = last();
        if (!last.state().leadsTo(step.state())) {
            throw refused(
                    "请求处于“" + last.state().label().zh() + "”，下一步不能是“"
                            + step.state().label().zh() + "”",
                    "the request is " + last.state().label().en() + " and cannot be "
                            + step.state().label().en() + " next");
        }
        if (step.day().isBefore(last.day())) {
            throw refused("这一步的日期早于上一步", "the day of the step is before that of the last one");
        }
        var all = new ArrayList<>(steps);
        all.add(step);
        return new RightsRequest(id, unit, person, right, fields, all);
    }

    private static IllegalStateException refused(String zh, String en) {
        return new IllegalStateException(Bilingual.of(zh, en).toString());
    }

    private RequestStep last() {
        if (steps.isEmpty()) {
            throw refused("请求没有受理步骤", "the request has no step that received it");
        }
        return steps.get(steps.size() - 1);
    }

    /** How far it has come. */
    public RequestState state() {
        return last().state();
    }

    /** The day on which it was received. */
    public LocalDate receivedOn() {
        last();
        return steps.get(0).day();
    }

    /** How many calendar days it has been open by a day, or until it was done; 0 on the day it was received. */
    public long daysOpen(LocalDate day) {
        LocalDate end = state() == RequestState.DONE && last().day().isBefore(day) ? last().day() : day;
        return Math.max(0, ChronoUnit.DAYS.between(receivedOn(), end));
    }

    /** The last day on which the data of a granted erasure are kept for a legal period; none where nothing is kept. */
    public Optional<LocalDate> storedUntil() {
        return steps.stream().flatMap(step -> step.storedUntil().stream()).findFirst();
    }

    /** Whether, on a day, the data may be stored and protected and used for nothing else. */
    public boolean isStoreOnly(LocalDate day) {
        return steps.stream()
                .anyMatch(step -> !step.day().isAfter(day)
                        && step.storedUntil()
                                .filter(last -> !last.isBefore(day))
                                .isPresent());
    }

    @Override
    public void check(Report report) {
        fields.stream()
                .filter(field -> !PolicyCheck.isPath(field))
                .findFirst()
                .ifPresent(field -> report.violation("fields", "privacy.field-path"));
        for (int i = 0; i < steps.size(); i++) {
            check("steps[" + i + "]", i == 0 ? Optional.empty() : Optional.of(steps.get(i - 1)), steps.get(i), report);
        }
    }

    private void check(String path, Optional<RequestStep> before, RequestStep step, Report report) {
        RequestState state = step.state();
        boolean follows = before.map(earlier -> earlier.state().leadsTo(state)).orElse(state == RequestState.RECEIVED);
        if (!follows) {
            report.violation(path + ".state", "rights-request.step");
        }
        if (before.filter(earlier -> step.day().isBefore(earlier.day())).isPresent()) {
            report.violation(path + ".day", "rights-request.day");
        }
        if (state.needsReason() != step.reason().isPresent()) {
            report.violation(path + ".reason", "rights-request.reason");
        }
        boolean granted = state == RequestState.GRANTED || state == RequestState.PARTLY_GRANTED;
        step.storedUntil().ifPresent(last -> {
            if (right != PersonalRight.ERASURE || !granted || last.isBefore(step.day())) {
                report.violation(path + ".storedUntil", "rights-request.stored-until");
            }
        });
    }
}
