package io.tongxin.storage.jdbc;

import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.JournalEntry;
import io.tongxin.journal.Verification.Fault;
import io.tongxin.storage.JournalLine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes to the lines of the journal alone. */
final class JournalAttacks {
    private static final String LINES = "tongxin_journal";

    private JournalAttacks() {}

    static List<Attack> all() {
        return List.of(
                always("a field of an entry is edited", Fault.ENTRY_ALTERED, JournalAttacks::editField),
                always("a character is put into an entry", Fault.ENTRY_ALTERED, JournalAttacks::addCharacter),
                always("an entry is emptied", Fault.ENTRY_UNREADABLE, i -> set(i, "entry = ''")),
                always("the time beside an entry is edited", Fault.ENTRY_ALTERED, JournalAttacks::editTime),
                always("the algorithm of a line is edited", Fault.SEAL_REFUSED, i -> set(i, "algorithm = 'SHA-1'")),
                always("the hash of a line is edited", Fault.ENTRY_ALTERED, JournalAttacks::editHash),
                always("a line is edited and its hash made anew", Fault.ENTRY_ALTERED, JournalAttacks::rehashOne),
                always("a line is deleted", Fault.ENTRY_MISSING, JournalAttacks::delete),
                always("the first line is deleted", Fault.ENTRY_MISSING, JournalAttacks::deleteFirst),
                always(
                        "a line is deleted and the rest renumbered",
                        Fault.ENTRY_ALTERED,
                        i -> renumbered(i, JournalAttacks::dropped)),
                always("a line is put in", Fault.ENTRY_ALTERED, i -> renumbered(i, JournalAttacks::forged)),
                always(
                        "a line is doubled and the rest renumbered",
                        Fault.ENTRY_ALTERED,
                        i -> renumbered(i, JournalAttacks::doubled)),
                always("the last line is doubled", Fault.ENTRY_ALTERED, JournalAttacks::doubleLast),
                always("two lines change places", Fault.ENTRY_ALTERED, JournalAttacks::swap),
                always("the end is cut off", Fault.ENTRY_MISSING, JournalAttacks::cut),
                always("all lines are deleted", Fault.ENTRY_MISSING, JournalAttacks::empty),
                always(
                        "the lines of another root unit are put in their place",
                        Fault.ENTRY_ALTERED,
                        JournalAttacks::anothersLines),
                always("the chain is made anew with another key", Fault.SEAL_REFUSED, JournalAttacks::anothersKey),
                Attack.of(
                        "a purpose is edited and the chain made anew under the same name",
                        Attack.BY_KEY_OR_CHECKPOINT,
                        Fault.ENTRY_ALTERED,
                        i -> rewritten(
                                i, Forgery.pretending(i.city().seals().current().name()))),
                Attack.of(
                        "a purpose is edited and the chain made anew by SHA-256",
                        Attack.BY_KEY_OR_CHECKPOINT,
                        Fault.SEAL_REFUSED,
                        i -> rewritten(i, ChainSeal.sha256())));
    }

    private static Attack always(String name, Fault fault, Attack.Change change) {
        return Attack.of(name, Attack.ALWAYS, fault, change);
    }

    private static long set(Intruder intruder, String assignment) {
        Map<String, Object> line = intruder.anyRow(LINES, "1 = 1");
        intruder.change(
                "update " + LINES + " set " + assignment + " where root_unit = ? and sequence_no = ?",
                Intruder.value(line, "sequence_no"));
        return Intruder.number(line, "sequence_no");
    }

    private static JournalLine any(Intruder intruder) {
        List<JournalLine> lines = intruder.lines();
        return lines.get(intruder.random().nextInt(lines.size()));
    }

    /** Neither the first nor the last. */
    private static int anyInside(Intruder intruder, List<JournalLine> lines) {
        return 1 + intruder.random().nextInt(lines.size() - 2);
    }

    private static long editField(Intruder intruder) {
        JournalLine line = any(intruder);
        List<JournalEntry> edited = Forgery.eachFieldChanged(JournalEntry.parse(line.entry()));
        JournalEntry other = edited.get(intruder.random().nextInt(edited.size()));
        return replace(intruder, line, line.recordedAt(), other.text(), line.hash());
    }

    static long editPurpose(Intruder intruder) {
        JournalLine line = any(intruder);
        JournalEntry other = Forgery.forAnotherPurpose(JournalEntry.parse(line.entry()));
        return replace(intruder, line, line.recordedAt(), other.text(), line.hash());
    }

    private static long addCharacter(Intruder intruder) {
        JournalLine line = any(intruder);
        int at = intruder.random().nextInt(line.entry().length() + 1);
        String more = line.entry().substring(0, at) + "1" + line.entry().substring(at);
        return replace(intruder, line, line.recordedAt(), more, line.hash());
    }

    private static long editTime(Intruder intruder) {
        JournalLine line = any(intruder);
        Instant before = line.recordedAt().minus(1, ChronoUnit.MICROS);
        return replace(intruder, line, before, line.entry(), line.hash());
    }

    private static long editHash(Intruder intruder) {
        JournalLine line = any(intruder);
        int at = intruder.random().nextInt(line.hash().length());
        char other = line.hash().charAt(at) == '0' ? '1' : '0';
        String hash = line.hash().substring(0, at) + other + line.hash().substring(at + 1);
        return replace(intruder, line, line.recordedAt(), line.entry(), hash);
    }

