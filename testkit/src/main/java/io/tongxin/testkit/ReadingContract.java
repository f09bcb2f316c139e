package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.actor.Scope;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Query;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Row;
import io.tongxin.storage.View;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the contract says of scopes, of what was known when, of time, and of what no store may keep. */
abstract class ReadingContract extends WritingContract {
    private static final Instant SECOND = START.plusSeconds(10);

    private void insertAndUpdateTenSecondsLater() {
        insert(Note.of("a", COUNTY).withTitle("先"));
        clock.advance(Duration.ofSeconds(10));
        update(Note.of("a", COUNTY).withTitle("后"), 1);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(find("a")).isEmpty();
        assertThat(history("a", ALL)).isEmpty();
        assertThat(count(Condition.everything(), ALL)).isZero();
        assertThat(lastRecordedAt()).isEmpty();
    }

    @Test
    void a_withdrawn_record_is_not_found_not_listed_and_not_counted_and_its_history_stays_readable() {
        insert(Note.of("a", COUNTY), Note.of("b", COUNTY));
        remove("a", 1);

        assertThat(find("a")).isEmpty();
        assertThat(idsWhere(Condition.everything())).containsExactly("b");
        assertThat(scanned(Condition.everything(), ALL)).containsExactly("b");
        assertThat(count(Condition.everything(), ALL)).isEqualTo(1);
        assertThat(history("a", ALL)).extracting(Row::withdrawn).containsExactly(false, true);
    }

    @Test
    void a_record_is_found_as_it_was_known_at_an_instant() {
        insertAndUpdateTenSecondsLater();

        assertThat(find("a", at(START.minus(1, ChronoUnit.MICROS)))).isEmpty();
        assertThat(find("a", at(START)).map(Row::revision)).contains(1);
        assertThat(find("a", at(SECOND.minus(1, ChronoUnit.MICROS))).map(Row::revision))
                .contains(1);
        assertThat(find("a", at(SECOND)).map(Row::revision)).contains(2);
    }

    @Test
    void a_query_asks_the_values_that_were_known_at_the_instant() {
        insertAndUpdateTenSecondsLater();
        Query<Note> first = Query.of(Note.KIND).where(Condition.equal(Note.TITLE, "先"));

        assertThat(ids(first, at(START))).containsExactly("a");
        assertThat(ids(first, at(SECOND))).isEmpty();
        assertThat(ids(first)).isEmpty();
    }

    @Test
    void count_and_scan_are_as_known_at_the_instant_too() {
        insertAndUpdateTenSecondsLater();
        Condition second = Condition.equal(Note.TITLE, "后");

        assertThat(count(second, at(START))).isZero();
        assertThat(count(second, at(SECOND))).isEqualTo(1);
        assertThat(scanned(second, at(START))).isEmpty();
        assertThat(scanned(second, at(SECOND))).containsExactly("a");
    }

    @Test
    void history_ends_at_the_instant() {
        insertAndUpdateTenSecondsLater();

        assertThat(history("a", at(START))).hasSize(1);
        assertThat(history("a", at(SECOND))).hasSize(2);
    }

    @Test
    void a_record_withdrawn_later_is_still_found_as_known_before() {
        insert(Note.of("a", COUNTY));
        clock.advance(Duration.ofSeconds(10));
        remove("a", 1);

        assertThat(find("a", at(START))).isPresent();
        assertThat(find("a", at(SECOND))).isEmpty();
    }

    @Test
    void every_known_revision_is_scanned_by_id_and_then_by_revision() {
        insert(Note.of("b", COUNTY), Note.of("a", COUNTY));
        update(Note.of("a", COUNTY), 1);
        remove("b", 1);

        assertThat(allRevisions(ALL)).containsExactly("notes/a#1", "notes/a#2", "notes/b#1", "notes/b#2");
        assertThat(allRevisions(at(START))).containsExactly("notes/a#1", "notes/b#1");
    }

    private List<String> allRevisions(View view) {
        return read(reading -> {
            var rows = new ArrayList<String>();
            reading.scanHistory(Note.KIND, view, row -> rows.add(row.toString()));
            return rows;
        });
    }

    @Test
    void no_scope_no_rows() {
        insert(Note.of("a", COUNTY));
        View nothing = View.latest(Scope.none());

        assertThat(find("a", nothing)).isEmpty();
        assertThat(history("a", nothing)).isEmpty();
        assertThat(ids(Query.of(Note.KIND), nothing)).isEmpty();
        assertThat(scanned(Condition.everything(), nothing)).isEmpty();
        assertThat(allRevisions(nothing)).isEmpty();
        assertThat(count(Condition.everything(), nothing)).isZero();
    }

    @Test
    void a_scope_of_some_units_sees_the_rows_they_own() {
        insert(Note.of("a", COUNTY), Note.of("b", SCHOOL));
        View school = View.latest(Scope.units(ROOT, Set.of(SCHOOL)));

        assertThat(find("a", school)).isEmpty();
        assertThat(find("b", school)).isPresent();
        assertThat(ids(Query.of(Note.KIND), school)).containsExactly("b");
        assertThat(scanned(Condition.everything(), school)).containsExactly("b");
        assertThat(allRevisions(school)).containsExactly("notes/b#1");
        assertThat(count(Condition.everything(), school)).isEqualTo(1);
    }

    @Test
    void a_record_is_seen_as_a_whole_by_those_who_may_see_its_latest_known_revision() {
        insert(Note.of("a", COUNTY));
        clock.advance(Duration.ofSeconds(10));
        update(Note.of("a", SCHOOL), 1);
        Scope county = Scope.units(ROOT, Set.of(COUNTY));
        Scope school = Scope.units(ROOT, Set.of(SCHOOL));

        assertThat(history("a", View.latest(county))).isEmpty();
        assertThat(history("a", View.latest(school))).hasSize(2);
        assertThat(history("a", View.knownAt(START, county))).hasSize(1);
        assertThat(find("a", View.knownAt(START, school))).isEmpty();
    }

