package io.tongxin.testkit;

import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.catalog.ShippedProfiles;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationForm;
import io.tongxin.consultation.ConsultationPlan;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.RuleProfile;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.RuleProfileId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.storage.Command;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fictional city that consults two parties: records as a host hands them in, as JSON. */
final class ConsultationTown {
    static final UnitId CITY = UnitId.of("city");
    static final UnitId DEPARTMENT = UnitId.of("department");
    static final UnitId FIRST = UnitId.of("party-a");
    static final UnitId SECOND = UnitId.of("party-b");
    static final ActivityKindId CONSULTED = ActivityKindId.of("consultation");

    static final String PLAN = plan(
            "plan-1",
            2026,
            topic("t-1", "\"title\":\"议题一\",", "MAJOR_MATTER", "SPECIAL_MEETING", "2026-03-01", "2026-03-31") + ","
                    + topic("t-2", "", "PERSONNEL", "PERSONNEL_MEETING", "2026-06-01", "2026-06-30") + ","
                    + topic("t-3", "\"title\":\"调研\",", "MAJOR_MATTER", "RESEARCH_MEETING", "2026-09-01", "2026-09-30"),
            step("DRAFT", "2026-01-10", ""),
            step("HEAR", "2026-01-15", both()),
            step("APPROVE", "2026-01-20", ""),
            step("TELL", "2026-01-25", both()));
    static final String HELD = consultation(
            "c-1",
            planned("plan-1", "t-1"),
            "SPECIAL_MEETING",
            "MAJOR_MATTER",
            "\"title\":\"议题一\",",
            bodies(),
            propose("2026-02-01", "2026-03-20"),
            step("NOTIFY", "2026-03-05", both()),
            step("HOLD", "2026-03-20", all()),
            step("MINUTE", "2026-03-22", ""));
    static final String PERSONNEL = consultation(
            "c-2",
            planned("plan-1", "t-2"),
            "PERSONNEL_MEETING",
            "PERSONNEL",
            "",
            bodies(),
            propose("2026-02-01", "2026-06-10"));
    static final String PROPOSED = consultation(
            "c-3",
            "",
            "OTHER_MEETING",
            "MAJOR_MATTER",
            "\"title\":\"议题三\",",
            bodies(),
            propose("2026-02-01", "2026-05-20"));

    private ConsultationTown() {}

    static String opinion(String id, String more, String... steps) {
        return "{\"id\":\"" + id + "\",\"unit\":\"city\",\"kind\":\"OPINION\"," + more + "\"text\":\"完善设施\",\"steps\":["
                + String.join(",", steps) + "]}";
    }

    static String raisedBy(String consultation, String... bodies) {
        return "\"consultation\":\"" + consultation + "\",\"bodies\":[\"" + String.join("\",\"", bodies) + "\"],";
    }

    static String register(String day) {
        return step("REGISTER", day, "");
    }

    static String plan(String id, int year, String topics, String... steps) {
        return "{\"id\":\"" + id + "\",\"unit\":\"city\",\"channel\":\"PARTIES\",\"year\":" + year
                + ",\"title\":\"年度计划\",\"topics\":[" + topics + "],\"steps\":[" + String.join(",", steps) + "]}";
    }

    static String topic(String id, String title, String subject, String form, String first, String last) {
        return "{\"id\":\"" + id + "\"," + title + "\"subject\":\"" + subject + "\",\"form\":\"" + form
                + "\",\"time\":{\"first\":\"" + first + "\",\"last\":\"" + last
                + "\"},\"participants\":[\"party-a\",\"party-b\"]}";
    }

    static String consultation(
            String id,
            String planned,
            String form,
            String subject,
            String title,
            String participants,
            String... steps) {
        return "{\"id\":\"" + id + "\",\"unit\":\"city\"," + planned + "\"form\":\"" + form + "\",\"subject\":\""
                + subject + "\",\"initiator\":\"COMMITTEE\"," + title + "\"participants\":[" + participants
                + "],\"steps\":[" + String.join(",", steps) + "]}";
    }

    static String planned(String plan, String topic) {
        return "\"topic\":{\"plan\":\"" + plan + "\",\"topic\":\"" + topic + "\"},";
    }

    static String bodies() {
        return body("city", "CHAIR") + "," + body("department", "DEPARTMENT") + "," + body("party-a", "CONSULTED") + ","
                + body("party-b", "CONSULTED");
    }

    static String body(String id, String part) {
        return "{\"body\":\"" + id + "\",\"part\":\"" + part + "\"}";
    }

    static String propose(String day, String meeting) {
        return step("PROPOSE", day, ",\"meeting\":\"" + meeting + "\"");
    }

    static String step(String act, String day, String more) {
        return "{\"act\":\"" + act + "\",\"day\":\"" + day + "\",\"by\":\"city\"" + more + "}";
    }

    static String both() {
        return ",\"bodies\":[\"party-a\",\"party-b\"]";
    }

    static String all() {
        return ",\"bodies\":[\"city\",\"party-a\",\"party-b\"],\"spoke\":[\"party-a\"]";
    }

    static RuleProfile profile() {
        return ShippedProfiles.central()
                .adoptedAs(RuleProfileId.of("central"), Set.of(CITY), EffectivePeriod.always())
                .crediting(
                        Map.of(ConsultationForm.SPECIAL_MEETING, CONSULTED, ConsultationForm.OTHER_MEETING, CONSULTED));
    }

    /** A year with one day off. */
    static WorkingCalendar calendar(LocalDate... holidays) {
        return new WorkingCalendar(
                WorkingCalendarId.of("2026"),
                Bilingual.of("2026年"),
                EffectivePeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                Set.of(holidays),
                Set.of());
    }

    /** The city before anything was raised. */
    static void record(Office office, Command command) {
        office.write(command, changes -> {
            List.of(DEPARTMENT, FIRST, SECOND)
                    .forEach(id -> changes.record(
                            RecordKinds.UNITS,
                            new OrganizationUnit(id, Bilingual.of("示例单位"), Set.of(), EffectivePeriod.always())));
            changes.record(RecordKinds.WORKING_CALENDARS, calendar())
                    .record(RecordKinds.RULE_PROFILES, profile())
                    .record(RecordKinds.CONSULTATION_PLANS, plan(PLAN));
            for (String one : List.of(HELD, PERSONNEL, PROPOSED)) {
                changes.record(RecordKinds.CONSULTATIONS, consultation(one));
            }
            changes.record(
                            RecordKinds.OPINIONS,
                            opinion(opinion("o-1", raisedBy("c-1", "party-a"), register("2026-03-20"))))
                    .record(
                            RecordKinds.OPINIONS,
                            opinion(opinion("o-2", raisedBy("c-1", "party-b"), register("2026-03-20"))));
        });
    }

    static ConsultationPlan plan(String json) {
        return JsonForms.CONSULTATION_PLAN.read(json);
    }

    static Consultation consultation(String json) {
        return JsonForms.CONSULTATION.read(json);
    }

    static Opinion opinion(String json) {
        return JsonForms.OPINION.read(json);
    }
}
