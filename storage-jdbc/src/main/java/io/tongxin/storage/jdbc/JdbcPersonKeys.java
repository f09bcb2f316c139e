package io.tongxin.storage.jdbc;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.sealing.PersonKey;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.WrappedKey;
import io.tongxin.storage.UnreadableRowException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.mapper.RowMapper;

/** Keys of persons in one table; a destroyed one is overwritten with nothing. */
final class JdbcPersonKeys implements PersonKeys {
    private static final RowMapper<PersonKey> KEY = (found, context) -> read(found);
    private static final int MOST = 10_000;

    private final Connections connections;
    private final Runnable requireOutside;

    JdbcPersonKeys(Connections connections, Runnable requireOutside) {
        this.connections = connections;
        this.requireOutside = requireOutside;
    }

    @Override
    public List<PersonKey> find(UnitId rootUnit, Set<PersonId> persons) {
        requireOutside.run();
        List<String> ids = persons.stream().map(PersonId::value).toList();
        return connections.reading((statements, schema) -> {
            var found = new ArrayList<PersonKey>();
            for (List<String> some : Statements.chunks(ids, Statements.BATCH)) {
                found.addAll(statements.list(among(schema, rootUnit, some, statements.hasWritten()), KEY));
            }
            return found;
        });
    }

    @Override
    public PersonKey addIfAbsent(PersonKey.Live key) {
        requireOutside.run();
        return connections.writing((statements, schema) -> {
            insert(statements, schema, row(key));
            return locked(statements, schema, key.rootUnit(), key.person());
        });
    }

    @Override
    public List<PersonKey> addAllIfAbsent(List<PersonKey.Live> keys) {
        requireOutside.run();
        var kept = new ArrayList<PersonKey>();
        for (List<PersonKey.Live> some : Statements.chunks(keys, Statements.BATCH)) {
            kept.addAll(connections.writing((statements, schema) -> {
                statements.insertEach(
                        insertion(schema),
                        some.stream().map(JdbcPersonKeys::row).toList());
                List<String> ids = some.stream()
                        .map(key -> key.person().value())
                        .distinct()
                        .toList();
                return statements.lockedAll(among(schema, some.get(0).rootUnit(), ids, true), KEY);
            }));
        }
        return kept;
    }

    @Override
    public boolean rewrap(PersonKey.Live seen, WrappedKey rewrapped) {
        requireOutside.run();
        return connections.writing((statements, schema) ->
                locked(statements, schema, seen.rootUnit(), seen.person()).equals(seen)
                        && statements.change(Sql.of("update ")
                                        .table(schema.naming().personKeys())
                                        .then(" set host_key_id = ")
                                        .value(rewrapped.hostKeyId())
                                        .then(", wrapped = ")
                                        .value(rewrapped.bytes())
                                        .then(of(seen.rootUnit(), seen.person())))
                                == 1);
    }

    @Override
    public PersonKey.Destroyed destroy(UnitId rootUnit, PersonId person, Instant at) {
        requireOutside.run();
        return connections.writing((statements, schema) -> {
            insert(
                    statements,
                    schema,
                    List.of(
                            Value.of(rootUnit.value()),
                            Value.of(person.value()),
                            Value.none(Column.KEY_ID),
                            Value.none(Column.HOST_KEY),
                            Value.none(Column.WRAPPED),
                            Value.of(at)));
            if (locked(statements, schema, rootUnit, person) instanceof PersonKey.Destroyed before) {
                return before;
            }
            statements.change(Sql.of("update ")
                    .table(schema.naming().personKeys())
                    .then(" set key_id = null, host_key_id = null, wrapped = null, destroyed_at = ")
                    .value(at)
                    .then(of(rootUnit, person)));
            return new PersonKey.Destroyed(rootUnit, person, at);
        });
    }

    @Override
    public List<PersonKey.Live> notWrappedBy(String hostKeyId, int most) {
        return page(hostKeyId, Sql.empty(), most);
    }

