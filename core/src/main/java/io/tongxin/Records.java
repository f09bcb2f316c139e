package io.tongxin;

import io.tongxin.actor.Purpose;
import io.tongxin.storage.Command;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The records of one kind, as one actor may write and read them.
 *
 * <p>记录集 (jiluji). Nothing invalid gets in; nothing is overwritten: a correction is another revision, a withdrawal too. Safe for
 * use by many threads.
 *
 * <p>Each write without a command is a command of its own. With a command, the same one sent again has no second effect and the
 * same answer. What a write throws: {@link io.tongxin.validity.InvalidRecordException} with the path of each misfit,
 * {@link io.tongxin.storage.StorageException} for conflicts, used ids, scopes and failures.
 *
 * @param <T> the type of record
 * @param <I> the type of its id
 */
@Term(zh = "记录集", pinyin = "jiluji", source = "library")
public final class Records<T, I> {
    private static final Purpose RECORDING = Purpose.of("录入");
    private static final Purpose CORRECTING = Purpose.of("更正");
    private static final Purpose WITHDRAWING = Purpose.of("撤回");

    private final Office office;
    private final RecordKind<T> kind;

    Records(Office office, RecordKind<T> kind) {
        this.office = office;
        this.kind = kind;
    }

    /** Their kind, for {@link Changes} and queries. */
    public RecordKind<T> kind() {
        return kind;
    }

    /** Writes a new record. */
    public Recorded<T> record(T value) {
        return record(office.command(RECORDING), value);
    }

    /** Writes a new record by this command. */
    public Recorded<T> record(Command command, T value) {
        return written(office.write(command, changes -> changes.record(kind, value)));
    }

    /** Writes new records, all or none, with one check of the whole; the way to write many. */
    public Outcome recordAll(List<? extends T> values) {
        return recordAll(office.command(RECORDING), values);
    }

    /** Writes new records, all or none, by this command. */
    public Outcome recordAll(Command command, List<? extends T> values) {
        return office.write(command, changes -> changes.recordAll(kind, values));
    }

    /** Writes the next revision of a record, given the one the writer saw. */
    public Recorded<T> correct(T value, int revisionSeen) {
        return correct(office.command(CORRECTING), value, revisionSeen);
    }

    /** Writes the next revision of a record by this command. */
    public Recorded<T> correct(Command command, T value, int revisionSeen) {
        return written(office.write(command, changes -> changes.correct(kind, value, revisionSeen)));
    }

    /** Withdraws a record, given the revision the writer saw. */
    public Recorded<T> withdraw(I id, int revisionSeen) {
        return withdraw(office.command(WITHDRAWING), id, revisionSeen);
    }

    /** Withdraws a record by this command. */
    public Recorded<T> withdraw(Command command, I id, int revisionSeen) {
        return written(office.write(command, changes -> changes.withdraw(kind, id.toString(), revisionSeen)));
    }

    /** What was written, as it is stored. */
    private Recorded<T> written(Outcome outcome) {
        return office.written(kind, outcome.written().get(0));
    }

    /** The latest revision of a record, if there is one in scope that is not withdrawn. */
    public Optional<Recorded<T>> find(I id) {
        return office.read(kind, (reading, view) -> reading.find(kind, id.toString(), view))
                .map(kind::recorded);
    }

    /** What a record was at the revision that the writer of a command saw; it may have been changed meanwhile. */
    T seen(Command command, I id, int revisionSeen) {
        Recorded<T> latest = find(id).orElseThrow(() -> unknown(command, id));
        if (latest.revision() == revisionSeen) {
            return latest.value();
        }
        return revisions(id).stream()
                .filter(one -> one.revision() == revisionSeen)
                .map(Recorded::value)
                .findFirst()
                .orElseThrow(() -> unknown(command, id));
    }

    private UnknownRecordException unknown(Command command, I id) {
        return office.unknown(new UnknownRecordException(kind.name(), id.toString()), command.purpose());
    }

    /** Every revision of a record in scope, the earliest first; of a withdrawn one too. */
    public List<Recorded<T>> revisions(I id) {
        return office.read(kind, (reading, view) -> reading.history(kind, id.toString(), view)).stream()
                .map(kind::recorded)
                .toList();
    }

    /** All records in scope that are not withdrawn, by id; of many, ask by page or {@link #forEach}. */
    public List<Recorded<T>> all() {
        var all = new ArrayList<Recorded<T>>();
        forEach(Condition.everything(), all::add);
        return Collections.unmodifiableList(all);
    }

    /** Hands over each record in scope that fits, by id, without holding all of them. */
    public void forEach(Condition where, Consumer<Recorded<T>> to) {
        office.read(kind, (reading, view) -> {
            reading.scan(kind, where, view, row -> to.accept(kind.recorded(row)));
            return true;
        });
    }

    /** A query over these records, to be refined. */
    public Query<T> query() {
        return Query.of(kind);
    }

    /** One page of the records in scope that fit a query. */
    public Page<Recorded<T>> query(Query<T> query) {
        return office.read(kind, (reading, view) -> reading.query(query, view)).map(kind::recorded);
    }

    /** How many records in scope fit. */
    public long count(Condition where) {
        return office.read(kind, (reading, view) -> reading.count(kind, where, view));
    }
}
