package io.tongxin.benchmarks.storage;

import io.tongxin.Attributes;
import io.tongxin.storage.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** PostgreSQL's own way to put many rows into the library's tables: text that is encoded here, a table at a time. */
final class Copy {
    private final Database database;

    Copy(Database database) {
        this.database = database;
    }

    long insert(List<Row> rows) {
        return database.inTransaction(connection -> {
            CopyManager copies = connection.unwrap(BaseConnection.class).getCopyAPI();
            for (int i = 0; i < rows.size(); i += HandWritten.BATCH) {
                List<Row> some = rows.subList(i, Math.min(rows.size(), i + HandWritten.BATCH));
                send(
                        copies,
                        "copy tongxin_activities (root_unit, id, owner_unit, revision, recorded_at, actor_id, command_id,"
                                + " body_version, withdrawn, body, a_unit, a_activity_kind, a_day) from stdin",
                        text(some));
                send(
                        copies,
                        "copy tongxin_activities_c (root_unit, id, revision, attribute, code) from stdin",
                        codes(some));
            }
            return (long) rows.size();
        });
    }

    private static void send(CopyManager copies, String sql, String text) throws SQLException {
        try {
            copies.copyIn(sql, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private static String text(List<Row> rows) {
        var text = new StringBuilder();
        for (Row row : rows) {
            field(text, row.rootUnit().value());
            field(text, row.id());
            field(text, row.ownerUnit().value());
            text.append(row.revision())
                    .append('\t')
                    .append(HandWritten.micros(row))
                    .append('\t');
            field(text, row.actor().value());
            field(text, row.command().value());
            text.append(row.bodyVersion()).append('\t').append('0').append('\t');
            field(text, row.body());
            field(text, row.indexed().value(Attributes.UNIT).orElseThrow());
            field(text, row.indexed().value(Attributes.ACTIVITY_KIND).orElseThrow());
            text.append(row.indexed().value(Attributes.DAY).orElseThrow()).append('\n');
        }
        return text.toString();
    }

    private static String codes(List<Row> rows) {
        var text = new StringBuilder();
        for (Row row : rows) {
            for (String owner : row.indexed().codes(Attributes.OWNERS)) {
                field(text, row.rootUnit().value());
                field(text, row.id());
                text.append(row.revision()).append("\towners\t").append(owner).append('\n');
            }
        }
        return text.toString();
    }

    private static void field(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('\t');
    }
}
