package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.access.AccessEntry;
import io.tongxin.actor.Purpose;
import io.tongxin.id.PersonId;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.privacy.FieldNotReadableException;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens what is held about persons, each time after it stands in the access log. */
final class PersonnelOpening {
    private static final String EVERYBODY = "*";
    private static final int TOGETHER = 1_000;

    private final Office office;
    private final Records<SealedPersonnel, PersonId> files;
    private final PersonnelKeeping keeping;

    PersonnelOpening(Office office, Records<SealedPersonnel, PersonId> files, PersonnelKeeping keeping) {
        this.office = office;
        this.files = files;
        this.keeping = keeping;
    }

    Optional<PersonnelRecord> reveal(PersonId id, Set<PersonnelField<?>> fields, Purpose purpose) {
        Optional<Recorded<SealedPersonnel>> found = files.find(id);
        requireReadable(id.value(), fields, purpose);
        return found.map(file -> office.guard()
                .reveal(
                        access(AccessEntry.Outcome.REVEALED, id.value(), fields, purpose),
                        () -> open(List.of(file.value()), fields).get(0)));
    }

    List<PersonnelRecord> revealAll(List<PersonId> ids, Set<PersonnelField<?>> fields, Purpose purpose) {
        requireReadable(EVERYBODY, fields, purpose);
        var opened = new ArrayList<PersonnelRecord>(ids.size());
        for (int i = 0; i < ids.size(); i += TOGETHER) {
            List<SealedPersonnel> some = found(ids.subList(i, Math.min(ids.size(), i + TOGETHER)));
            some.forEach(file -> office.guard()
                    .beforeReveal(access(AccessEntry.Outcome.REVEALED, file.id().value(), fields, purpose)));
            opened.addAll(open(some, fields));
        }
        return opened;
    }

    private List<SealedPersonnel> found(Collection<PersonId> ids) {
        return office.read(
                RecordKinds.PERSONNEL,
                (reading, view) -> ids.stream()
                        .flatMap(id -> reading.find(RecordKinds.PERSONNEL, id.value(), view).stream())
                        .map(row -> RecordKinds.PERSONNEL.recorded(row).value())
                        .toList());
    }

    private List<PersonnelRecord> open(List<SealedPersonnel> some, Set<PersonnelField<?>> fields) {
        return keeping.sealing().open(office.rootUnit(), some, fields);
    }

    Map<PersonnelField<?>, String> masked(PersonId id, Set<PersonnelField<?>> fields, Purpose purpose) {
        Optional<Recorded<SealedPersonnel>> found = files.find(id);
        if (found.isEmpty()) {
            return Map.of();
        }
        PersonnelRecord opened = office.guard()
                .reveal(
                        access(AccessEntry.Outcome.READ, id.value(), fields, purpose),
                        () -> open(List.of(found.get().value()), fields).get(0));
        var masked = new LinkedHashMap<PersonnelField<?>, String>();
        opened.fields().forEach(field -> masked.put(field, PersonnelSealing.masked(opened, field)));
        return masked;
    }

    List<PersonId> search(PersonnelField<?> field, String value, Purpose purpose) {
        PersonnelSealing.Searched searched = PersonnelSealing.searched(field)
                .orElseThrow(() -> new IllegalArgumentException(
                        "字段" + field + "不能检索 / the field " + field + " cannot be searched"));
        requireReadable(EVERYBODY, Set.of(field), purpose);
        return office.guard()
                .reveal(
                        access(AccessEntry.Outcome.READ, EVERYBODY, Set.of(field), purpose),
                        () -> found(field, searched, value));
    }

    private List<PersonId> found(PersonnelField<?> field, PersonnelSealing.Searched searched, String value) {
        Set<String> tokens = keeping.sealing().toFind(office.rootUnit(), searched, value);
        var candidates = new ArrayList<SealedPersonnel>();
        files.forEach(Condition.hasAny(searched.attribute(), tokens), file -> candidates.add(file.value()));
        var ids = new ArrayList<PersonId>();
        for (int i = 0; i < candidates.size(); i += TOGETHER) {
            open(candidates.subList(i, Math.min(candidates.size(), i + TOGETHER)), Set.of(field)).stream()
                    .filter(opened -> PersonnelSealing.has(opened, field, searched.field(), value))
                    .forEach(opened -> ids.add(opened.id()));
        }
        return ids;
    }

    private void requireReadable(String record, Set<PersonnelField<?>> fields, Purpose purpose) {
        for (PersonnelField<?> field : requireNonNull(fields, "fields")) {
            if (!keeping.policy().mayRead(field, office.actor().roles())) {
                FieldNotReadableException denial = FieldNotReadableException.of(field);
                office.guard()
                        .denied(denial, () -> access(AccessEntry.Outcome.READ_DENIED, record, Set.of(field), purpose));
                throw denial;
            }
        }
    }

    private AccessEntry access(
            AccessEntry.Outcome outcome, String record, Set<PersonnelField<?>> fields, Purpose purpose) {
        return office.access(
                outcome,
                PersonnelSealing.KIND,
                record,
                fields.stream().map(PersonnelField::path).sorted().toList(),
                purpose);
    }
}
