package io.tongxin.exchange;

import io.tongxin.id.ActivityId;
import io.tongxin.id.AppealId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.pairing.SealedAppeal;

/** Appeals as JSON, their texts sealed. */
final class AppealJson {
    private AppealJson() {}

    static void write(SealedAppeal appeal, ObjectWriting out) {
        out.text("id", appeal.id())
                .text("unit", appeal.unit())
                .text("person", appeal.person())
                .text("activity", appeal.activity())
                .date("day", appeal.day())
                .text("asked", appeal.asked().text());
        appeal.handled()
                .ifPresent(handled -> out.object(
                        "handled",
                        o -> o.date("day", handled.day())
                                .text("done", handled.done().text())));
    }

    static SealedAppeal appeal(Fields f) {
        return new SealedAppeal(
                f.parsed("id", AppealId::of),
                f.parsed("unit", UnitId::of),
                f.parsed("person", PersonId::of),
                f.parsed("activity", ActivityId::of),
                f.date("day"),
                f.parsed("asked", SealedJson::sealed),
                f.optional("handled")
                        .map(v -> v.object(
                                h -> new SealedAppeal.Handled(h.date("day"), h.parsed("done", SealedJson::sealed)))));
    }
}
