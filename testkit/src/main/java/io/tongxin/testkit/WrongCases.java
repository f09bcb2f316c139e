package io.tongxin.testkit;

import static io.tongxin.testkit.ConsultationTown.CITY;
import static io.tongxin.testkit.ConsultationTown.PROPOSED;
import static io.tongxin.testkit.ConsultationTown.all;
import static io.tongxin.testkit.ConsultationTown.bodies;
import static io.tongxin.testkit.ConsultationTown.body;
import static io.tongxin.testkit.ConsultationTown.both;
import static io.tongxin.testkit.ConsultationTown.consultation;
import static io.tongxin.testkit.ConsultationTown.planned;
import static io.tongxin.testkit.ConsultationTown.propose;
import static io.tongxin.testkit.ConsultationTown.step;
import static io.tongxin.testkit.WrongInput.REASON;
import static io.tongxin.testkit.WrongInput.TITLE;
import static io.tongxin.testkit.WrongInput.WHY;
import static io.tongxin.testkit.WrongInput.wrong;

import io.tongxin.Office;
import io.tongxin.activity.Activity;
import io.tongxin.consultation.ConsultationAct;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ConsultationId;
import io.tongxin.id.OwnerId;
import io.tongxin.role.ParticipationRole;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.List;

/** Wrong inputs about consultations. A table, and long for that. */
final class WrongCases {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate EARLY = LocalDate.of(2026, 1, 20);

    private static void newCase(Office desk, String json) {
        desk.consultations().cases().record(consultation(json));
    }

    private static void caseOf(Office desk, String json, int revisionSeen) {
        desk.consultations().cases().correct(consultation(json), revisionSeen);
    }

    private WrongCases() {}

