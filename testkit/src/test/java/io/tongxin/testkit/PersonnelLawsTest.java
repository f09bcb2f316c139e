package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.exchange.PersonnelForm;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelMerge;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.testkit.arbitrary.Persons;
import io.tongxin.validity.Validity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of what is held about persons, on generated ones. */
@FixedSeed("20260401")
class PersonnelLawsTest {
    private static final UnitId UNIT = UnitId.of("u");
    private static final Validity VALIDITY = Validity.in(Locale.ENGLISH);

    @Provide
    Arbitrary<PersonnelRecord> persons() {
        return Persons.any(UNIT);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_generated_person_fits_and_is_read_as_it_was_written(@ForAll("persons") PersonnelRecord person) {
        assertThat(VALIDITY.violations(person)).isEmpty();
        assertThat(PersonnelForm.read(person.id(), person.unit(), PersonnelForm.write(person)))
                .isEqualTo(person);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_merge_loses_no_entry_and_invents_none(
            @ForAll("persons") PersonnelRecord one, @ForAll("persons") PersonnelRecord other, @ForAll boolean kept) {
        Assume.that(!one.id().equals(other.id()));
        PersonnelRecord merged = merged(one, other, kept ? PersonnelMerge.Side.KEPT : PersonnelMerge.Side.GIVEN);

        for (PersonnelField<?> field : PersonnelField.all()) {
            if (!field.equals(PersonnelField.CATEGORIES)) {
                conserved(field, one, other, merged);
            }
        }
        assertThat(merged.fields()).containsAll(one.fields()).containsAll(other.fields());
        assertThat(categories(merged)).isEqualTo(union(categories(one), categories(other)));
    }

    private static PersonnelRecord merged(PersonnelRecord one, PersonnelRecord other, PersonnelMerge.Side side) {
        PersonnelMerge merge = PersonnelMerge.of(one, other);
        for (PersonnelField<?> conflict : merge.conflicts()) {
            merge = merge.choosing(conflict, side);
        }
        return merge.merged();
    }

    private static <V> void conserved(
            PersonnelField<V> field, PersonnelRecord one, PersonnelRecord other, PersonnelRecord merged) {
        var had = new ArrayList<Object>();
        one.value(field).ifPresent(value -> had.addAll(parts(value)));
        other.value(field)
                .ifPresent(value -> parts(value).stream()
                        .filter(part -> !had.contains(part))
                        .forEach(had::add));
        List<?> has = merged.value(field).map(PersonnelLawsTest::parts).orElseGet(List::of);
        if (one.value(field).filter(List.class::isInstance).isPresent()
                || other.value(field).filter(List.class::isInstance).isPresent()) {
            assertThat(new ArrayList<Object>(has)).as(field.path()).containsExactlyInAnyOrderElementsOf(had);
        } else {
            assertThat(had).as(field.path()).containsAll(has);
        }
    }

    private static List<?> parts(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static Set<String> categories(PersonnelRecord record) {
        var categories = new HashSet<String>();
        record.entries(PersonnelField.CATEGORIES).forEach(standing -> categories.add(standing.category()));
        return categories;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_merge_with_nothing_changes_nothing(@ForAll("persons") PersonnelRecord person) {
        PersonnelRecord nothing = PersonnelRecord.of(PersonId.of("nothing"), UNIT);

        assertThat(PersonnelMerge.of(person, nothing).merged()).isEqualTo(person);
    }
}
