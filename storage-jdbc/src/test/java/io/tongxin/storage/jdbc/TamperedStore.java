package io.tongxin.storage.jdbc;

import io.tongxin.RecordKinds;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Checkpoint;
import io.tongxin.journal.Journal;
import io.tongxin.journal.Verification;
import io.tongxin.storage.RecordKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import javax.sql.DataSource;

/** A store whose cities are written once; each change is made in a transaction, looked at inside it, and rolled back. */
final class TamperedStore {
    private static final List<RecordKind<?>> KINDS =
            List.of(RecordKinds.UNITS, RecordKinds.POSTS, RecordKinds.ACTIVITIES);

    private final DataSource database;
    private final JdbcStorage storage;

    private TamperedStore(DataSource database) {
        this.database = database;
        this.storage = Databases.empty(database, RecordKinds.all());
    }

    static TamperedStore on(DataSource emptyDatabase) {
        return new TamperedStore(emptyDatabase);
    }

    TamperedCity city(String root, ChainSeals seals, long seed) {
        return TamperedCity.write(storage, UnitId.of(root), seals, random(seed));
    }

    /** Seeds that are next to each other begin alike otherwise. */
    private static Random random(long seed) {
        return new Random(seed * 0x9e3779b97f4a7c15L);
    }

    Verification verify(TamperedCity city, List<Checkpoint> checkpoints) {
        return verify(storage, city, checkpoints);
    }

    private static Verification verify(JdbcStorage storage, TamperedCity city, List<Checkpoint> checkpoints) {
        return Journal.of(storage, city.root(), city.seals()).verifyRecords(KINDS, checkpoints);
    }

    /** A connection on which changes are made and rolled back. */
    <R> R opened(Function<Opened, R> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return work.apply(new Opened(connection, storage.within(connection)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection that is open. */
    record Opened(Connection connection, JdbcStorage storage) {
        /** What looking gives after the change. */
        <R> R after(Attack attack, TamperedCity city, TamperedCity another, long seed, Function<Changed, R> look) {
            try {
                var intruder = new Intruder(connection, storage, city, another.root(), random(seed));
                return look.apply(new Changed(storage, city, attack.change().by(intruder)));
            } finally {
                rollback();
            }
        }

        private void rollback() {
            try {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A city that was changed, and the first entry that no longer holds. */
    record Changed(JdbcStorage storage, TamperedCity city, long first) {
        Verification verify(List<Checkpoint> checkpoints) {
            return TamperedStore.verify(storage, city, checkpoints);
        }
    }
}
