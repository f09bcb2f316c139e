package io.tongxin.storage.jdbc;

import io.tongxin.journal.JournalEntry;
import io.tongxin.journal.Verification.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes to the rows of records, to what is kept beside them, to commands and to the head. */
final class RowAttacks {
    private static final String ROWS = "tongxin_activities";
    private static final String HISTORY = "tongxin_activities_h";
    private static final String CODES = "tongxin_activities_c";
    private static final String OTHERS = "tongxin_posts";
    private static final String LIVE = "withdrawn = 0";
    private static final String ALL = "1 = 1";

    private RowAttacks() {}

    static List<Attack> all() {
        return List.of(
                always(
                        "a body is edited",
                        Fault.RECORD_ALTERED,
                        i -> edit(i, ROWS, "body = replace(body, '专题', '一般')")),
                always("a body loses a character", Fault.RECORD_ALTERED, RowAttacks::shorten),
                always(
                        "an indexed column is edited",
                        Fault.INDEX_ALTERED,
                        i -> edit(i, ROWS, "a_activity_kind = 'visit'")),
                always("an indexed column is emptied", Fault.INDEX_ALTERED, i -> edit(i, ROWS, "a_day = null")),
                always("the owner is edited", Fault.RECORD_ALTERED, i -> edit(i, ROWS, "owner_unit = 'other'")),
                always("the revision is edited", Fault.RECORD_MISSING, i -> edit(i, ROWS, "revision = revision + 1")),
                always("the time is edited", Fault.RECORD_ALTERED, i -> edit(i, ROWS, "recorded_at = recorded_at - 1")),
                always("the actor is edited", Fault.RECORD_ALTERED, i -> edit(i, ROWS, "actor_id = 'another'")),
                always("the actor is no actor", Fault.RECORD_ALTERED, i -> edit(i, ROWS, "actor_id = ' '")),
                always("the command is edited", Fault.RECORD_ALTERED, i -> edit(i, ROWS, "command_id = 'another'")),
                always("the body's version is edited", Fault.RECORD_ALTERED, i -> edit(i, ROWS, "body_version = 2")),
                always("a record is withdrawn", Fault.RECORD_ALTERED, i -> edit(i, ROWS, "withdrawn = 1")),
                always("a withdrawal is marked otherwise", Fault.INDEX_ALTERED, RowAttacks::markOtherwise),
                always("a code is added", Fault.INDEX_ALTERED, RowAttacks::addCode),
                always("a code is taken out", Fault.INDEX_ALTERED, RowAttacks::takeCode),
                always("a code is edited", Fault.INDEX_ALTERED, RowAttacks::editCode),
                always("a code of no attribute is added", Fault.INDEX_ALTERED, RowAttacks::addStrayCode),
                always("an earlier revision is deleted", Fault.RECORD_MISSING, RowAttacks::deleteEarlier),
                always("an earlier revision is edited", Fault.RECORD_ALTERED, i -> edit(i, HISTORY, "body = '{}'")),
                always(
                        "an earlier revision lasts longer",
                        Fault.INDEX_ALTERED,
                        i -> edit(i, HISTORY, "superseded_at = superseded_at + 1")),
                always("an earlier revision is put in", Fault.RECORD_WITHOUT_ENTRY, RowAttacks::addEarlier),
                always("a record is replaced by an older revision", Fault.RECORD_MISSING, RowAttacks::setBack),
                always("a record is deleted", Fault.RECORD_MISSING, RowAttacks::delete),
                always("a record is put among earlier revisions", Fault.INDEX_ALTERED, RowAttacks::hide),
                always("two records change places", Fault.RECORD_ALTERED, RowAttacks::swap),
                always("a record is put in", Fault.RECORD_WITHOUT_ENTRY, RowAttacks::add),
                always("a record dated in the future is put in", Fault.RECORD_WITHOUT_ENTRY, RowAttacks::addInFuture),
                always("a record is moved to another kind", Fault.RECORD_MISSING, RowAttacks::moveToOtherKind),
                always("a record is moved to another root unit", Fault.RECORD_MISSING, RowAttacks::moveToOtherRoot),
                always("what a command wrote is edited", Fault.COMMAND_ALTERED, i -> command(i, "written = '.'")),
                always("what a command wrote is unreadable", Fault.COMMAND_ALTERED, i -> command(i, "written = 'x'")),
                always(
                        "what a command ordered is edited",
                        Fault.COMMAND_ALTERED,
                        i -> command(i, "content_digest = 'another'")),
                always("who gave a command is edited", Fault.COMMAND_ALTERED, i -> command(i, "actor_id = 'another'")),
                always(
                        "the time of a command is edited",
                        Fault.COMMAND_ALTERED,
                        i -> command(i, "recorded_at = recorded_at - 1")),
                always("a command is deleted", Fault.COMMAND_MISSING, RowAttacks::deleteCommand),
                always("a command is put in", Fault.COMMAND_WITHOUT_ENTRY, RowAttacks::addCommand),
                always(
                        "the last write is put later",
                        Fault.HEAD_DIFFERS,
                        i -> head(i, "recorded_at = recorded_at + 1")),
                always(
                        "the last write is put earlier",
                        Fault.ENTRY_MISSING,
                        i -> head(i, "recorded_at = recorded_at - 1")),
                always("the last write is forgotten", Fault.ENTRY_MISSING, RowAttacks::forget));
    }

