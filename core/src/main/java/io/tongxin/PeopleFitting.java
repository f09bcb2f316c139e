package io.tongxin;

import io.tongxin.activity.Activity;
import io.tongxin.id.PersonId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.id.UnitId;
import io.tongxin.pairing.Pairing;
import io.tongxin.pairing.SealedAppeal;
import io.tongxin.pool.Development;
import io.tongxin.pool.DevelopmentStep;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.TalentPool;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Condition;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks how the records of the work with people fit each other. A pool, an entry or a talk of another unit is treated as one that does not
 * exist, so that nobody learns of it.
 */
final class PeopleFitting {
    /** So many persons are asked for at once. */
    private static final int TOGETHER = 200;

    private static final Whole<TalentPool, PoolEntry> POOLS = new Whole<>(
            RecordKinds.TALENT_POOLS,
            TalentPool::unit,
            RecordKinds.POOL_ENTRIES,
            Attributes.POOL,
            PoolEntry::unit,
            "pool.has-entries");
    private static final Whole<PoolEntry, PoolReview> ENTRIES = new Whole<>(
            RecordKinds.POOL_ENTRIES,
            PoolEntry::unit,
            RecordKinds.POOL_REVIEWS,
            Attributes.ENTRY,
            PoolReview::unit,
            "pool.has-reviews");

    private static final Whole<Activity, SealedAppeal> TALKS = new Whole<>(
            RecordKinds.ACTIVITIES,
            Activity::unit,
            RecordKinds.APPEALS,
            Attributes.ACTIVITY,
            SealedAppeal::unit,
            "appeal.activity-has-appeals");

    private final Transaction transaction;
    private final View everything;
    private final Refusal refusal;
    private final Map<TalentPoolId, Optional<TalentPool>> pools = new HashMap<>();

    PeopleFitting(Transaction transaction, View everything, Refusal refusal) {
        this.transaction = transaction;
        this.everything = everything;
        this.refusal = refusal;
    }

    void check(List<Change> changes) {
        changes.forEach(change -> {
            POOLS.check(change, transaction, everything, refusal);
            ENTRIES.check(change, transaction, everything, refusal);
            TALKS.check(change, transaction, everything, refusal);
        });
        each(changes, RecordKinds.POOL_ENTRIES, this::checkGrounds);
        each(changes, RecordKinds.POOL_REVIEWS, this::checkReviewed);
        each(changes, RecordKinds.APPEALS, this::checkTalk);
        beside(changes, RecordKinds.POOL_ENTRIES, PoolEntry::person, this::checkEntries);
        beside(changes, RecordKinds.DEVELOPMENT_STEPS, DevelopmentStep::person, this::checkSteps);
        beside(changes, RecordKinds.PAIRINGS, Pairing::person, this::checkPairings);
    }

    private void checkGrounds(Change change, PoolEntry entry) {
        Optional<TalentPool> pool = pools.computeIfAbsent(
                        entry.pool(), id -> find(RecordKinds.TALENT_POOLS, id.value()))
                .filter(found -> found.unit().equals(entry.unit()));
        if (pool.isEmpty()) {
            refusal.of(change, "pool", "pool.no-such-pool");
            return;
        }
        if (!pool.get().entryGrounds().contains(entry.ground())) {
            refusal.of(change, "ground", "pool.no-such-ground");
        }
        entry.exit()
                .filter(exit -> !pool.get().exitGrounds().contains(exit.ground()))
                .ifPresent(exit -> refusal.of(change, "exit.ground", "pool.no-such-ground"));
    }

    private void checkReviewed(Change change, PoolReview review) {
        Optional<PoolEntry> entry = find(
                        RecordKinds.POOL_ENTRIES, review.entry().value())
                .filter(found -> found.unit().equals(review.unit()));
        if (entry.isEmpty()) {
            refusal.of(change, "entry", "pool.no-such-entry");
        } else if (!entry.get().isIn(review.day())) {
            refusal.of(change, "day", "pool.reviewed-outside");
        }
    }

    private void checkTalk(Change change, SealedAppeal appeal) {
        if (find(RecordKinds.ACTIVITIES, appeal.activity().value())
                .filter(found -> found.unit().equals(appeal.unit()))
                .isEmpty()) {
            refusal.of(change, "activity", "appeal.no-such-activity");
        }
    }

