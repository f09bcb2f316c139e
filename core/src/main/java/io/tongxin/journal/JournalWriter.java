package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.storage.Command;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.term.Term;
import java.util.List;
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
    private final String contentDigest;
    private final ChainSeal seal;
    private long sequence;
    private String hash;

    private JournalWriter(Transaction transaction, Command command, String contentDigest, ChainSeal seal) {
        this.transaction = requireNonNull(transaction, "transaction");
        this.command = requireNonNull(command, "command");
        this.contentDigest = requireNonNull(contentDigest, "contentDigest");
        this.seal = seal;
        Optional<JournalLine> head = transaction.journalHead();
        this.sequence = head.map(JournalLine::sequence).orElse(0L);
        this.hash = head.map(JournalLine::hash).orElse("");
    }

    /**
     * A writer for a transaction that executes a command.
     *
     * @param transaction the transaction
     * @param command the command
     * @param contentDigest the digest of what the command orders, as the store was given it
     * @param seals the seals, of which the current one is used
     */
    public static JournalWriter of(Transaction transaction, Command command, String contentDigest, ChainSeals seals) {
        return new JournalWriter(transaction, command, contentDigest, seals.current());
    }

    /**
     * Writes the entry of one change.
     *
     * @param before the row before, if there was one
     * @param after the row that was written
     */
    public void append(Optional<Row> before, Row after) {
        transaction.append(next(before, after));
    }

    /**
     * Writes the entries of records that are new, in their order.
     *
     * @param rows their first revisions
     */
    public void appendNew(List<Row> rows) {
        transaction.appendAll(
                rows.stream().map(row -> next(Optional.empty(), row)).toList());
    }

    private JournalLine next(Optional<Row> before, Row after) {
        sequence++;
        var entry = new JournalEntry(
                after.rootUnit(),
                sequence,
                after.recordedAt(),
                after.actor(),
                after.command(),
                contentDigest,
                command.purpose(),
                change(before, after),
                after.kind(),
                after.id(),
                after.revision(),
                before.map(row -> Digest.of(row).value()).orElse(""),
                Digest.of(after).value());
        String text = entry.text();
        hash = Chain.hash(seal, Chain.text(seal, hash, text));
        return new JournalLine(sequence, after.recordedAt(), text, seal.name(), hash);
    }

    private static JournalEntry.Change change(Optional<Row> before, Row after) {
        if (after.withdrawn()) {
            return JournalEntry.Change.WITHDRAWN;
        }
        return before.isPresent() ? JournalEntry.Change.CORRECTED : JournalEntry.Change.RECORDED;
    }
}
