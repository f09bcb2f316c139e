package io.tongxin.testkit;

import static io.tongxin.storage.SortKey.Direction.ASCENDING;
import static io.tongxin.storage.SortKey.Direction.DESCENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.storage.Attribute;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Cursor;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the contract says of conditions, order and pages. */
abstract class QueryContract extends TextContract {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void rows_are_found_by_an_equal_value_of_each_type() {
        insert(
                Note.of("a", COUNTY)
                        .withCode("K1")
                        .withTitle("甲")
                        .withDay(NEW_YEAR)
                        .withNumber(7),
                Note.of("b", COUNTY).withAt(START).withDone());

        assertThat(idsWhere(Condition.equal(Note.CODE, "K1"))).containsExactly("a");
        assertThat(idsWhere(Condition.equal(Note.TITLE, "甲"))).containsExactly("a");
        assertThat(idsWhere(Condition.equal(Note.DAY, NEW_YEAR))).containsExactly("a");
        assertThat(idsWhere(Condition.equal(Note.NUMBER, 7L))).containsExactly("a");
        assertThat(idsWhere(Condition.equal(Note.AT, START))).containsExactly("b");
        assertThat(idsWhere(Condition.equal(Note.DONE, true))).containsExactly("b");
        assertThat(idsWhere(Condition.equal(Note.DONE, false))).containsExactly("a");
    }

    @Test
    void equal_is_exact_and_knows_no_case_width_or_wild_card() {
        insert(Note.of("a", COUNTY).withCode("Ab%"), Note.of("b", COUNTY).withCode("Ａb"));

        for (String other : List.of("ab%", "AB%", "Ab", "Ab ", "Ab_", "%", "' or '1'='1")) {
            assertThat(idsWhere(Condition.equal(Note.CODE, other))).isEmpty();
        }
        assertThat(idsWhere(Condition.equal(Note.CODE, "Ab%"))).containsExactly("a");
    }

    @Test
    void rows_are_found_by_one_of_some_values_and_none_by_no_value() {
        insert(
                Note.of("a", COUNTY).withCode("1"),
                Note.of("b", COUNTY).withCode("2"),
                Note.of("c", COUNTY).withCode("3"));

        assertThat(idsWhere(Condition.in(Note.CODE, Set.of("1", "3", "4")))).containsExactly("a", "c");
        assertThat(idsWhere(Condition.in(Note.CODE, Set.of()))).isEmpty();
    }

