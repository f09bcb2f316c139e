package io.tongxin;

import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.id.PersonId;
import io.tongxin.personnel.FileState;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelMerge;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.privacy.FieldNotReadableException;
import io.tongxin.storage.Command;
import io.tongxin.storage.Condition;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is held about persons, as one actor may write and read it: it goes in in clear and is sealed before it reaches the store;
 * it comes out sealed, and is opened for a purpose that stands in the access log first.
 *
 * <p>人员档案库 (renyuan dangan ku). A person who is not in the actor's scope looks like one who does not exist. Safe for use by many
 * threads.
 */
@Term(zh = "人员档案库", pinyin = "renyuan dangan ku", source = "library")
public final class Personnel {
    private static final int TOGETHER = 1_000;
    private static final Purpose RECORDING = Purpose.of("录入人员信息");

    private final Office office;
    private final Records<SealedPersonnel, PersonId> files;
    private final PersonnelKeeping keeping;
    private final PersonnelEntry entry;
    private final PersonnelOpening opening;

    Personnel(Office office, PersonnelKeeping keeping) {
        this.office = office;
        this.files = new Records<>(office, RecordKinds.PERSONNEL);
        this.keeping = keeping;
        this.entry = new PersonnelEntry(office, keeping);
        this.opening = new PersonnelOpening(office, files, keeping);
    }

    /** Writes a new record. */
    public Recorded<SealedPersonnel> record(PersonnelRecord record) {
        return record(office.command(RECORDING), record);
    }

    /**
     * Writes a new record by this command.
     *
     * @throws io.tongxin.validity.InvalidRecordException with the path of each misfit and of each field that is off; no value is told
     * @throws io.tongxin.sealing.SealingException if it cannot be sealed
     */
    public Recorded<SealedPersonnel> record(Command command, PersonnelRecord record) {
        return files.record(command, seal(command, List.of(record)).get(0));
    }

    /** Writes new records, all or none, by this command; the way to write many. */
    public Outcome recordAll(Command command, List<PersonnelRecord> records) {
        return files.recordAll(command, seal(command, records));
    }

    /**
     * The sealed files of new records, to be ordered in {@link Changes} together with records of other kinds, by that command.
     *
     * @throws io.tongxin.validity.InvalidRecordException with the path of each misfit and of each field that is off; no value is told
     */
    public List<SealedPersonnel> seal(Command command, List<PersonnelRecord> records) {
        entry.require(records);
        var sealed = new ArrayList<SealedPersonnel>(records.size());
        for (int i = 0; i < records.size(); i += TOGETHER) {
            sealed.addAll(keeping.sealing()
                    .seal(office.rootUnit(), command.id(), records.subList(i, Math.min(records.size(), i + TOGETHER))));
        }
        return sealed;
    }

    /**
     * Writes the next revision: the fields that are given take the place of what was there, all others stay as they are.
     *
     * @throws UnknownRecordException if there is no such person in scope
     */
    public Recorded<SealedPersonnel> correct(Command command, PersonnelRecord changed, int revisionSeen) {
        return files.correct(command, corrected(command, changed, revisionSeen), revisionSeen);
    }

    private SealedPersonnel corrected(Command command, PersonnelRecord changed, int revisionSeen) {
        entry.requireParts(changed);
        SealedPersonnel before = files.seen(command, changed.id(), revisionSeen);
        SealedPersonnel now = keeping.sealing()
                .seal(office.rootUnit(), command.id(), List.of(changed))
                .get(0);
        var values = new HashMap<>(now.values());
        var tokens = new HashMap<>(now.tokens());
        for (PersonnelField<?> field : before.fields()) {
            if (!changed.fields().contains(field)) {
                values.putAll(before.valuesOf(field));
                Optional.ofNullable(before.tokens().get(field.path())).ifPresent(t -> tokens.put(field.path(), t));
            }
        }
        return new SealedPersonnel(changed.id(), changed.unit(), before.state(), before.mergedInto(), values, tokens);
    }

    /** The sealed file of a person, if there is one in scope. */
    public Optional<Recorded<SealedPersonnel>> find(PersonId id) {
        return files.find(id);
    }

    /** A query over sealed files, by unit and state. */
    public Query<SealedPersonnel> query() {
        return files.query();
    }

    /** One page of the sealed files in scope that fit a query. */
    public Page<Recorded<SealedPersonnel>> query(Query<SealedPersonnel> query) {
        return files.query(query);
    }

    /** How many files in scope fit. */
    public long count(Condition where) {
        return files.count(where);
    }