    static List<WrongInput> inputs() {
        return List.of(
                wrong(
                        "minutes before the meeting",
                        "steps[1].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("MINUTE", "2026-05-01", "")))),
                wrong(
                        "minutes sent before they are made",
                        "steps[2].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("HOLD", "2026-05-20", all()),
                                        step("SEND_MINUTES", "2026-05-21", both())))),
                wrong(
                        "a meeting before it is proposed",
                        "steps[0].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        step("HOLD", "2026-05-20", all())))),
                wrong(
                        "a case that begins with its close",
                        "steps[0].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        step("CLOSE", "2026-05-20", "")))),
                wrong(
                        "a case proposed twice",
                        "steps[1].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "a meeting held twice",
                        "steps[2].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("HOLD", "2026-05-20", all()),
                                        step("HOLD", "2026-05-21", all())))),
                wrong(
                        "a notice after the meeting",
                        "steps[2].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("HOLD", "2026-05-20", all()),
                                        step("NOTIFY", "2026-05-21", both())))),
                wrong(
                        "material after the meeting",
                        "steps[2].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("HOLD", "2026-05-20", all()),
                                        step("SEND_MATERIAL", "2026-05-21", both())))),
                wrong(
                        "a close before the meeting",
                        "steps[1].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("CLOSE", "2026-05-21", "")))),
                wrong(
                        "a step after the close",
                        "steps[3].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("HOLD", "2026-05-20", all()),
                                        step("CLOSE", "2026-05-21", ""),
                                        step("MINUTE", "2026-05-22", "")))),
                wrong(
                        "a step after the cancellation",
                        "steps[2].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("CANCEL", "2026-03-01", REASON),
                                        step("NOTIFY", "2026-03-02", both())))),
                wrong(
                        "a resumption of what was not suspended",
                        "steps[1].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("RESUME", "2026-03-01", "")))),
                wrong(
                        "a suspension of what is suspended",
                        "steps[2].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("SUSPEND", "2026-03-01", REASON),
                                        step("SUSPEND", "2026-03-02", REASON)))),
                wrong(
                        "a meeting while it is suspended",
                        "steps[2].act case.step",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("SUSPEND", "2026-03-01", REASON),
                                        step("HOLD", "2026-05-20", all())))),
                wrong(
                        "a step of an earlier day than the one before",
                        "steps[1].day case.day-back",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("NOTIFY", "2026-01-31", both())))),
                wrong(
                        "a meeting set for a day that is past",
                        "steps[0].meeting consultation.meeting-past",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-01-31")))),
                wrong(
                        "a day set twice",
                        "steps[1].act consultation.set-twice",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("SCHEDULE", "2026-02-02", ",\"meeting\":\"2026-05-21\"")))),
                wrong(
                        "a rescheduling of what has no day",
                        "steps[1].act consultation.not-set",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        step("PROPOSE", "2026-02-01", ""),
                                        step("RESCHEDULE", "2026-02-02", ",\"meeting\":\"2026-05-21\"" + REASON)))),
                wrong(
                        "a rescheduling without a reason",
                        "steps[1].reason case.part-missing",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("RESCHEDULE", "2026-02-02", ",\"meeting\":\"2026-05-21\"")))),
                wrong(
                        "a rescheduling without a day",
                        "steps[1].meeting case.part-missing",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("RESCHEDULE", "2026-02-02", REASON)))),
                wrong(
                        "a cancellation without a reason",
                        "steps[1].reason case.part-missing",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("CANCEL", "2026-02-02", "")))),
                wrong(
                        "a suspension without a reason",
                        "steps[1].reason case.part-missing",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("SUSPEND", "2026-02-02", "")))),
                wrong(
                        "a notice to nobody",
                        "steps[1].bodies case.part-missing",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("NOTIFY", "2026-02-02", "")))),
                wrong(
                        "an explanation of no rule",
                        "steps[1].rule case.part-missing",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("EXPLAIN", "2026-02-02", REASON)))),
                wrong(
                        "an explanation without words",
                        "steps[1].reason case.part-missing",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("EXPLAIN", "2026-02-02", ",\"rule\":\"meeting.notice\"")))),
                wrong(
                        "a scheme with a meeting day",
                        "steps[1].meeting case.part-strange",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("SCHEME", "2026-02-02", ",\"meeting\":\"2026-05-21\"")))),
                wrong(
                        "minutes with bodies",
                        "steps[2].bodies case.part-strange",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("HOLD", "2026-05-20", all()),
                                        step("MINUTE", "2026-05-21", both())))),
                wrong(
                        "a notice with a reason",
                        "steps[1].reason case.part-strange",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("NOTIFY", "2026-02-02", both() + REASON)))),
                wrong(
                        "somebody who spoke and was not there",
                        "steps[1].spoke consultation.spoke-absent",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("HOLD", "2026-05-20", ",\"bodies\":[\"city\"],\"spoke\":[\"party-a\"]")))),
                wrong(
                        "a notice to who does not take part",
                        "steps[1].bodies consultation.no-participant",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("NOTIFY", "2026-02-02", ",\"bodies\":[\"edu\"]")))),
                wrong(
                        "a 30 February",
                        "json steps[0].day",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        step("PROPOSE", "2026-02-30", "")))),
                wrong(
                        "a 13th month",
                        "json steps[0].day",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        step("PROPOSE", "2026-13-01", "")))),
                wrong(
                        "a day in words",
                        "json steps[0].day",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        step("PROPOSE", "明天", "")))),
                wrong(
                        "an unknown act",
                        "json steps[0].act",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        step("ARGUE", "2026-02-01", "")))),
                wrong(
                        "a field that there is not",
                        "json steps[0].mood",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        step("PROPOSE", "2026-02-01", ",\"mood\":\"good\"")))),
                wrong(
                        "a body twice in a notice",
                        "json steps[1].bodies",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("NOTIFY", "2026-02-02", ",\"bodies\":[\"party-a\",\"party-a\"]")))),
                wrong(
                        "a rule that is no name",
                        "json steps[1].rule",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("EXPLAIN", "2026-02-02", ",\"rule\":\"Rule 1\"" + REASON)))),
                wrong(
                        "a reason that is blank",
                        "json steps[1].reason",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("CANCEL", "2026-02-02", ",\"reason\":\" \"")))),
                wrong(
                        "a step by an unknown body",
                        "steps[1].by organization.no-such-unit",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        "{\"act\":\"SCHEME\",\"day\":\"2026-02-02\",\"by\":\"nobody\"}"))),
                wrong(
                        "two chairs",
                        "participants consultation.two-chairs",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        body("city", "CHAIR") + "," + body("department", "CHAIR") + ","
                                                + body("party-a", "CONSULTED"),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "a meeting without a chair",
                        "participants consultation.no-chair",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        body("party-a", "CONSULTED"),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "nobody who is consulted",
                        "participants consultation.nobody-consulted",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        body("city", "CHAIR"),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "a body twice",
                        "participants consultation.body-twice",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies() + "," + body("party-a", "EXPLAINER"),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "an unknown body",
                        "participants[1].body organization.no-such-unit",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        body("city", "CHAIR") + "," + body("party-z", "CONSULTED"),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "an unknown part",
                        "json participants[1].part",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        body("city", "CHAIR") + "," + body("party-a", "GUEST"),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "no participants at all",
                        "participants Size",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        "",
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "a personnel meeting with a title",
                        "title consultation.personnel-text",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "PERSONNEL_MEETING",
                                        "PERSONNEL",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "a personnel meeting about something else",
                        "subject consultation.personnel-form",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "PERSONNEL_MEETING",
                                        "MAJOR_MATTER",
                                        "",
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "candidates in another form",
                        "subject consultation.personnel-form",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "SPECIAL_MEETING",
                                        "PERSONNEL",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "a meeting without a title",
                        "title consultation.title-missing",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        "",
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "a reason in a personnel consultation",
                        "steps[1].reason consultation.personnel-text",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "PERSONNEL_MEETING",
                                        "PERSONNEL",
                                        "",
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20"),
                                        step("CANCEL", "2026-02-02", REASON)))),
                wrong(
                        "an unknown form",
                        "json form",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        "",
                                        "CHAT",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "an unknown plan",
                        "topic.plan consultation.no-such-plan",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        planned("plan-9", "t-1"),
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "an unknown topic",
                        "topic.topic consultation.no-such-topic",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        planned("plan-1", "t-9"),
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "another form than the topic",
                        "form consultation.topic-differs",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        planned("plan-1", "t-1"),
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20")))),
                wrong(
                        "a plan of the wrong year",
                        "topic.plan consultation.other-year",
                        desk -> newCase(
                                desk,
                                consultation(
                                        "x",
                                        planned("plan-1", "t-1"),
                                        "SPECIAL_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2027-01-05")))),
                wrong("an id that is used", "DuplicateException", desk -> newCase(desk, PROPOSED)),
                wrong("a revision that was not seen", "ConflictException", desk -> caseOf(desk, PROPOSED, 4)),
                wrong(
                        "a correction of what there is not",
                        "UnknownRecordException",
                        desk -> caseOf(
                                desk,
                                consultation(
                                        "c-9",
                                        "",
                                        "OTHER_MEETING",
                                        "MAJOR_MATTER",
                                        TITLE,
                                        bodies(),
                                        propose("2026-02-01", "2026-05-20")),
                                1)),
                wrong(
                        "a withdrawal of a consultation with opinions",
                        "id consultation.has-opinions",
                        desk -> desk.consultations().cases().withdraw(ConsultationId.of("c-1"), 1)),
                wrong(
                        "holding by a step that does not hold",
                        "IllegalArgumentException",
                        desk -> desk.consultations()
                                .hold(
                                        desk.command(WHY),
                                        ConsultationId.of("c-3"),
                                        ConsultationStep.of(ConsultationAct.MINUTE, DAY, CITY),
                                        1)),
                wrong(
                        "holding what was held",
                        "IllegalStateException",
                        desk -> desk.consultations()
                                .hold(
                                        desk.command(WHY),
                                        ConsultationId.of("c-1"),
                                        ConsultationStep.of(ConsultationAct.HOLD, DAY, CITY),
                                        1)),
                wrong(
                        "holding on a day before the notice",
                        "IllegalStateException",
                        desk -> desk.consultations()
                                .hold(
                                        desk.command(WHY),
                                        ConsultationId.of("c-3"),
                                        ConsultationStep.of(ConsultationAct.HOLD, EARLY, CITY),
                                        1)),
                wrong(
                        "holding what there is not",
                        "UnknownRecordException",
                        desk -> desk.consultations()
                                .hold(
                                        desk.command(WHY),
                                        ConsultationId.of("c-9"),
                                        ConsultationStep.of(ConsultationAct.HOLD, DAY, CITY),
                                        1)),
                wrong(
                        "an activity with the id of a consultation that was not held",
                        "days consultation.activity-differs",
                        desk -> desk.activities()
                                .record(Activity.of(
                                        ActivityId.of("c-3"),
                                        CITY,
                                        ConsultationTown.CONSULTED,
                                        Bilingual.of("活动"),
                                        DAY,
                                        OwnerId.body(CITY),
                                        ParticipationRole.PRESIDED))));
    }
}
