package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.storage.Command;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.term.Term;
import java.util.Optional;

/**
 * Writes the journal in the transaction of the changes themselves, one entry for each change.
 *
 * <p>日志记录器 (rizhi jiluqi). It belongs to one transaction and is used by its thread alone.
 */
@Term(zh = "日志记录器", pinyin = "rizhi jiluqi", source = "library")
public final class JournalWriter {
    private final Transaction transaction;
    private final Command command;
    private long sequence;
    private String hash;

    private JournalWriter(Transaction transaction, Command command) {
        this.transaction = requireNonNull(transaction, "transaction");
        this.command = requireNonNull(command, "command");
        Optional<JournalLine> head = transaction.journalHead();
        this.sequence = head.map(JournalLine::sequence).orElse(0L);
        this.hash = head.map(JournalLine::hash).orElse("");
    }

    /** A writer for a transaction that executes a command. */
    public static JournalWriter of(Transaction transaction, Command command) {
        return new JournalWriter(transaction, command);
    }

    /** Writes the entry of one change. */
    public void append(Optional<Row> before, Row after) {
        sequence++;
        JournalEntry.Change change = after.withdrawn()
                ? JournalEntry.Change.WITHDRAWN
                : before.isPresent() ? JournalEntry.Change.CORRECTED : JournalEntry.Change.RECORDED;
        var entry = new JournalEntry(
                sequence,
                after.recordedAt(),
                after.actor(),
                after.command(),
                command.purpose(),
                change,
                after.kind(),
                after.id(),
                after.revision(),
                before.map(row -> Digest.of(row).value()).orElse(""),
                Digest.of(after).value());
        String text = entry.text();
        hash = chained(text, hash);
        transaction.append(new JournalLine(sequence, after.recordedAt(), text, Digest.ALGORITHM, hash));
    }

    /** The hash of an entry that follows another; before the first there is the empty text. */
    static String chained(String entry, String hashBefore) {
        return Digest.ofText(entry + hashBefore).value();
    }
}
