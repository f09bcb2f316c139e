package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.time.Instant;

/**
 * One line of a root unit's journal as a store keeps it.
 *
 * <p>日志行 (rizhi hang). A store neither reads nor checks the entry; it keeps the text byte for byte. Immutable.
 *
 * @param sequence its number in the root unit, from 1, without gaps
 * @param recordedAt when the change was recorded
 * @param entry the entry's canonical text
 * @param algorithm how the hash was made, such as {@code SHA-256}
 * @param hash the hash of this entry and the hash before it, in lower-case hexadecimal digits
 */
@Term(zh = "日志行", pinyin = "rizhi hang", source = "library")
public record JournalLine(long sequence, Instant recordedAt, String entry, String algorithm, String hash) {
    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if the sequence is below 1
     */
    public JournalLine {
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(entry, "entry");
        requireNonNull(algorithm, "algorithm");
        requireNonNull(hash, "hash");
        if (sequence < 1) {
            throw new IllegalArgumentException("journal lines are counted from 1: " + sequence);
        }
    }
}