    @Override
    public List<PersonKey.Live> notWrappedBy(String hostKeyId, PersonKey.Live after, int most) {
        String root = after.rootUnit().value();
        return page(
                hostKeyId,
                Sql.of(" and (root_unit > ")
                        .value(root)
                        .then(" or (root_unit = ")
                        .value(root)
                        .then(" and person_id > ")
                        .value(after.person().value())
                        .then("))"),
                most);
    }

    private List<PersonKey.Live> page(String hostKeyId, Sql after, int most) {
        requireOutside.run();
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " keys are asked for, not " + most);
        }
        return connections.reading((statements, schema) -> statements
                .list(
                        select(schema)
                                .then(" where host_key_id <> ")
                                .value(requireNonNull(hostKeyId, "hostKeyId"))
                                .then(after)
                                .then(" order by root_unit, person_id limit ")
                                .value(most),
                        KEY)
                .stream()
                .filter(PersonKey.Live.class::isInstance)
                .map(PersonKey.Live.class::cast)
                .toList());
    }

    private static Sql select(Schema schema) {
        return Sql.of("select ")
                .columns(Sql.Alias.NONE, Column.OF_PERSON_KEY)
                .then(" from ")
                .table(schema.naming().personKeys());
    }

    private static Sql among(Schema schema, UnitId rootUnit, List<String> persons, boolean written) {
        var among = new Among(schema.dialect(), schema.naming().personKeys(), Sql.Alias.KEY, Column.PERSON);
        return Sql.of("select ")
                .columns(Sql.Alias.KEY, Column.OF_PERSON_KEY)
                .then(" from ")
                .then(among.of(rootUnit, persons, written));
    }

    private static Sql of(UnitId rootUnit, PersonId person) {
        return Sql.of(" where root_unit = ")
                .value(rootUnit.value())
                .then(" and person_id = ")
                .value(person.value());
    }

    /** Does nothing where something is kept of the person; a plain duplicate would leave a shared lock on MariaDB. */
    private static void insert(Statements statements, Schema schema, List<Value> row) {
        statements.insert(insertion(schema).of(row));
    }

    private static Sql insertion(Schema schema) {
        Sql sql = schema.insertionIfAbsent(schema.naming().personKeys(), Column.OF_PERSON_KEY);
        return schema.dialect().readsOldSnapshots() ? sql.then(" on duplicate key update person_id = person_id") : sql;
    }

    private static List<Value> row(PersonKey.Live key) {
        return List.of(
                Value.of(key.rootUnit().value()),
                Value.of(key.person().value()),
                Value.of(key.keyId()),
                Value.of(key.wrapped().hostKeyId()),
                Value.of(key.wrapped().bytes()),
                Value.none(Column.DESTROYED));
    }

    private static PersonKey locked(Statements statements, Schema schema, UnitId rootUnit, PersonId person) {
        return statements
                .locked(select(schema).then(of(rootUnit, person)), KEY)
                .orElseThrow(() -> new UnreadableRowException("person_keys", person.value(), 0));
    }

    private static PersonKey read(ResultSet found) throws SQLException {
        String person = found.getString(2);
        try {
            UnitId root = UnitId.of(found.getString(1));
            long destroyedAt = found.getLong(6);
            if (!found.wasNull()) {
                return new PersonKey.Destroyed(root, PersonId.of(person), Sql.instant(destroyedAt));
            }
            return new PersonKey.Live(
                    root,
                    PersonId.of(person),
                    Optional.ofNullable(found.getString(3)).orElse(""),
                    WrappedKey.of(
                            Optional.ofNullable(found.getString(4)).orElse(""),
                            Optional.ofNullable(found.getBytes(5)).orElse(new byte[0])));
        } catch (IllegalArgumentException e) {
            throw new UnreadableRowException("person_keys", person, 0);
        }
    }
}
