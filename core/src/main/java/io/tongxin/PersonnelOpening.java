package io.tongxin;

import io.tongxin.access.AccessEntry;
import io.tongxin.id.PersonId;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.SealedPersonnel;
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
    private final FieldAccess access;

    PersonnelOpening(Office office, Records<SealedPersonnel, PersonId> files, PersonnelKeeping keeping) {
        this.office = office;
        this.files = files;
        this.keeping = keeping;
        this.access = new FieldAccess(office, keeping.policy(), PersonnelSealing.KIND);
    }

    Optional<PersonnelRecord> reveal(PersonId id, Set<PersonnelField<?>> fields, Why why) {
        Optional<Recorded<SealedPersonnel>> found = files.find(id);
        access.requireReadable(id.value(), fields, why);
        return found.map(file -> access.logged(
                AccessEntry.Outcome.REVEALED,
                id.value(),
                fields,
                why,
                () -> open(List.of(file.value()), fields).get(0)));
    }

    List<PersonnelRecord> revealAll(List<PersonId> ids, Set<PersonnelField<?>> fields, Why why) {
        access.requireReadable(EVERYBODY, fields, why);
        var opened = new ArrayList<PersonnelRecord>(ids.size());
        for (int i = 0; i < ids.size(); i += TOGETHER) {
            List<SealedPersonnel> some = found(ids.subList(i, Math.min(ids.size(), i + TOGETHER)));
            some.forEach(
                    file -> access.log(AccessEntry.Outcome.REVEALED, file.id().value(), fields, why));
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

    Map<PersonnelField<?>, String> masked(PersonId id, Set<PersonnelField<?>> fields, Why why) {
        Optional<Recorded<SealedPersonnel>> found = files.find(id);
        if (found.isEmpty()) {
            return Map.of();
        }
        PersonnelRecord opened = access.logged(
                AccessEntry.Outcome.READ,
                id.value(),
                fields,
                why,
                () -> open(List.of(found.get().value()), fields).get(0));
        var masked = new LinkedHashMap<PersonnelField<?>, String>();
        opened.fields().forEach(field -> masked.put(field, PersonnelSealing.masked(opened, field)));
        return masked;
    }

    List<PersonId> search(PersonnelField<?> field, String value, Why why) {
        PersonnelSealing.Searched searched = PersonnelSealing.searched(field)
                .orElseThrow(() -> new IllegalArgumentException(
                        "字段" + field + "不能检索 / the field " + field + " cannot be searched"));
        access.requireReadable(EVERYBODY, Set.of(field), why);
        return access.logged(
                AccessEntry.Outcome.READ, EVERYBODY, Set.of(field), why, () -> found(field, searched, value));
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
}