    @Test
    void a_scope_of_another_root_sees_nothing() {
        insert(Note.of("a", COUNTY));

        assertThat(find("a", View.latest(Scope.root(COUNTY)))).isEmpty();
        assertThat(find("a", View.latest(Scope.units(SCHOOL, Set.of(COUNTY))))).isEmpty();
    }

    @Test
    void all_reads_of_one_reading_see_the_same_state() {
        insert(Note.of("a", COUNTY));

        read(reading -> {
            assertThat(reading.find(Note.KIND, "a", ALL)).isPresent();
            onAnotherThread(() -> {
                update(Note.of("a", COUNTY).withTitle("改"), 1);
                insert(Note.of("b", COUNTY));
            });
            assertThat(reading.find(Note.KIND, "a", ALL).map(Row::revision)).contains(1);
            assertThat(reading.find(Note.KIND, "b", ALL)).isEmpty();
            assertThat(reading.count(Note.KIND, Condition.everything(), ALL)).isEqualTo(1);
            assertThat(reading.lastRecordedAt()).contains(START);
            return reading;
        });
        assertThat(find("a").map(Row::revision)).contains(2);
    }

    @Test
    void everything_of_one_transaction_is_recorded_at_one_instant() {
        insert(Note.of("a", COUNTY), Note.of("b", SCHOOL));

        assertThat(find("a").map(Row::recordedAt)).contains(START);
        assertThat(find("b").map(Row::recordedAt)).contains(START);
        assertThat(lastRecordedAt()).contains(START);
    }

    @Test
    void the_instant_of_recording_is_the_later_of_the_clock_and_one_microsecond_after_the_last() {
        insert(Note.of("a", COUNTY));
        insert(Note.of("b", COUNTY));
        clock.advance(Duration.ofDays(-30));
        insert(Note.of("c", COUNTY));
        clock.set(SECOND);
        insert(Note.of("d", COUNTY));

        assertThat(List.of("a", "b", "c", "d"))
                .extracting(id -> find(id).orElseThrow().recordedAt())
                .containsExactly(START, START.plus(1, ChronoUnit.MICROS), START.plus(2, ChronoUnit.MICROS), SECOND);
    }

    @Test
    void the_instant_of_recording_is_in_whole_microseconds() {
        clock.set(START.plusNanos(1_999));

        insert(Note.of("a", COUNTY));

        assertThat(find("a").map(Row::recordedAt)).contains(START.plusNanos(1_000));
    }

    @Test
    void a_write_that_failed_uses_up_no_instant() {
        assertThatThrownBy(() -> remove("a", 1)).isInstanceOf(RuntimeException.class);
        insert(Note.of("a", COUNTY));

        assertThat(find("a").map(Row::recordedAt)).contains(START);
    }

    @Test
    void instants_of_attributes_are_cut_to_microseconds() {
        insert(Note.of("a", COUNTY).withAt(START.plusNanos(1_999)));

        assertThat(find("a").flatMap(row -> row.indexed().value(Note.AT))).contains(START.plusNanos(1_000));
        assertThat(idsWhere(Condition.equal(Note.AT, START.plusNanos(1_001)))).containsExactly("a");
    }

    @Test
    void dates_and_instants_do_not_move() {
        List<LocalDate> days = List.of(
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(1988, 6, 15),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(9999, 12, 31));
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            insert(Note.of("n" + i, COUNTY).withDay(day).withAt(Instant.parse(day + "T23:59:59.999999Z")));
        }

        for (int i = 0; i < days.size(); i++) {
            Row row = find("n" + i).orElseThrow();
            assertThat(row.indexed().value(Note.DAY)).contains(days.get(i));
            assertThat(row.indexed().value(Note.AT)).contains(Instant.parse(days.get(i) + "T23:59:59.999999Z"));
        }
    }

    @Test
    void texts_of_every_plane_and_of_the_greatest_length_are_kept() {
        Note note = Note.of("统战-𠀀-é-\uE000-😀", COUNTY)
                .withTitle("𠮷".repeat(1_000))
                .withCode("码".repeat(300));

        insert(note);

        assertThat(find(note.id()).map(Note.KIND::read)).contains(note);
    }

    @Test
    void empty_texts_and_control_characters_are_refused_at_the_door() {
        for (String refused : List.of("", "a\u0000b", "a\nb", "a\u0085b", "\uD840")) {
            assertThatThrownBy(() -> insert(Note.of("a", COUNTY).withTitle(refused)))
                    .isInstanceOfSatisfying(RefusedValueException.class, e -> {
                        assertThat(e.kind()).isEqualTo("notes");
                        assertThat(e.path()).isEqualTo("title");
                    });
            assertThatThrownBy(() -> insert(Note.of(refused, COUNTY))).isInstanceOf(RefusedValueException.class);
        }
        assertThat(idsWhere(Condition.everything())).isEmpty();
    }

    @Test
    void too_long_texts_are_refused_at_the_door_and_not_cut() {
        assertThatThrownBy(() -> insert(Note.of("a", COUNTY).withCode("x".repeat(301))))
                .isInstanceOf(RefusedValueException.class);
        assertThatThrownBy(() -> insert(Note.of("a", COUNTY).withTitle("x".repeat(2_001))))
                .isInstanceOf(RefusedValueException.class)
                .hasMessageNotContaining("xxx");
        assertThatThrownBy(() -> insert(Note.of("x".repeat(129), COUNTY))).isInstanceOf(RefusedValueException.class);
    }
}
