package io.tongxin.storage.jdbc;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Command;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.Draft;
import io.tongxin.storage.DuplicateException;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.UnknownRecordException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The writes of the contract on one connection, on which the head of the root unit is locked. */
final class JdbcTransaction extends JdbcReading implements Transaction {
    /** The columns of the root unit and of the id stay as they are. */
    private static final int CHANGING = 2;

    private final Command command;
    private final Instant recordedAt;
    private final List<Outcome.Written> written = new ArrayList<>();
    private OptionalLong sequence = OptionalLong.empty();

    JdbcTransaction(Statements statements, Schema schema, UnitId rootUnit, Command command, Instant recordedAt) {
        super(
                statements,
                schema,
                rootUnit,
                State.writing(new Head(statements, schema, rootUnit), Sql.micros(recordedAt)));
        this.command = command;
        this.recordedAt = recordedAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public Row insert(Draft draft) {
        requireOpen();
        KindTables tables = schema.tables(draft.kind());
        Row row = draft.row(rootUnit, 1, recordedAt, command);
        List<Value> values = new RowColumns(tables, rootUnit).values(row);
        if (!statements.insert(
                schema.insertionIfAbsent(tables.rows(), tables.allColumns()).of(values))) {
            throw new DuplicateException(draft.kind().name(), draft.id());
        }
        insertCodes(tables, List.of(row));
        return note(row);
    }

    @Override
    public List<Row> insertAll(Collection<Draft> drafts) {
        requireOpen();
        List<Draft> all = List.copyOf(drafts);
        var byKind = new LinkedHashMap<String, List<Draft>>();
        all.forEach(draft -> byKind.computeIfAbsent(draft.kind().name(), k -> new ArrayList<>())
                .add(draft));
        byKind.values().forEach(this::requireNew);
        List<Row> rows = all.stream()
                .map(draft -> note(draft.row(rootUnit, 1, recordedAt, command)))
                .toList();
        byKind.values().forEach(of -> insertNew(schema.tables(of.get(0).kind()), rows));
        return rows;
    }

    /** Those of these rows that are of one kind, whose ids were never used. */
    private void insertNew(KindTables tables, List<Row> rows) {
        List<Row> ofKind = rows.stream()
                .filter(row -> row.kind().equals(tables.kind().name()))
                .toList();
        var columns = new RowColumns(tables, rootUnit);
        statements.changeEach(
                Sql.insertion(tables.rows(), tables.allColumns()),
                ofKind.stream().map(columns::values).toList());
        insertCodes(tables, ofKind);
    }

    /** An id that was ever used has a current row. */
    private void requireNew(List<Draft> drafts) {
        KindTables tables = schema.tables(drafts.get(0).kind());
        var among = new Among(schema.dialect(), tables.rows(), Sql.Alias.ROW, Column.ID);
        var ids = new HashSet<String>();
        for (List<Draft> some : Statements.chunks(drafts, Statements.BATCH)) {
            Sql sql = Sql.of("select t.id from ")
                    .then(among.of(rootUnit, some.stream().map(Draft::id).toList(), true));
            ids.addAll(statements.list(sql, (found, context) -> found.getString(1)));
        }
        for (Draft draft : drafts) {
            if (!ids.add(draft.id())) {
                throw new DuplicateException(tables.kind().name(), draft.id());
            }
        }
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        requireOpen();
        return new Head(statements, schema, rootUnit).last();
    }

    @Override
    public Row update(Draft draft, int revisionSeen) {
        requireOpen();
        KindTables tables = schema.tables(draft.kind());
        latest(tables, draft.id(), revisionSeen);
        return replace(tables, draft.row(rootUnit, revisionSeen + 1, recordedAt, command));
    }

    @Override
    public Row remove(RecordKind<?> kind, String id, int revisionSeen) {
        requireOpen();
        KindTables tables = schema.tables(kind);
        Row latest = latest(tables, id, revisionSeen);
        if (latest.withdrawn()) {
            throw new UnknownRecordException(kind.name(), id);
        }
        return replace(tables, latest.withdrawal(recordedAt, command));
    }

    private Row latest(KindTables tables, String id, int revisionSeen) {
        Row latest = current(tables, id)
                .orElseThrow(() -> new UnknownRecordException(tables.kind().name(), id));
        if (latest.revision() != revisionSeen) {
            throw new ConflictException(revisionSeen, latest);
        }
        return latest;
    }

    /** Keeps the current row as an earlier one and puts the next in its place, if it is still the one that was seen. */
    private Row replace(KindTables tables, Row next) {
        Sql keep = Sql.of("insert into ")
                .table(tables.history())
                .then(" (root_unit, superseded_at, ")
                .columns(Sql.Alias.NONE, tables.columns())
                .then(") select t.root_unit, ")
                .value(Sql.micros(recordedAt))
                .then(", ")
                .columns(Sql.Alias.ROW, tables.columns())
                .then(" from ")
                .table(tables.rows())
                .then(" t where t.root_unit = ")
                .value(rootUnit.value())
                .then(" and t.id = ")
                .value(next.id())
                .then(" and t.revision = ")
                .value(next.revision() - 1);
        boolean kept = statements.change(keep) == 1;
        if (!kept || statements.change(updating(tables, next)) != 1) {
            throw new ConflictException(
                    next.revision() - 1,
                    current(tables, next.id()).orElseThrow(() -> new UnknownRecordException(next.kind(), next.id())));
        }
        insertCodes(tables, List.of(next));
        return note(next);
    }

    private Sql updating(KindTables tables, Row next) {
        List<Value> values = new RowColumns(tables, rootUnit).values(next);
        Sql sql = Sql.of("update ").table(tables.rows()).then(" set ");
        for (int i = CHANGING; i < values.size(); i++) {
            sql.then(i == CHANGING ? "" : ", ")
                    .column(tables.allColumns().get(i))
                    .then(" = ")
                    .value(values.get(i));
        }
        return sql.then(" where root_unit = ")
                .value(rootUnit.value())
                .then(" and id = ")
                .value(next.id())
                .then(" and revision = ")
                .value(next.revision() - 1);
    }

    private void insertCodes(KindTables tables, List<Row> rows) {
        var codes = new ArrayList<List<Value>>();
        for (Row row : rows) {
            for (Attribute<?> attribute : tables.multiple()) {
                for (String code : row.indexed().codes(Attribute.codes(attribute.name()))) {
                    codes.add(RowColumns.code(rootUnit, row, attribute, code));
                }
            }
        }
        statements.changeEach(Sql.insertion(tables.codes(), Column.OF_CODE), codes);
    }

    @Override
    public void appendAll(List<JournalLine> lines) {
        requireOpen();
        long last = sequence.orElseGet(
                () -> journalHead().map(JournalLine::sequence).orElse(0L));
        for (JournalLine line : lines) {
            line.checkNext(last++, recordedAt);
        }
        statements.changeEach(
                Sql.insertion(schema.naming().journal(), Column.OF_LINE),
                lines.stream().map(this::values).toList());
        sequence = OptionalLong.of(last);
    }

    private List<Value> values(JournalLine line) {
        return List.of(
                Value.of(rootUnit.value()),
                Value.of(line.sequence()),
                Value.of(line.recordedAt()),
                Value.of(line.entry()),
                Value.of(line.algorithm()),
                Value.of(line.hash()));
    }

    Outcome outcome(String contentDigest) {
        return new Outcome(command.id(), contentDigest, command.actor().id(), recordedAt, written);
    }

    private Row note(Row row) {
        written.add(Outcome.Written.of(row));
        return row;
    }
}