    /**
     * Shows fields in clear, after it stands in the access log; of fields that have no value, and of a person who was erased, nothing.
     *
     * @param purpose what for, in the host's words
     * @param grounds why just now, in the host's words
     * @return what is held in these fields; empty where there is no such person in scope
     * @throws FieldNotReadableException if the actor's roles may not read one of them, which stands in the access log too
     * @throws io.tongxin.access.AccessNotLoggedException if the log could not be written; nothing was opened then
     */
    public Optional<PersonnelRecord> reveal(
            PersonId id, Set<PersonnelField<?>> fields, Purpose purpose, Grounds grounds) {
        return opening.reveal(id, fields, Why.of(purpose, grounds));
    }

    /**
     * Shows fields of many persons in clear, a thousand after another: each person of them stands in the access log by an entry of
     * their own before any of them is opened.
     *
     * @param ids the persons; those who are not in scope are passed over
     * @param purpose what for, in the host's words
     * @param grounds why just now, in the host's words
     * @return what is held in these fields, in the order of the ids
     * @throws FieldNotReadableException if the actor's roles may not read one of them; no person was opened
     * @throws io.tongxin.access.AccessNotLoggedException if the log could not be written; of that thousand nothing was opened
     */
    public List<PersonnelRecord> revealAll(
            List<PersonId> ids, Set<PersonnelField<?>> fields, Purpose purpose, Grounds grounds) {
        return opening.revealAll(ids, fields, Why.of(purpose, grounds));
    }

    /**
     * What may be shown of fields without showing them: of a name 张*, of most others nothing but stars. It stands in the access log
     * first, for the values are opened to be masked.
     *
     * @return the masked values by field; empty where there is no such person in scope
     */
    public Map<PersonnelField<?>, String> masked(PersonId id, Set<PersonnelField<?>> fields, Purpose purpose) {
        return opening.masked(id, fields, Why.of(purpose));
    }

    /**
     * The ids of the persons in scope of whom a field has that value; it stands in the access log first. Names, ID numbers,
     * categories and affiliations can be searched, by the whole value; nothing else can.
     *
     * @param field the field
     * @param value the name, the number, or the code of a category that holds or an affiliation that goes on
     * @throws IllegalArgumentException if the field cannot be searched
     * @throws FieldNotReadableException if the actor's roles may not read it
     */
    public List<PersonId> search(PersonnelField<?> field, String value, Purpose purpose) {
        return opening.search(field, value, Why.of(purpose));
    }

    /**
     * Says that a person left: what is held is stored and protected from now on, until its retention ends or it is erased.
     *
     * @throws UnknownRecordException if there is no such person in scope
     */
    public Recorded<SealedPersonnel> leave(Command command, PersonId id, int revisionSeen) {
        return files.correct(command, files.seen(command, id, revisionSeen).in(FileState.LEFT), revisionSeen);
    }

    /**
     * Makes one of two records that are of one person: the merged one holds all, the other nothing but where to look.
     *
     * @param merge with a side chosen for every conflict
     * @throws IllegalStateException if a conflict is open
     * @throws ConflictException if one of both was changed meanwhile
     */
    public Outcome merge(Command command, PersonnelMerge merge, int keptSeen, int givenSeen) {
        PersonnelRecord merged = merge.merged();
        SealedPersonnel kept = corrected(command, merged, keptSeen);
        SealedPersonnel given =
                files.seen(command, merge.given(), givenSeen).emptied(FileState.MERGED, Optional.of(merged.id()));
        return office.write(
                command,
                changes -> changes.correct(RecordKinds.PERSONNEL, kept, keptSeen)
                        .correct(RecordKinds.PERSONNEL, given, givenSeen));
    }

    /**
     * Erases a person: a revision without any value is written, and then the keys are destroyed under which this record and those
     * merged into it were sealed. Earlier revisions stay in the history, and never open again. Where it fails in between, the
     * same command sent again ends it.
     *
     * @return when the key was destroyed
     * @throws UnknownRecordException if there is no such person in scope
     */
    public Instant erase(Command command, PersonId id, int revisionSeen) {
        files.correct(
                command,
                files.seen(command, id, revisionSeen).emptied(FileState.ERASED, Optional.empty()),
                revisionSeen);
        Instant at = keeping.sealing().erase(office.rootUnit(), id);
        mergedInto(id).forEach(other -> keeping.sealing().erase(office.rootUnit(), other));
        return at;
    }

    private Set<PersonId> mergedInto(PersonId id) {
        var all = new TreeSet<PersonId>();
        Collection<PersonId> last = List.of(id);
        while (!last.isEmpty()) {
            var next = new TreeSet<PersonId>();
            last.forEach(into -> files.forEach(
                    Condition.equal(Attributes.MERGED_INTO, into.value()),
                    file -> next.add(file.value().id())));
            next.removeAll(all);
            all.addAll(next);
            last = next;
        }
        return all;
    }
}