    private static Attack always(String name, Fault fault, Attack.Change change) {
        return Attack.of(name, Attack.ALWAYS, fault, change);
    }

    /** The number of the entry of a row. */
    private static long entryOf(Intruder intruder, Map<String, Object> row) {
        return intruder.entries().stream()
                .filter(e -> e.kind().equals("activities")
                        && e.id().equals(Intruder.value(row, "id"))
                        && e.revision() == Intruder.number(row, "revision"))
                .mapToLong(JournalEntry::sequence)
                .findFirst()
                .orElseThrow();
    }

    private static void set(Intruder intruder, String table, Map<String, Object> row, String assignment) {
        intruder.change(
                "update " + table + " set " + assignment + " where root_unit = ? and id = ? and revision = ?",
                Intruder.value(row, "id"),
                Intruder.value(row, "revision"));
    }

    private static void delete(Intruder intruder, String table, Map<String, Object> row) {
        intruder.change(
                "delete from " + table + " where root_unit = ? and id = ? and revision = ?",
                Intruder.value(row, "id"),
                Intruder.value(row, "revision"));
    }

    private static long edit(Intruder intruder, String table, String assignment) {
        Map<String, Object> row = intruder.anyRow(table, LIVE);
        set(intruder, table, row, assignment);
        return entryOf(intruder, row);
    }

    private static long shorten(Intruder intruder) {
        Map<String, Object> row = intruder.anyRow(ROWS, LIVE);
        String body = Intruder.text(row, "body");
        int at = intruder.random().nextInt(body.length());
        delete(intruder, ROWS, row);
        intruder.insert(ROWS, Intruder.with(row, "body", body.substring(0, at) + body.substring(at + 1)));
        return entryOf(intruder, row);
    }

    private static long markOtherwise(Intruder intruder) {
        Map<String, Object> row = intruder.anyRow(ROWS, "withdrawn = 1");
        set(intruder, ROWS, row, "withdrawn = 2");
        return entryOf(intruder, row);
    }

    private static long addCode(Intruder intruder) {
        Map<String, Object> code = intruder.anyRow(CODES, ALL);
        intruder.insert(CODES, Intruder.with(code, "code", "body:other"));
        return entryOf(intruder, code);
    }

    private static long takeCode(Intruder intruder) {
        Map<String, Object> code = intruder.anyRow(CODES, ALL);
        takeOut(intruder, code);
        return entryOf(intruder, code);
    }

    private static long editCode(Intruder intruder) {
        Map<String, Object> code = intruder.anyRow(CODES, ALL);
        takeOut(intruder, code);
        intruder.insert(CODES, Intruder.with(code, "code", Intruder.value(code, "code") + "x"));
        return entryOf(intruder, code);
    }

    private static void takeOut(Intruder intruder, Map<String, Object> code) {
        intruder.change(
                "delete from " + CODES + " where root_unit = ? and id = ? and revision = ? and code = ?",
                Intruder.value(code, "id"),
                Intruder.value(code, "revision"),
                Intruder.value(code, "code"));
    }

    private static long addStrayCode(Intruder intruder) {
        Map<String, Object> code = intruder.anyRow(CODES, ALL);
        intruder.insert(CODES, Intruder.with(code, "attribute", "nothing"));
        return entryOf(intruder, code);
    }

    private static long deleteEarlier(Intruder intruder) {
        Map<String, Object> row = intruder.anyRow(HISTORY, ALL);
        delete(intruder, HISTORY, row);
        return entryOf(intruder, row);
    }

