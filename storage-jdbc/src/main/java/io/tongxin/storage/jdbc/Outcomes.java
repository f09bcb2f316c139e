package io.tongxin.storage.jdbc;

import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.UnreadableRowException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What commands did, kept so that the same one again has the same outcome. */
final class Outcomes {
    private static final String FIELD = "\n";
    private static final int FIELDS = 3;
    private static final int CHUNK = 1_000;

    private final Statements statements;
    private final Schema schema;
    private final UnitId rootUnit;

    Outcomes(Statements statements, Schema schema, UnitId rootUnit) {
        this.statements = statements;
        this.schema = schema;
        this.rootUnit = rootUnit;
    }

    Optional<Outcome> of(CommandId command) {
        return statements.first(
                select().then(" and command_id = ").value(command.value()), (found, context) -> read(found));
    }

    /** Hands over every outcome until that instant. */
    void all(long until, Consumer<Outcome> to) {
        Optional<String> after = Optional.empty();
        List<Outcome> chunk;
        do {
            Sql sql = select().then(" and recorded_at <= ").value(until);
            after.ifPresent(id -> sql.then(" and command_id > ").value(id));
            chunk = statements.list(
                    sql.then(" order by command_id limit ").value(CHUNK), (found, context) -> read(found));
            chunk.forEach(to);
            after = chunk.isEmpty()
                    ? after
                    : Optional.of(chunk.get(chunk.size() - 1).command().value());
        } while (chunk.size() == CHUNK);
    }

    private Sql select() {
        return Sql.of("select command_id, content_digest, actor_id, recorded_at, written from ")
                .table(schema.naming().commands())
                .then(" where root_unit = ")
                .value(rootUnit.value());
    }

    private static Outcome read(ResultSet found) throws SQLException {
        try {
            return new Outcome(
                    CommandId.of(found.getString(1)),
                    found.getString(2),
                    ActorId.of(found.getString(3)),
                    Sql.instant(found.getLong(4)),
                    written(found.getString(5)));
        } catch (IllegalArgumentException e) {
            throw new UnreadableRowException("commands", found.getString(1), 0);
        }
    }

    void keep(Outcome outcome) {
        statements.change(Sql.insertion(schema.naming().commands(), Column.OF_OUTCOME)
                .of(List.of(
                        Value.of(rootUnit.value()),
                        Value.of(outcome.command().value()),
                        Value.of(outcome.contentDigest()),
                        Value.of(outcome.actor().value()),
                        Value.of(outcome.recordedAt()),
                        Value.of(text(outcome.written())))));
    }

    /** Kind, id and revision of each, a line each; neither has a line break. A dot stands for nothing. */
    private static String text(List<Outcome.Written> written) {
        var text = new StringBuilder(".");
        written.forEach(w -> text.append(FIELD)
                .append(w.kind())
                .append(FIELD)
                .append(w.id())
                .append(FIELD)
                .append(w.revision()));
        return text.toString();
    }

    private static List<Outcome.Written> written(String text) {
        List<String> fields = List.of(text.split(FIELD, -1));
        if (fields.size() % FIELDS != 1 || !fields.get(0).equals(".")) {
            throw new IllegalArgumentException("what a command wrote is not as it was kept");
        }
        var written = new ArrayList<Outcome.Written>();
        for (int i = 1; i + FIELDS <= fields.size(); i += FIELDS) {
            written.add(new Outcome.Written(fields.get(i), fields.get(i + 1), Integer.parseInt(fields.get(i + 2))));
        }
        return written;
    }
}
