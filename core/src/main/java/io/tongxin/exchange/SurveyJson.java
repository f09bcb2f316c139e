package io.tongxin.exchange;

import io.tongxin.actor.Purpose;
import io.tongxin.id.DocumentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.SurveyId;
import io.tongxin.id.UnitId;
import io.tongxin.survey.Answer;
import io.tongxin.survey.Asked;
import io.tongxin.survey.Survey;
import io.tongxin.survey.SurveyClosure;

/** Surveys as JSON; an answer is {@code declined}, {@code answered} with what was agreed to, or not there. */
final class SurveyJson {
    private SurveyJson() {}

    static void write(Survey survey, ObjectWriting out) {
        out.text("id", survey.id())
                .text("unit", survey.unit())
                .text("purpose", survey.purpose())
                .date("opened", survey.opened())
                .sorted("fields", survey.fields())
                .text("notice", survey.notice())
                .objects("asked", survey.asked(), SurveyJson::write);
        survey.closure()
                .ifPresent(closure -> out.object(
                        "closure", o -> o.date("day", closure.day()).text("decidedBy", closure.decidedBy())));
    }

    static Survey survey(Fields f) {
        return new Survey(
                f.parsed("id", SurveyId::of),
                f.parsed("unit", UnitId::of),
                f.parsed("purpose", Purpose::of),
                f.date("opened"),
                f.set("fields", Value::text),
                f.parsed("notice", DocumentId::of),
                f.list("asked", v -> v.object(SurveyJson::asked)),
                f.optional("closure")
                        .map(v -> v.object(c -> new SurveyClosure(c.date("day"), c.parsed("decidedBy", UnitId::of)))));
    }

    private static void write(Asked asked, ObjectWriting out) {
        out.text("person", asked.person()).date("told", asked.told());
        if (asked.answer() instanceof Answer.Declined declined) {
            out.date("declined", declined.day());
        } else if (asked.answer() instanceof Answer.Answered answered) {
            out.date("answered", answered.day()).sorted("agreed", answered.agreed());
        }
    }

    private static Asked asked(Fields f) {
        return new Asked(f.parsed("person", PersonId::of), f.date("told"), answer(f));
    }

    private static Answer answer(Fields f) {
        var declined = f.optional("declined").map(Value::date);
        var answered = f.optional("answered").map(Value::date);
        var agreed = f.set("agreed", Value::text);
        if ((declined.isPresent() && answered.isPresent()) || (answered.isEmpty() && !agreed.isEmpty())) {
            throw new IllegalArgumentException("an answer is declined, or answered with what was agreed to");
        }
        return answered.<Answer>map(day -> Answer.answered(day, agreed))
                .or(() -> declined.map(Answer::declined))
                .orElseGet(Answer::none);
    }
}
