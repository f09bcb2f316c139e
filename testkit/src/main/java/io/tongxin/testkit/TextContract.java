package io.tongxin.testkit;

import static io.tongxin.storage.SortKey.Direction.ASCENDING;
import static io.tongxin.storage.SortKey.Direction.DESCENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.Query;
import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the contract says of text: nothing of it is changed, folded or cut, and none of it is ever a statement. */
abstract class TextContract extends TimeContract {
    /** No two of them are the same, though one database or another takes some for the same; in the order of code points. */
    private static final List<String> ALIKE = List.of(
            "A",
            "a",
            "a\u0301",
            "ss",
            "\u00DF",
            "\u00E1",
            "\u0130",
            "\u0131",
            "\u4E00",
            "\uF900",
            "\uFF21",
            "\uFFFD",
            "\uD840\uDC00",
            "\uD842\uDFB7");

    /** What means something to SQL, to templates of statements, to wild cards, to paths. */
    private static final List<String> SIGNS = List.of(
            "'",
            "''",
            "\"",
            "\\",
            "\\'",
            "%",
            "_",
            "?",
            "??",
            ":id",
            "<id>",
            "{0}",
            "${x}",
            "--",
            "/* */",
            ";",
            "' or '1'='1",
            "null",
            "NULL",
            "-",
            "\u200B",
            "a\u202Eb",
            "\uFEFFa",
            "0x27",
            "x\u00A0y",
            "a|b",
            ".");

    @Test
    void ids_that_differ_in_case_width_or_composition_are_of_different_records() {
        write(tx -> ALIKE.forEach(id -> tx.insert(card(id, Cards.TEXT, id))));

        for (String id : ALIKE) {
            assertThat(findCard(id).indexed().value(Cards.TEXT)).contains(id);
        }
        assertThat(cards(Query.of(Cards.KIND))).isEqualTo(ALIKE);
    }

    @Test
    void texts_that_differ_in_case_width_or_composition_are_different_values() {
        write(tx -> {
            for (int i = 0; i < ALIKE.size(); i++) {
                tx.insert(card(
                        id(i), Indexed.none().with(Cards.CODE, ALIKE.get(i)).with(Cards.TEXT, ALIKE.get(i))));
            }
        });

        for (int i = 0; i < ALIKE.size(); i++) {
            String text = ALIKE.get(i);
            assertThat(cardsWhere(Condition.equal(Cards.CODE, text))).containsExactly(id(i));
            assertThat(cardsWhere(Condition.equal(Cards.TEXT, text))).containsExactly(id(i));
            assertThat(cardsWhere(Condition.between(Cards.TEXT, text, text))).containsExactly(id(i));
            assertThat(cardsWhere(Condition.atLeast(Cards.CODE, text))).hasSize(ALIKE.size() - i);
        }
    }

    private static String id(int i) {
        return "n" + (100 + i);
    }

    @Test
    void codes_of_a_set_that_differ_in_case_width_or_composition_are_different_codes() {
        write(tx -> {
            tx.insert(card("all", Indexed.none().withCodes(Cards.TAGS, ALIKE)));
            for (int i = 0; i < ALIKE.size(); i++) {
                tx.insert(card(id(i), Indexed.none().withCodes(Cards.TAGS, Set.of(ALIKE.get(i)))));
            }
        });

        assertThat(findCard("all").indexed().codes(Cards.TAGS)).containsExactlyElementsOf(ALIKE);
        for (int i = 0; i < ALIKE.size(); i++) {
            assertThat(cardsWhere(Condition.hasAny(Cards.TAGS, Set.of(ALIKE.get(i)))))
                    .containsExactly("all", id(i));
        }
        assertThat(cardsWhere(Condition.hasAll(Cards.TAGS, new HashSet<>(ALIKE))))
                .containsExactly("all");
    }

    @Test
    void spaces_at_the_end_of_a_text_are_kept_and_count() {
        List<String> spaced = List.of("x", "x ", "x  ", "x\u3000");
        write(tx -> {
            tx.insert(card("all", Indexed.none().withCodes(Cards.TAGS, spaced)));
            for (int i = 0; i < spaced.size(); i++) {
                tx.insert(card(
                        id(i), Indexed.none().with(Cards.CODE, spaced.get(i)).with(Cards.TEXT, spaced.get(i))));
            }
        });

        assertThat(findCard("all").indexed().codes(Cards.TAGS)).containsExactlyElementsOf(spaced);
        for (int i = 0; i < spaced.size(); i++) {
            assertThat(cardsWhere(Condition.equal(Cards.CODE, spaced.get(i)))).containsExactly(id(i));
            assertThat(cardsWhere(Condition.atMost(Cards.TEXT, spaced.get(i)))).hasSize(i + 1);
        }
        assertThat(cardsWhere(Condition.hasAny(Cards.TAGS, Set.of("x   ")))).isEmpty();
    }

    @Test
    void an_id_that_begins_or_ends_with_white_space_is_refused_at_the_door() {
        for (String id : List.of(" a", "a ", "\u3000a", "a\u3000", " ", "\u2003")) {
            assertThatThrownBy(() -> card(id, Indexed.none())).isInstanceOf(RefusedValueException.class);
        }
    }