    private static long addEarlier(Intruder intruder) {
        Map<String, Object> row = intruder.anyRow(HISTORY, ALL);
        intruder.insert(HISTORY, Intruder.with(row, "id", "never-written"));
        return 0;
    }

    private static long setBack(Intruder intruder) {
        Map<String, Object> before = intruder.anyRow(HISTORY, "revision = 1");
        Map<String, Object> now = intruder.anyRow(ROWS, "id = '" + Intruder.value(before, "id") + "'");
        delete(intruder, ROWS, now);
        delete(intruder, HISTORY, before);
        intruder.insert(ROWS, Intruder.without(before, "superseded_at"));
        return entryOf(intruder, now);
    }

    private static long delete(Intruder intruder) {
        Map<String, Object> row = intruder.anyRow(ROWS, "revision = 1");
        delete(intruder, ROWS, row);
        return entryOf(intruder, row);
    }

    /** Not the one of the greatest id, which no reading comes upon: it is missing then. */
    private static long hide(Intruder intruder) {
        List<Map<String, Object>> rows = intruder.rows(ROWS, "revision = 1");
        Map<String, Object> row = rows.get(intruder.random().nextInt(rows.size() - 1));
        delete(intruder, ROWS, row);
        intruder.insert(HISTORY, Intruder.with(row, "superseded_at", Long.MAX_VALUE));
        return entryOf(intruder, row);
    }

    private static long swap(Intruder intruder) {
        List<Map<String, Object>> rows = intruder.rows(ROWS, "revision = 1");
        Map<String, Object> one = rows.get(0);
        Map<String, Object> two = rows.get(1);
        delete(intruder, ROWS, one);
        delete(intruder, ROWS, two);
        intruder.insert(ROWS, Intruder.with(one, "id", Intruder.value(two, "id")));
        intruder.insert(ROWS, Intruder.with(two, "id", Intruder.value(one, "id")));
        return Math.min(entryOf(intruder, one), entryOf(intruder, two));
    }

    private static long add(Intruder intruder) {
        intruder.insert(ROWS, Intruder.with(intruder.anyRow(ROWS, LIVE), "id", "never-written"));
        return 0;
    }

    private static long addInFuture(Intruder intruder) {
        Map<String, Object> row = Intruder.with(intruder.anyRow(ROWS, LIVE), "id", "never-written");
        intruder.insert(ROWS, Intruder.with(row, "recorded_at", 4_102_444_800_000_000L));
        return 0;
    }

    private static long moveToOtherKind(Intruder intruder) {
        Map<String, Object> row = intruder.anyRow(ROWS, "revision = 1");
        delete(intruder, ROWS, row);
        var moved = new LinkedHashMap<>(row);
        moved.keySet().removeIf(column -> column.startsWith("a_"));
        intruder.insert(OTHERS, moved);
        return entryOf(intruder, row);
    }

    private static long moveToOtherRoot(Intruder intruder) {
        Map<String, Object> row = intruder.anyRow(ROWS, "revision = 1");
        set(intruder, ROWS, row, "root_unit = 'elsewhere'");
        return entryOf(intruder, row);
    }

    private static long command(Intruder intruder, String assignment) {
        Map<String, Object> command = intruder.anyRow("tongxin_commands", ALL);
        intruder.change(
                "update tongxin_commands set " + assignment + " where root_unit = ? and command_id = ?",
                Intruder.value(command, "command_id"));
        return firstOf(intruder, command);
    }

    private static long firstOf(Intruder intruder, Map<String, Object> command) {
        return intruder.entries().stream()
                .filter(e -> e.command().value().equals(Intruder.value(command, "command_id")))
                .mapToLong(JournalEntry::sequence)
                .min()
                .orElseThrow();
    }

    private static long deleteCommand(Intruder intruder) {
        Map<String, Object> command = intruder.anyRow("tongxin_commands", ALL);
        intruder.change(
                "delete from tongxin_commands where root_unit = ? and command_id = ?",
                Intruder.value(command, "command_id"));
        return firstOf(intruder, command);
    }

    private static long addCommand(Intruder intruder) {
        Map<String, Object> command = intruder.anyRow("tongxin_commands", ALL);
        intruder.insert("tongxin_commands", Intruder.with(command, "command_id", "never-sent"));
        return 0;
    }

    private static long head(Intruder intruder, String assignment) {
        intruder.change("update tongxin_heads set " + assignment + " where root_unit = ?");
        return intruder.lines().size();
    }

    private static long forget(Intruder intruder) {
        intruder.change("delete from tongxin_heads where root_unit = ?");
        return 1;
    }
}
