package io.tongxin.kept;

import io.tongxin.StoredAccessLog;
import io.tongxin.access.AccessEntry;
import io.tongxin.access.AccessEntry.Outcome;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.AccessId;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Entries of the access log that are kept. */
final class KeptAccesses {
    private KeptAccesses() {}

    static Kept<AccessEntry> all() {
        return new Kept<>(
                StoredAccessLog.ENTRIES,
                Map.of(
                        "read", entry("x-1", Outcome.READ, "persons", List.of("name")),
                        "revealed", entry("x-2", Outcome.REVEALED, "persons", List.of("name", "contact.phone")),
                        "revealed-on-grounds",
                                entry("x-5", Outcome.REVEALED, "persons", List.of("name"))
                                        .because(Grounds.of("办理推荐件")),
                        "read-denied", entry("x-3", Outcome.READ_DENIED, "journal", List.of()),
                        "write-denied", entry("x-4", Outcome.WRITE_DENIED, "activities", List.of())));
    }

    private static AccessEntry entry(String id, Outcome outcome, String kind, List<String> fields) {
        return AccessEntry.of(
                AccessId.of(id),
                UnitId.of("city"),
                Instant.parse("2026-03-31T16:00:00.123456Z"),
                Actor.of(ActorId.of("clerk"), UnitId.of("edu"), Scope.none()),
                Purpose.of("核对材料"),
                outcome,
                kind,
                "r-" + id,
                fields);
    }
}
