package io.tongxin.storage.jdbc;

import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Digest;
import io.tongxin.journal.JournalEntry;
import io.tongxin.journal.Verification.Fault;
import io.tongxin.storage.JournalLine;
import io.tongxin.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Changes to rows, commands, journal and head together, so that each still fits the others. */
final class CombinedAttacks {
    private static final String ROWS = "tongxin_activities";

    private CombinedAttacks() {}

    static List<Attack> all() {
        return List.of(
                Attack.of(
                        "a record and its entry are edited, and the chain made anew",
                        Attack.BY_KEY_OR_CHECKPOINT,
                        Fault.ENTRY_ALTERED,
                        i -> editAndRewrite(i, pretending(i))),
                Attack.of(
                        "the actor is edited everywhere, and the chain made anew",
                        Attack.BY_KEY_OR_CHECKPOINT,
                        Fault.ENTRY_ALTERED,
                        CombinedAttacks::putOnAnother),
                Attack.of(
                        "a record is taken out everywhere, and the chain made anew",
                        Attack.BY_KEY_OR_CHECKPOINT,
                        Fault.ENTRY_ALTERED,
                        CombinedAttacks::takeOutEverywhere),
                Attack.of(
                        "a record and its entry are edited, and the chain made anew with the key",
                        Attack.BY_CHECKPOINT,
                        Fault.CHECKPOINT_DIFFERS,
                        CombinedAttacks::rewriteWithTheKey),
                Attack.of(
                        "the end is cut off with its records, commands and time",
                        Attack.BY_CHECKPOINT,
                        Fault.ENTRY_MISSING,
                        i -> cutOff(i, i.city().earlier().sequence())),
                Attack.of(
                                "a record is written through the library without the key",
                                Attack.BY_KEY,
                                Fault.SEAL_REFUSED,
                                CombinedAttacks::writeOn)
                        .afterTheLastCheckpoint(),
                Attack.of(
                                "what came after the last checkpoint is made anew without the key",
                                Attack.BY_KEY,
                                Fault.ENTRY_ALTERED,
                                CombinedAttacks::rewriteTheEnd)
                        .afterTheLastCheckpoint(),
                Attack.of(
                                "what came after the last checkpoint is cut off with its records, commands and time",
                                Attack.NEVER,
                                Fault.ENTRY_MISSING,
                                i -> cutOff(i, i.city().earlier().sequence()))
                        .afterTheLastCheckpoint(),
                Attack.of(
                                "what came after the last checkpoint is made anew with the key",
                                Attack.NEVER,
                                Fault.CHECKPOINT_DIFFERS,
                                CombinedAttacks::rewriteTheEndWithTheKey)
                        .afterTheLastCheckpoint());
    }

    private static ChainSeal pretending(Intruder intruder) {
        return Forgery.pretending(intruder.city().seals().current().name());
    }

    private static long rewriteWithTheKey(Intruder intruder) {
        long edited = editAndRewrite(intruder, intruder.city().seals().current(), 0, "");
        long earlier = intruder.city().earlier().sequence();
        return edited <= earlier ? earlier : intruder.city().end().sequence();
    }

    private static long editAndRewrite(Intruder intruder, ChainSeal seal) {
        editAndRewrite(intruder, seal, 0, "");
        return 1;
    }

    private static long rewriteTheEnd(Intruder intruder) {
        long earlier = intruder.city().earlier().sequence();
        editAndRewrite(intruder, pretending(intruder), earlier, " and revision = 3");
        return earlier + 1;
    }

    private static long rewriteTheEndWithTheKey(Intruder intruder) {
        long earlier = intruder.city().earlier().sequence();
        return editAndRewrite(intruder, intruder.city().seals().current(), earlier, " and revision = 3");
    }

    /** Edits a record and its entry, and chains the lines after so many anew; the edited entry. */
    private static long editAndRewrite(Intruder intruder, ChainSeal seal, long after, String which) {
        Map<String, Object> row = intruder.anyRow(ROWS, "withdrawn = 0" + which);
        intruder.change(
                "update " + ROWS + " set body = replace(body, '专题', '一般') where root_unit = ? and id = ?",
                Intruder.value(row, "id"));
        JournalEntry old = entryOf(intruder, row);
        var entries = new ArrayList<>(intruder.entries());
        entries.set((int) old.sequence() - 1, Forgery.ending(old, digest(intruder, row)));
        rewrite(intruder, entries, seal, after);
        return old.sequence();
    }

