package io.tongxin.testkit;

import static io.tongxin.testkit.ConsultationTown.CITY;
import static io.tongxin.testkit.ConsultationTown.PLAN;
import static io.tongxin.testkit.ConsultationTown.both;
import static io.tongxin.testkit.ConsultationTown.plan;
import static io.tongxin.testkit.ConsultationTown.step;
import static io.tongxin.testkit.ConsultationTown.topic;
import static io.tongxin.testkit.WrongInput.TITLE;
import static io.tongxin.testkit.WrongInput.wrong;

import io.tongxin.Office;
import io.tongxin.consultation.PlanAct;
import io.tongxin.consultation.PlanStep;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.ConsultationPlanId;
import java.time.LocalDate;
import java.util.List;

/** Wrong inputs about plans and rule profiles. A table, and long for that. */
final class WrongPlans {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

    private static void newPlan(Office desk, String json) {
        desk.consultations().plans().record(plan(json));
    }

    private static void newProfile(Office desk, String rules) {
        desk.consultations()
                .profiles()
                .record(JsonForms.RULE_PROFILE.read(
                        "{\"id\":\"x\",\"title\":\"方案\",\"units\":[\"city\"],\"effective\":{\"from\":\"2026-01-01\"},"
                                + "\"verified\":false,\"warning\":3,\"rules\":" + rules + "}"));
    }

    private WrongPlans() {}

