package io.tongxin.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;

/** Handles of JDBI on connections that somebody else opened and will close; it is configured once for all of them. */
final class Handles {
    private final ThreadLocal<Optional<Connection>> next = ThreadLocal.withInitial(Optional::empty);
    private final Jdbi jdbi;

    Handles() {
        this.jdbi = Jdbi.create(
                () -> next.get().orElseThrow(() -> new SQLException("a handle is opened on a given connection alone")));
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    }

    /** A handle on that connection; it is never closed, for it would close the connection with it. */
    Handle on(Connection connection) {
        next.set(Optional.of(connection));
        try {
            return jdbi.open();
        } catch (JdbiException e) {
            throw Failures.of(e);
        } finally {
            next.remove();
        }
    }
}