    private static void rewrite(Intruder intruder, List<JournalEntry> entries, ChainSeal seal, long after) {
        List<JournalLine> kept = intruder.lines().subList(0, (int) after);
        intruder.putLines(Forgery.chained(kept, entries.subList((int) after, entries.size()), seal));
    }

    private static JournalEntry entryOf(Intruder intruder, Map<String, Object> row) {
        return intruder.entries().stream()
                .filter(e -> e.kind().equals(RecordKinds.ACTIVITIES.name()) && e.id().equals(Intruder.value(row, "id")))
                .filter(e -> e.revision() == Intruder.number(row, "revision"))
                .findFirst()
                .orElseThrow();
    }

    private static String digest(Intruder intruder, Map<String, Object> row) {
        return Digest.of(intruder.latest(RecordKinds.ACTIVITIES, Intruder.text(row, "id")))
                .value();
    }

    private static long putOnAnother(Intruder intruder) {
        Map<String, Object> row = intruder.anyRow(ROWS, "revision = 1");
        intruder.change(
                "update " + ROWS + " set actor_id = 'another' where root_unit = ? and id = ?",
                Intruder.value(row, "id"));
        intruder.change(
                "update tongxin_commands set actor_id = 'another' where root_unit = ? and command_id = ?",
                Intruder.value(row, "command_id"));
        JournalEntry old = entryOf(intruder, row);
        var entries = new ArrayList<>(intruder.entries());
        entries.set((int) old.sequence() - 1, Forgery.byAnother(old, digest(intruder, row)));
        rewrite(intruder, entries, pretending(intruder), 0);
        return 1;
    }

    private static long takeOutEverywhere(Intruder intruder) {
        Map<String, Object> row = intruder.anyRow(ROWS, "revision = 1");
        JournalEntry old = entryOf(intruder, row);
        takeOut(intruder, old);
        var entries = new ArrayList<JournalEntry>();
        for (JournalEntry entry : intruder.entries()) {
            if (entry.sequence() != old.sequence()) {
                entries.add(Forgery.numbered(entry, entries.size() + 1L));
            }
        }
        intruder.putLines(Forgery.chained(entries, pretending(intruder)));
        return 1;
    }

    /** Takes out the revision, and puts the one before it in its place. */
    private static void takeOut(Intruder intruder, JournalEntry entry) {
        String table = "tongxin_" + entry.kind();
        String which = " where root_unit = ? and id = ? and revision = ?";
        intruder.change("delete from " + table + which, entry.id(), entry.revision());
        intruder.execute("delete from " + table + "_c" + which, entry.id(), entry.revision());
        intruder.execute(
                "delete from tongxin_commands where root_unit = ? and command_id = ?",
                entry.command().value());
        int before = entry.revision() - 1;
        if (before > 0) {
            Map<String, Object> earlier = intruder.rows(
                            table + "_h", "id = '" + entry.id() + "' and revision = " + before)
                    .get(0);
            intruder.change("delete from " + table + "_h" + which, entry.id(), before);
            intruder.insert(table, Intruder.without(earlier, "superseded_at"));
        }
    }

    /** As if nothing had been written after so many entries. */
    private static long cutOff(Intruder intruder, long after) {
        List<JournalLine> lines = intruder.lines();
        List<JournalEntry> entries = intruder.entries();
        var taken = new LinkedHashSet<>(entries.subList((int) after, entries.size()));
        var backwards = new ArrayList<>(taken);
        Collections.reverse(backwards);
        backwards.forEach(entry -> takeOut(intruder, entry));
        intruder.change("delete from tongxin_journal where root_unit = ? and sequence_no > ?", after);
        intruder.change("update tongxin_heads set recorded_at = "
                + Sql.micros(lines.get((int) after - 1).recordedAt()) + " where root_unit = ?");
        return after + 1;
    }

    private static long writeOn(Intruder intruder) {
        UnitId root = intruder.city().root();
        long last = intruder.lines().size();
        Tongxin.builder()
                .storage(intruder.storage())
                .clock(SettableClock.at(Instant.parse("2027-01-01T00:00:00Z")))
                .journalSeals(ChainSeals.unkeyed())
                .build()
                .as(Actor.of(ActorId.of("another"), root, Scope.root(root)))
                .activities()
                .record(TamperedCity.activity(ActivityId.of("smuggled"), root));
        return last + 1;
    }
}
