package io.tongxin.testkit;

import static io.tongxin.testkit.ConsultationTown.CITY;
import static io.tongxin.testkit.ConsultationTown.body;
import static io.tongxin.testkit.ConsultationTown.opinion;
import static io.tongxin.testkit.ConsultationTown.raisedBy;
import static io.tongxin.testkit.ConsultationTown.register;
import static io.tongxin.testkit.ConsultationTown.step;
import static io.tongxin.testkit.WrongInput.WHY;
import static io.tongxin.testkit.WrongInput.wrong;

import io.tongxin.Office;
import io.tongxin.consultation.Opinion;
import io.tongxin.id.OpinionId;
import java.util.List;
import java.util.Map;

/** Wrong inputs about opinions. A table, and long for that. */
final class WrongOpinions {
    private static final OpinionId O1 = OpinionId.of("o-1");
    private static final OpinionId O2 = OpinionId.of("o-2");

    private static void newOpinion(Office desk, String json) {
        desk.consultations().opinions().record(opinion(json));
    }

    private static Opinion part(String id, String body) {
        return opinion(opinion(id, raisedBy("c-1", body), register("2026-03-25")));
    }

    private WrongOpinions() {}

    static List<WrongInput> inputs() {
        return List.of(
                wrong(
                        "a reply before the opinion",
                        "steps[0].act case.step",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        step("REPLY", "2026-03-20", ",\"bodies\":[\"party-a\"]"),
                                        register("2026-03-20")))),
                wrong(
                        "a reply before the decision",
                        "steps[1].act case.step",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("REPLY", "2026-03-21", ",\"bodies\":[\"party-a\"]")))),
                wrong(
                        "a receipt before the reply",
                        "steps[2].act case.step",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"NOTED\""),
                                        step("RECEIVE", "2026-03-22", ",\"bodies\":[\"party-a\"]")))),
                wrong(
                        "a receipt of somebody who had no reply",
                        "steps[3].bodies opinion.receipt-before-reply",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a", "party-b"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"NOTED\""),
                                        step("REPLY", "2026-03-22", ",\"bodies\":[\"party-a\"]"),
                                        step("RECEIVE", "2026-03-22", ",\"bodies\":[\"party-b\"]")))),
                wrong(
                        "two ends",
                        "steps[2].act case.step",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"NOTED\""),
                                        step("DECIDE", "2026-03-22", ",\"end\":\"ADOPTED\"")))),
                wrong(
                        "an end that is none",
                        "steps[1].end case.part-missing",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", "")))),
                wrong(
                        "an unknown end",
                        "json steps[1].end",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"IGNORED\"")))),
                wrong(
                        "not adopted without a reason",
                        "steps[1].reason opinion.end-without-reason",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"NOT_ADOPTED\"")))),
                wrong(
                        "partly adopted without a reason",
                        "steps[1].reason opinion.end-without-reason",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"PARTLY_ADOPTED\"")))),
                wrong(
                        "a reply to who did not raise it",
                        "steps[2].bodies opinion.not-raised-by",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"NOTED\""),
                                        step("REPLY", "2026-03-22", ",\"bodies\":[\"party-b\"]")))),
                wrong(
                        "progress of what was not adopted",
                        "steps[2].act opinion.not-adopted",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"NOTED\""),
                                        step("PROGRESS", "2026-03-22", ",\"percent\":50")))),
                wrong(
                        "progress of more than all",
                        "steps[2].percent opinion.percent",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"ADOPTED\""),
                                        step("PROGRESS", "2026-03-22", ",\"percent\":101")))),
                wrong(
                        "progress of less than nothing",
                        "steps[2].percent opinion.percent",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"ADOPTED\""),
                                        step("PROGRESS", "2026-03-22", ",\"percent\":-1")))),
                wrong(
                        "progress in words",
                        "json steps[2].percent",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"ADOPTED\""),
                                        step("PROGRESS", "2026-03-22", ",\"percent\":\"half\"")))),
                wrong(
                        "carried out by a duty that is none",
                        "json steps[2].link",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"ADOPTED\""),
                                        step(
                                                "CARRY_OUT",
                                                "2026-03-22",
                                                ",\"link\":{\"kind\":\"DUTY\",\"reference\":\"item\",\"title\":\"职责\"}")))),
                wrong(
                        "carried out by nothing",
                        "steps[2].link case.part-missing",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("DECIDE", "2026-03-21", ",\"end\":\"ADOPTED\""),
                                        step("CARRY_OUT", "2026-03-22", "")))),
                wrong(
                        "registered twice",
                        "steps[1].act case.step",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        register("2026-03-20")))),
                wrong(
                        "assigned to nobody",
                        "steps[1].bodies case.part-missing",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("ASSIGN", "2026-03-21", "")))),
                wrong(
                        "assigned to an unknown unit",
                        "steps[1].bodies[nobody] organization.no-such-unit",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("ASSIGN", "2026-03-21", ",\"bodies\":[\"nobody\"]")))),
                wrong(
                        "assigned before it was registered",
                        "steps[1].day case.day-back",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("ASSIGN", "2026-03-19", ",\"bodies\":[\"department\"]")))),
                wrong(
                        "raised by nobody",
                        "bodies Size",
                        desk -> newOpinion(desk, opinion("x", "\"consultation\":\"c-1\",", register("2026-03-20")))),
                wrong(
                        "raised by an unknown body",
                        "bodies[party-z] organization.no-such-unit",
                        desk -> newOpinion(desk, opinion("x", "\"bodies\":[\"party-z\"],", register("2026-03-20")))),
                wrong(
                        "raised by who does not take part",
                        "bodies opinion.body-not-there",
                        desk -> newOpinion(desk, opinion("x", raisedBy("c-1", "edu"), register("2026-03-20")))),
                wrong(
                        "raised in an unknown consultation",
                        "consultation opinion.no-such-consultation",
                        desk -> newOpinion(desk, opinion("x", raisedBy("c-9", "party-a"), register("2026-03-20")))),
                wrong(
                        "raised in a personnel consultation",
                        "consultation consultation.personnel-text",
                        desk -> newOpinion(desk, opinion("x", raisedBy("c-2", "party-a"), register("2026-06-10")))),
                wrong(
                        "raised before the consultation was proposed",
                        "steps[0].day opinion.before-consultation",
                        desk -> newOpinion(desk, opinion("x", raisedBy("c-1", "party-a"), register("2026-01-31")))),
                wrong(
                        "an opinion of itself",
                        "from opinion.of-itself",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a") + "\"from\":[\"x\"],",
                                        register("2026-03-20")))),
                wrong(
                        "made of what was not split",
                        "from opinion.not-made-of",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a") + "\"from\":[\"o-1\"],",
                                        register("2026-03-20")))),
                wrong(
                        "made of what there is not",
                        "from opinion.not-made-of",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a") + "\"from\":[\"o-9\"],",
                                        register("2026-03-20")))),
                wrong(
                        "split into one",
                        "steps[1].into opinion.parts",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("SPLIT", "2026-03-21", ",\"into\":[\"y\"]")))),
                wrong(
                        "split into what there is not",
                        "steps[1].into opinion.part-missing",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("SPLIT", "2026-03-21", ",\"into\":[\"y\",\"z\"]")))),
                wrong(
                        "merged into itself",
                        "steps[1].into opinion.of-itself",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("MERGE", "2026-03-21", ",\"into\":[\"x\"]")))),
                wrong(
                        "merged into two",
                        "steps[1].into opinion.parts",
                        desk -> newOpinion(
                                desk,
                                opinion(
                                        "x",
                                        raisedBy("c-1", "party-a"),
                                        register("2026-03-20"),
                                        step("MERGE", "2026-03-21", ",\"into\":[\"y\",\"z\"]")))),
                wrong(
                        "signed by fewer than nobody",
                        "signers Min",
                        desk -> newOpinion(
                                desk,
                                opinion("x", raisedBy("c-1", "party-a") + "\"signers\":-1,", register("2026-03-20")))),
                wrong(
                        "a split whose part is of another body",
                        "opinions[z].bodies opinion.bodies-lost",
                        desk -> desk.consultations()
                                .split(
                                        desk.command(WHY),
                                        O1,
                                        CITY,
                                        List.of(part("y", "party-a"), part("z", "party-b")),
                                        1)),
                wrong(
                        "a split into one",
                        "opinions[o-1].steps[1].into opinion.parts",
                        desk -> desk.consultations()
                                .split(desk.command(WHY), O1, CITY, List.of(part("y", "party-a")), 1)),
                wrong(
                        "a split with an id that is used",
                        "DuplicateException",
                        desk -> desk.consultations()
                                .split(
                                        desk.command(WHY),
                                        O1,
                                        CITY,
                                        List.of(part("y", "party-a"), part("o-2", "party-a")),
                                        1)),
                wrong(
                        "a split by a revision that was not seen",
                        "UnknownRecordException",
                        desk -> desk.consultations()
                                .split(
                                        desk.command(WHY),
                                        O1,
                                        CITY,
                                        List.of(part("y", "party-a"), part("z", "party-a")),
                                        3)),
                wrong(
                        "a merger of one",
                        "opinions[y].from opinion.merge-alone",
                        desk -> desk.consultations()
                                .merge(desk.command(WHY), Map.of(O1, 1), CITY, part("y", "party-a"))),
                wrong(
                        "a merger that forgets a body",
                        "opinions[y].bodies opinion.bodies-lost",
                        desk -> desk.consultations()
                                .merge(desk.command(WHY), Map.of(O1, 1, O2, 1), CITY, part("y", "party-a"))),
                wrong(
                        "a merger into itself",
                        "IllegalArgumentException",
                        desk -> desk.consultations()
                                .merge(
                                        desk.command(WHY),
                                        Map.of(O1, 1, O2, 1),
                                        CITY,
                                        opinion(opinion(
                                                "o-1",
                                                raisedBy("c-1", "party-a", "party-b"),
                                                register("2026-03-25"))))),
                wrong(
                        "a merger with what there is not",
                        "UnknownRecordException",
                        desk -> desk.consultations()
                                .merge(
                                        desk.command(WHY),
                                        Map.of(O1, 1, OpinionId.of("o-9"), 1),
                                        CITY,
                                        part("y", "party-a"))));
    }
}
