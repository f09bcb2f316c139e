package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is held about a person, in clear: between the form it is entered in and the seal, and between the seal and who may read it.
 *
 * <p>人员信息 (renyuan xinxi). It is never stored so. One that was read has the fields that were asked for and no more. It shows its id
 * and the names of its fields, and no value, in any text that is made of it. Immutable.
 */
@Coherent
@Term(zh = "人员信息", pinyin = "renyuan xinxi", source = "统一战线代表人士信息采集表")
public final class PersonnelRecord implements Coherence {
    private final PersonId id;
    private final UnitId unit;
    private final Map<PersonnelField<?>, Object> values;

    private PersonnelRecord(PersonId id, UnitId unit, Map<PersonnelField<?>, Object> values) {
        this.id = requireNonNull(id, "id");
        this.unit = requireNonNull(unit, "unit");
        this.values = values;
    }

    /**
     * One of a person, without any field yet.
     *
     * @param id an opaque id, which says nothing of the person
     * @param unit the unit that holds it
     */
    public static PersonnelRecord of(PersonId id, UnitId unit) {
        return new PersonnelRecord(id, unit, Map.of());
    }

    /** The same with that value of a field; lists are copied. */
    public <V> PersonnelRecord with(PersonnelField<V> field, V value) {
        requireNonNull(field, "field");
        requireNonNull(value, "value");
        var more = new LinkedHashMap<PersonnelField<?>, Object>();
        for (PersonnelField<?> each : PersonnelField.all()) {
            Object held = each.equals(field) ? copied(value) : values.get(each);
            if (held != null) {
                more.put(each, held);
            }
        }
        return new PersonnelRecord(id, unit, Collections.unmodifiableMap(more));
    }

    private static Object copied(Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    /** The same without a field. */
    public PersonnelRecord without(PersonnelField<?> field) {
        var fewer = new LinkedHashMap<>(values);
        fewer.remove(requireNonNull(field, "field"));
        return new PersonnelRecord(id, unit, Collections.unmodifiableMap(fewer));
    }

    /** The same under another unit. */
    public PersonnelRecord heldBy(UnitId other) {
        return new PersonnelRecord(id, other, values);
    }

    /** The person. */
    public PersonId id() {
        return id;
    }

    /** The unit that holds it. */
    public UnitId unit() {
        return unit;
    }

    /** The fields that have a value, in the order of the form. */
    public Set<PersonnelField<?>> fields() {
        return values.keySet();
    }

    /** The value of a field, if it is here. */
    @SuppressWarnings("unchecked") // with() lets no value of another type in
    public <V> Optional<V> value(PersonnelField<V> field) {
        return Optional.ofNullable((V) values.get(requireNonNull(field, "field")));
    }

    /** The entries of a field that is a list; none where it is not here. */
    public <E> List<E> entries(PersonnelField<List<E>> field) {
        return value(field).orElseGet(List::of);
    }

    @Override
    public void check(Report report) {
        for (PersonnelField<?> field : PersonnelField.all()) {
            check(field, report);
        }
        checkCategories(report);
        checkResume(report);
    }

    private <V> void check(PersonnelField<V> field, Report report) {
        value(field).ifPresent(v -> field.check(v, new Checks(field.path(), report)));
    }

    private void checkCategories(Report report) {
        List<CategoryStanding> standings = entries(PersonnelField.CATEGORIES);
        if (standings.stream().map(CategoryStanding::category).distinct().count() < standings.size()) {
            report.violation(PersonnelField.CATEGORIES.path(), "personnel.category-twice");
        }
    }

    private void checkResume(Report report) {
        List<ResumeRow> rows = entries(PersonnelField.RESUME);
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).crosses(rows.get(i))) {
                report.violation(PersonnelField.RESUME.path() + "[" + i + "].from", "personnel.resume-crosses");
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonnelRecord r && id.equals(r.id) && unit.equals(r.unit) && values.equals(r.values);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id and the names of the fields. */
    @Override
    public String toString() {
        return id + " " + values.keySet();
    }
}
