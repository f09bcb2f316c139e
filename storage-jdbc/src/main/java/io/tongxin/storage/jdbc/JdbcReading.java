package io.tongxin.storage.jdbc;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Draft;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Outline;
import io.tongxin.storage.Page;
import io.tongxin.storage.Projection;
import io.tongxin.storage.Query;
import io.tongxin.storage.Reading;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Row;
import io.tongxin.storage.UnreadableRowException;
import io.tongxin.storage.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** The reads of the contract on one connection, all of one state. */
class JdbcReading implements Reading {
    private static final int CHUNK = 1_000;

    final Statements statements;
    final Schema schema;
    final UnitId rootUnit;
    private final State state;
    private boolean ended;

    JdbcReading(Statements statements, Schema schema, UnitId rootUnit) {
        this(statements, schema, rootUnit, State.reading(new Head(statements, schema, rootUnit)));
    }

    JdbcReading(Statements statements, Schema schema, UnitId rootUnit, State state) {
        this.statements = statements;
        this.schema = schema;
        this.rootUnit = rootUnit;
        this.state = state;
    }

    final void end() {
        ended = true;
    }

    final void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the call that handed this out has ended");
        }
    }

    @Override
    public Optional<Row> find(RecordKind<?> kind, String id, View view) {
        requireOpen();
        KindTables tables = schema.tables(kind);
        if (!Draft.isId(id)) {
            return Optional.empty();
        }
        return one(tables, id, view).filter(row -> view.scope().allows(rootUnit, row.ownerUnit()) && !row.withdrawn());
    }

    private Optional<Row> one(KindTables tables, String id, View view) {
        if (state.isOpenTo(view)) {
            var rows = new Rows(statements, schema.dialect(), rootUnit, tables);
            Rows.Headed first = rows.bareWithHead(rows.withHead(tables.rows(), state.head())
                    .then(" and t.id = ")
                    .value(id));
            if (first.head().isPresent()) {
                state.found(first.head().getAsLong());
                return rows.complete(first.rows()).stream().findFirst();
            }
        }
        return one(tables, id, state.until(view));
    }

    private Optional<Row> one(KindTables tables, String id, long until) {
        Optional<Row> current = current(tables, id);
        if (current.isEmpty() || Sql.micros(current.get().recordedAt()) <= until) {
            return current;
        }
        var rows = new Rows(statements, schema.dialect(), rootUnit, tables);
        return rows.one(rows.in(tables.history())
                .then(" and t.id = ")
                .value(id)
                .then(Listing.known(tables.history(), tables, until)));
    }

    final Optional<Row> current(KindTables tables, String id) {
        if (!Draft.isId(id)) {
            return Optional.empty();
        }
        var rows = new Rows(statements, schema.dialect(), rootUnit, tables);
        return rows.one(rows.in(tables.rows()).then(" and t.id = ").value(id));
    }

    @Override
    public List<Row> history(RecordKind<?> kind, String id, View view) {
        requireOpen();
        KindTables tables = schema.tables(kind);
        if (!Draft.isId(id)) {
            return List.of();
        }
        return histories(tables, view).of(id, view);
    }

    private Histories histories(KindTables tables, View view) {
        return new Histories(statements, schema, rootUnit, tables, state.until(view));
    }

    @Override
    public Page<Row> query(Query<?> query, View view) {
        requireOpen();
        return page(schema.tables(query.kind()), query, view);
    }

    @Override
    public Page<Outline> project(Projection projection, View view) {
        requireOpen();
        Query<?> query = projection.query();
        var needed = new HashSet<Attribute<?>>(projection.attributes());
        query.order().forEach(key -> needed.add(key.attribute()));
        return page(schema.tables(query.kind()).outlining(needed), query, view)
                .map(row -> Outline.of(row, projection.attributes()));
    }

    private Page<Row> page(KindTables tables, Query<?> query, View view) {
        return query.page(listing(tables, view).rows(query, query.size() + 1));
    }

    private Listing listing(KindTables tables, View view) {
        return new Listing(statements, schema, rootUnit, tables, view, state);
    }

    @Override
    public long count(RecordKind<?> kind, Condition where, View view) {
        requireOpen();
        KindTables tables = schema.tables(kind);
        return listing(tables, view).count(Query.of(kind).where(where));
    }

    @Override
    public void scan(RecordKind<?> kind, Condition where, View view, Consumer<Row> to) {
        requireOpen();
        KindTables tables = schema.tables(kind);
        Listing listing = listing(tables, view);
        Query<?> next = Query.of(kind).where(where);
        List<Row> chunk;
        do {
            chunk = listing.rows(next, CHUNK);
            chunk.forEach(to);
            if (!chunk.isEmpty()) {
                next = next.after(next.positionOf(chunk.get(chunk.size() - 1)));
            }
        } while (chunk.size() == CHUNK);
    }

    @Override
    public void scanHistory(RecordKind<?> kind, View view, Consumer<Row> to) {
        requireOpen();
        histories(schema.tables(kind), view).scan(view, to);
    }

    @Override
    public void scanAmiss(RecordKind<?> kind, ObjIntConsumer<String> to) {
        requireOpen();
        OptionalLong writingAt = state.goesOn() ? OptionalLong.empty() : OptionalLong.of(state.last());
        new Amiss(statements, schema, rootUnit, writingAt).scan(schema.tables(kind), to);
    }

    @Override
    public void scanOutcomes(Consumer<Outcome> to) {
        requireOpen();
        new Outcomes(statements, schema, rootUnit).all(state.last(), to);
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        requireOpen();
        return state.isNever() ? Optional.empty() : Optional.of(Sql.instant(state.last()));
    }

    @Override
    public List<JournalLine> journal(long from, int limit) {
        requireOpen();
        JournalLine.checkRange(from, limit);
        return lines(Sql.of(" and sequence_no >= ").value(from).then(" order by sequence_no"), limit);
    }

    @Override
    public Optional<JournalLine> journalHead() {
        requireOpen();
        return lines(Sql.of(" order by sequence_no desc"), 1).stream().findFirst();
    }

    private List<JournalLine> lines(Sql more, int limit) {
        return statements.list(
                Sql.of("select sequence_no, recorded_at, entry, algorithm, hash from ")
                        .table(schema.naming().journal())
                        .then(" where root_unit = ")
                        .value(rootUnit.value())
                        .then(" and recorded_at <= ")
                        .value(state.last())
                        .then(more)
                        .then(" limit ")
                        .value(limit),
                (found, context) -> line(found));
    }

    private static JournalLine line(ResultSet found) throws SQLException {
        try {
            return new JournalLine(
                    found.getLong(1),
                    Sql.instant(found.getLong(2)),
                    found.getString(3),
                    found.getString(4),
                    found.getString(5));
        } catch (IllegalArgumentException | RefusedValueException e) {
            throw new UnreadableRowException("journal", String.valueOf(found.getLong(1)), 0);
        }
    }
}
