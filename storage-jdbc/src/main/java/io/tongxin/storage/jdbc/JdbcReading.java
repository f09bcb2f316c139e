package io.tongxin.storage.jdbc;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Indexed;
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
import io.tongxin.storage.jdbc.Sql.Alias;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * The reads of the contract on one connection.
 *
 * <p>The first read of a reading learns how far the root unit has come, and every later one is held to that instant: rows only
 * grow and each write has an instant of its own, so this is one state, whatever the isolation level.
 */
class JdbcReading implements Reading {
    private static final int CHUNK = 1_000;
    private static final int MOST_LINES = 10_000;

    final Statements statements;
    final Schema schema;
    final UnitId rootUnit;
    private OptionalLong state = OptionalLong.empty();
    private boolean ended;

    JdbcReading(Statements statements, Schema schema, UnitId rootUnit) {
        this.statements = statements;
        this.schema = schema;
        this.rootUnit = rootUnit;
    }

    final void end() {
        ended = true;
    }

    final void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the call that handed this out has ended");
        }
    }

    /** The last instant that this reading sees, in microseconds. */
    long state() {
        if (state.isEmpty()) {
            state = OptionalLong.of(lastRecorded().orElse(Long.MIN_VALUE));
        }
        return state.getAsLong();
    }

    final Optional<Long> lastRecorded() {
        return statements.first(
                Sql.of("select recorded_at from ")
                        .table(schema.naming().heads())
                        .then(" where root_unit = ")
                        .value(rootUnit.value()),
                (found, context) -> found.getLong(1));
    }

    /** Whether rows may have been superseded since the state that is read. */
    boolean mayHaveGoneOn() {
        return true;
    }

    private long until(View view) {
        long known = view.knownAt().map(Sql::nearestMicros).orElse(Long.MAX_VALUE);
        return Math.min(known, state());
    }

    @Override
    public Optional<Row> find(RecordKind<?> kind, String id, View view) {
        requireOpen();
        KindTables tables = schema.tables(kind);
        if (!Draft.isId(id)) {
            return Optional.empty();
        }
        long until = until(view);
        return one(tables, id, until).filter(row -> view.scope().allows(rootUnit, row.ownerUnit()) && !row.withdrawn());
    }

    private Optional<Row> one(KindTables tables, String id, long until) {
        Optional<Row> current = current(tables, id);
        if (current.isEmpty() || Sql.micros(current.get().recordedAt()) <= until) {
            return current;
        }
        Sql sql = select(tables, tables.history())
                .then(" and t.id = ")
                .value(id)
                .then(known(tables.history(), tables, until));
        return withCodes(tables, rows(tables, sql)).stream().findFirst();
    }

    final Optional<Row> current(KindTables tables, String id) {
        if (!Draft.isId(id)) {
            return Optional.empty();
        }
        Sql sql = select(tables, tables.rows()).then(" and t.id = ").value(id);
        return withCodes(tables, rows(tables, sql)).stream().findFirst();
    }

    /** The read as it must be made to see what this reading sees. */
    Sql asSeen(Sql read) {
        return read;
    }

    @Override
    public List<Row> history(RecordKind<?> kind, String id, View view) {
        requireOpen();
        KindTables tables = schema.tables(kind);
        if (!Draft.isId(id)) {
            return List.of();
        }
        long until = until(view);
        var all = new ArrayList<Row>();
        for (Table table : List.of(tables.history(), tables.rows())) {
            all.addAll(rows(
                    tables,
                    select(tables, table)
                            .then(" and t.id = ")
                            .value(id)
                            .then(" and t.recorded_at <= ")
                            .value(until)
                            .then(" order by t.revision")));
        }
        return visible(withCodes(tables, all), view.scope());
    }

    /** All revisions of a record, or none where the last of them is out of scope. */
    private List<Row> visible(List<Row> revisions, Scope scope) {
        return !revisions.isEmpty()
                        && scope.allows(
                                rootUnit, revisions.get(revisions.size() - 1).ownerUnit())
                ? revisions
                : List.of();
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
        var conditions = new Conditions(tables, schema.dialect());
        List<Row> found = page(tables, until(view), query.size() + 1, query.comparator(), sql -> {
            sql.then(" and t.withdrawn = 0 and ")
                    .then(Conditions.scope(view.scope(), rootUnit))
                    .then(" and ")
                    .then(conditions.where(query.where()));
            conditions.after(query).ifPresent(after -> sql.then(" and ").then(after));
            sql.then(conditions.order(query));
        });
        if (found.size() <= query.size()) {
            return new Page<>(found, Optional.empty());
        }
        List<Row> content = found.subList(0, query.size());
        return new Page<>(content, Optional.of(query.positionOf(content.get(query.size() - 1))));
    }

    /** So many rows of one state: of the current ones, and of those that were superseded after it. */
    private List<Row> page(KindTables tables, long until, int most, Comparator<Row> order, Consumer<Sql> more) {
        var all = new ArrayList<Row>();
        for (Table table : sources(tables, until)) {
            Sql sql = select(tables, table).then(known(table, tables, until));
            more.accept(sql);
            all.addAll(rows(tables, sql.then(" limit ").value(most)));
        }
        all.sort(order);
        return withCodes(tables, all.subList(0, Math.min(most, all.size())));
    }

    private List<Table> sources(KindTables tables, long until) {
        return mayHaveGoneOn() || until < state() ? List.of(tables.rows(), tables.history()) : List.of(tables.rows());
    }

    private static Sql known(Table table, KindTables tables, long until) {
        Sql known = Sql.of(" and t.recorded_at <= ").value(until);
        return table.equals(tables.history())
                ? known.then(" and t.superseded_at > ").value(until)
                : known;
    }

    @Override
    public long count(RecordKind<?> kind, Condition where, View view) {
        requireOpen();
        KindTables tables = schema.tables(kind);
        Query<?> asked = Query.of(kind).where(where);
        var conditions = new Conditions(tables, schema.dialect());
        long until = until(view);
        long count = 0;
        for (Table table : sources(tables, until)) {
            Sql sql = Sql.of("select count(*) from ")
                    .table(table)
                    .then(" t where t.root_unit = ")
                    .value(rootUnit.value())
                    .then(known(table, tables, until))
                    .then(" and t.withdrawn = 0 and ")
                    .then(Conditions.scope(view.scope(), rootUnit))
                    .then(" and ")
                    .then(conditions.where(asked.where()));
            count += statements
                    .first(asSeen(sql), (found, context) -> found.getLong(1))
                    .orElse(0L);
        }
        return count;
    }

    @Override
    public void scan(RecordKind<?> kind, Condition where, View view, Consumer<Row> to) {
        requireOpen();
        KindTables tables = schema.tables(kind);
        Query<?> asked = Query.of(kind).where(where);
        var conditions = new Conditions(tables, schema.dialect());
        long until = until(view);
        Optional<String> after = Optional.empty();
        List<Row> chunk;
        do {
            Optional<String> last = after;
            chunk = page(tables, until, CHUNK, asked.comparator(), sql -> {
                sql.then(" and t.withdrawn = 0 and ")
                        .then(Conditions.scope(view.scope(), rootUnit))
                        .then(" and ")
                        .then(conditions.where(asked.where()));
                last.ifPresent(id -> sql.then(" and ").then(conditions.idAfter(id)));
                sql.then(conditions.orderById());
            });
            chunk.forEach(to);
            after = chunk.isEmpty()
                    ? after
                    : Optional.of(chunk.get(chunk.size() - 1).id());
        } while (chunk.size() == CHUNK);
    }

    @Override
    public void scanHistory(RecordKind<?> kind, View view, Consumer<Row> to) {
        requireOpen();
        KindTables tables = schema.tables(kind);
        var conditions = new Conditions(tables, schema.dialect());
        long until = until(view);
        Optional<String> after = Optional.empty();
        List<String> ids;
        do {
            ids = ids(tables, conditions, after);
            if (!ids.isEmpty()) {
                Sql range = after.map(conditions::idAfter)
                        .map(sql -> Sql.of(" and ").then(sql))
                        .orElse(Sql.empty())
                        .then(" and ")
                        .then(conditions.idUpTo(ids.get(ids.size() - 1)));
                histories(tables, range, until, view, to);
                after = Optional.of(ids.get(ids.size() - 1));
            }
        } while (ids.size() == CHUNK);
    }

    private List<String> ids(KindTables tables, Conditions conditions, Optional<String> after) {
        Sql sql = Sql.of("select t.id from ")
                .table(tables.rows())
                .then(" t where t.root_unit = ")
                .value(rootUnit.value());
        after.ifPresent(id -> sql.then(" and ").then(conditions.idAfter(id)));
        sql.then(conditions.orderById()).then(" limit ").value(CHUNK);
        return statements.list(asSeen(sql), (found, context) -> found.getString(1));
    }

    private void histories(KindTables tables, Sql range, long until, View view, Consumer<Row> to) {
        var all = new ArrayList<Row>();
        for (Table table : List.of(tables.history(), tables.rows())) {
            all.addAll(rows(
                    tables,
                    select(tables, table)
                            .then(range)
                            .then(" and t.recorded_at <= ")
                            .value(until)));
        }
        Comparator<Row> byId = Query.of(tables.kind()).comparator();
        all.sort(byId.thenComparingInt(Row::revision));
        List<Row> complete = withCodes(tables, all);
        int first = 0;
        for (int i = 1; i <= complete.size(); i++) {
            if (i == complete.size()
                    || !complete.get(i).id().equals(complete.get(first).id())) {
                visible(complete.subList(first, i), view.scope()).forEach(to);
                first = i;
            }
        }
    }

    @Override
    public void scanAmiss(RecordKind<?> kind, ObjIntConsumer<String> to) {
        requireOpen();
        OptionalLong writingAt = mayHaveGoneOn() ? OptionalLong.empty() : OptionalLong.of(state());
        new Amiss(statements, schema, rootUnit, writingAt).scan(schema.tables(kind), to);
    }

    @Override
    public void scanOutcomes(Consumer<Outcome> to) {
        requireOpen();
        new Outcomes(statements, schema, rootUnit).all(state(), to);
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        requireOpen();
        return state() == Long.MIN_VALUE ? Optional.empty() : Optional.of(Sql.instant(state()));
    }

    @Override
    public List<JournalLine> journal(long from, int limit) {
        requireOpen();
        if (from < 1 || limit < 1 || limit > MOST_LINES) {
            throw new IllegalArgumentException("journal lines are read from 1 on, 1 to " + MOST_LINES + " at a time");
        }
        return lines(Sql.of(" and sequence_no >= ").value(from).then(" order by sequence_no"), limit);
    }

    @Override
    public Optional<JournalLine> journalHead() {
        requireOpen();
        return lines(Sql.of(" order by sequence_no desc"), 1).stream().findFirst();
    }

    private List<JournalLine> lines(Sql more, int limit) {
        return statements.list(
                asSeen(Sql.of("select sequence_no, recorded_at, entry, algorithm, hash from ")
                        .table(schema.naming().journal())
                        .then(" where root_unit = ")
                        .value(rootUnit.value())
                        .then(" and recorded_at <= ")
                        .value(state())
                        .then(more)
                        .then(" limit ")
                        .value(limit)),
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

    private Sql select(KindTables tables, Table table) {
        return Sql.of("select ")
                .columns(Alias.ROW, tables.columns())
                .then(" from ")
                .table(table)
                .then(" t where t.root_unit = ")
                .value(rootUnit.value());
    }

    private List<Row> rows(KindTables tables, Sql sql) {
        var columns = new RowColumns(tables, rootUnit);
        return statements.list(asSeen(sql), (found, context) -> columns.read(found, 1));
    }

    /** The same rows with the codes of their multi-valued attributes. */
    private List<Row> withCodes(KindTables tables, List<Row> rows) {
        if (rows.isEmpty() || tables.multiple().isEmpty()) {
            return rows;
        }
        Map<String, Map<String, List<String>>> codes = codes(tables, rows);
        return rows.stream()
                .map(row -> codes.containsKey(revision(row.id(), row.revision()))
                        ? with(row, tables, codes.getOrDefault(revision(row.id(), row.revision()), Map.of()))
                        : row)
                .toList();
    }

    private static String revision(String id, int revision) {
        return revision + "/" + id;
    }

    private Map<String, Map<String, List<String>>> codes(KindTables tables, List<Row> rows) {
        var codes = new HashMap<String, Map<String, List<String>>>();
        List<String> ids = rows.stream().map(Row::id).distinct().toList();
        for (List<String> some : Statements.chunks(ids, CHUNK)) {
            Sql sql = Sql.of("select c.id, c.revision, c.attribute, c.code from ")
                    .table(tables.codes())
                    .then(" c where c.root_unit = ")
                    .value(rootUnit.value())
                    .then(" and ")
                    .then(Conditions.in(
                            Sql.of("c.id"),
                            some.stream().map(i -> Sql.empty().value(i)).toList()));
            statements.list(
                    sql,
                    (found, context) -> codes.computeIfAbsent(
                                    revision(found.getString(1), found.getInt(2)), r -> new HashMap<>())
                            .computeIfAbsent(found.getString(3), a -> new ArrayList<>())
                            .add(found.getString(4)));
        }
        return codes;
    }

    private static Row with(Row row, KindTables tables, Map<String, List<String>> codes) {
        Indexed indexed = row.indexed();
        for (Attribute<?> attribute : tables.multiple()) {
            indexed = indexed.withCodes(
                    Attribute.codes(attribute.name()), codes.getOrDefault(attribute.name(), List.of()));
        }
        return new Row(
                row.kind(),
                row.id(),
                row.rootUnit(),
                row.ownerUnit(),
                row.revision(),
                row.recordedAt(),
                row.actor(),
                row.command(),
                row.bodyVersion(),
                row.body(),
                indexed,
                row.withdrawn());
    }
}
