package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.tongxin.Personnel;
import io.tongxin.RecordKinds;
import io.tongxin.access.AccessEntry;
import io.tongxin.access.AccessLog;
import io.tongxin.access.AccessNotLoggedException;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Scope;
import io.tongxin.exchange.PersonnelForm;
import io.tongxin.id.ActorId;
import io.tongxin.id.PersonId;
import io.tongxin.personnel.FileState;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelMerge;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.privacy.FieldNotReadableException;
import io.tongxin.storage.Command;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.term.Term;
import io.tongxin.testkit.arbitrary.Persons;
import io.tongxin.validity.InvalidRecordException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * What holds for records of persons on every store, as tests: whoever brings a store extends this class and gives empty ones.
 *
 * <p>人员档案契约 (renyuan dangan qiyue). The persons are generated and are nobody. No test sleeps and none depends on today's date.
 */
@Term(zh = "人员档案契约", pinyin = "renyuan dangan qiyue", source = "library")
public abstract class PersonnelContract extends PersonsKept {
    /** Made by JUnit. */
    protected PersonnelContract() {}

    private static Set<PersonnelField<?>> all() {
        return Set.copyOf(PersonnelField.all());
    }

    private PersonnelRecord revealed(PersonId id) {
        return personnel().reveal(id, all(), WHY, NOW).orElseThrow();
    }

    @Test
    void what_was_recorded_comes_back_field_by_field() {
        for (int i = 0; i < 50; i++) {
            PersonnelRecord person = Persons.made(PersonId.of("p" + i), EDU, new SplittableRandom(i));

            personnel().record(command(), person);

            assertThat(revealed(person.id())).isEqualTo(person);
        }
    }

    @Test
    void nothing_of_a_value_stands_in_the_store_but_sealed() {
        PersonnelRecord person = person(ONE, 1);
        personnel().record(command(), person);
        personnel()
                .search(PersonnelField.NAME, person.value(PersonnelField.NAME).orElseThrow(), WHY);

        assertThat(everythingKept()).isNotEmpty();
        for (String text : valuesOf(person)) {
            assertThat(everythingKept()).doesNotContain(text);
            assertThat(log.toString()).doesNotContain(text);
        }
    }

    /** Whole texts, and of objects the texts in them that are longer than a code. */
    private static List<String> valuesOf(PersonnelRecord person) {
        var texts = new ArrayList<String>();
        PersonnelForm.write(person).values().forEach(text -> {
            texts.add(text);
            for (String part : text.split("\"", -1)) {
                if (part.codePointCount(0, part.length()) > 5 && !part.matches("[a-zA-Z_]*")) {
                    texts.add(part);
                }
            }
        });
        return texts.stream()
                .filter(text -> text.codePointCount(0, text.length()) > 2)
                .toList();
    }

