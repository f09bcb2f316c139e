package io.tongxin.testkit;

import static io.tongxin.storage.SortKey.Direction.ASCENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Cursor;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Indexed;
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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the contract says of dates and instants, and of what was known at each instant of a record's life. */
abstract class TimeContract extends ScopeContract {
    /** Among them days that do not exist in other calendars, and those on which China's clocks were changed. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1582, 10, 4),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(1927, 12, 31),
            LocalDate.of(1986, 5, 4),
            LocalDate.of(1988, 6, 15),
            LocalDate.of(1991, 9, 15),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2500, 1, 1),
            LocalDate.of(9999, 12, 31));

    private static final List<Instant> INSTANTS = List.of(
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("1582-10-10T12:00:00.000001Z"),
            Instant.parse("1901-12-13T20:45:51.999999Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("1970-01-01T00:00:00Z"),
            Instant.parse("1970-01-01T00:00:00.000001Z"),
            Instant.parse("1986-05-03T17:59:59.999999Z"),
            Instant.parse("1986-05-03T18:00:00Z"),
            Instant.parse("2038-01-19T03:14:08Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"));

    private void insertDays() {
        write(tx -> {
            for (int i = 0; i < DAYS.size(); i++) {
                tx.insert(card("d" + (20 - i), Cards.DAY, DAYS.get(i)));
            }
        });
    }

    @Test
    void every_day_is_kept_found_and_ordered_as_the_day_that_it_is() {
        insertDays();

        Query<String> byDay = Query.of(Cards.KIND).orderBy(Cards.DAY, ASCENDING);
        assertThat(days(byDay)).isEqualTo(DAYS);
        for (LocalDate day : DAYS) {
            assertThat(days(byDay.where(Condition.equal(Cards.DAY, day)))).containsExactly(day);
            assertThat(days(byDay.where(Condition.between(Cards.DAY, day, day))))
                    .containsExactly(day);
        }
        assertThat(days(byDay.where(Condition.atMost(Cards.DAY, LocalDate.of(1582, 10, 9)))))
                .hasSize(2);
    }

    private List<LocalDate> days(Query<String> query) {
        return read(reading -> reading.query(query, ALL)).content().stream()
                .map(row -> row.indexed().value(Cards.DAY).orElseThrow())
                .toList();
    }

    @Test
    void pages_by_day_go_on_after_each_day() {
        insertDays();

        Query<String> query = Query.of(Cards.KIND).orderBy(Cards.DAY, ASCENDING).size(1);
        var days = new ArrayList<>(days(query));
        Optional<Cursor> next = read(reading -> reading.query(query, ALL)).next();
        while (next.isPresent()) {
            Query<String> asked = query.after(Cursor.parse(next.get().toString()));
            days.addAll(days(asked));
            next = read(reading -> reading.query(asked, ALL)).next();
        }
        assertThat(days).isEqualTo(DAYS);
    }

    @Test
    void every_instant_is_kept_found_and_ordered_to_the_microsecond() {
        write(tx -> {
            for (int i = 0; i < INSTANTS.size(); i++) {
                tx.insert(card("i" + (20 - i), Cards.AT, INSTANTS.get(i)));
            }
        });

        Query<String> byInstant = Query.of(Cards.KIND).orderBy(Cards.AT, ASCENDING);
        assertThat(instants(byInstant)).isEqualTo(INSTANTS);
        for (Instant instant : INSTANTS) {
            assertThat(instants(byInstant.where(Condition.equal(Cards.AT, instant))))
                    .containsExactly(instant);
        }
        assertThat(instants(byInstant.where(Condition.atMost(Cards.AT, Instant.EPOCH.minus(1, ChronoUnit.MICROS)))))
                .hasSize(4);
    }

    private List<Instant> instants(Query<String> query) {
        return read(reading -> reading.query(query, ALL)).content().stream()
                .map(row -> row.indexed().value(Cards.AT).orElseThrow())
                .toList();
    }

    @Test
    void instants_before_1970_are_cut_to_the_earlier_microsecond() {
        insertCards(card("a", Cards.AT, Instant.parse("1969-12-31T23:59:59.999999999Z")));

        assertThat(findCard("a").indexed().value(Cards.AT)).contains(Instant.parse("1969-12-31T23:59:59.999999Z"));
    }

    @Test
    void dates_and_instants_outside_the_years_1_to_9999_are_refused_at_the_door() {
        for (LocalDate day :
                List.of(LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MIN, LocalDate.MAX)) {
            assertThatThrownBy(() -> Indexed.none().with(Cards.DAY, day)).isInstanceOf(RefusedValueException.class);
            assertThatThrownBy(() -> Condition.atMost(Cards.DAY, day)).isInstanceOf(RefusedValueException.class);
        }
        for (Instant instant : List.of(
                INSTANTS.get(0).minusNanos(1), Instant.parse("+10000-01-01T00:00:00Z"), Instant.MIN, Instant.MAX)) {
            assertThatThrownBy(() -> Indexed.none().with(Cards.AT, instant)).isInstanceOf(RefusedValueException.class);
            assertThatThrownBy(() -> Condition.equal(Cards.AT, instant)).isInstanceOf(RefusedValueException.class);
        }
    }

    @Test
    void a_clock_before_1970_is_a_clock_like_any_other() {
        Instant early = Instant.parse("1969-12-31T23:59:59.999999999Z");
        clock.set(early);
        insert(Note.of("a", COUNTY));
        insert(Note.of("b", COUNTY));

        assertThat(find("a").map(Row::recordedAt)).contains(early.truncatedTo(ChronoUnit.MICROS));
        assertThat(find("b").map(Row::recordedAt)).contains(Instant.EPOCH);
        assertThat(find("b", at(early))).isEmpty();
    }

    @Test
    void what_is_known_at_any_instant_however_early_or_late_can_be_asked() {
        insert(Note.of("a", COUNTY));

        assertThat(find("a", at(Instant.MIN))).isEmpty();
        assertThat(count(Condition.everything(), at(Instant.MIN))).isZero();
        assertThat(find("a", at(Instant.MAX))).isPresent();
        assertThat(count(Condition.everything(), at(Instant.MAX))).isEqualTo(1);
        assertThat(find("a", at(START.minusNanos(1)))).isEmpty();
        assertThat(find("a", at(START.plusNanos(1)))).isPresent();
    }

    /** Inserted, updated, withdrawn, reinstated, each ten seconds after the other. */
    private void live() {
        write(tx -> tx.insert(life("1", COUNTY)));
        clock.advance(Duration.ofSeconds(10));
        write(tx -> tx.update(life("2", SCHOOL), 1));
        clock.advance(Duration.ofSeconds(10));
        write(tx -> tx.remove(Cards.KIND, "a", 2));
        clock.advance(Duration.ofSeconds(10));
        write(tx -> tx.update(life("4", COUNTY), 3));
    }