    static List<WrongInput> inputs() {
        return List.of(
                wrong(
                        "a plan that begins with its approval",
                        "steps[0].act case.step",
                        desk -> newPlan(desk, ConsultationTown.plan("x", 2026, "", step("APPROVE", "2026-01-10", "")))),
                wrong(
                        "a plan told before it was approved",
                        "steps[1].act case.step",
                        desk -> newPlan(
                                desk,
                                ConsultationTown.plan(
                                        "x",
                                        2026,
                                        "",
                                        step("DRAFT", "2026-01-10", ""),
                                        step("TELL", "2026-01-11", both())))),
                wrong(
                        "a plan closed before it was approved",
                        "steps[1].act case.step",
                        desk -> newPlan(
                                desk,
                                ConsultationTown.plan(
                                        "x",
                                        2026,
                                        "",
                                        step("DRAFT", "2026-01-10", ""),
                                        step("CLOSE", "2026-01-11", "")))),
                wrong(
                        "a plan amended without a reason",
                        "steps[2].reason case.part-missing",
                        desk -> newPlan(
                                desk,
                                ConsultationTown.plan(
                                        "x",
                                        2026,
                                        "",
                                        step("DRAFT", "2026-01-10", ""),
                                        step("APPROVE", "2026-01-11", ""),
                                        step("AMEND", "2026-01-12", "")))),
                wrong(
                        "a topic twice",
                        "topics[1].id plan.topic-twice",
                        desk -> newPlan(
                                desk,
                                ConsultationTown.plan(
                                        "x",
                                        2026,
                                        topic(
                                                        "t-1",
                                                        TITLE,
                                                        "MAJOR_MATTER",
                                                        "SPECIAL_MEETING",
                                                        "2026-03-01",
                                                        "2026-03-31")
                                                + ","
                                                + topic(
                                                        "t-1",
                                                        TITLE,
                                                        "MAJOR_MATTER",
                                                        "SPECIAL_MEETING",
                                                        "2026-03-01",
                                                        "2026-03-31"),
                                        step("DRAFT", "2026-01-10", "")))),
                wrong(
                        "a topic of another year",
                        "topics[0].time plan.topic-other-year",
                        desk -> newPlan(
                                desk,
                                ConsultationTown.plan(
                                        "x",
                                        2027,
                                        topic(
                                                "t-1",
                                                TITLE,
                                                "MAJOR_MATTER",
                                                "SPECIAL_MEETING",
                                                "2026-03-01",
                                                "2026-03-31"),
                                        step("DRAFT", "2026-01-10", "")))),
                wrong(
                        "a topic that ends before it begins",
                        "json topics[0].time",
                        desk -> newPlan(
                                desk,
                                ConsultationTown.plan(
                                        "x",
                                        2026,
                                        topic(
                                                "t-1",
                                                TITLE,
                                                "MAJOR_MATTER",
                                                "SPECIAL_MEETING",
                                                "2026-03-31",
                                                "2026-03-01"),
                                        step("DRAFT", "2026-01-10", "")))),
                wrong(
                        "candidates with a title",
                        "topics[0].title consultation.personnel-text",
                        desk -> newPlan(
                                desk,
                                ConsultationTown.plan(
                                        "x",
                                        2026,
                                        topic(
                                                "t-1",
                                                TITLE,
                                                "PERSONNEL",
                                                "PERSONNEL_MEETING",
                                                "2026-03-01",
                                                "2026-03-31"),
                                        step("DRAFT", "2026-01-10", "")))),
                wrong(
                        "a year before there was any",
                        "year Min",
                        desk -> newPlan(desk, ConsultationTown.plan("x", 1900, "", step("DRAFT", "2026-01-10", "")))),
                wrong(
                        "heard from an unknown body",
                        "steps[1].bodies[party-z] organization.no-such-unit",
                        desk -> newPlan(
                                desk,
                                ConsultationTown.plan(
                                        "x",
                                        2026,
                                        "",
                                        step("DRAFT", "2026-01-10", ""),
                                        step("HEAR", "2026-01-11", ",\"bodies\":[\"party-z\"]")))),
                wrong(
                        "a plan closed while a consultation is open",
                        "consultations[c-1] plan.consultation-open; opinions[o-1] plan.opinion-open; opinions[o-2] plan.opinion-open; consultations[c-2] plan.consultation-open",
                        desk -> desk.consultations()
                                .plans()
                                .correct(plan(PLAN).after(PlanStep.of(PlanAct.CLOSE, DAY, CITY)), 1)),
                wrong(
                        "a topic taken out that is used",
                        "topics plan.topic-in-use",
                        desk -> desk.consultations()
                                .plans()
                                .correct(
                                        plan(PLAN)
                                                .withTopics(plan(PLAN).topics().subList(1, 3)),
                                        1)),
                wrong(
                        "a plan withdrawn that has consultations",
                        "id plan.has-consultations",
                        desk -> desk.consultations().plans().withdraw(ConsultationPlanId.of("plan-1"), 1)),
                wrong(
                        "a rule twice",
                        "rules[1].id profile.rule-twice",
                        desk -> newProfile(
                                desk,
                                "[{\"id\":\"a.b\",\"strength\":\"MUST\",\"percent\":50},{\"id\":\"a.b\",\"strength\":\"MUST\",\"percent\":60}]")),
                wrong(
                        "a quorum of nobody",
                        "json rules[0]",
                        desk -> newProfile(desk, "[{\"id\":\"a.b\",\"strength\":\"MUST\",\"percent\":0}]")),
                wrong(
                        "days of no kind",
                        "json rules[0].days",
                        desk -> newProfile(
                                desk, "[{\"id\":\"a.b\",\"strength\":\"MUST\",\"ahead\":\"NOTICE\",\"days\":\"10\"}]")),
                wrong(
                        "fewer than no days",
                        "json rules[0].days",
                        desk -> newProfile(
                                desk,
                                "[{\"id\":\"a.b\",\"strength\":\"MUST\",\"ahead\":\"NOTICE\",\"days\":\"-1d\"}]")),
                wrong(
                        "an unknown procedure",
                        "json rules[0].procedure",
                        desk -> newProfile(desk, "[{\"id\":\"a.b\",\"strength\":\"MUST\",\"procedure\":\"PRAY\"}]")),
                wrong(
                        "a rule that asks for nothing",
                        "json rules[0].procedure",
                        desk -> newProfile(desk, "[{\"id\":\"a.b\",\"strength\":\"MUST\"}]")),
                wrong(
                        "a citation that is none",
                        "json rules[0].basis[0]",
                        desk -> newProfile(
                                desk, "[{\"id\":\"a.b\",\"strength\":\"MUST\",\"basis\":[\"第三条\"],\"percent\":50}]")),
                wrong(
                        "two profiles for one unit at one time",
                        "effective profile.overlap",
                        desk -> newProfile(desk, "[]")));
    }
}
