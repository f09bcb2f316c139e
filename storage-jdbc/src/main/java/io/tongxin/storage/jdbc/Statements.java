package io.tongxin.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** Runs statements on one connection; the only place that hands text to a database. */
final class Statements {
    /** How many statements are sent together. */
    static final int BATCH = 1_000;

    private final Handle handle;
    private final boolean lockingReads;
    private boolean failed;

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

    <R> List<R> list(Sql sql, RowMapper<R> mapper) {
        return found(lockingReads ? sql.then(" lock in share mode") : sql, mapper);
    }

    /** The first row found, which is locked until the transaction ends. */
    <R> Optional<R> locked(Sql sql, RowMapper<R> mapper) {
        return found(sql.then(" for update"), mapper).stream().findFirst();
    }

    private <R> List<R> found(Sql sql, RowMapper<R> mapper) {
        try (var query = handle.createQuery(sql.text())) {
            return bound(query, sql).map(mapper).list();
        } catch (Exception e) {
            throw failed(e);
        }
    }

    <R> Optional<R> first(Sql sql, RowMapper<R> mapper) {
        return list(sql, mapper).stream().findFirst();
    }

    /** How many rows it changed. */
    int change(Sql sql) {
        try (var update = handle.createUpdate(sql.text())) {
            return bound(update, sql).execute();
        } catch (Exception e) {
            throw failed(e);
        }
    }

    /** Whether a row could be inserted; not, where its key is there already. */
    boolean insert(Sql sql) {
        try (var update = handle.createUpdate(sql.text())) {
            return bound(update, sql).execute() == 1;
        } catch (Exception e) {
            if (Failures.isDuplicate(e)) {
                return false;
            }
            throw failed(e);
        }
    }

    /** Executes one statement for each of the rows of values, which are sent together, so many at a time. */
    void changeEach(Sql sql, List<List<Argument>> rows) {
        for (List<List<Argument>> some : chunks(rows, BATCH)) {
            try (PreparedBatch batch = handle.prepareBatch(sql.text())) {
                for (List<Argument> row : some) {
                    for (int i = 0; i < row.size(); i++) {
                        batch.bind(i, row.get(i));
                    }
                    batch.add();
                }
                batch.execute();
            } catch (Exception e) {
                throw failed(e);
            }
        }
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Sql sql) {
        for (int i = 0; i < sql.values().size(); i++) {
            statement.bind(i, sql.values().get(i));
        }
        return statement;
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
