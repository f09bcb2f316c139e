package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.Instant;

/**
 * One line of a root unit's journal as a store keeps it.
 *
 * <p>日志行 (rizhi hang). A store neither reads nor checks the entry; it keeps the text byte for byte. Immutable.
 *
 * @param sequence its number in the root unit, from 1, without gaps
 * @param recordedAt when the change was recorded
 * @param entry the entry's canonical text: 1 to 4,194,304 characters, line breaks among them, but no U+0000
 * @param algorithm how the hash was made, such as {@code SHA-256}: 1 to 30 characters
 * @param hash the hash of this entry and the hash before it, in lower-case hexadecimal digits: 1 to 128 characters
 */
@Term(zh = "日志行", pinyin = "rizhi hang", source = "library")
public record JournalLine(long sequence, Instant recordedAt, String entry, String algorithm, String hash) {
    private static final int MOST = 10_000;
    private static final int LONGEST_ENTRY = 4 * 1_024 * 1_024;
    private static final int LONGEST_ALGORITHM = 30;
    private static final int LONGEST_HASH = 128;

    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if the sequence is below 1
     * @throws RefusedValueException if a text is empty, too long, or has what no store could keep
     */
    public JournalLine {
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(entry, "entry");
        requireNonNull(algorithm, "algorithm");
        requireNonNull(hash, "hash");
        if (sequence < 1) {
            throw new IllegalArgumentException("journal lines are counted from 1: " + sequence);
        }
        Texts.checkLines("journal", "entry", entry, LONGEST_ENTRY);
        Texts.check("journal", "algorithm", algorithm, LONGEST_ALGORITHM);
        Texts.check("journal", "hash", hash, LONGEST_HASH);
    }

    /**
     * Checks what is asked of a journal.
     *
     * @param from the first sequence
     * @param limit the most lines
     * @throws IllegalArgumentException if the sequence is below 1, or the limit is not 1 to 10,000
     */
    public static void checkRange(long from, int limit) {
        if (from < 1 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("journal lines are read from 1 on, 1 to " + MOST + " at a time");
        }
    }

    /**
     * Checks that a transaction may add this line.
     *
     * @param last the sequence of the journal's last line, 0 where there is none
     * @param instant the transaction's instant
     * @throws RefusedValueException if its sequence does not follow, or it is recorded at another instant
     */
    public void checkNext(long last, Instant instant) {
        if (sequence != last + 1) {
            throw new RefusedValueException(
                    "journal", "sequence", Bilingual.of("序号不连续", "it does not follow the last one"));
        }
        if (!recordedAt.equals(instant)) {
            throw new RefusedValueException(
                    "journal", "recordedAt", Bilingual.of("须为本次记录的时刻", "it must be the transaction's own instant"));
        }
    }
}
