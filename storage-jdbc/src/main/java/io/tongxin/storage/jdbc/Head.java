package io.tongxin.storage.jdbc;

import io.tongxin.id.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/** How far a root unit has come; it is locked while a command writes, so that writers take turns. */
final class Head {
    private static final RowMapper<Long> FIRST = (found, context) -> found.getLong(1);
    private static final long NEVER = Long.MIN_VALUE;

    private final Statements statements;
    private final Schema schema;
    private final UnitId rootUnit;

    Head(Statements statements, Schema schema, UnitId rootUnit) {
        this.statements = statements;
        this.schema = schema;
        this.rootUnit = rootUnit;
    }

    /** Whether it can be selected beside rows, in one statement. */
    boolean canStandBesideRows() {
        return schema.dialect().selectsBesideRows();
    }

    /** Every root unit that was ever written to. */
    static List<UnitId> rootUnits(Statements statements, Schema schema) {
        return statements.list(
                Sql.of("select root_unit from ").table(schema.naming().heads()).then(" order by root_unit"),
                (found, context) -> UnitId.of(found.getString(1)));
    }

    /** When the last command was recorded; the lock is held until the transaction ends. */
    Optional<Instant> lock() {
        if (schema.dialect().readsOldSnapshots()) {
            // nothing is read before the lock is held, and a plain duplicate would leave a shared lock that blocks
            // others
            statements.insert(begin().then(" on duplicate key update recorded_at = recorded_at"));
        } else if (statements.first(select(), FIRST).isEmpty()) {
            statements.insert(begin());
        }
        return statements.locked(select(), FIRST).filter(last -> last != NEVER).map(Sql::instant);
    }

    /** When the last command was recorded, as it is committed, or written by this transaction. */
    Optional<Instant> last() {
        return statements.first(select(), FIRST).filter(last -> last != NEVER).map(Sql::instant);
    }

    private Sql begin() {
        return schema.insertionIfAbsent(schema.naming().heads(), Column.OF_HEAD)
                .of(List.of(Value.of(rootUnit.value()), Value.of(NEVER)));
    }

    Sql select() {
        return Sql.of("select h.recorded_at from ")
                .table(schema.naming().heads(), Sql.Alias.HEAD)
                .then(" where h.root_unit = ")
                .value(rootUnit.value());
    }

    void move(Instant recordedAt) {
        statements.change(Sql.of("update ")
                .table(schema.naming().heads())
                .then(" set recorded_at = ")
                .value(recordedAt)
                .then(" where root_unit = ")
                .value(rootUnit.value()));
    }
}
