package io.tongxin.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;

/** Handles of JDBI on connections that somebody else opened and will close; it is configured once for all of them. */
final class Handles {
    private final ThreadLocal<Optional<Connection>> next = ThreadLocal.withInitial(Optional::empty);
    private final Jdbi jdbi;

    Handles() {
        this.jdbi = Jdbi.create(new Given(next));
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        jdbi.getConfig(SqlStatements.class)
                .setTemplateEngine(TemplateEngine.NOP)
                .setSqlParser(new Unparsed());
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

    /** Takes a statement as it is: its values are bound on the prepared statement itself, by their places. */
    private static final class Unparsed implements SqlParser {
        @Override
        public ParsedSql parse(String sql, StatementContext context) {
            return ParsedSql.builder().append(sql).build();
        }

        @Override
        public String nameParameter(String name, StatementContext context) {
            throw new UnsupportedOperationException("values have places and no names");
        }
    }

    /** Hands out the connection that was given, and leaves closing it to whoever gave it, even where no handle can be made. */
    private record Given(ThreadLocal<Optional<Connection>> next) implements ConnectionFactory {
        @Override
        public Connection openConnection() throws SQLException {
            return next.get().orElseThrow(() -> new SQLException("a handle is opened on a given connection alone"));
        }

        @Override
        public void closeConnection(Connection connection) {
            // it is not ours
        }
    }
}
