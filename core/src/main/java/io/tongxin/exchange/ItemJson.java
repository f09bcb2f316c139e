package io.tongxin.exchange;

import io.tongxin.id.ActivityKindId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.responsibility.ArticlePlace;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Pace;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.Score;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.PartnerCondition;
import io.tongxin.role.ResponsibleRole;
import java.time.MonthDay;

/** Items of responsibility lists and their parts as JSON. */
final class ItemJson {
    private ItemJson() {}

    static void write(ResponsibilityItem item, ObjectWriting out) {
        out.text("id", item.id())
                .text("number", item.number())
                .bilingual("content", item.content())
                .text("strength", item.strength().name())
                .names("roles", item.roles())
                .sorted("departments", item.departments())
                .object("frequency", o -> FrequencyJson.write(item.frequency(), o))
                .object("credit", o -> write(item.credit(), o))
                .object("score", o -> write(item.score(), o))
                .sorted("grounds", item.grounds())
                .number("lead", item.lead())
                .objects(
                        "pace",
                        item.pace().steps(),
                        (step, o) -> o.text("by", step.by()).number("percent", step.percent()))
                .texts("basis", item.basis())
                .objects("places", item.places(), ItemJson::write);
    }

    static ResponsibilityItem item(Fields f) {
        return new ResponsibilityItem(
                f.parsed("id", ItemId::of),
                f.text("number"),
                f.bilingual("content"),
                f.required("strength").constant(Strength.class),
                f.constants("roles", ResponsibleRole.class),
                f.parsedSet("departments", UnitId::of),
                f.required("frequency").object(FrequencyJson::frequency),
                f.required("credit").object(ItemJson::credit),
                f.required("score").object(ItemJson::score),
                f.parsedSet("grounds", GroundId::of),
                f.required("lead").number(),
                new Pace(f.list(
                        "pace",
                        v -> v.object(s -> new Pace.Step(
                                s.parsed("by", MonthDay::parse),
                                s.required("percent").number())))),
                f.parsedList("basis", Citation::parse),
                f.list("places", v -> v.object(ItemJson::place)));
    }

    static void write(Credit credit, ObjectWriting out) {
        out.sorted("kinds", credit.kinds())
                .text("role", credit.role().name())
                .text("partner", credit.partner().name())
                .sorted("evidence", credit.evidence());
    }

    static Credit credit(Fields f) {
        return new Credit(
                f.parsedSet("kinds", ActivityKindId::of),
                f.required("role").constant(ParticipationRole.class),
                f.required("partner").constant(PartnerCondition.class),
                f.parsedSet("evidence", EvidenceKindId::of));
    }

    static void write(Score score, ObjectWriting out) {
        out.text("method", score.method().name())
                .numberUnlessZero("hundredths", score.hundredths())
                .numberUnlessZero("stepHundredths", score.stepHundredths());
    }

    static Score score(Fields f) {
        return new Score(
                f.required("method").constant(Score.Method.class), f.number("hundredths"), f.number("stepHundredths"));
    }

    static void write(ArticlePlace place, ObjectWriting out) {
        out.text("department", place.department())
                .number("heading", place.heading())
                .number("sentence", place.sentence())
                .flag("cut", place.cut());
    }

    static ArticlePlace place(Fields f) {
        return new ArticlePlace(
                f.required("department").text(),
                f.required("heading").number(),
                f.required("sentence").number(),
                f.required("cut").flag());
    }
}