    private void checkEntries(Change change, PoolEntry entry, List<PoolEntry> others) {
        if (others.stream()
                .anyMatch(other -> other.pool().equals(entry.pool())
                        && other.unit().equals(entry.unit())
                        && !other.id().equals(entry.id())
                        && other.overlaps(entry))) {
            refusal.of(change, "person", "pool.person-twice");
        }
    }

    private void checkSteps(Change change, DevelopmentStep step, List<DevelopmentStep> all) {
        Development.of(step.unit(), step.person(), all).findings().forEach(finding -> {
            boolean twice = finding.rule().equals(Development.ONCE);
            refusal.of(change, twice ? "stage" : "day", twice ? "development.stage-twice" : "development.day-back");
        });
    }

    private void checkPairings(Change change, Pairing pairing, List<Pairing> others) {
        if (others.stream()
                .anyMatch(other -> other.post().equals(pairing.post())
                        && !other.id().equals(pairing.id())
                        && other.effective().overlaps(pairing.effective()))) {
            refusal.of(change, "person", "pairing.person-twice");
        }
    }

    private <T> Optional<T> find(RecordKind<T> kind, String id) {
        return transaction.find(kind, id, everything).map(kind::read);
    }

    private static <T> void each(List<Change> changes, RecordKind<T> kind, BiConsumer<Change, T> check) {
        changes.stream()
                .filter(change -> change.kind().equals(kind))
                .forEach(change -> change.content()
                        .ifPresent(content -> check.accept(change, kind.type().cast(content.value()))));
    }

    /** Checks each changed record beside all that are kept of the same person; a bulk is asked for in few questions. */
    private <T> void beside(List<Change> changes, RecordKind<T> kind, Function<T, PersonId> person, Beside<T> check) {
        var open = new ArrayList<PersonId>();
        each(changes, kind, (change, value) -> open.add(person.apply(value)));
        List<PersonId> persons = open.stream().distinct().toList();
        var kept = new HashMap<PersonId, List<T>>();
        for (int i = 0; i < persons.size(); i += TOGETHER) {
            var some = new HashSet<>(persons.subList(i, Math.min(persons.size(), i + TOGETHER)));
            Condition ofThem = Condition.in(
                    Attributes.PERSON, some.stream().map(PersonId::value).collect(Collectors.toSet()));
            transaction.scan(kind, ofThem, everything, row -> {
                T value = kind.read(row);
                kept.computeIfAbsent(person.apply(value), p -> new ArrayList<>())
                        .add(value);
            });
        }
        each(
                changes,
                kind,
                (change, value) -> check.accept(change, value, kept.getOrDefault(person.apply(value), List.of())));
    }

    /**
     * What is not withdrawn, and does not go to another unit, while it has parts: they would be lost.
     *
     * @param kind the kind of the whole
     * @param unit whose it is
     * @param parts the kind of its parts
     * @param of the attribute by which a part names the whole
     * @param unitOfPart whose a part is
     * @param key the key of the message
     */
    record Whole<W, P>(
            RecordKind<W> kind,
            Function<W, UnitId> unit,
            RecordKind<P> parts,
            Attribute<String> of,
            Function<P, UnitId> unitOfPart,
            String key) {
        void check(Change change, Transaction transaction, View everything, Refusal refusal) {
            if (!change.kind().equals(kind) || change.revisionSeen() == 0) {
                return;
            }
            Optional<UnitId> now =
                    change.content().map(content -> unit.apply(kind.type().cast(content.value())));
            transaction.scan(parts, Condition.equal(of, change.id()), everything, row -> {
                if (!now.equals(Optional.of(unitOfPart.apply(parts.read(row))))) {
                    refusal.of(change, now.isPresent() ? "unit" : "id", key);
                }
            });
        }
    }

    /** Where a misfit is reported. */
    @FunctionalInterface
    interface Refusal {
        void of(Change change, String path, String key);
    }

    /** A check of a changed record beside others. */
    @FunctionalInterface
    private interface Beside<T> {
        void accept(Change change, T value, List<T> others);
    }
}
