package io.tongxin.benchmarks.storage;

import io.tongxin.Attributes;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
import io.tongxin.activity.Activity;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActivityId;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.Row;
import io.tongxin.storage.SortKey;
import io.tongxin.storage.View;
import io.tongxin.storage.jdbc.JdbcStorage;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The library on the same database: through the storage contract, and through its front door. */
final class Library {
    private static final View EVERYTHING = View.latest(Scope.root(Sample.ROOT));

    private final JdbcStorage storage;
    private final Office office;

    Library(Database database) {
        this.storage = JdbcStorage.on(database.pool(), RecordKinds.all()).build();
        this.office = Tongxin.builder()
                .storage(storage)
                .clock(InstantSource.fixed(Sample.AT))
                .build()
                .as(Sample.CLERK);
    }

    /** Makes the tables, and writes the units that the activities are of. */
    void prepare() {
        storage.migrate();
        office.write(Sample.COMMAND, changes -> changes.recordAll(Sample.organization()));
    }

    /** Through the contract, in one call. */
    long insertAll(List<Draft> drafts) {
        return storage.write(
                        Sample.ROOT,
                        Sample.COMMAND,
                        "digest",
                        InstantSource.fixed(Sample.AT),
                        transaction -> transaction.insertAll(drafts))
                .written()
                .size();
    }

    /** Through the contract, one by one in one command. */
    long insert(List<Draft> drafts) {
        return storage.write(
                        Sample.ROOT,
                        Sample.COMMAND,
                        "digest",
                        InstantSource.fixed(Sample.AT),
                        transaction -> drafts.forEach(transaction::insert))
                .written()
                .size();
    }

    /** Through the front door: validated, turned into JSON, checked against each other, each with an entry of the journal. */
    long record(List<Activity> activities) {
        return office.activities()
                .recordAll(Sample.COMMAND, activities)
                .written()
                .size();
    }

    /** Through the contract, one by one in one reading. */
    long find(List<String> ids) {
        return storage.read(
                Sample.ROOT,
                reading -> ids.stream()
                        .mapToLong(id -> Sample.digest(reading.find(RecordKinds.ACTIVITIES, id, EVERYTHING)
                                .orElseThrow()))
                        .sum());
    }

    /** Through the front door, each by itself, as the record that it is. */
    long record(String id) {
        return office.activities()
                .find(ActivityId.of(id))
                .orElseThrow()
                .value()
                .id()
                .value()
                .hashCode();
    }

    private static Query<Activity> byDay(int size) {
        return Query.of(RecordKinds.ACTIVITIES)
                .orderBy(Attributes.DAY, SortKey.Direction.ASCENDING)
                .size(size);
    }

    /** The query for the page after so many pages. */
    Query<Activity> page(int number, int size) {
        return storage.read(Sample.ROOT, reading -> {
            Query<Activity> query = byDay(size);
            for (int i = 0; i < number; i++) {
                Page<Row> page = reading.query(query, EVERYTHING);
                query = query.after(page.next().orElseThrow());
            }
            return query;
        });
    }

    /** The last row of the page before. */
    Row last(int number, int size) {
        Query<Activity> query = page(number - 1, size);
        List<Row> rows = storage.read(
                Sample.ROOT, reading -> reading.query(query, EVERYTHING).content());
        return rows.get(rows.size() - 1);
    }

    /** One page, through the contract. */
    long page(Query<Activity> query) {
        return storage.read(
                Sample.ROOT,
                reading -> reading.query(query, EVERYTHING).content().stream()
                        .mapToLong(Sample::digest)
                        .sum());
    }

    /** All rows by id, through the contract. */
    long scan() {
        return storage.read(Sample.ROOT, reading -> {
            var digest = new AtomicLong();
            reading.scan(
                    RecordKinds.ACTIVITIES,
                    Condition.everything(),
                    EVERYTHING,
                    row -> digest.addAndGet(Sample.digest(row)));
            return digest.get();
        });
    }

    /** All records, through the front door. */
    long scanRecords() {
        var digest = new AtomicLong();
        office.activities()
                .forEach(
                        Condition.everything(),
                        a -> digest.addAndGet(a.value().id().value().hashCode()));
        return digest.get();
    }
}
