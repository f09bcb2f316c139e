package io.tongxin.testkit;

import static io.tongxin.storage.SortKey.Direction.ASCENDING;
import static io.tongxin.storage.SortKey.Direction.DESCENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.storage.Attribute;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Cursor;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.Row;
import io.tongxin.storage.SortKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the contract says of orders of every type and of pages of every size. */
abstract class OrderContract extends QueryContract {
    private static final int CARDS = 24;
    private static final List<Attribute<?>> ORDERED =
            List.of(Cards.CODE, Cards.TEXT, Cards.DAY, Cards.AT, Cards.NUMBER, Cards.FLAG);
    private static final List<String> TEXTS = List.of("\uFFFD", "\uD842\uDFB7", "统", "a", "Z");
    private static final List<Long> NUMBERS = List.of(0L, Long.MAX_VALUE, -1L, Long.MIN_VALUE, 1L);

    /** Cards of which every fourth lacks a value, each time another one, with many equal ones among them. */
    private List<Draft> insertVarious() {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < CARDS; i++) {
            Indexed indexed = Indexed.none();
            indexed = i % 4 == 0 ? indexed : indexed.with(Cards.CODE, TEXTS.get(i % 5));
            indexed = i % 4 == 1 ? indexed : indexed.with(Cards.TEXT, TEXTS.get(i % 3) + TEXTS.get(i % 2));
            indexed = i % 4 == 2
                    ? indexed
                    : indexed.with(Cards.DAY, LocalDate.of(1988, 6, 14).plusDays(i % 3));
            indexed = i % 4 == 3 ? indexed : indexed.with(Cards.AT, Instant.EPOCH.plusNanos(1_000L * (i % 5 - 2)));
            indexed = i % 3 == 0 ? indexed : indexed.with(Cards.NUMBER, NUMBERS.get(i % 5));
            indexed = i % 5 == 0 ? indexed : indexed.with(Cards.FLAG, i % 2 == 0);
            drafts.add(card("n" + (i * 7 % CARDS), indexed));
        }
        write(tx -> tx.insertAll(drafts));
        return drafts;
    }

    private static List<String> expected(List<Draft> drafts, Query<String> query) {
        return drafts.stream()
                .sorted((a, b) -> compare(query, a, b))
                .map(Draft::id)
                .toList();
    }

    private static int compare(Query<String> query, Draft a, Draft b) {
        for (SortKey<?> key : query.order()) {
            int compared = compare(key, a.indexed(), b.indexed());
            if (compared != 0) {
                return compared;
            }
        }
        return a.id().compareTo(b.id());
    }

    /** Written a second time, so that the order of the library and that of its test are not one and the same. */
    private static <V> int compare(SortKey<V> key, Indexed a, Indexed b) {
        Optional<V> x = a.value(key.attribute());
        Optional<V> y = b.value(key.attribute());
        if (x.isEmpty() || y.isEmpty()) {
            return Boolean.compare(x.isEmpty(), y.isEmpty());
        }
        int compared = key.attribute().order().compare(x.get(), y.get());
        return key.direction() == ASCENDING ? compared : Integer.signum(-compared);
    }

    @Test
    void rows_are_ordered_by_an_attribute_of_each_type_both_ways_and_missing_values_are_last() {
        List<Draft> drafts = insertVarious();

        for (Attribute<?> attribute : ORDERED) {
            for (SortKey.Direction direction : SortKey.Direction.values()) {
                Query<String> query = Query.of(Cards.KIND).orderBy(attribute, direction);
                assertThat(cards(query)).isEqualTo(expected(drafts, query));
            }
        }
    }

    @Test
    void rows_are_ordered_by_up_to_three_keys_each_its_own_way() {
        List<Draft> drafts = insertVarious();

        for (int i = 0; i < ORDERED.size(); i++) {
            for (SortKey.Direction direction : SortKey.Direction.values()) {
                Query<String> query = Query.of(Cards.KIND)
                        .orderBy(ORDERED.get(i), direction)
                        .orderBy(ORDERED.get((i + 1) % ORDERED.size()), DESCENDING)
                        .orderBy(ORDERED.get((i + 3) % ORDERED.size()), ASCENDING);
                assertThat(cards(query)).isEqualTo(expected(drafts, query));
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.of(Cards.KIND)
                        .orderBy(Cards.CODE, ASCENDING)
                        .orderBy(Cards.TEXT, ASCENDING)
                        .orderBy(Cards.DAY, ASCENDING)
                        .orderBy(Cards.AT, ASCENDING));
    }

    @Test
    void pages_of_every_size_in_every_order_hold_every_row_once() {
        List<Draft> drafts = insertVarious();

        for (Attribute<?> attribute : ORDERED) {
            for (SortKey.Direction direction : SortKey.Direction.values()) {
                Query<String> query = Query.of(Cards.KIND).orderBy(attribute, direction);
                for (int size : List.of(1, 5, CARDS)) {
                    assertThat(paged(query.size(size))).isEqualTo(expected(drafts, query));
                }
            }
        }
    }

    @Test
    void pages_by_three_keys_hold_every_row_once() {
        List<Draft> drafts = insertVarious();

        for (int i = 0; i < ORDERED.size(); i++) {
            Query<String> query = Query.of(Cards.KIND)
                    .orderBy(ORDERED.get(i), DESCENDING)
                    .orderBy(ORDERED.get((i + 2) % ORDERED.size()), ASCENDING)
                    .orderBy(ORDERED.get((i + 5) % ORDERED.size()), DESCENDING);
            assertThat(paged(query.size(1))).isEqualTo(expected(drafts, query));
            assertThat(paged(query.size(7))).isEqualTo(expected(drafts, query));
        }
    }

    private List<String> paged(Query<String> query) {
        var ids = new ArrayList<String>();
        read(reading -> {
            Optional<Query<String>> next = Optional.of(query);
            while (next.isPresent()) {
                Query<String> asked = next.get();
                Page<Row> page = reading.query(asked, ALL);
                page.content().forEach(row -> ids.add(row.id()));
                next = page.next().map(cursor -> asked.after(Cursor.parse(cursor.toString())));
                assertThat(next.isEmpty() || page.content().size() == query.size())
                        .isTrue();
            }
            return ids;
        });
        return ids;
    }

    @Test
    void a_page_that_ends_with_the_last_row_is_the_last() {
        insertCards(card("a", Indexed.none()), card("b", Indexed.none()));

        Page<Row> page = read(reading -> reading.query(Query.of(Cards.KIND).size(2), ALL));

        assertThat(page.content()).hasSize(2);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void a_page_after_the_last_row_is_empty() {
        insertCards(card("a", Indexed.none()));

        Cursor last = new Cursor(List.of(), "a");
        assertThat(cards(Query.of(Cards.KIND).after(last))).isEmpty();
        assertThat(cards(Query.of(Cards.KIND).after(new Cursor(List.of(), "A"))))
                .containsExactly("a");
    }

    @Test
    void a_position_is_a_text_that_is_safe_in_a_url_and_reads_back_as_it_was() {
        String nasty = "?&=#/+ 统\uD842\uDFB7'\"%";
        insertCards(card(nasty, Cards.CODE, nasty), card("~", Cards.CODE, nasty + "~"));
        Query<String> query = Query.of(Cards.KIND)
                .orderBy(Cards.NUMBER, ASCENDING)
                .orderBy(Cards.CODE, ASCENDING)
                .size(1);

        Cursor cursor = read(reading -> reading.query(query, ALL)).next().orElseThrow();

        assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
        assertThat(cursor.id()).isEqualTo(nasty);
        assertThat(cards(query.after(cursor))).containsExactly("~");
    }

    @Test
    void a_position_that_no_row_could_have_is_refused() {
        Query<String> byCode = Query.of(Cards.KIND).orderBy(Cards.CODE, ASCENDING);
        for (String refused : List.of("a\u0000", "\uD840", "x".repeat(301))) {
            assertThatIllegalArgumentException().isThrownBy(() -> byCode.after(new Cursor(List.of(refused), "a")));
            assertThatIllegalArgumentException().isThrownBy(() -> byCode.after(new Cursor(List.of("a"), refused)));
        }
        Query<String> byDay = Query.of(Cards.KIND).orderBy(Cards.DAY, ASCENDING);
        for (String refused : List.of("1988-06-31", "+10000-01-01", "x")) {
            assertThatIllegalArgumentException().isThrownBy(() -> byDay.after(new Cursor(List.of(refused), "a")));
        }
        for (String refused : List.of("*", "a", "x".repeat(16_001))) {
            assertThatIllegalArgumentException().isThrownBy(() -> byDay.after(Cursor.parse(refused)));
        }
    }

    @Test
    void a_range_without_ends_fits_every_row_with_a_value() {
        insertCards(card("a", Cards.NUMBER, Long.MIN_VALUE), card("b", Cards.FLAG, true), card("c", Cards.TEXT, "x"));

        assertThat(cardsWhere(new Condition.Range<>(Cards.NUMBER, Optional.empty(), Optional.empty())))
                .containsExactly("a");
        assertThat(cardsWhere(new Condition.Range<>(Cards.FLAG, Optional.empty(), Optional.empty())))
                .containsExactly("b");
        assertThat(cardsWhere(new Condition.Range<>(Cards.TEXT, Optional.empty(), Optional.empty())))
                .containsExactly("c");
    }

    @Test
    void numbers_are_kept_found_and_compared_to_their_ends() {
        write(tx -> NUMBERS.forEach(number -> tx.insert(card("n" + number, Cards.NUMBER, number))));

        for (Long number : NUMBERS) {
            assertThat(findCard("n" + number).indexed().value(Cards.NUMBER)).contains(number);
            assertThat(cardsWhere(Condition.between(Cards.NUMBER, number, number)))
                    .containsExactly("n" + number);
        }
        assertThat(cardsWhere(Condition.atLeast(Cards.NUMBER, Long.MIN_VALUE))).hasSize(NUMBERS.size());
        assertThat(cardsWhere(Condition.atMost(Cards.NUMBER, -1L))).hasSize(2);
    }

    @Test
    void a_query_has_at_most_100_conditions_and_20_000_values() {
        insertCards(card("a", Cards.CODE, "v1"), card("b", Cards.CODE, "w"));
        Condition first = Condition.equal(Cards.CODE, "v1");
        Condition[] hundred = new Condition[100];
        Arrays.fill(hundred, first);
        Condition[] more = new Condition[101];
        Arrays.fill(more, first);
        Condition five = Condition.in(Cards.CODE, codes(5_000));

        assertThat(cardsWhere(Condition.allOf(hundred))).containsExactly("a");
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.anyOf(more));
        assertThat(cardsWhere(Condition.anyOf(five, five, five, five))).containsExactly("a");
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.anyOf(five, five, five, five, first));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.allOf(Condition.anyOf(five, five), Condition.anyOf(five, five, first)));
    }

    private static Set<String> codes(int number) {
        var codes = new HashSet<String>();
        for (int i = 0; i < number; i++) {
            codes.add("v" + i);
        }
        return codes;
    }
}
