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
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the changes of one command in one transaction, for an actor who may make each of them. */
final class Writing {
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

    void make(Change change) {
        List<Row> history = transaction.history(change.kind(), change.id(), everything);
        Optional<Row> before = history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
        before.ifPresent(row -> requireScope(change, row.ownerUnit()));
        Row after = change.content()
                .map(content -> store(change, content))
                .orElseGet(() -> transaction.remove(change.kind(), change.id(), change.revisionSeen()));
        journal.append(before, after);
    }

    private Row store(Change change, Change.Content content) {
        UnitId owner = owner(content);
        requireScope(change, owner);
        References.author(content.value()).ifPresent(author -> requireScope(change, author.unit()));
        Draft draft = content.draft().ownedBy(owner);
        return change.revisionSeen() == 0
                ? transaction.insert(draft)
                : transaction.update(draft, change.revisionSeen());
    }

    private void requireScope(Change change, UnitId ownerUnit) {
        if (!actor.scope().allows(rootUnit, ownerUnit)) {
            throw new OutOfScopeException(actor.id(), change.kind().name(), change.id());
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