    private static Draft life(String stage, UnitId owner) {
        return Cards.of("a", owner, Indexed.none().with(Cards.CODE, stage).withCodes(Cards.TAGS, Set.of("t" + stage)));
    }

    @Test
    void every_read_sees_exactly_what_was_known_just_before_at_and_just_after_each_write() {
        live();

        for (long nanos : List.of(-1_000L, 0L, 1_000L)) {
            for (int write = 0; write < 4; write++) {
                View view = at(START.plusSeconds(10L * write).plusNanos(nanos));
                int known = nanos < 0 ? write : write + 1;
                assertThatItIsSeen(view, known, List.of("", "1", "2", "", "4").get(known));
            }
        }
    }

    /** So many revisions are known; the stage is that of the last, empty where there is none that is not withdrawn. */
    private void assertThatItIsSeen(View view, int known, String stage) {
        Query<String> all = Query.of(Cards.KIND);
        read(reading -> {
            List<String> expected = stage.isEmpty() ? List.of() : List.of(stage);
            var scanned = new ArrayList<String>();
            reading.scan(Cards.KIND, Condition.everything(), view, row -> scanned.add(stageOf(row.indexed())));
            assertThat(scanned).isEqualTo(expected);
            assertThat(reading.query(all, view).content())
                    .extracting(row -> stageOf(row.indexed()))
                    .isEqualTo(expected);
            assertThat(reading.project(all.project(Cards.CODE), view).content())
                    .extracting(outline -> stageOf(outline.indexed()))
                    .isEqualTo(expected);
            assertThat(reading.find(Cards.KIND, "a", view).map(row -> stageOf(row.indexed())))
                    .isEqualTo(expected.stream().findFirst());
            assertThat(reading.count(Cards.KIND, Condition.everything(), view)).isEqualTo(expected.size());
            assertThat(reading.history(Cards.KIND, "a", view)).hasSize(known);
            var revisions = new ArrayList<Row>();
            reading.scanHistory(Cards.KIND, view, revisions::add);
            assertThat(revisions).hasSize(known);
            for (String other : List.of("1", "2", "4")) {
                long fitting = other.equals(stage) ? 1 : 0;
                assertThat(reading.count(Cards.KIND, Condition.equal(Cards.CODE, other), view))
                        .isEqualTo(fitting);
                assertThat(reading.count(Cards.KIND, Condition.hasAll(Cards.TAGS, Set.of("t" + other)), view))
                        .isEqualTo(fitting);
            }
            return reading;
        });
    }

    private static String stageOf(Indexed indexed) {
        return indexed.value(Cards.CODE).orElseThrow();
    }

    @Test
    void the_scope_is_asked_of_the_owner_that_was_known_at_the_instant() {
        live();

        for (int write = 0; write < 4; write++) {
            Instant instant = START.plusSeconds(10L * write);
            View county = View.knownAt(instant, Scope.units(ROOT, Set.of(COUNTY)));
            View school = View.knownAt(instant, Scope.units(ROOT, Set.of(SCHOOL)));
            boolean ofCounty = write == 0 || write == 3;
            int revisions = write + 1;
            long found = write == 1 ? 1 : 0;
            read(reading -> {
                assertThat(reading.history(Cards.KIND, "a", county)).hasSize(ofCounty ? revisions : 0);
                assertThat(reading.history(Cards.KIND, "a", school)).hasSize(ofCounty ? 0 : revisions);
                assertThat(reading.count(Cards.KIND, Condition.everything(), school))
                        .isEqualTo(found);
                return reading;
            });
        }
    }

    @Test
    void pages_as_known_at_an_instant_go_on_as_they_were_then() {
        write(tx -> {
            for (String id : List.of("a", "b", "c", "d")) {
                tx.insert(card(id, Cards.NUMBER, 1L));
            }
        });
        View then = at(START);
        Query<String> query =
                Query.of(Cards.KIND).orderBy(Cards.NUMBER, ASCENDING).size(2);
        Cursor afterB = read(reading -> reading.query(query, then)).next().orElseThrow();
        write(tx -> {
            tx.update(card("c", Cards.NUMBER, 0L), 1);
            tx.remove(Cards.KIND, "d", 1);
            tx.insert(card("bb", Cards.NUMBER, 1L));
        });

        assertThat(read(reading -> reading.query(query.after(afterB), then)).content())
                .extracting(Row::id)
                .containsExactly("c", "d");
        assertThat(read(reading -> reading.query(query.after(afterB), ALL)).content())
                .extracting(Row::id)
                .containsExactly("bb");
    }
}
