package io.tongxin.storage.jdbc;

import io.tongxin.storage.StorageFailedException;
import io.tongxin.term.Bilingual;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a database's error means, by its state and code alone: its text may hold stored values and goes nowhere.
 *
 * <p>The cause that is handed over is a copy without text.
 */
final class Failures {
    private static final Set<String> DEADLOCK = Set.of("40P01");
    private static final Set<String> LOCK_TIMEOUT = Set.of("55P03", "HYT00");
    private static final Set<String> FULL = Set.of("53100", "90031");
    private static final Set<String> NOT_ALLOWED = Set.of("42501", "90040", "90096");
    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S22", "42703", "42S04");

    private Failures() {}

    static StorageFailedException of(Throwable thrown) {
        Optional<SQLException> found = sql(thrown);
        if (found.isEmpty()) {
            return new StorageFailedException(
                    StorageFailedException.Reason.OTHER,
                    Bilingual.of("数据库访问失败", "access to the database failed"),
                    new SQLException(thrown.getClass().getName()));
        }
        return of(found.get());
    }

    static StorageFailedException of(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        StorageFailedException.Reason reason =
                isOfConnection(e) ? StorageFailedException.Reason.UNAVAILABLE : reason(state, e.getErrorCode());
        String detail = "（SQLSTATE " + state + "，" + e.getErrorCode() + "）";
        String detailEn = " (SQLSTATE " + state + ", " + e.getErrorCode() + ")";
        return new StorageFailedException(
                reason,
                Bilingual.of(reason.label().zh() + detail, reason.label().en() + detailEn),
                bare(e));
    }

    /** A pool that has no connection to give says so by the class of its exception alone. */
    private static boolean isOfConnection(SQLException e) {
        return e instanceof SQLTransientConnectionException || e instanceof SQLNonTransientConnectionException;
    }

    private static StorageFailedException.Reason reason(String state, int code) {
        if (code == 1205 || LOCK_TIMEOUT.contains(state)) {
            return StorageFailedException.Reason.LOCK_TIMEOUT;
        }
        if (code == 1213 || DEADLOCK.contains(state)) {
            return StorageFailedException.Reason.DEADLOCK;
        }
        if (state.startsWith("40")) {
            return StorageFailedException.Reason.SERIALIZATION;
        }
        if (state.startsWith("08") || state.startsWith("57P") || state.equals("90067") || state.equals("90098")) {
            return StorageFailedException.Reason.UNAVAILABLE;
        }
        if (code == 1021 || code == 1114 || FULL.contains(state)) {
            return StorageFailedException.Reason.FULL;
        }
        if (code == 1142 || code == 1044 || NOT_ALLOWED.contains(state)) {
            return StorageFailedException.Reason.NOT_ALLOWED;
        }
        return NO_TABLE.contains(state)
                ? StorageFailedException.Reason.WRONG_SCHEMA
                : StorageFailedException.Reason.OTHER;
    }

    /** Whether a key is there already. */
    static boolean isDuplicate(Throwable thrown) {
        return sql(thrown)
                .filter(e -> "23505".equals(e.getSQLState())
                        || ("23000".equals(e.getSQLState()) && e.getErrorCode() == 1062)
                        || e.getErrorCode() == -6602)
                .isPresent();
    }

    private static Optional<SQLException> sql(Throwable thrown) {
        for (Throwable next = thrown; next != null; next = next.getCause()) {
            if (next instanceof SQLException e) {
                return Optional.of(
                        next.getCause() instanceof SQLException inner && e.getSQLState() == null ? inner : e);
            }
        }
        return Optional.empty();
    }

    /** Where it happened and by what number, without a word of the database's. */
    private static SQLException bare(SQLException e) {
        var bare = new SQLException(e.getClass().getName(), e.getSQLState(), e.getErrorCode());
        bare.setStackTrace(e.getStackTrace());
        return bare;
    }
}
