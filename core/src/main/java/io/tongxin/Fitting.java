package io.tongxin;

import io.tongxin.activity.Activity;
import io.tongxin.actor.Scope;
import io.tongxin.decision.Closing;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.storage.Condition;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import io.tongxin.validity.InvalidRecordException;
import io.tongxin.validity.Validity;
import io.tongxin.validity.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks, at the end of a command, what no single record can show: whether the records fit all others. */
final class Fitting {
    private static final Set<RecordKind<?>> ORGANIZATION = Set.of(
            RecordKinds.UNITS,
            RecordKinds.PLACEMENTS,
            RecordKinds.RELATIONS,
            RecordKinds.POSTS,
            RecordKinds.APPOINTMENTS);
    private static final List<RecordKind<?>> DECISIONS = List.of(
            RecordKinds.EXEMPTIONS,
            RecordKinds.JUDGEMENTS,
            RecordKinds.ATTESTATIONS,
            RecordKinds.REASONS,
            RecordKinds.TRIGGERS);
    private static final Pattern INDEXED = Pattern.compile("([a-z]+)\\[([0-9]+)](.*)");

    private final Transaction transaction;
    private final View everything;
    private final Validity validity;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<OwnerId, Boolean> known = new HashMap<>();

    Fitting(Transaction transaction, UnitId rootUnit, Validity validity) {
        this.transaction = transaction;
        this.everything = View.latest(Scope.root(rootUnit));
        this.validity = validity;
    }

    void require(List<Change> changes) {
        if (changes.stream().anyMatch(c -> ORGANIZATION.contains(c.kind()))) {
            checkOrganization(changes);
        }
        for (Change change : changes) {
            change.content().ifPresent(content -> check(change, content.value()));
        }
        new PeopleFitting(transaction, everything, this::refuse).check(changes);
        new ConsultationFitting(transaction, everything, this::refuse).check(changes);
        if (!violations.isEmpty()) {
            throw new InvalidRecordException(violations);
        }
    }

    private void check(Change change, Object value) {
        References.of(value).forEach((path, owner) -> {
            if (!known.computeIfAbsent(owner, this::exists)) {
                refuse(
                        change,
                        path,
                        owner instanceof OwnerId.Body ? "organization.no-such-unit" : "organization.no-such-post");
            }
        });
        if (DECISIONS.contains(change.kind())) {
            checkDecision(change);
        }
        if (value instanceof Activity activity) {
            checkAnswers(change, activity);
        } else if (value instanceof ResponsibilityList list) {
            checkVersions(change, list);
        } else if (value instanceof Closing closing && closing.cut().isAfter(transaction.recordedAt())) {
            refuse(change, "cut", "closing.cut-in-future");
        }
    }

    private boolean exists(OwnerId owner) {
        return owner instanceof OwnerId.Body body
                ? transaction
                        .find(RecordKinds.UNITS, body.unit().value(), everything)
                        .isPresent()
                : transaction
                        .find(RecordKinds.POSTS, ((OwnerId.Seat) owner).post().value(), everything)
                        .isPresent();
    }

    /** Ids of decisions are unique over all kinds of decision, since a verdict reads them as one. */
    private void checkDecision(Change change) {
        boolean taken = DECISIONS.stream()
                .filter(kind -> !kind.equals(change.kind()))
                .anyMatch(kind ->
                        !transaction.history(kind, change.id(), everything).isEmpty());
        if (taken) {
            refuse(change, "id", "decision.id-taken");
        }
    }

    private void checkAnswers(Change change, Activity activity) {
        boolean unknown = activity.answers().stream()
                .anyMatch(trigger -> transaction
                        .find(RecordKinds.TRIGGERS, trigger.value(), everything)
                        .isEmpty());
        if (unknown) {
            refuse(change, "answers", "activity.no-such-trigger");
        }
    }

    private void checkVersions(Change change, ResponsibilityList list) {
        Condition sameList = Condition.equal(Attributes.LIST, list.key().list().value());
        transaction.scan(RecordKinds.RESPONSIBILITY_LISTS, sameList, everything, row -> {
            ResponsibilityList other = RecordKinds.RESPONSIBILITY_LISTS.read(row);
            if (!other.key().equals(list.key()) && other.effective().overlaps(list.effective())) {
                refuse(change, "effective", "list.versions-overlap");
            }
        });
    }

    private void refuse(Change change, String path, String key) {
        Violation violation = validity.violation(change.path() + "." + path, key);
        if (!violations.contains(violation)) {
            violations.add(violation);
        }
    }

    private void checkOrganization(List<Change> changes) {
        var changed = new HashMap<String, Object>();
        changes.forEach(change -> change.content().ifPresent(content -> changed.put(change.path(), content.value())));
        var ids = new HashMap<String, List<String>>();
        var records = new OrganizationRecords(
                live(RecordKinds.UNITS, changed, ids),
                live(RecordKinds.PLACEMENTS, changed, ids),
                live(RecordKinds.RELATIONS, changed, ids),
                live(RecordKinds.POSTS, changed, ids),
                live(RecordKinds.APPOINTMENTS, changed, ids));
        records.check((path, key) -> violations.add(validity.violation(named(path, ids), key)));
    }

    /** The records there are: first those that stay as they were, so that a misfit is found at one that was changed. */
    private <T> List<T> live(RecordKind<T> kind, Map<String, Object> changed, Map<String, List<String>> ids) {
        var kept = new ArrayList<T>();
        var altered = new ArrayList<T>();
        transaction.scan(kind, Condition.everything(), everything, row -> {
            Object value = changed.get(kind.name() + "[" + row.id() + "]");
            if (value == null) {
                kept.add(kind.read(row));
            } else {
                altered.add(kind.type().cast(value));
            }
        });
        kept.addAll(altered);
        ids.put(kind.name(), kept.stream().map(kind::id).toList());
        return kept;
    }

    /** The path with the record's id where its place in a list stood. */
    private static String named(String path, Map<String, List<String>> ids) {
        Matcher m = INDEXED.matcher(path);
        if (!m.matches() || !ids.containsKey(m.group(1))) {
            return path;
        }
        String id = ids.getOrDefault(m.group(1), List.of()).get(Integer.parseInt(m.group(2)));
        return m.group(1) + "[" + id + "]" + m.group(3);
    }
}
