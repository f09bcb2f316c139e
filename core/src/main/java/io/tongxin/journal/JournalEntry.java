package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.Purpose;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
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
 * @param rootUnit in whose journal
 * @param sequence its number in the root unit, from 1, without gaps
 * @param recordedAt when
 * @param actor who
 * @param command by which command
 * @param contentDigest a digest of all that the command ordered
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
        UnitId rootUnit,
        long sequence,
        Instant recordedAt,
        ActorId actor,
        CommandId command,
        String contentDigest,
        Purpose purpose,
        Change change,
        String kind,
        String id,
        int revision,
        String before,
        String after) {
    private static final String FORM = "tongxin-journal-1";
    private static final int PARTS = 14;

    /** Checks that all parts are given. */
    public JournalEntry {
        requireNonNull(rootUnit, "rootUnit");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(actor, "actor");
        requireNonNull(command, "command");
        requireNonNull(contentDigest, "contentDigest");
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
                rootUnit.value(),
                String.valueOf(sequence),
                recordedAt.toString(),
                actor.value(),
                command.value(),
                contentDigest,
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
     * @throws IllegalArgumentException if the text is none, to the last character
     */
    public static JournalEntry parse(String text) {
        List<String> f = Fields.split(text);
        if (f.size() != PARTS || !f.get(0).equals(FORM)) {
            throw new IllegalArgumentException("the text is no entry of a journal of the form " + FORM);
        }
        try {
            JournalEntry entry = ofParts(f);
            if (!entry.text().equals(text)) {
                throw new IllegalArgumentException("the text of an entry is not in its canonical form");
            }
            return entry;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the time of an entry cannot be read", e);
        }
    }

    private static JournalEntry ofParts(List<String> f) {
        return new JournalEntry(
                UnitId.of(f.get(1)),
                Long.parseLong(f.get(2)),
                Instant.parse(f.get(3)),
                ActorId.of(f.get(4)),
                CommandId.of(f.get(5)),
                f.get(6),
                Purpose.of(f.get(7)),
                Change.valueOf(f.get(8)),
                f.get(9),
                f.get(10),
                Integer.parseInt(f.get(11)),
                f.get(12),
                f.get(13));
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