    @Test
    void signs_of_sql_of_templates_and_of_wild_cards_are_text_like_any_other() {
        write(tx -> {
            for (String sign : SIGNS) {
                Indexed indexed = Indexed.none()
                        .with(Cards.CODE, sign)
                        .with(Cards.TEXT, sign)
                        .withCodes(Cards.TAGS, Set.of(sign));
                tx.insert(new Draft(Cards.KIND, sign, UnitId.of("u-" + SIGNS.indexOf(sign)), sign, indexed));
            }
        });

        for (String sign : SIGNS) {
            Row row = findCard(sign);
            assertThat(row.body()).isEqualTo(sign);
            assertThat(row.indexed().value(Cards.CODE)).contains(sign);
            assertThat(cardsWhere(Condition.equal(Cards.TEXT, sign))).containsExactly(sign);
            assertThat(cardsWhere(Condition.in(Cards.CODE, Set.of(sign)))).containsExactly(sign);
            assertThat(cardsWhere(Condition.hasAll(Cards.TAGS, Set.of(sign)))).containsExactly(sign);
        }
    }

    @Test
    void a_body_of_the_greatest_length_is_kept_whole_and_a_longer_one_refused() {
        String body = "统".repeat(4 * 1_024 * 1_024 - 2) + "\uD842\uDFB7";

        write(tx -> tx.insert(new Draft(Cards.KIND, "a", COUNTY, body, Indexed.none())));

        assertThat(findCard("a").body().equals(body)).isTrue();
        assertThatThrownBy(() -> new Draft(Cards.KIND, "b", COUNTY, body + "x", Indexed.none()))
                .isInstanceOf(RefusedValueException.class);
    }

    @Test
    void a_value_of_an_attribute_that_the_kind_does_not_have_is_refused_at_the_door() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card("a", Indexed.none().with(Note.TITLE, "甲")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card("a", Indexed.none().with(Attribute.text("code"), "甲")));
    }

    @Test
    void a_set_of_2_000_codes_is_kept_and_a_larger_one_refused() {
        var codes = new ArrayList<String>();
        for (int i = 0; i < 2_000; i++) {
            codes.add("c" + (10_000 + i));
        }
        insertCards(
                card("a", Indexed.none().withCodes(Cards.TAGS, codes).withCodes(Cards.MARKS, List.of("m"))),
                card("b", Indexed.none().withCodes(Cards.TAGS, codes.subList(0, 1_999))));

        assertThat(findCard("a").indexed().codes(Cards.TAGS)).containsExactlyElementsOf(codes);
        assertThat(cardsWhere(Condition.hasAll(Cards.TAGS, new HashSet<>(codes))))
                .containsExactly("a");
        assertThat(cardsWhere(Condition.hasAny(Cards.MARKS, Set.of("c10000")))).isEmpty();
        codes.add("one more");
        assertThatThrownBy(() -> Indexed.none().withCodes(Cards.TAGS, codes)).isInstanceOf(RefusedValueException.class);
    }

    @Test
    void codes_of_the_greatest_length_are_kept_and_told_apart_by_their_last_character() {
        String long1 = "𠮷".repeat(149) + "aa";
        String long2 = "𠮷".repeat(149) + "ab";
        insertCards(
                card("1", Indexed.none().with(Cards.CODE, long1).withCodes(Cards.TAGS, List.of(long1, long2))),
                card("2", Indexed.none().with(Cards.CODE, long2).withCodes(Cards.TAGS, List.of(long2))));

        assertThat(cardsWhere(Condition.equal(Cards.CODE, long2))).containsExactly("2");
        assertThat(cardsWhere(Condition.hasAny(Cards.TAGS, Set.of(long1)))).containsExactly("1");
        assertThat(cards(Query.of(Cards.KIND).orderBy(Cards.CODE, DESCENDING))).containsExactly("2", "1");
    }

    @Test
    void texts_of_the_greatest_length_are_ordered_and_told_apart_by_their_last_character() {
        String most = "统".repeat(1_999);
        insertCards(
                card("1", Cards.TEXT, most + "c"),
                card("2", Cards.TEXT, most + "a"),
                card("3", Cards.TEXT, most + "b"));

        assertThat(cards(Query.of(Cards.KIND).orderBy(Cards.TEXT, ASCENDING))).containsExactly("2", "3", "1");
        assertThat(cardsWhere(Condition.equal(Cards.TEXT, most + "b"))).containsExactly("3");
        assertThat(cardsWhere(Condition.atMost(Cards.TEXT, most + "b"))).containsExactly("2", "3");
    }

    @Test
    void ids_of_the_greatest_length_are_kept_and_told_apart_by_their_last_character() {
        String most = "𠮷".repeat(63);
        write(tx -> List.of("ab", "aa", "𠮷").forEach(end -> tx.insert(card(most + end, Cards.CODE, end))));

        assertThat(findCard(most + "ab").indexed().value(Cards.CODE)).contains("ab");
        assertThat(cards(Query.of(Cards.KIND))).containsExactly(most + "aa", most + "ab", most + "𠮷");
        assertThatThrownBy(() -> card(most + "abc", Indexed.none())).isInstanceOf(RefusedValueException.class);
    }

    @Test
    void a_condition_on_a_text_that_no_store_could_keep_is_refused() {
        for (String refused : List.of("", "a\u0000", "\uD840", "a\nb", "x".repeat(301))) {
            assertThatThrownBy(() -> Condition.equal(Cards.CODE, refused)).isInstanceOf(RefusedValueException.class);
            assertThatThrownBy(() -> Condition.atLeast(Cards.CODE, refused)).isInstanceOf(RefusedValueException.class);
            assertThatThrownBy(() -> Condition.hasAny(Cards.TAGS, Set.of(refused)))
                    .isInstanceOf(RefusedValueException.class);
            assertThatThrownBy(() -> Condition.hasAll(Cards.TAGS, Set.of(refused)))
                    .isInstanceOf(RefusedValueException.class);
        }
    }
}
