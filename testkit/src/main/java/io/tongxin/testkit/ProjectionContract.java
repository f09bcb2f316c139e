package io.tongxin.testkit;

import static io.tongxin.storage.SortKey.Direction.DESCENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Outline;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Row;
import io.tongxin.storage.SealedValue;
import io.tongxin.storage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the contract says of rows without bodies, and of values that are sealed. */
abstract class ProjectionContract extends OrderContract {
    private static final Query<String> BY_NUMBER = Query.of(Cards.KIND).orderBy(Cards.NUMBER, DESCENDING);

    private static SealedValue sealed(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 7);
        }
        return SealedValue.of(bytes);
    }

    private static Indexed full(long number) {
        return Indexed.none()
                .with(Cards.CODE, "K" + number)
                .with(Cards.TEXT, "统")
                .with(Cards.NUMBER, number)
                .with(Cards.FLAG, true)
                .withCodes(Cards.TAGS, Set.of("x", "t" + number))
                .withCodes(Cards.MARKS, Set.of("m"))
                .with(Cards.SEAL, sealed(40));
    }

    private void insertFull() {
        insertCards(card("a", full(1)), card("b", full(3)), card("c", full(2)), card("d", Indexed.none()));
    }

    private List<Outline> projected(Query<String> query, Attribute<?>... attributes) {
        return read(reading -> reading.project(query.project(attributes), ALL)).content();
    }

    @Test
    void a_projection_has_the_same_rows_in_the_same_order_and_on_the_same_pages_as_the_query() {
        insertFull();
        Query<String> query =
                BY_NUMBER.where(Condition.hasAny(Cards.TAGS, Set.of("x"))).size(2);

        read(reading -> {
            Page<Row> rows = reading.query(query, ALL);
            Page<Outline> outlines = reading.project(query.project(Cards.CODE), ALL);
            assertThat(outlines.content()).extracting(Outline::id).containsExactly("b", "c");
            assertThat(outlines.next()).isEqualTo(rows.next()).isPresent();
            Query<String> second = query.after(outlines.next().orElseThrow());
            assertThat(reading.project(second.project(Cards.CODE), ALL).content())
                    .extracting(Outline::id)
                    .containsExactly("a");
            return reading;
        });
    }

    @Test
    void an_outline_has_everything_of_its_row_but_the_body_and_the_attributes_that_were_not_asked_for() {
        insertFull();
        write(tx -> tx.update(card("a", full(9)), 1));

        Outline outline = projected(BY_NUMBER, Cards.NUMBER, Cards.TAGS).get(0);

        assertThat(outline)
                .isEqualTo(new Outline(
                        "cards",
                        "a",
                        ROOT,
                        COUNTY,
                        2,
                        findCard("a").recordedAt(),
                        ActorId.of("clerk"),
                        Indexed.none().with(Cards.NUMBER, 9L).withCodes(Cards.TAGS, Set.of("x", "t9"))));
    }

    @Test
    void a_projection_of_all_attributes_has_all_of_their_values() {
        insertFull();

        Outline outline = projected(BY_NUMBER, Cards.KIND.attributes().toArray(Attribute<?>[]::new))
                .get(0);

        assertThat(outline.indexed()).isEqualTo(full(3));
    }

    @Test
    void a_projection_of_no_attribute_has_ids_owners_and_times() {
        insertFull();

        assertThat(projected(BY_NUMBER)).extracting(Outline::id).containsExactly("b", "c", "a", "d");
        assertThat(projected(BY_NUMBER)).extracting(Outline::indexed).containsOnly(Indexed.none());
        assertThat(projected(BY_NUMBER)).extracting(Outline::recordedAt).containsOnly(START);
    }

    @Test
    void a_projection_of_an_attribute_of_another_kind_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BY_NUMBER.project(Cards.CODE, Note.TITLE));
    }

    @Test
    void a_projection_of_one_set_of_codes_has_not_the_other() {
        insertFull();

        Outline outline = projected(BY_NUMBER, Cards.MARKS).get(0);

        assertThat(outline.indexed().codes(Cards.MARKS)).containsExactly("m");
        assertThat(outline.indexed().codes(Cards.TAGS)).isEmpty();
    }

    @Test
    void all_outlines_are_handed_over_in_the_query_s_order_from_its_position_on_whatever_its_size() {
        insertFull();
        var seen = new ArrayList<String>();

        read(reading -> {
            Query<String> query = BY_NUMBER.size(1);
            reading.projectAll(query.project(), ALL, outline -> seen.add(outline.id()));
            assertThat(seen).containsExactly("b", "c", "a", "d");
            seen.clear();
            Query<String> rest = query.after(reading.query(query, ALL).next().orElseThrow());
            reading.projectAll(rest.project(Cards.NUMBER), ALL, outline -> seen.add(outline.id()));
            return reading;
        });

        assertThat(seen).containsExactly("c", "a", "d");
    }

    @Test
    void a_projection_is_of_what_the_view_may_see() {
        write(tx -> {
            tx.insert(Cards.of("a", COUNTY, full(1)));
            tx.insert(Cards.of("b", SCHOOL, full(2)));
        });
        write(tx -> {
            tx.remove(Cards.KIND, "a", 1);
            tx.update(Cards.of("b", SCHOOL, full(5)), 1);
        });

        assertThat(numbers(ALL)).containsExactly(5L);
        assertThat(numbers(at(START))).containsExactly(2L, 1L);
        assertThat(numbers(View.knownAt(START, Scope.units(ROOT, Set.of(SCHOOL)))))
                .containsExactly(2L);
        assertThat(numbers(View.latest(Scope.none()))).isEmpty();
    }

    private List<Long> numbers(View view) {
        return read(reading -> reading.project(BY_NUMBER.project(Cards.NUMBER), view)).content().stream()
                .map(outline -> outline.indexed().value(Cards.NUMBER).orElseThrow())
                .toList();
    }

    @Test
    void sealed_values_are_kept_byte_for_byte_through_every_revision() {
        SealedValue longest = sealed(4_096);
        SealedValue shortest = SealedValue.of(new byte[] {0});
        insertCards(card("a", Cards.SEAL, longest), card("b", Cards.SEAL, shortest), card("c", Indexed.none()));
        write(tx -> {
            tx.update(card("a", Cards.SEAL, shortest), 1);
            tx.remove(Cards.KIND, "b", 1);
        });

        assertThat(seals("a")).containsExactly(Optional.of(longest), Optional.of(shortest));
        assertThat(seals("b")).containsExactly(Optional.of(shortest), Optional.of(shortest));
        assertThat(seals("c")).containsExactly(Optional.empty());
    }

    private List<Optional<SealedValue>> seals(String id) {
        return read(reading -> reading.history(Cards.KIND, id, ALL)).stream()
                .map(row -> row.indexed().value(Cards.SEAL))
                .toList();
    }

    @Test
    void nothing_can_be_asked_or_ordered_by_a_sealed_value() {
        SealedValue value = sealed(3);

        assertThatIllegalArgumentException().isThrownBy(() -> Condition.equal(Cards.SEAL, value));
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.in(Cards.SEAL, Set.of(value)));
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.atLeast(Cards.SEAL, value));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.of(Cards.KIND).orderBy(Cards.SEAL, DESCENDING));
        assertThatIllegalArgumentException().isThrownBy(() -> Cards.SEAL.order().compare(value, value));
    }

    @Test
    void a_sealed_value_is_in_a_projection_only_where_it_is_named() {
        insertFull();

        assertThat(projected(BY_NUMBER, Cards.CODE, Cards.NUMBER)
                        .get(0)
                        .indexed()
                        .value(Cards.SEAL))
                .isEmpty();
        assertThat(projected(BY_NUMBER, Cards.SEAL).get(0).indexed().value(Cards.SEAL))
                .contains(sealed(40));
    }

    @Test
    void a_sealed_value_has_1_to_4_096_bytes_and_shows_none_of_them() {
        assertThatThrownBy(() -> sealed(0)).isInstanceOf(RefusedValueException.class);
        assertThatThrownBy(() -> sealed(4_097)).isInstanceOf(RefusedValueException.class);
        byte[] bytes = {1, 2, 3};
        SealedValue value = SealedValue.of(bytes);
        bytes[0] = 9;
        value.bytes()[1] = 9;

        assertThat(value.bytes()).containsExactly(1, 2, 3);
        assertThat(value).hasToString("sealed(3)");
        assertThat(Cards.SEAL.parse(Cards.SEAL.text(value))).isEqualTo(value);
        Draft draft = card("a", Cards.SEAL, value);
        assertThat(draft.indexed()).hasToString("[seal]");
    }
}
