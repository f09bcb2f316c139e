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
    private final Command command;
    private final Instant recordedAt;
    private final List<Outcome.Written> written = new ArrayList<>();
    private OptionalLong sequence = OptionalLong.empty();

    JdbcTransaction(Statements statements, Schema schema, UnitId rootUnit, Command command, Instant recordedAt) {
        super(statements, schema, rootUnit);
        this.command = command;
        this.recordedAt = recordedAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Nobody else writes while the head is locked; what this one writes is seen. */
    @Override
    long state() {
        return Sql.micros(recordedAt);
    }

    @Override
    boolean mayHaveGoneOn() {
        return false;
    }

    @Override
    public Row insert(Draft draft) {
        requireOpen();
        KindTables tables = schema.tables(draft.kind());
        Row row = draft.row(rootUnit, 1, recordedAt, command);
        if (!statements.insert(inserting(tables, row))) {
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
        return all.stream().map(this::insert).toList();
    }

    /** An id that was ever used has a current row. */
    private void requireNew(List<Draft> drafts) {
        KindTables tables = schema.tables(drafts.get(0).kind());
        var ids = new HashSet<String>();
        for (List<Draft> some : Statements.chunks(drafts, 1_000)) {
            Sql sql = Sql.of("select t.id from ")
                    .table(tables.rows())
                    .then(" t where t.root_unit = ")
                    .value(rootUnit.value())
                    .then(" and ")
                    .then(Conditions.in(
                            Sql.of("t.id"),
                            some.stream().map(d -> Sql.empty().value(d.id())).toList()));
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
        return head().last();
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
        List<Sql> values = new RowColumns(tables, rootUnit).values(next);
        Sql sql = Sql.of("update ").table(tables.rows()).then(" set ");
        for (int i = 1; i < values.size(); i++) {
            if (i > 1) {
                sql.then(", ");
            }
            sql.column(tables.columns().get(i)).then(" = ").then(values.get(i));
        }
        return sql.then(" where root_unit = ")
                .value(rootUnit.value())
                .then(" and id = ")
                .value(next.id())
                .then(" and revision = ")
                .value(next.revision() - 1);
    }

    private Sql inserting(KindTables tables, Row row) {
        var values = new ArrayList<Sql>();
        values.add(Sql.empty().value(rootUnit.value()));
        values.addAll(new RowColumns(tables, rootUnit).values(row));
        return schema.insert(
                Sql.empty()
                        .table(tables.rows())
                        .then(" (root_unit, ")
                        .columns(Sql.Alias.NONE, tables.columns())
                        .then(")"),
                values);
    }

    private void insertCodes(KindTables tables, List<Row> rows) {
        var inserts = new ArrayList<Sql>();
        for (Row row : rows) {
            for (Attribute<?> attribute : tables.multiple()) {
                for (String code : row.indexed().codes(Attribute.codes(attribute.name()))) {
                    inserts.add(Sql.of("insert into ")
                            .table(tables.codes())
                            .then(" (root_unit, id, revision, attribute, code) values ")
                            .list(List.of(
                                    Sql.empty().value(rootUnit.value()),
                                    Sql.empty().value(row.id()),
                                    Sql.empty().value(row.revision()),
                                    Sql.empty().value(attribute.name()),
                                    Sql.empty().value(code))));
                }
            }
        }
        for (List<Sql> some : Statements.chunks(inserts, 1_000)) {
            statements.insertAll(some);
        }
    }

    @Override
    public void append(JournalLine line) {
        requireOpen();
        line.checkNext(
                sequence.orElseGet(
                        () -> journalHead().map(JournalLine::sequence).orElse(0L)),
                recordedAt);
        statements.change(Sql.of("insert into ")
                .table(schema.naming().journal())
                .then(" (root_unit, sequence_no, recorded_at, entry, algorithm, hash) values ")
                .list(List.of(
                        Sql.empty().value(rootUnit.value()),
                        Sql.empty().value(line.sequence()),
                        Sql.empty().value(line.recordedAt()),
                        Sql.empty().value(line.entry()),
                        Sql.empty().value(line.algorithm()),
                        Sql.empty().value(line.hash()))));
        sequence = OptionalLong.of(line.sequence());
    }

    Outcome outcome(String contentDigest) {
        return new Outcome(command.id(), contentDigest, command.actor().id(), recordedAt, written);
    }

    private Row note(Row row) {
        written.add(Outcome.Written.of(row));
        return row;
    }
}
