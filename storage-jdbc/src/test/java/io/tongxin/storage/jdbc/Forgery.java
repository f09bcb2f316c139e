package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tongxin.actor.Purpose;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.JournalEntry;
import io.tongxin.storage.JournalLine;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Entries that were never written, and chains made anew as docs/journal.md tells everybody to. */
final class Forgery {
    private Forgery() {}

    /** A seal of the name that the host's bears, made without its key. */
    static ChainSeal pretending(String name) {
        return new ChainSeal() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public byte[] over(byte[] text) {
                return ChainSeal.sha256().over(text);
            }
        };
    }

    /** Lines of these entries. */
    static List<JournalLine> chained(List<JournalEntry> entries, ChainSeal seal) {
        return chained(List.of(), entries, seal);
    }

    /** Lines of these entries after others. */
    static List<JournalLine> chained(List<JournalLine> before, List<JournalEntry> entries, ChainSeal seal) {
        var lines = new ArrayList<>(before);
        String hash = before.isEmpty() ? "" : before.get(before.size() - 1).hash();
        for (JournalEntry entry : entries) {
            String sealed = field("tongxin-chain-1") + field(seal.name()) + field(hash) + field(entry.text());
            hash = HexFormat.of().formatHex(seal.over(sealed.getBytes(UTF_8)));
            lines.add(new JournalLine(entry.sequence(), entry.recordedAt(), entry.text(), seal.name(), hash));
        }
        return lines;
    }

    private static String field(String text) {
        return text.getBytes(UTF_8).length + ":" + text + ",";
    }

    static JournalEntry forAnotherPurpose(JournalEntry e) {
        return with(e, e.sequence(), e.actor(), Purpose.of("另一目的"), e.before(), e.after());
    }

    static JournalEntry numbered(JournalEntry e, long sequence) {
        return with(e, sequence, e.actor(), e.purpose(), e.before(), e.after());
    }

    static JournalEntry ending(JournalEntry e, String after) {
        return with(e, e.sequence(), e.actor(), e.purpose(), e.before(), after);
    }

    static JournalEntry byAnother(JournalEntry e, String after) {
        return with(e, e.sequence(), ActorId.of("another"), e.purpose(), e.before(), after);
    }

    private static JournalEntry with(
            JournalEntry e, long sequence, ActorId actor, Purpose purpose, String before, String after) {
        return new JournalEntry(
                e.rootUnit(),
                sequence,
                e.recordedAt(),
                actor,
                e.command(),
                e.contentDigest(),
                purpose,
                e.change(),
                e.kind(),
                e.id(),
                e.revision(),
                before,
                after);
    }

    /** The entry with each of its fields changed in turn. */
    static List<JournalEntry> eachFieldChanged(JournalEntry e) {
        var otherRoot = UnitId.of("elsewhere");
        var otherCommand = CommandId.of("another");
        JournalEntry.Change otherChange = e.change() == JournalEntry.Change.RECORDED
                ? JournalEntry.Change.CORRECTED
                : JournalEntry.Change.RECORDED;
        return List.of(
                entry(otherRoot, e, e.command(), e.contentDigest(), e.change(), e.kind(), e.id(), e.revision()),
                entry(e.rootUnit(), e, otherCommand, e.contentDigest(), e.change(), e.kind(), e.id(), e.revision()),
                entry(e.rootUnit(), e, e.command(), "another", e.change(), e.kind(), e.id(), e.revision()),
                entry(e.rootUnit(), e, e.command(), e.contentDigest(), otherChange, e.kind(), e.id(), e.revision()),
                entry(e.rootUnit(), e, e.command(), e.contentDigest(), e.change(), "another", e.id(), e.revision()),
                entry(e.rootUnit(), e, e.command(), e.contentDigest(), e.change(), e.kind(), "another", e.revision()),
                entry(e.rootUnit(), e, e.command(), e.contentDigest(), e.change(), e.kind(), e.id(), e.revision() + 1),
                later(e),
                numbered(e, e.sequence() + 1),
                byAnother(e, e.after()),
                forAnotherPurpose(e),
                with(e, e.sequence(), e.actor(), e.purpose(), e.before() + "0", e.after()),
                ending(e, e.after().substring(1)));
    }

    private static JournalEntry entry(
            UnitId root,
            JournalEntry e,
            CommandId command,
            String contentDigest,
            JournalEntry.Change change,
            String kind,
            String id,
            int revision) {
        return new JournalEntry(
                root,
                e.sequence(),
                e.recordedAt(),
                e.actor(),
                command,
                contentDigest,
                e.purpose(),
                change,
                kind,
                id,
                revision,
                e.before(),
                e.after());
    }

    private static JournalEntry later(JournalEntry e) {
        return new JournalEntry(
                e.rootUnit(),
                e.sequence(),
                e.recordedAt().plusNanos(1_000),
                e.actor(),
                e.command(),
                e.contentDigest(),
                e.purpose(),
                e.change(),
                e.kind(),
                e.id(),
                e.revision(),
                e.before(),
                e.after());
    }
}
