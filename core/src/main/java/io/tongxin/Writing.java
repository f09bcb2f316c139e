package io.tongxin;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Scope;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.Digest;
import io.tongxin.journal.JournalWriter;
import io.tongxin.organization.Post;
import io.tongxin.storage.Draft;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.storage.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the changes of one command in one transaction, for an actor who may make each of them. */
final class Writing {
    private static final int TOGETHER = 1_000;

    private final Actor actor;
    private final UnitId rootUnit;
    private final View everything;
    private final Transaction transaction;
    private final JournalWriter journal;
    private final Map<PostId, Optional<UnitId>> unitsOfPosts = new HashMap<>();

    Writing(Transaction transaction, JournalWriter journal, Actor actor, UnitId rootUnit, List<Change> changes) {
        this.actor = actor;
        this.rootUnit = rootUnit;
        this.everything = View.latest(Scope.root(rootUnit));
        this.transaction = transaction;
        this.journal = journal;
        changes.stream().flatMap(c -> c.content().stream()).forEach(content -> {
            if (content.value() instanceof Post post) {
                unitsOfPosts.put(post.id(), Optional.of(post.unit()));
            }
        });
    }

    /** A digest of what the changes order, so that a command sent again can be told from another one. */
    static String digest(List<Change> changes) {
        var fields = new ArrayList<String>(changes.size() * 4);
        for (Change change : changes) {
            fields.add(change.kind().name());
            fields.add(change.id());
            fields.add(String.valueOf(change.revisionSeen()));
            fields.add(change.content().map(c -> c.draft().body()).orElse(""));
        }
        return Digest.of(fields).value();
    }

    /** Makes the changes in their order, and tells the progress; new records that follow one another are stored together. */
    void make(List<Change> changes, Progress progress) {
        int done = 0;
        int told = 0;
        while (done < changes.size()) {
            int end = done;
            while (end < changes.size() && end < done + TOGETHER && isNew(changes.get(end))) {
                end++;
            }
            if (end > done) {
                record(changes.subList(done, end));
                done = end;
            } else {
                make(changes.get(done++));
            }
            if (done - told >= TOGETHER || done == changes.size()) {
                told = done;
                progress.stored(done, changes.size());
            }
        }
    }

    private static boolean isNew(Change change) {
        return change.revisionSeen() == 0;
    }

    private void record(List<Change> changes) {
        var drafts = new ArrayList<Draft>(changes.size());
        for (Change change : changes) {
            change.content().ifPresent(content -> drafts.add(draft(change, content)));
        }
        try {
            journal.appendNew(transaction.insertAll(drafts));
        } catch (DuplicateException e) {
            changes.stream()
                    .filter(c -> c.kind().name().equals(e.kind()) && c.id().equals(e.id()))
                    .findFirst()
                    .ifPresent(taken -> latest(taken).ifPresent(row -> requireScope(taken, row.ownerUnit())));
            throw e;
        }
    }

    private void make(Change change) {
        // What is to be stored is judged first: that refusal must not depend on what is kept.
        Optional<Draft> draft = change.content().map(content -> draft(change, content));
        Optional<Row> before = latest(change);
        before.ifPresent(row -> requireVisible(change, row.ownerUnit()));
        Row after = draft.map(next -> transaction.update(next, change.revisionSeen()))
                .orElseGet(() -> transaction.remove(change.kind(), change.id(), change.revisionSeen()));
        journal.append(before, after);
    }

    private Optional<Row> latest(Change change) {
        List<Row> history = transaction.history(change.kind(), change.id(), everything);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** What is to be stored, if the actor may store it. */
    private Draft draft(Change change, Change.Content content) {
        UnitId owner = owner(content);
        requireScope(change, owner);
        References.author(content.value()).ifPresent(author -> requireScope(change, author.unit()));
        return content.draft().ownedBy(owner);
    }

    private void requireScope(Change change, UnitId ownerUnit) {
        if (!actor.scope().allows(rootUnit, ownerUnit)) {
            throw new OutOfScopeException(actor.id(), change.kind().name(), change.id());
        }
    }

    /** Another unit's record looks like one that is not there. */
    private void requireVisible(Change change, UnitId ownerUnit) {
        if (!actor.scope().allows(rootUnit, ownerUnit)) {
            throw new UnknownRecordException(change.kind().name(), change.id());
        }
    }

    /** The owner unit; the root unit where the post is not known, which the checks at the end refuse. */
    private UnitId owner(Change.Content content) {
        return ownerId(content.draft().kind(), content.value())
                .flatMap(owner -> owner instanceof OwnerId.Body body
                        ? Optional.of(body.unit())
                        : unitOf(((OwnerId.Seat) owner).post()))
                .orElse(rootUnit);
    }

    private static <T> Optional<OwnerId> ownerId(RecordKind<T> kind, Object value) {
        return kind.owner(kind.type().cast(value));
    }

    private Optional<UnitId> unitOf(PostId post) {
        return unitsOfPosts.computeIfAbsent(
                post,
                p -> transaction
                        .find(RecordKinds.POSTS, p.value(), everything)
                        .map(row -> RecordKinds.POSTS.read(row).unit()));
    }
}
