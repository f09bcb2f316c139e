package io.tongxin.exchange;

import io.tongxin.access.AccessEntry;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.id.AccessId;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;

/** Entries of the access log as JSON. */
final class AccessJson {
    private AccessJson() {}

    static void write(AccessEntry entry, ObjectWriting out) {
        out.text("id", entry.id())
                .text("rootUnit", entry.rootUnit())
                .instant("at", entry.at())
                .text("actor", entry.actor())
                .text("unit", entry.unit())
                .text("purpose", entry.purpose())
                .text("outcome", entry.outcome().name())
                .text("kind", entry.kind())
                .text("record", entry.record())
                .texts("fields", entry.fields());
        entry.grounds().ifPresent(grounds -> out.text("grounds", grounds));
    }

    static AccessEntry entry(Fields f) {
        return new AccessEntry(
                f.parsed("id", AccessId::of),
                f.parsed("rootUnit", UnitId::of),
                f.required("at").instant(),
                f.parsed("actor", ActorId::of),
                f.parsed("unit", UnitId::of),
                f.parsed("purpose", Purpose::of),
                f.required("outcome").constant(AccessEntry.Outcome.class),
                f.text("kind"),
                f.text("record"),
                f.list("fields", Value::text),
                f.optional("grounds").map(v -> v.parsed(Grounds::of)));
    }
}