    @Test
    void a_condition_takes_5_000_values_and_no_more() {
        insert(Note.of("a", COUNTY).withCode("v4999"));

        assertThat(idsWhere(Condition.in(Note.CODE, values(5_000)))).containsExactly("a");
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.in(Note.CODE, values(5_001)));
    }

    private static Set<String> values(int number) {
        var values = new HashSet<String>();
        for (int i = 0; i < number; i++) {
            values.add("v" + i);
        }
        return values;
    }

    @Test
    void the_ends_of_a_range_are_included() {
        for (int i = 1; i <= 5; i++) {
            insert(Note.of("n" + i, COUNTY)
                    .withDay(NEW_YEAR.plusDays(i))
                    .withNumber(i)
                    .withCode("k" + i));
        }

        assertThat(idsWhere(Condition.between(Note.DAY, NEW_YEAR.plusDays(2), NEW_YEAR.plusDays(4))))
                .containsExactly("n2", "n3", "n4");
        assertThat(idsWhere(Condition.atLeast(Note.NUMBER, 4L))).containsExactly("n4", "n5");
        assertThat(idsWhere(Condition.atMost(Note.CODE, "k2"))).containsExactly("n1", "n2");
        assertThat(idsWhere(Condition.between(Note.NUMBER, 4L, 2L))).isEmpty();
    }

    @Test
    void a_row_without_a_value_for_the_attribute_fits_no_condition_on_it() {
        insert(Note.of("a", COUNTY), Note.of("b", COUNTY).withNumber(0));

        assertThat(idsWhere(Condition.atLeast(Note.NUMBER, Long.MIN_VALUE))).containsExactly("b");
        assertThat(idsWhere(Condition.equal(Note.NUMBER, 0L))).containsExactly("b");
        assertThat(idsWhere(Condition.hasAll(Note.TAGS, Set.of("x")))).isEmpty();
    }

    @Test
    void rows_are_found_by_any_or_by_all_of_some_codes() {
        insert(
                Note.of("a", COUNTY).withTags("x", "y"),
                Note.of("b", COUNTY).withTags("y"),
                Note.of("c", COUNTY).withTags("z"));

        assertThat(idsWhere(Condition.hasAny(Note.TAGS, Set.of("x", "z")))).containsExactly("a", "c");
        assertThat(idsWhere(Condition.hasAll(Note.TAGS, Set.of("x", "y")))).containsExactly("a");
        assertThat(idsWhere(Condition.hasAny(Note.TAGS, Set.of()))).isEmpty();
        assertThat(idsWhere(Condition.hasAll(Note.TAGS, Set.of()))).containsExactly("a", "b", "c");
    }

    @Test
    void conditions_are_joined_by_all_of_and_any_of() {
        insert(
                Note.of("a", COUNTY).withNumber(1).withDone(),
                Note.of("b", COUNTY).withNumber(1),
                Note.of("c", COUNTY).withNumber(2).withDone());
        Condition one = Condition.equal(Note.NUMBER, 1L);
        Condition done = Condition.equal(Note.DONE, true);

        assertThat(idsWhere(Condition.allOf(one, done))).containsExactly("a");
        assertThat(idsWhere(Condition.anyOf(one, done))).containsExactly("a", "b", "c");
        assertThat(idsWhere(Condition.allOf(done, Condition.anyOf(one, Condition.equal(Note.NUMBER, 2L)))))
                .containsExactly("a", "c");
        assertThat(idsWhere(Condition.anyOf())).isEmpty();
        assertThat(idsWhere(Condition.allOf())).containsExactly("a", "b", "c");
    }

    @Test
    void an_attribute_of_another_kind_is_refused() {
        Attribute<String> foreign = Attribute.code("foreign");

        assertThatIllegalArgumentException().isThrownBy(() -> idsWhere(Condition.equal(foreign, "x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ids(Query.of(Note.KIND).orderBy(foreign, ASCENDING)));
        assertThatIllegalArgumentException().isThrownBy(() -> count(Condition.equal(foreign, "x"), ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> scanned(Condition.equal(foreign, "x"), ALL));
    }

    @Test
    void rows_go_by_their_order_and_where_they_are_equal_by_id() {
        insert(
                Note.of("c", COUNTY).withNumber(1).withDay(NEW_YEAR),
                Note.of("b", COUNTY).withNumber(2).withDay(NEW_YEAR),
                Note.of("a", COUNTY).withNumber(1).withDay(NEW_YEAR.plusDays(1)));

        assertThat(ids(Query.of(Note.KIND))).containsExactly("a", "b", "c");
        assertThat(ids(Query.of(Note.KIND).orderBy(Note.NUMBER, ASCENDING))).containsExactly("a", "c", "b");
        assertThat(ids(Query.of(Note.KIND).orderBy(Note.NUMBER, DESCENDING))).containsExactly("b", "a", "c");
        assertThat(ids(Query.of(Note.KIND).orderBy(Note.NUMBER, ASCENDING).orderBy(Note.DAY, ASCENDING)))
                .containsExactly("c", "a", "b");
    }

    @Test
    void rows_without_a_value_come_last_whichever_way() {
        insert(
                Note.of("a", COUNTY),
                Note.of("b", COUNTY).withNumber(1),
                Note.of("c", COUNTY).withNumber(-1));

        assertThat(ids(Query.of(Note.KIND).orderBy(Note.NUMBER, ASCENDING))).containsExactly("c", "b", "a");
        assertThat(ids(Query.of(Note.KIND).orderBy(Note.NUMBER, DESCENDING))).containsExactly("b", "c", "a");
    }

    @Test
    void text_is_ordered_by_code_point_which_is_the_order_of_its_utf_8_bytes() {
        List<String> inOrder = List.of("A", "Z", "a", "é", "一", "统", "\uE000", "\uFF21", "😀", "𠀀");
        for (int i = 0; i < inOrder.size(); i++) {
            insert(Note.of(inOrder.get(i), COUNTY).withTitle(inOrder.get(inOrder.size() - 1 - i)));
        }
        var reversed = new ArrayList<>(inOrder);
        Collections.reverse(reversed);

        assertThat(ids(Query.of(Note.KIND))).isEqualTo(inOrder);
        assertThat(scanned(Condition.everything(), ALL)).isEqualTo(inOrder);
        assertThat(ids(Query.of(Note.KIND).orderBy(Note.TITLE, ASCENDING))).isEqualTo(reversed);
        assertThat(idsWhere(Condition.atLeast(Note.TITLE, "😀"))).containsExactly("A", "Z");
    }

    @Test
    void no_comes_before_yes() {
        insert(Note.of("a", COUNTY).withDone(), Note.of("b", COUNTY));

        assertThat(ids(Query.of(Note.KIND).orderBy(Note.DONE, ASCENDING))).containsExactly("b", "a");
    }

    @Test
    void pages_hold_every_row_once_in_order() {
        for (int i = 0; i < 25; i++) {
            Note note = Note.of("n" + (i < 10 ? "0" : "") + i, COUNTY);
            insert(i % 4 == 3 ? note : note.withNumber(i % 4));
        }
        for (Query<Note> query : List.of(
                Query.of(Note.KIND),
                Query.of(Note.KIND).orderBy(Note.NUMBER, DESCENDING),
                Query.of(Note.KIND).orderBy(Note.NUMBER, ASCENDING).orderBy(Note.CODE, DESCENDING))) {
            List<String> whole = ids(query.size(200));
            assertThat(whole).hasSize(25);
            for (int size : List.of(1, 4, 5, 24, 25)) {
                assertThat(byPages(query.size(size))).isEqualTo(whole);
            }
        }
    }

    private List<String> byPages(Query<Note> query) {
        var ids = new ArrayList<String>();
        Query<Note> next = query;
        while (true) {
            Query<Note> asked = next;
            Page<Row> page = read(reading -> reading.query(asked, ALL));
            page.content().forEach(row -> ids.add(row.id()));
            Optional<Cursor> cursor = page.next();
            if (cursor.isEmpty()) {
                return ids;
            }
            assertThat(page.content()).hasSize(query.size());
            next = query.after(Cursor.parse(cursor.get().toString()));
        }
    }

    @Test
    void a_page_goes_on_after_its_last_row_even_if_rows_were_added_or_withdrawn() {
        insert(Note.of("b", COUNTY), Note.of("d", COUNTY), Note.of("f", COUNTY));
        Cursor afterD = read(reading -> reading.query(Query.of(Note.KIND).size(2), ALL))
                .next()
                .orElseThrow();
        insert(Note.of("a", COUNTY), Note.of("e", COUNTY));
        remove("d", 1);

        assertThat(ids(Query.of(Note.KIND).size(2).after(afterD))).containsExactly("e", "f");
    }

    @Test
    void a_page_has_1_to_200_rows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.of(Note.KIND).size(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.of(Note.KIND).size(201));
    }

    @Test
    void a_cursor_of_a_query_with_another_order_is_refused() {
        insert(Note.of("a", COUNTY), Note.of("b", COUNTY));
        Cursor byId = read(reading -> reading.query(Query.of(Note.KIND).size(1), ALL))
                .next()
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Query.of(Note.KIND).orderBy(Note.DAY, ASCENDING).after(byId));
    }
}
