package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Query;
import io.tongxin.storage.Reading;
import io.tongxin.storage.Row;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.storage.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the contract says of large scopes, of root units, and of rows that are handed over one by one. */
abstract class ScopeContract extends ReadingContract {
    private static final int MANY = 2_100;

    @Test
    void a_scope_of_no_units_sees_nothing() {
        insert(Note.of("a", COUNTY));
        View none = View.latest(Scope.units(ROOT, Set.of()));

        assertThat(find("a", none)).isEmpty();
        assertThat(count(Condition.everything(), none)).isZero();
        assertThat(ids(Query.of(Note.KIND), none)).isEmpty();
    }

    @Test
    void a_scope_of_5_000_units_sees_the_rows_of_each_of_them() {
        var units = new HashSet<UnitId>();
        for (int i = 0; i < 5_000; i++) {
            units.add(UnitId.of("unit-" + i));
        }
        insert(
                Note.of("a", UnitId.of("unit-0")),
                Note.of("b", UnitId.of("unit-4999")),
                Note.of("c", UnitId.of("unit-5000")));
        View view = View.latest(Scope.units(ROOT, units));

        assertThat(ids(Query.of(Note.KIND), view)).containsExactly("a", "b");
        assertThat(count(Condition.everything(), view)).isEqualTo(2);
        assertThat(scanned(Condition.everything(), view)).containsExactly("a", "b");
        assertThat(find("b", view)).isPresent();
        assertThat(find("c", view)).isEmpty();
    }

    @Test
    void a_root_unit_of_which_nothing_was_written_is_as_good_as_empty() {
        insert(Note.of("a", COUNTY));
        UnitId empty = UnitId.of("never-written");
        View all = View.latest(Scope.root(empty));
        Consumer<Row> none = row -> {
            throw new AssertionError("there is no row");
        };

        storage().read(empty, reading -> {
            assertThat(reading.find(Note.KIND, "a", all)).isEmpty();
            assertThat(reading.history(Note.KIND, "a", all)).isEmpty();
            assertThat(reading.query(Query.of(Note.KIND), all).content()).isEmpty();
            assertThat(reading.project(Query.of(Note.KIND).project(), all).content())
                    .isEmpty();
            assertThat(reading.count(Note.KIND, Condition.everything(), all)).isZero();
            reading.scan(Note.KIND, Condition.everything(), all, none);
            reading.scanHistory(Note.KIND, all, none);
            assertThat(reading.journal(1, 10)).isEmpty();
            assertThat(reading.journalHead()).isEmpty();
            assertThat(reading.lastRecordedAt()).isEmpty();
            return reading;
        });
    }

    @Test
    void an_id_that_no_record_may_have_is_not_found() {
        insert(Note.of("?", COUNTY), Note.of("a", COUNTY));

        for (String id :
                List.of("", " ", "a ", " a", "a\u0000", "\uD840", "\uDC00", "x".repeat(129), "x".repeat(100_000))) {
            assertThat(find(id)).isEmpty();
            assertThat(history(id, ALL)).isEmpty();
            assertThatThrownBy(() -> remove(id, 1)).isInstanceOf(UnknownRecordException.class);
        }
    }

    @Test
    void an_exception_of_the_receiver_ends_the_handing_over_and_goes_to_the_caller_as_it_is() {
        insert(Note.of("a", COUNTY), Note.of("b", COUNTY));
        var failure = new IllegalStateException("enough");
        var seen = new ArrayList<String>();
        Consumer<String> receiver = id -> {
            seen.add(id);
            throw failure;
        };

        for (Consumer<Reading> handing : List.<Consumer<Reading>>of(
                r -> r.scan(Note.KIND, Condition.everything(), ALL, row -> receiver.accept(row.id())),
                r -> r.scanHistory(Note.KIND, ALL, row -> receiver.accept(row.id())),
                r -> r.projectAll(Query.of(Note.KIND).project(), ALL, outline -> receiver.accept(outline.id())))) {
            assertThatThrownBy(() -> read(reading -> {
                        handing.accept(reading);
                        return reading;
                    }))
                    .isSameAs(failure);
        }
        assertThat(seen).containsExactly("a", "a", "a");
    }

    @Test
    void a_scan_of_any_number_of_rows_hands_over_each_once_in_order_and_a_count_says_of_how_many() {
        List<String> ids = insertMany();

        read(reading -> {
            var seen = new ArrayList<String>();
            reading.scan(Cards.KIND, Condition.everything(), ALL, row -> {
                assertThat(row.indexed().codes(Cards.TAGS)).containsExactly(row.id());
                seen.add(row.id());
            });
            assertThat(seen).isEqualTo(ids);
            assertThat(reading.count(Cards.KIND, Condition.everything(), ALL)).isEqualTo(MANY);
            return reading;
        });
    }

    private List<String> insertMany() {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < MANY; i++) {
            String id = "n" + (10_000 + i);
            drafts.add(0, card(id, Indexed.none().withCodes(Cards.TAGS, Set.of(id))));
        }
        write(tx -> tx.insertAll(drafts));
        return drafts.stream().map(Draft::id).sorted().toList();
    }

    @Test
    void a_scan_of_any_number_of_revisions_hands_over_each_once_by_id_and_then_by_revision() {
        List<String> ids = insertMany();
        write(tx -> ids.subList(990, 1_010).forEach(id -> {
            tx.remove(Cards.KIND, id, 1);
            tx.update(card(id, Cards.CODE, "K"), 2);
        }));
        var expected = new ArrayList<String>();
        for (int i = 0; i < MANY; i++) {
            for (int revision = 1; revision <= (i >= 990 && i < 1_010 ? 3 : 1); revision++) {
                expected.add("cards/" + ids.get(i) + "#" + revision);
            }
        }

        var seen = new ArrayList<String>();
        read(reading -> {
            reading.scanHistory(Cards.KIND, ALL, row -> seen.add(row.toString()));
            return seen;
        });
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void rows_that_change_while_they_are_scanned_are_handed_over_as_they_were() {
        List<String> ids = insertMany();

        var seen = new ArrayList<String>();
        read(reading -> {
            reading.scan(Cards.KIND, Condition.everything(), ALL, row -> {
                if (seen.isEmpty()) {
                    onAnotherThread(() -> write(tx -> {
                        tx.remove(Cards.KIND, ids.get(MANY - 1), 1);
                        tx.update(card(ids.get(MANY - 2), Cards.CODE, "changed"), 1);
                        tx.insert(card("z-new", Indexed.none()));
                    }));
                }
                assertThat(row.revision()).isEqualTo(1);
                seen.add(row.id());
            });
            return seen;
        });
        assertThat(seen).isEqualTo(ids);
    }

    @Test
    void every_method_of_a_reading_that_has_ended_throws() {
        Reading kept = read(reading -> reading);

        for (Runnable call : List.<Runnable>of(
                () -> kept.history(Note.KIND, "a", ALL),
                () -> kept.query(Query.of(Note.KIND), ALL),
                () -> kept.project(Query.of(Note.KIND).project(), ALL),
                () -> kept.projectAll(Query.of(Note.KIND).project(), ALL, outline -> {}),
                () -> kept.count(Note.KIND, Condition.everything(), ALL),
                () -> kept.scan(Note.KIND, Condition.everything(), ALL, row -> {}),
                () -> kept.scanHistory(Note.KIND, ALL, row -> {}),
                kept::lastRecordedAt,
                () -> kept.journal(1, 1),
                kept::journalHead)) {
            assertThatIllegalStateException().isThrownBy(call::run);
        }
    }
}