    @Test
    void a_field_that_is_off_is_refused_by_its_path_and_nothing_is_written() {
        var on = new ArrayList<>(PersonnelField.all());
        on.remove(PersonnelField.ID_NUMBER);
        on.remove(PersonnelField.PHONE);
        Personnel fewer = office(Scope.root(CITY), keptLog, on).personnel();

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> fewer.record(command(), person(ONE, 1)))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(v -> v.path() + " " + v.constraint())
                        .containsExactlyInAnyOrder("idNumber personnel.field-off", "phone personnel.field-off"));
        assertThat(personnel().find(ONE)).isEmpty();
    }

    @Test
    void a_record_without_a_core_field_is_refused() {
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> personnel().record(command(), person(ONE, 1).without(PersonnelField.NAME)))
                .satisfies(e -> assertThat(e.violations())
                        .singleElement()
                        .satisfies(v -> assertThat(v.path()).isEqualTo("name")));
    }

    @Test
    void of_many_records_each_misfit_is_told_with_the_id_and_none_is_written() {
        List<PersonnelRecord> records = List.of(person(ONE, 1), person(OTHER, 2).with(PersonnelField.PHONE, " "));

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> personnel().recordAll(command(), records))
                .satisfies(e -> assertThat(e.violations())
                        .singleElement()
                        .satisfies(v -> assertThat(v.path()).isEqualTo("personnel[other].phone")));
        assertThat(personnel().find(ONE)).isEmpty();
    }

    @Test
    void a_revealing_stands_in_the_log_with_its_purpose_and_its_fields_and_no_value() {
        personnel().record(command(), person(ONE, 1));
        log.clear();

        personnel().reveal(ONE, Set.of(PersonnelField.NAME, PersonnelField.PHONE), WHY, NOW);

        assertThat(log).singleElement().satisfies(e -> {
            assertThat(e.outcome()).isEqualTo(AccessEntry.Outcome.REVEALED);
            assertThat(e.record()).isEqualTo("one");
            assertThat(e.fields()).containsExactly("name", "phone");
            assertThat(e.purpose()).isEqualTo(WHY);
            assertThat(e.grounds()).contains(NOW);
        });
    }

    @Test
    void only_what_is_shown_in_clear_needs_grounds() {
        personnel().record(command(), person(ONE, 1));
        log.clear();

        personnel().masked(ONE, Set.of(PersonnelField.NAME), WHY);
        personnel().search(PersonnelField.NAME, "岚望", WHY);

        assertThat(log).hasSize(2).allSatisfy(e -> {
            assertThat(e.outcome()).isEqualTo(AccessEntry.Outcome.READ);
            assertThat(e.grounds()).isEmpty();
        });
    }

    @Test
    void of_many_who_are_revealed_at_once_each_stands_in_the_log_first_and_none_out_of_scope_is_shown() {
        personnel()
                .recordAll(command(), List.of(person(ONE, 1), person(OTHER, 2).heldBy(FIN)));
        List<PersonId> asked = List.of(OTHER, PersonId.of("nobody"), ONE);
        log.clear();

        assertThat(personnel().revealAll(asked, all(), WHY, NOW))
                .containsExactly(person(OTHER, 2).heldBy(FIN), person(ONE, 1));
        assertThat(log)
                .extracting(AccessEntry::record, AccessEntry::outcome)
                .containsExactly(
                        tuple(OTHER.value(), AccessEntry.Outcome.REVEALED),
                        tuple(ONE.value(), AccessEntry.Outcome.REVEALED));
        assertThat(office(Scope.units(CITY, Set.of(EDU)), keptLog).personnel().revealAll(asked, all(), WHY, NOW))
                .containsExactly(person(ONE, 1));
    }

    @Test
    void of_many_none_is_opened_where_the_log_cannot_be_written_for_one_of_them() {
        personnel().recordAll(command(), List.of(person(ONE, 1), person(OTHER, 2)));
        AccessLog full = entry -> {
            if (entry.record().equals(OTHER.value())) {
                throw new IllegalStateException("full");
            }
        };

        assertThatExceptionOfType(AccessNotLoggedException.class)
                .isThrownBy(() ->
                        office(Scope.root(CITY), full).personnel().revealAll(List.of(ONE, OTHER), all(), WHY, NOW));
    }

    @Test
    void where_the_log_cannot_be_written_nothing_is_opened() {
        personnel().record(command(), person(ONE, 1));
        Personnel unlogged = office(Scope.root(CITY), entry -> {
                    throw new IllegalStateException("full");
                })
                .personnel();
        Personnel withoutLog = library(PersonnelField.all())
                .build()
                .as(clerk(Scope.root(CITY)))
                .personnel();

        for (Personnel closed : List.of(unlogged, withoutLog)) {
            assertThatThrownBy(() -> closed.reveal(ONE, all(), WHY, NOW)).isInstanceOf(AccessNotLoggedException.class);
            assertThatThrownBy(() -> closed.masked(ONE, all(), WHY)).isInstanceOf(AccessNotLoggedException.class);
            assertThatThrownBy(() -> closed.search(PersonnelField.NAME, "岚望", WHY))
                    .isInstanceOf(AccessNotLoggedException.class);
        }
    }

    @Test
    void who_is_no_declared_reader_is_refused_and_it_stands_in_the_log() {
        personnel().record(command(), person(ONE, 1));
        log.clear();
        Actor guest = Actor.of(ActorId.of("guest"), CITY, Scope.root(CITY), Set.of(ActorRole.of("guest")));
        Personnel theirs = library(PersonnelField.all())
                .accessLog(keptLog)
                .build()
                .as(guest)
                .personnel();

        assertThatThrownBy(() -> theirs.reveal(ONE, Set.of(PersonnelField.NAME), WHY, NOW))
                .isInstanceOf(FieldNotReadableException.class);
        assertThatThrownBy(() -> theirs.search(PersonnelField.NAME, "岚望", WHY))
                .isInstanceOf(FieldNotReadableException.class);

        assertThat(log)
                .extracting(AccessEntry::outcome, AccessEntry::grounds)
                .containsExactly(
                        tuple(AccessEntry.Outcome.READ_DENIED, Optional.of(NOW)),
                        tuple(AccessEntry.Outcome.READ_DENIED, Optional.empty()));
    }

    @Test
    void a_person_of_another_unit_looks_like_one_who_does_not_exist() {
        PersonnelRecord person = person(ONE, 1);
        personnel().record(command(), person);
        Scope finance = Scope.units(CITY, Set.of(FIN));
        Personnel theirs = office(finance, keptLog).personnel();

        assertThat(theirs.find(ONE)).isEmpty();
        assertThat(theirs.reveal(ONE, all(), WHY, NOW)).isEmpty();
        assertThat(theirs.reveal(OTHER, all(), WHY, NOW)).isEmpty();
        assertThat(theirs.masked(ONE, all(), WHY)).isEmpty();
        assertThat(theirs.search(PersonnelField.NAME, nameOf(person), WHY)).isEmpty();
        log.clear();
        for (PersonId id : List.of(ONE, OTHER)) {
            var changed = PersonnelRecord.of(id, FIN).with(PersonnelField.NAME, "霁不言");
            List<ThrowingCallable> writes = List.of(
                    () -> theirs.correct(command(finance), changed, 1),
                    () -> theirs.leave(command(finance), id, 1),
                    () -> theirs.erase(command(finance), id, 1));
            assertThat(writes)
                    .allSatisfy(write -> assertThatThrownBy(write)
                            .isInstanceOf(UnknownRecordException.class)
                            .hasMessage(
                                    new UnknownRecordException(RecordKinds.PERSONNEL.name(), id.value()).getMessage()));
        }
        assertThat(log)
                .extracting(e -> e.outcome() + " " + e.record())
                .containsExactly(
                        "WRITE_DENIED one",
                        "WRITE_DENIED one",
                        "WRITE_DENIED one",
                        "WRITE_DENIED other",
                        "WRITE_DENIED other",
                        "WRITE_DENIED other");
        assertThat(revealed(ONE)).isEqualTo(person);
    }

    private static String nameOf(PersonnelRecord person) {
        return person.value(PersonnelField.NAME).orElseThrow();
    }

    @Test
    void persons_are_found_by_name_number_category_and_affiliation_and_by_nothing_else() {
        List<PersonnelRecord> persons = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            persons.add(person(PersonId.of("p" + (10 + i)), i));
        }
        personnel().recordAll(command(), persons);

        for (PersonnelRecord person : persons.subList(0, 5)) {
            String number = person.value(PersonnelField.ID_NUMBER).orElseThrow().value();
            assertThat(personnel().search(PersonnelField.NAME, " " + nameOf(person), WHY))
                    .containsExactlyElementsOf(idsOf(persons, p -> nameOf(p).equals(nameOf(person))));
            assertThat(personnel().search(PersonnelField.ID_NUMBER, number.toLowerCase(Locale.ROOT), WHY))
                    .contains(person.id());
        }
        for (String category : List.of("1", "2", "6", "11")) {
            assertThat(personnel().search(PersonnelField.CATEGORIES, category, WHY))
                    .containsExactlyElementsOf(idsOf(
                            persons,
                            p -> p.entries(PersonnelField.CATEGORIES).stream()
                                    .anyMatch(c -> c.category().equals(category))));
        }
        assertThat(personnel().search(PersonnelField.MEMBERSHIPS, "12", WHY))
                .containsExactlyElementsOf(idsOf(
                        persons,
                        p -> p.entries(PersonnelField.MEMBERSHIPS).get(0).code().equals("12")));
        assertThatThrownBy(() -> personnel().search(PersonnelField.PHONE, "13", WHY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PersonId> idsOf(List<PersonnelRecord> persons, Predicate<PersonnelRecord> which) {
        return persons.stream().filter(which).map(PersonnelRecord::id).toList();
    }

    @Test
    void a_correction_changes_what_it_gives_and_keeps_everything_else() {
        PersonnelRecord person = person(ONE, 1);
        personnel().record(command(), person);
        var changed = PersonnelRecord.of(ONE, EDU).with(PersonnelField.NAME, "霁不言");

        personnel().correct(command(), changed, 1);

        assertThat(revealed(ONE)).isEqualTo(person.with(PersonnelField.NAME, "霁不言"));
        assertThat(personnel().search(PersonnelField.NAME, "霁不言", WHY)).containsExactly(ONE);
        assertThat(personnel().search(PersonnelField.NAME, nameOf(person), WHY)).isEmpty();
        assertThatThrownBy(() -> personnel().correct(command(), changed, 1)).isInstanceOf(ConflictException.class);
    }

    @Test
    void the_same_command_again_has_no_second_effect() {
        Command command = command();
        PersonnelRecord person = person(ONE, 1);
        Recorded<SealedPersonnel> first = personnel().record(command, person);

        assertThat(personnel().record(command, person)).isEqualTo(first);
    }

    private static PersonnelMerge merged(PersonnelRecord one, PersonnelRecord other, PersonnelMerge.Side side) {
        PersonnelMerge merge = PersonnelMerge.of(one, other);
        for (PersonnelField<?> conflict : merge.conflicts()) {
            merge = merge.choosing(conflict, side);
        }
        return merge;
    }

    @Test
    void a_merge_leaves_one_record_with_everything_and_an_empty_one_that_says_where_to_look() {
        PersonnelRecord one = person(ONE, 1).without(PersonnelField.RESUME);
        PersonnelRecord other = person(OTHER, 2).without(PersonnelField.RESUME);
        personnel().recordAll(command(), List.of(one, other));

        personnel().merge(command(), merged(one, other, PersonnelMerge.Side.KEPT), 1, 1);

        SealedPersonnel emptied = personnel().find(OTHER).orElseThrow().value();
        assertThat(emptied.state()).isEqualTo(FileState.MERGED);
        assertThat(emptied.mergedInto()).contains(ONE);
        assertThat(emptied.fields()).isEmpty();
        assertThat(revealed(ONE).entries(PersonnelField.MANDATES))
                .containsAll(one.entries(PersonnelField.MANDATES))
                .containsAll(other.entries(PersonnelField.MANDATES));
        assertThat(personnel().search(PersonnelField.NAME, nameOf(other), WHY)).doesNotContain(OTHER);
    }

    @Test
    void an_erased_person_is_closed_in_every_revision_and_so_is_one_who_was_merged_into_it() {
        PersonnelRecord one = person(ONE, 1).without(PersonnelField.RESUME);
        PersonnelRecord other = person(OTHER, 2).without(PersonnelField.RESUME);
        personnel().recordAll(command(), List.of(one, other));
        personnel().merge(command(), merged(one, other, PersonnelMerge.Side.GIVEN), 1, 1);

        personnel().erase(command(), ONE, 2);

        assertThat(personnel().find(ONE).orElseThrow().value().state()).isEqualTo(FileState.ERASED);
        assertThat(revealed(ONE).fields()).isEmpty();
        assertThat(personnel().search(PersonnelField.NAME, nameOf(one), WHY)).isEmpty();
        assertThat(sealer().erasedAt(CITY, ONE)).isPresent();
        assertThat(sealer().erasedAt(CITY, OTHER)).isPresent();
        for (String text : valuesOf(one)) {
            assertThat(everythingKept()).doesNotContain(text);
        }
        assertThat(office(Scope.root(CITY), keptLog)
                        .journal()
                        .verifyRecords(RecordKinds.all(), List.of())
                        .isIntact())
                .isTrue();
    }

    @Test
    void what_is_masked_never_shows_a_value() {
        for (int i = 0; i < 30; i++) {
            PersonnelRecord person = person(PersonId.of("p" + i), i);
            personnel().record(command(), person);

            var masked = personnel().masked(person.id(), all(), WHY);

            assertThat(masked.keySet()).containsExactlyInAnyOrderElementsOf(person.fields());
            List<String> values = valuesOf(person);
            masked.values().forEach(shown -> assertThat(values).noneMatch(shown::contains));
            assertThat(masked.get(PersonnelField.CATEGORIES)).isEqualTo("***");
            assertThat(masked.get(PersonnelField.NAME)).endsWith("*");
        }
    }

    @Test
    void who_left_is_kept_and_says_so() {
        PersonnelRecord person = person(ONE, 1);
        personnel().record(command(), person);

        personnel().leave(command(), ONE, 1);

        assertThat(personnel().find(ONE).orElseThrow().value().state()).isEqualTo(FileState.LEFT);
        assertThat(revealed(ONE)).isEqualTo(person);
    }

    @Test
    void no_text_that_is_made_of_a_person_shows_a_value() {
        PersonnelRecord person = person(ONE, 1);
        SealedPersonnel sealed = personnel().record(command(), person).value();
        var shown = new StringBuilder().append(person).append(sealed);
        for (PersonnelField<?> field : PersonnelField.all()) {
            person.value(field).filter(List.class::isInstance).ifPresent(shown::append);
        }

        for (String text : valuesOf(person)) {
            assertThat(shown.toString()).doesNotContain(text);
        }
    }
}
