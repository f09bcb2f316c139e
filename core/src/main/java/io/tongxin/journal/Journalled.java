package io.tongxin.journal;

import io.tongxin.storage.Outcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the entries of a journal say is stored: of each revision its digest, of each command a digest of what it did. */
final class Journalled {
    private final Map<String, Map<Revision, Mark>> revisions = new HashMap<>();
    private final Map<String, Mark> commands = new HashMap<>();
    private Optional<JournalEntry> inconsistent = Optional.empty();

    /** Takes the next entry. */
    void add(JournalEntry entry) {
        Map<Revision, Mark> ofKind = revisions.computeIfAbsent(entry.kind(), k -> new LinkedHashMap<>());
        if (inconsistent.isEmpty() && !follows(entry, ofKind)) {
            inconsistent = Optional.of(entry);
        }
        ofKind.put(new Revision(entry.id(), entry.revision()), new Mark(entry.sequence(), entry.after()));
        commands.merge(
                entry.command().value(),
                new Mark(entry.sequence(), done("", entry)),
                (before, first) -> new Mark(before.sequence(), done(before.digest(), entry)));
    }

    /** Whether it is the next of its record: a revision more, and from where the last one ended. */
    private static boolean follows(JournalEntry entry, Map<Revision, Mark> ofKind) {
        String before = Optional.ofNullable(ofKind.get(new Revision(entry.id(), entry.revision() - 1)))
                .map(Mark::digest)
                .orElse("");
        return entry.before().equals(before)
                && before.isEmpty() == (entry.revision() == 1)
                && before.isEmpty() == (entry.change() == JournalEntry.Change.RECORDED)
                && !ofKind.containsKey(new Revision(entry.id(), entry.revision()));
    }

    /** The first entry that does not follow from the earlier ones. */
    Optional<JournalEntry> inconsistent() {
        return inconsistent;
    }

    /** The revisions of a kind, in the order of their entries. */
    Map<Revision, Mark> revisions(String kind) {
        return revisions.getOrDefault(kind, Map.of());
    }

    /** What commands did, by their ids. */
    Map<String, Mark> commands() {
        return commands;
    }

    private static String done(String before, JournalEntry e) {
        return done(before, e.contentDigest(), e.actor().value(), e.recordedAt(), e.kind(), e.id(), e.revision());
    }

    /** A digest of what a command did, made as from its entries. */
    static String done(Outcome outcome) {
        String digest = "";
        for (Outcome.Written w : outcome.written()) {
            digest = done(
                    digest,
                    outcome.contentDigest(),
                    outcome.actor().value(),
                    outcome.recordedAt(),
                    w.kind(),
                    w.id(),
                    w.revision());
        }
        return digest;
    }

    private static String done(
            String before, String content, String actor, Instant recordedAt, String kind, String id, int revision) {
        return Digest.of(List.of(before, content, actor, recordedAt.toString(), kind, id, String.valueOf(revision)))
                .value();
    }

    /** A revision of a record of a known kind. */
    record Revision(String id, int number) {}

    /** The first entry about something, and the digest that is wanted. */
    record Mark(long sequence, String digest) {}
}