    private static long replace(Intruder intruder, JournalLine line, Instant time, String entry, String hash) {
        var lines = new ArrayList<>(intruder.lines());
        lines.set((int) line.sequence() - 1, new JournalLine(line.sequence(), time, entry, line.algorithm(), hash));
        intruder.putLines(lines);
        return line.sequence();
    }

    /** Where there is a key, its own line shows it; where there is none, the next one. */
    private static long rehashOne(Intruder intruder) {
        List<JournalLine> lines = intruder.lines();
        int at = anyInside(intruder, lines);
        JournalLine line = lines.get(at);
        var forged = Forgery.forAnotherPurpose(JournalEntry.parse(line.entry()));
        String hash = Forgery.chained(lines.subList(0, at), List.of(forged), Forgery.pretending(line.algorithm()))
                .get(at)
                .hash();
        return replace(intruder, line, line.recordedAt(), forged.text(), hash);
    }

    private static void deleteAt(Intruder intruder, long sequence) {
        intruder.change("delete from " + LINES + " where root_unit = ? and sequence_no = ?", sequence);
    }

    private static long delete(Intruder intruder) {
        long sequence = 1L + anyInside(intruder, intruder.lines());
        deleteAt(intruder, sequence);
        return sequence;
    }

    private static long deleteFirst(Intruder intruder) {
        deleteAt(intruder, 1);
        return 1;
    }

    /** Changes the lines from one inside on, and numbers them all anew. */
    private static long renumbered(Intruder intruder, Splice splice) {
        List<JournalLine> lines = intruder.lines();
        int at = anyInside(intruder, lines);
        var changed = new ArrayList<>(lines);
        long first = splice.in(changed, at);
        var numbered = new ArrayList<JournalLine>();
        changed.forEach(line -> numbered.add(
                new JournalLine(numbered.size() + 1L, line.recordedAt(), line.entry(), line.algorithm(), line.hash())));
        intruder.putLines(numbered);
        return first;
    }

    private static long dropped(List<JournalLine> lines, int at) {
        lines.remove(at);
        return at + 1L;
    }

    private static long doubled(List<JournalLine> lines, int at) {
        lines.add(at, lines.get(at));
        return at + 2L;
    }

    private static long forged(List<JournalLine> lines, int at) {
        JournalLine like = lines.get(at);
        var entry = Forgery.forAnotherPurpose(JournalEntry.parse(like.entry()));
        lines.add(at, new JournalLine(at + 1L, like.recordedAt(), entry.text(), like.algorithm(), like.hash()));
        return at + 1L;
    }

    private static long doubleLast(Intruder intruder) {
        var lines = new ArrayList<>(intruder.lines());
        JournalLine last = lines.get(lines.size() - 1);
        lines.add(new JournalLine(last.sequence() + 1, last.recordedAt(), last.entry(), last.algorithm(), last.hash()));
        intruder.putLines(lines);
        return last.sequence() + 1;
    }

    private static long swap(Intruder intruder) {
        var lines = new ArrayList<>(intruder.lines());
        int at = intruder.random().nextInt(lines.size() - 1);
        int other = at + 1 + intruder.random().nextInt(lines.size() - at - 1);
        JournalLine one = lines.get(at);
        JournalLine two = lines.get(other);
        lines.set(at, numbered(two, one.sequence()));
        lines.set(other, numbered(one, two.sequence()));
        intruder.putLines(lines);
        return one.sequence();
    }

    private static JournalLine numbered(JournalLine line, long sequence) {
        return new JournalLine(sequence, line.recordedAt(), line.entry(), line.algorithm(), line.hash());
    }

    private static long cut(Intruder intruder) {
        long first = 1L + anyInside(intruder, intruder.lines());
        intruder.change("delete from " + LINES + " where root_unit = ? and sequence_no >= ?", first);
        return first;
    }

    private static long empty(Intruder intruder) {
        intruder.change("delete from " + LINES + " where root_unit = ?");
        return 1;
    }

    private static long anothersLines(Intruder intruder) {
        intruder.putLines(intruder.lines(intruder.another()));
        return 1;
    }

    private static long anothersKey(Intruder intruder) {
        var key = new byte[32];
        intruder.random().nextBytes(key);
        return rewritten(intruder, entries -> entries, ChainSeal.hmacSha256("another", key));
    }

    /** The hash says nothing of which entry was edited: the first line is the first that is wrong. */
    private static long rewritten(Intruder intruder, ChainSeal seal) {
        return rewritten(
                intruder,
                entries -> {
                    var edited = new ArrayList<>(entries);
                    int at = intruder.random().nextInt(edited.size());
                    edited.set(at, Forgery.forAnotherPurpose(edited.get(at)));
                    return edited;
                },
                seal);
    }

    private static long rewritten(Intruder intruder, UnaryOperator<List<JournalEntry>> edit, ChainSeal seal) {
        intruder.putLines(Forgery.chained(edit.apply(intruder.entries()), seal));
        return 1;
    }

    /** Changes a list of lines at a place, and says which is the first that no longer holds. */
    @FunctionalInterface
    private interface Splice {
        long in(List<JournalLine> lines, int at);
    }
}
