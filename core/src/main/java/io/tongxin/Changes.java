package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.exchange.JsonFormatException;
import io.tongxin.id.UnitId;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.storage.RecordKind;
import io.tongxin.term.Term;
import io.tongxin.validity.InvalidRecordException;
import io.tongxin.validity.Validity;
import io.tongxin.validity.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What one command orders: records of any kinds, written in one transaction, all or nothing.
 *
 * <p>变更内容 (biangeng neirong). Records may refer to each other in any order; the whole is checked at the end. At most 500,000
 * changes. It is used inside the call that handed it out, by one thread.
 */
@Term(zh = "变更内容", pinyin = "biangeng neirong", source = "library")
public final class Changes {
    private static final int MOST = 500_000;

    private final Validity validity;
    private final UnitId rootUnit;
    private final List<Change> ordered = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private Progress progress = (changes, of) -> {};

    Changes(Validity validity, UnitId rootUnit) {
        this.validity = validity;
        this.rootUnit = rootUnit;
    }

    /** Orders a new record. */
    public <T> Changes record(RecordKind<T> kind, T value) {
        return store(kind, value, 0);
    }

    /** Orders new records of one kind. */
    public <T> Changes recordAll(RecordKind<T> kind, Collection<? extends T> values) {
        values.forEach(value -> store(kind, value, 0));
        return this;
    }

    /** Orders all records of an organization, as new ones. */
    public Changes recordAll(OrganizationRecords organization) {
        return recordAll(RecordKinds.UNITS, organization.units())
                .recordAll(RecordKinds.PLACEMENTS, organization.placements())
                .recordAll(RecordKinds.RELATIONS, organization.relations())
                .recordAll(RecordKinds.POSTS, organization.posts())
                .recordAll(RecordKinds.APPOINTMENTS, organization.appointments());
    }

    /**
     * Orders the next revision of a record; a withdrawn one is reinstated by it.
     *
     * @throws IllegalArgumentException if the revision seen is below 1
     */
    public <T> Changes correct(RecordKind<T> kind, T value, int revisionSeen) {
        requireSeen(revisionSeen);
        return store(kind, value, revisionSeen);
    }

    /**
     * Orders that a record is withdrawn: it stays in the history and counts no more.
     *
     * @throws IllegalArgumentException if the revision seen is below 1
     */
    public Changes withdraw(RecordKind<?> kind, String id, int revisionSeen) {
        requireSeen(revisionSeen);
        var withdrawal = new Change.Withdrawal(requireNonNull(kind, "kind"), requireNonNull(id, "id"), revisionSeen);
        count(withdrawal.path());
        return add(withdrawal);
    }

    /** Tells the progress of what is ordered, while it is stored. */
    public Changes reporting(Progress to) {
        this.progress = requireNonNull(to, "to");
        return this;
    }

    Progress progress() {
        return progress;
    }

    private static void requireSeen(int revisionSeen) {
        if (revisionSeen < 1) {
            throw new IllegalArgumentException("revisions are counted from 1: " + revisionSeen);
        }
    }

    private <T> Changes store(RecordKind<T> kind, T value, int revisionSeen) {
        requireNonNull(kind, "kind");
        requireNonNull(value, "value");
        String path = kind.name() + "[" + kind.id(value) + "]";
        count(path);
        List<Violation> found = validity.violations(value);
        if (!found.isEmpty()) {
            found.forEach(v -> violations.add(
                    new Violation(v.path().isEmpty() ? path : path + "." + v.path(), v.message(), v.constraint())));
            return this;
        }
        try {
            return add(
                    new Change.Recording(kind, new Change.Content(value, kind.draft(value, rootUnit)), revisionSeen));
        } catch (JsonFormatException e) {
            violations.add(validity.violation(path + "." + e.path(), "record.characters"));
            return this;
        }
    }

    private void count(String path) {
        if (paths.size() == MOST) {
            throw new IllegalArgumentException("a command orders at most " + MOST + " changes");
        }
        paths.add(path);
    }

    private Changes add(Change change) {
        ordered.add(change);
        return this;
    }

    /** The first change that is valid by itself. */
    Optional<Change> first() {
        return ordered.stream().findFirst();
    }

    /** The changes, if every record among them is valid by itself. */
    List<Change> valid() {
        if (!violations.isEmpty()) {
            throw new InvalidRecordException(violations);
        }
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("a command orders at least one change");
        }
        return List.copyOf(ordered);
    }

    /** The same misfits; in a command of one change the paths begin inside the record, as a form has them. */
    InvalidRecordException fromInside(InvalidRecordException refused) {
        if (paths.size() != 1) {
            return refused;
        }
        String record = paths.get(0);
        return new InvalidRecordException(refused.violations().stream()
                .map(v -> new Violation(inside(record, v.path()), v.message(), v.constraint()))
                .toList());
    }

    private static String inside(String record, String path) {
        if (path.equals(record)) {
            return "";
        }
        return path.startsWith(record + ".") ? path.substring(record.length() + 1) : path;
    }
}
