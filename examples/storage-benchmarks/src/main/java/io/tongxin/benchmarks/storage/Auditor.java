package io.tongxin.benchmarks.storage;

import io.tongxin.storage.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.repository.sql.DialectName;
import org.javers.repository.sql.JaversSqlRepository;
import org.javers.repository.sql.SqlRepositoryBuilder;

/** JaVers on the same database: who wants to know who changed what takes it beside what writes the rows. */
final class Auditor {
    private final Database database;
    private final Holder holder = new Holder();
    private final Javers javers;

    Auditor(Database database) {
        this.database = database;
        JaversSqlRepository repository = SqlRepositoryBuilder.sqlRepository()
                .withConnectionProvider(holder::connection)
                .withDialect(
                        switch (database.name()) {
                            case "PostgreSQL" -> DialectName.POSTGRES;
                            case "MariaDB" -> DialectName.MYSQL;
                            default -> DialectName.H2;
                        })
                .build();
        this.javers = database.inTransaction(connection -> {
            holder.connection = connection;
            return JaversBuilder.javers()
                    .registerJaversRepository(repository)
                    .registerEntity(StoredActivity.class)
                    .build();
        });
    }

    /** Writes the rows in batches and commits each to the audit, in one transaction. */
    long insert(HandWritten rows, List<Row> written) {
        rows.insert(written, HandWritten.BATCH);
        return database.inTransaction(connection -> {
            holder.connection = connection;
            for (Row row : written) {
                javers.commit(row.actor().value(), StoredActivity.of(row));
            }
            return (long) written.size();
        });
    }

    /** The connection that it works on. */
    private static final class Holder {
        private @org.jspecify.annotations.Nullable Connection connection;

        Connection connection() {
            if (connection == null) {
                throw new IllegalStateException(new SQLException("no connection"));
            }
            return connection;
        }
    }
}
