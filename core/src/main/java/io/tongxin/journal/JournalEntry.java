package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.Purpose;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.term.Term;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * One change: who made it, when, why, of which record, and what the record's row was before and after, as digests.
 *
 * <p>变更日志条目 (biangeng rizhi tiaomu). It holds nothing of the record itself. Its text is canonical, and
 * {@code parse(x.text()).equals(x)}. Immutable.
 *
 * @param sequence its number in the root unit, from 1, without gaps
 * @param recordedAt when
 * @param actor who
 * @param command by which command
 * @param purpose why
 * @param change what was done
 * @param kind the name of the kind of record
 * @param id the record's id
 * @param revision the revision that was written
 * @param before the digest of the row before, empty where there was none
 * @param after the digest of the row that was written
 */
@Term(zh = "变更日志条目", pinyin = "biangeng rizhi tiaomu", source = "library")
public record JournalEntry(
        long sequence,
        Instant recordedAt,
        ActorId actor,
        CommandId command,
        Purpose purpose,
        Change change,
        String kind,
        String id,
        int revision,
        String before,
        String after) {
    private static final String FORM = "tongxin-journal-1";
    private static final int PARTS = 12;

    /** Checks that all parts are given. */
    public JournalEntry {
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(actor, "actor");
        requireNonNull(command, "command");
        requireNonNull(purpose, "purpose");
        requireNonNull(change, "change");
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Its canonical text, over which the hash is made. */
    public String text() {
        return Fields.join(List.of(
                FORM,
                String.valueOf(sequence),
                recordedAt.toString(),
                actor.value(),
                command.value(),
                purpose.text(),
                change.name(),
                kind,
                id,
                String.valueOf(revision),
                before,
                after));
    }

    /**
     * Reads an entry as {@code text()} writes it.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static JournalEntry parse(String text) {
        List<String> f = Fields.split(text);
        if (f.size() != PARTS || !f.get(0).equals(FORM)) {
            throw new IllegalArgumentException("the text is no entry of a journal of the form " + FORM);
        }
        try {
            return new JournalEntry(
                    Long.parseLong(f.get(1)),
                    Instant.parse(f.get(2)),
                    ActorId.of(f.get(3)),
                    CommandId.of(f.get(4)),
                    Purpose.of(f.get(5)),
                    Change.valueOf(f.get(6)),
                    f.get(7),
                    f.get(8),
                    Integer.parseInt(f.get(9)),
                    f.get(10),
                    f.get(11));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the time of an entry cannot be read", e);
        }
    }

    /** What is done to a record. 变更类型 (biangeng leixing). */
    @Term(zh = "变更类型", pinyin = "biangeng leixing", source = "library")
    public enum Change {
        /** 录入. */
        RECORDED,
        /** 更正. */
        CORRECTED,
        /** 撤回. */
        WITHDRAWN
    }
}
