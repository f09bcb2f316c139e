package io.tongxin.examples;

import static io.tongxin.examples.SampleConsultations.BODIES;
import static io.tongxin.examples.SampleConsultations.CITY;
import static io.tongxin.examples.SampleConsultations.DEPARTMENT;
import static io.tongxin.examples.SampleConsultations.FEDERATION;
import static io.tongxin.examples.SampleConsultations.FIRST;
import static io.tongxin.examples.SampleConsultations.HOUSING;
import static io.tongxin.examples.SampleConsultations.SECOND;

import io.tongxin.consultation.CarryingOut;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.ConsultationSubject;
import io.tongxin.consultation.Initiator;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionEnd;
import io.tongxin.consultation.OpinionKind;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.consultation.Part;
import io.tongxin.consultation.Participant;
import io.tongxin.consultation.Satisfaction;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.OpinionId;
import io.tongxin.id.TopicId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happens in the year, entered case after case through the public API: one notice is late, one reply missing, one opinion split so that
 * its parts end differently.
 */
final class SampleCases {
    private static final ConsultationId OLD_QUARTERS = ConsultationId.of("c-1");
    private static final ConsultationId SCHOOLS = ConsultationId.of("c-4");
    private static final ConsultationId WRITTEN = ConsultationId.of("c-6");

    private final SampleConsultations city;

    SampleCases(SampleConsultations city) {
        this.city = city;
    }

