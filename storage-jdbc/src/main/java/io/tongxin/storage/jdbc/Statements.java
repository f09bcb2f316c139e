package io.tongxin.storage.jdbc;

import io.tongxin.storage.StorageFailedException;
import io.tongxin.term.Bilingual;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;

/** Runs statements on one connection; the only place that hands text to a database. */
final class Statements {
    /** How many statements are sent together, or rows read. */
    static final int BATCH = 1_000;

    private final Handle handle;
    private final boolean lockingReads;
    private boolean failed;
    private boolean written;

    /**
     * Statements on a connection.
     *
     * @param handle the connection
     * @param lockingReads whether a plain read could see an older state than the one that is locked
     */
    Statements(Handle handle, boolean lockingReads) {
        this.handle = handle;
        this.lockingReads = lockingReads;
    }

    /** Whether a statement failed, so that the database may have given up the transaction. */
    boolean hasFailed() {
        return failed;
    }

    /** Whether rows were written, of which the database may not know yet how many there are. */
    boolean hasWritten() {
        return written;
    }

    <R> List<R> list(Sql sql, RowMapper<R> mapper) {
        return found(lockingReads ? sql.then(" lock in share mode") : sql, mapper);
    }

    /** The first row found, which is locked until the transaction ends. */
    <R> Optional<R> locked(Sql sql, RowMapper<R> mapper) {
        return found(sql.then(" for update"), mapper).stream().findFirst();
    }

    /** All rows found, which are locked until the transaction ends. */
    <R> List<R> lockedAll(Sql sql, RowMapper<R> mapper) {
        return found(sql.then(" for update"), mapper);
    }

    private <R> List<R> found(Sql sql, RowMapper<R> mapper) {
        try (var query = handle.createQuery(sql.text())) {
            return bound(query, sql).map(mapper).list();
        } catch (Exception e) {
            throw failed(e);
        }
    }

    /** The names of a table's columns in lower case; none where there is no such table. */
    Set<String> columnsOf(Table table) {
        Sql sql = Sql.of("select * from ").table(table).then(" where 1 = 0");
        try (var query = handle.createQuery(sql.text())) {
            return query.scanResultSet((found, context) -> names(found.get().getMetaData()));
        } catch (JdbiException e) {
            StorageFailedException failed = Failures.of(e);
            if (failed.reason() == StorageFailedException.Reason.WRONG_SCHEMA) {
                return Set.of();
            }
            throw failed;
        }
    }

    private static Set<String> names(ResultSetMetaData columns) throws SQLException {
        var names = new HashSet<String>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    <R> Optional<R> first(Sql sql, RowMapper<R> mapper) {
        return list(sql, mapper).stream().findFirst();
    }

    /** How many rows it changed. */
    int change(Sql sql) {
        written = true;
        try (var update = handle.createUpdate(sql.text())) {
            return bound(update, sql).execute();
        } catch (Exception e) {
            throw failed(e);
        }
    }

    /** Whether a row could be inserted; not, where its key is there already. */
    boolean insert(Sql sql) {
        written = true;
        try (var update = handle.createUpdate(sql.text())) {
            return bound(update, sql).execute() == 1;
        } catch (Exception e) {
            if (Failures.isDuplicate(e)) {
                return false;
            }
            throw failed(e);
        }
    }

    /**
     * Executes one statement for each of the rows of values, so many at a time, on the connection itself: a batch of JDBI keeps
     * each value in a map and allocates five times as much. Each must change a row.
     */
    void changeEach(Sql sql, List<List<Value>> rows) {
        try {
            batches(sql, rows, this::requireChanged);
        } catch (Exception e) {
            throw failed(e);
        }
    }

    /** The same for insertions, of which those whose key is there already do nothing. */
    void insertEach(Sql sql, List<List<Value>> rows) {
        try {
            batches(sql, rows, changed -> {});
        } catch (Exception e) {
            if (!Failures.isDuplicate(e)) {
                throw failed(e);
            }
        }
    }

    private void batches(Sql sql, List<List<Value>> rows, Consumer<int[]> done) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        written = true;
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql.text())) {
            for (int i = 0; i < rows.size(); i++) {
                List<Value> row = rows.get(i);
                for (int place = 0; place < row.size(); place++) {
                    row.get(place).bind(statement, place + 1);
                }
                statement.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
                    done.accept(statement.executeBatch());
                }
            }
        }
    }

    /** What stands between us and the database may lose a batch without a word. */
    private void requireChanged(int[] rows) {
        for (int changed : rows) {
            if (changed == 0) {
                failed = true;
                throw new StorageFailedException(
                        StorageFailedException.Reason.OTHER,
                        Bilingual.of(
                                "数据库没有报错，但也没有写入全部行", "the database reported no error, but did not write every row"));
            }
        }
    }

    /** JDBI would look for each value's way to be bound, which costs as much as the rest of a small statement. */
    private static <S extends SqlStatement<S>> S bound(S statement, Sql sql) {
        return statement.addCustomizer(new StatementCustomizer() {
            @Override
            public void beforeExecution(PreparedStatement prepared, StatementContext context) throws SQLException {
                for (int i = 0; i < sql.values().size(); i++) {
                    sql.values().get(i).bind(prepared, i + 1);
                }
            }
        });
    }

    /** JDBI throws a checked SQLException, undeclared, where a statement cannot be closed; what is not of the database passes. */
    private RuntimeException failed(Exception e) {
        if (e instanceof RuntimeException own && !(e instanceof JdbiException)) {
            return own;
        }
        failed = true;
        return Failures.of(e);
    }

    static <T> List<List<T>> chunks(List<T> all, int size) {
        var chunks = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i += size) {
            chunks.add(all.subList(i, Math.min(all.size(), i + size)));
        }
        return chunks;
    }
}