    void record() {
        oldQuarters();
        personnel();
        talks();
        written();
        schools();
        others();
        proposal();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static ConsultationStep step(ConsultationAct act, int month, int day) {
        ConsultationStep step = ConsultationStep.of(act, day(month, day), DEPARTMENT);
        return switch (act) {
            case NOTIFY, SEND_MATERIAL, READ, SEND_MINUTES -> step.with(BODIES);
            case HOLD -> step.with(Set.of(CITY, FIRST, SECOND, FEDERATION)).speaking(Set.of(FIRST, SECOND));
            case REPORT -> step.with(Set.of(CITY));
            default -> step;
        };
    }

    private void propose(
            String id, String topic, ConsultationForm form, Initiator initiator, String zh, String en, LocalDate on) {
        city.on(on.minusDays(40));
        var steps = List.of(ConsultationStep.of(ConsultationAct.PROPOSE, on.minusDays(40), DEPARTMENT)
                .on(on));
        city.consultations()
                .cases()
                .record(
                        city.command(),
                        new Consultation(
                                ConsultationId.of(id),
                                CITY,
                                topic.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(
                                                new Consultation.Planned(SampleConsultations.PLAN, TopicId.of(topic))),
                                form,
                                form.isPersonnel() ? ConsultationSubject.PERSONNEL : ConsultationSubject.MAJOR_MATTER,
                                initiator,
                                form.isPersonnel() ? Optional.empty() : Optional.of(Bilingual.of(zh, en)),
                                Stream.concat(
                                                Stream.of(
                                                        new Participant(CITY, Part.CHAIR),
                                                        new Participant(DEPARTMENT, Part.DEPARTMENT)),
                                                BODIES.stream().sorted().map(Participant::consulted))
                                        .toList(),
                                steps));
    }

    /** Enters each step on its day; holding writes the activity too. */
    private void go(ConsultationId id, ConsultationStep... steps) {
        for (ConsultationStep step : steps) {
            city.on(step.day());
            Recorded<Consultation> seen = city.consultations().cases().find(id).orElseThrow();
            if (step.act() == ConsultationAct.HOLD) {
                city.consultations().hold(city.command(), id, step, seen.revision());
            } else {
                city.consultations()
                        .cases()
                        .correct(city.command(), seen.value().after(step), seen.revision());
            }
        }
    }

    private void raise(String id, ConsultationId in, UnitId body, String zh, String en, LocalDate on) {
        city.on(on);
        city.consultations()
                .opinions()
                .record(
                        city.command(),
                        Opinion.raised(OpinionId.of(id), CITY, in, Set.of(body), Bilingual.of(zh, en), on));
    }

    private void handle(String id, OpinionStep... steps) {
        for (OpinionStep step : steps) {
            city.on(step.day());
            Recorded<Opinion> seen =
                    city.consultations().opinions().find(OpinionId.of(id)).orElseThrow();
            city.consultations().opinions().correct(city.command(), seen.value().after(step), seen.revision());
        }
    }

    private static OpinionStep act(OpinionAct act, int month, int day) {
        return OpinionStep.of(act, day(month, day), DEPARTMENT);
    }

    private static OpinionStep decide(OpinionEnd end, String zh, String en, int month, int day) {
        OpinionStep step = act(OpinionAct.DECIDE, month, day).ending(end);
        return zh.isEmpty() ? step : step.because(Bilingual.of(zh, en));
    }

    private static OpinionStep reply(int month, int day, UnitId... to) {
        return act(OpinionAct.REPLY, month, day).with(Set.of(to));
    }

    /** The notice is two days late; an opinion is split, and its parts end differently. */
    private void oldQuarters() {
        propose(
                "c-1",
                "t-1",
                ConsultationForm.SPECIAL_MEETING,
                Initiator.COMMITTEE,
                "老旧小区改造",
                "Renewal of old quarters",
                day(3, 20));
        go(
                OLD_QUARTERS,
                step(ConsultationAct.SCHEME, 2, 25),
                step(ConsultationAct.NOTIFY, 3, 12),
                step(ConsultationAct.SEND_MATERIAL, 3, 13),
                step(ConsultationAct.READ, 3, 16),
                step(ConsultationAct.HOLD, 3, 20),
                step(ConsultationAct.MINUTE, 3, 23),
                step(ConsultationAct.SEND_MINUTES, 3, 25));
        raise("o-1", OLD_QUARTERS, FIRST, "加装电梯并降低收费", "Lifts, and lower fees", day(3, 20));
        raise("o-2", OLD_QUARTERS, SECOND, "增加无障碍设施", "Access for everybody", day(3, 20));
        city.on(day(3, 27));
        city.consultations()
                .split(
                        city.command(),
                        OpinionId.of("o-1"),
                        DEPARTMENT,
                        List.of(
                                part("o-1a", OLD_QUARTERS, Set.of(FIRST), "加装电梯", "Lifts", day(3, 27)),
                                part("o-1b", OLD_QUARTERS, Set.of(FIRST), "降低收费", "Lower fees", day(3, 27))),
                        1);
        var duty = DutyRef.parse(SampleConsultations.RENEWAL + "|unit:city|2026|2026-01-01");
        handle(
                "o-1a",
                act(OpinionAct.ASSIGN, 3, 30).with(Set.of(HOUSING)),
                decide(OpinionEnd.ADOPTED, "", "", 4, 10),
                reply(4, 14, FIRST),
                act(OpinionAct.CARRY_OUT, 4, 20)
                        .by(CarryingOut.duty(duty, Bilingual.of("列入年度职责", "made a duty of the year"))),
                act(OpinionAct.RECEIVE, 4, 21).with(Set.of(FIRST)).finding(Satisfaction.SATISFIED));
        handle(
                "o-1b",
                decide(OpinionEnd.NOT_ADOPTED, "收费由省级定价目录规定", "Fees are set by the province", 4, 10),
                reply(4, 14, FIRST));
        handle(
                "o-2",
                decide(OpinionEnd.PARTLY_ADOPTED, "先行安排两个小区", "Two quarters come first", 4, 15),
                reply(4, 16, SECOND),
                act(OpinionAct.CARRY_OUT, 5, 6)
                        .by(CarryingOut.project("2026-17", Bilingual.of("无障碍改造", "Access works"))),
                act(OpinionAct.PROGRESS, 8, 3).reaching(60).with(Set.of(SECOND)),
                act(OpinionAct.PROGRESS, 11, 20).reaching(100));
        go(OLD_QUARTERS, step(ConsultationAct.CLOSE, 4, 20));
    }

    private static Opinion part(String id, ConsultationId in, Set<UnitId> bodies, String zh, String en, LocalDate on) {
        return Opinion.raised(OpinionId.of(id), CITY, in, bodies, Bilingual.of(zh, en), on);
    }

    private void personnel() {
        propose("c-2", "t-2", ConsultationForm.PERSONNEL_MEETING, Initiator.COMMITTEE, "", "", day(5, 20));
        go(
                ConsultationId.of("c-2"),
                step(ConsultationAct.SCHEME, 4, 20),
                step(ConsultationAct.NOTIFY, 5, 8),
                step(ConsultationAct.HOLD, 5, 20),
                step(ConsultationAct.MINUTE, 5, 22),
                step(ConsultationAct.CLOSE, 5, 25));
    }

    private void talks() {
        propose("c-3", "", ConsultationForm.INTERVIEW, Initiator.COMMITTEE, "营商环境约谈", "Talk on business", day(6, 10));
        go(
                ConsultationId.of("c-3"),
                step(ConsultationAct.NOTIFY, 6, 3),
                step(ConsultationAct.HOLD, 6, 10),
                step(ConsultationAct.CLOSE, 6, 11));
        propose("c-5", "", ConsultationForm.INTERVIEW, Initiator.BODY, "水环境约谈", "Talk on water", day(7, 3));
        go(
                ConsultationId.of("c-5"),
                step(ConsultationAct.NOTIFY, 6, 26),
                step(ConsultationAct.HOLD, 7, 3),
                step(ConsultationAct.CLOSE, 7, 6));
    }

    /** Two opinions say the same, and are merged. */
    private void written() {
        propose("c-6", "", ConsultationForm.WRITTEN, Initiator.COMMITTEE, "公园条例草案", "Draft on parks", day(8, 14));
        go(WRITTEN, step(ConsultationAct.SEND_MATERIAL, 7, 20), step(ConsultationAct.HOLD, 8, 14));
        raise("o-5", WRITTEN, FIRST, "延长开放时间", "Longer hours", day(8, 14));
        raise("o-6", WRITTEN, SECOND, "夜间开放", "Open at night", day(8, 14));
        city.on(day(8, 17));
        city.consultations()
                .merge(
                        city.command(),
                        Map.of(OpinionId.of("o-5"), 1, OpinionId.of("o-6"), 1),
                        DEPARTMENT,
                        part("o-56", WRITTEN, Set.of(FIRST, SECOND), "延长开放到夜间", "Open until night", day(8, 17)));
        handle(
                "o-56",
                decide(OpinionEnd.ADOPTED, "", "", 9, 1),
                act(OpinionAct.REPLY, 9, 2).with(Set.of(FIRST, SECOND)));
        go(WRITTEN, step(ConsultationAct.CLOSE, 9, 3));
    }

    /** The day is changed; a calendar is corrected while replies are due; one reply is never given. */
    private void schools() {
        propose(
                "c-4",
                "t-4",
                ConsultationForm.RESEARCH_MEETING,
                Initiator.COMMITTEE,
                "职业教育与产业",
                "Vocational schools and industry",
                day(9, 10));
        go(
                SCHOOLS,
                step(ConsultationAct.SCHEME, 8, 10),
                step(ConsultationAct.RESCHEDULE, 8, 20)
                        .on(day(9, 16))
                        .because(Bilingual.of("会场维修", "The room is mended")),
                step(ConsultationAct.NOTIFY, 8, 21),
                step(ConsultationAct.SEND_MATERIAL, 9, 8),
                step(ConsultationAct.READ, 9, 10),
                step(ConsultationAct.HOLD, 9, 16),
                step(ConsultationAct.MINUTE, 9, 18));
        raise("o-3", SCHOOLS, FIRST, "校企共建实训基地", "Training grounds with firms", day(9, 16));
        raise("o-4", SCHOOLS, FEDERATION, "企业参与课程设置", "Firms take part in curricula", day(9, 16));
        city.on(day(9, 20));
        var correction = city.consultations()
                .correction(
                        SampleConsultations.calendar(SampleConsultations.autumnHolidays()),
                        1,
                        day(9, 20),
                        Bilingual.of("按放假通知更正", "By the notice of holidays"));
        city.consultations().correct(city.command(), correction);
        handle("o-3", decide(OpinionEnd.NOTED, "", "", 10, 20), reply(10, 21, FIRST));
        handle("o-4", act(OpinionAct.ASSIGN, 9, 22).with(Set.of(HOUSING)), decide(OpinionEnd.ADOPTED, "", "", 11, 2));
        go(SCHOOLS, step(ConsultationAct.CLOSE, 11, 10));
    }

    private void others() {
        propose("c-7", "", ConsultationForm.BRIEFING, Initiator.COMMITTEE, "经济形势通报", "The economy", day(7, 28));
        go(
                ConsultationId.of("c-7"),
                step(ConsultationAct.NOTIFY, 7, 20),
                step(ConsultationAct.HOLD, 7, 28),
                step(ConsultationAct.MINUTE, 7, 29),
                step(ConsultationAct.CLOSE, 7, 30));
        propose(
                "c-8",
                "t-3",
                ConsultationForm.RESEARCH,
                Initiator.COMMITTEE,
                "民营经济发展环境",
                "Conditions of private business",
                day(6, 22));
        go(
                ConsultationId.of("c-8"),
                step(ConsultationAct.NOTIFY, 6, 8),
                step(ConsultationAct.HOLD, 6, 22),
                step(ConsultationAct.REPORT, 7, 1),
                step(ConsultationAct.CLOSE, 7, 2));
        propose("c-9", "", ConsultationForm.OTHER_MEETING, Initiator.COMMITTEE, "交通规划", "Traffic", day(11, 24));
        go(
                ConsultationId.of("c-9"),
                step(ConsultationAct.CANCEL, 11, 5).because(Bilingual.of("规划推迟", "The plan is put off")));
        propose(
                "c-10",
                "",
                ConsultationForm.OTHER_MEETING,
                Initiator.COMMITTEE,
                "政府工作报告征求意见",
                "Draft report of the government",
                LocalDate.of(2027, 1, 12));
    }

    /** A proposal signed together, urged, suspended for a while, and answered. */
    private void proposal() {
        city.on(day(2, 26));
        city.consultations()
                .opinions()
                .record(
                        city.command(),
                        Opinion.submitted(
                                OpinionId.of("p-1"),
                                CITY,
                                OpinionKind.PROPOSAL,
                                Set.of(FIRST),
                                Bilingual.of("完善社区养老服务", "Care for the old in their quarters"),
                                12,
                                day(2, 26)));
        handle(
                "p-1",
                act(OpinionAct.JOIN, 2, 27).with(Set.of(SECOND)),
                act(OpinionAct.ASSIGN, 3, 2).with(Set.of(HOUSING)),
                act(OpinionAct.URGE, 4, 20),
                act(OpinionAct.SUSPEND, 5, 6).because(Bilingual.of("等待上级政策", "A policy is awaited")),
                act(OpinionAct.RESUME, 5, 18),
                decide(OpinionEnd.ADOPTED, "", "", 6, 1),
                act(OpinionAct.REPLY, 6, 2).with(Set.of(FIRST, SECOND)),
                act(OpinionAct.RECEIVE, 6, 5).with(Set.of(FIRST)).finding(Satisfaction.BASICALLY));
    }
}
