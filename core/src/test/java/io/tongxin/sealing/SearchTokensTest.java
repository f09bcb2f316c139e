package io.tongxin.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.tongxin.id.UnitId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTokensTest {
    private static final UnitId CITY = UnitId.of("city");
    private static final SearchField NAME = SearchField.of("persons", "name", Normalization.NAME, 128);

    private final FixedRandom random = new FixedRandom();
    private final byte[] first = random.key();
    private final byte[] second = random.key();
    private final SearchTokens tokens = SearchTokens.of("t1", first);

    private String token(SearchTokens by, String text) {
        return by.toKeep(CITY, NAME, ClearValue.of(text)).text();
    }

    @Test
    void keys_are_drawn_as_rfc_5869_has_it() {
        HexFormat hex = HexFormat.of();
        KeyedHash hash = KeyedHash.hmacSha256();
        byte[] extracted =
                Hkdf.extract(hash, hex.parseHex("000102030405060708090a0b0c"), hex.parseHex("0b".repeat(22)));

        assertThat(hex.formatHex(extracted))
                .isEqualTo("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
        assertThat(hex.formatHex(Hkdf.expand(hash, extracted, hex.parseHex("f0f1f2f3f4f5f6f7f8f9"))))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    }

    @Test
    void the_same_value_however_it_is_written_has_one_token_and_another_value_another() {
        assertThat(token(tokens, "岚 小\u3000渚")).isEqualTo(token(tokens, "岚小渚"));
        assertThat(token(tokens, "岚小屿")).isNotEqualTo(token(tokens, "岚小渚"));
    }

    @Test
    void tokens_of_two_fields_kinds_root_units_or_keys_have_nothing_in_common() {
        ClearValue value = ClearValue.of("岚小渚");
        Set<String> all = Set.of(
                tokens.toKeep(CITY, NAME, value).digits(),
                tokens.toKeep(UnitId.of("city2"), NAME, value).digits(),
                tokens.toKeep(CITY, SearchField.of("persons", "name2", Normalization.NAME, 128), value)
                        .digits(),
                tokens.toKeep(CITY, SearchField.of("persons2", "name", Normalization.NAME, 128), value)
                        .digits(),
                SearchTokens.of("t1", second).toKeep(CITY, NAME, value).digits());

        assertThat(all).hasSize(5);
    }

    @Test
    void a_short_token_is_the_beginning_of_a_long_one() {
        ClearValue value = ClearValue.of("110");
        String full = digits(256, value);

        assertThat(full).hasSize(64);
        for (int bits : List.of(8, 12, 13, 15, 20, 128, 255)) {
            String cut = digits(bits, value);
            assertThat(cut).hasSize((bits + 3) / 4);
            int spare = cut.length() * 4 - bits;
            int last = Character.digit(cut.charAt(cut.length() - 1), 16);
            assertThat(full).startsWith(cut.substring(0, cut.length() - 1));
            assertThat(last).isEqualTo(Character.digit(full.charAt(cut.length() - 1), 16) >> spare << spare);
        }
    }

    private String digits(int bits, ClearValue value) {
        return tokens.toKeep(CITY, SearchField.of("persons", "id", Normalization.NUMBER, bits), value)
                .digits();
    }

    @Test
    void a_length_has_the_false_positives_that_are_expected_of_it() {
        SearchField field = SearchField.of("persons", "id", Normalization.NUMBER, 12);
        int values = 20_000;
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < values; i++) {
            counts.merge(tokens.toKeep(CITY, field, ClearValue.of("N" + i)).digits(), 1, Integer::sum);
        }
        double others =
                counts.values().stream().mapToDouble(n -> (double) n * (n - 1)).sum() / values;

        assertThat(others).isCloseTo(field.expectedFalsePositives(values), within(0.3));
        assertThat(field.expectedFalsePositives(100_000)).isCloseTo(24.4, within(0.1));
        assertThat(SearchField.bitsFor(100_000, 0.1)).isEqualTo(20);
        assertThat(SearchField.bitsFor(100_000, 25)).isEqualTo(12);
        assertThat(SearchField.bitsFor(1, 1)).isEqualTo(8);
        assertThat(SearchField.bitsFor(Long.MAX_VALUE, 1e-300)).isEqualTo(256);
        assertThatIllegalArgumentException().isThrownBy(() -> SearchField.bitsFor(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SearchField.bitsFor(1, Double.NaN));
    }

    @Test
    void while_the_key_changes_rows_of_both_keys_are_found() {
        SearchTokens before = tokens.searchingToo("t2", second);
        SearchTokens after = SearchTokens.of("t2", second).searchingToo("t1", first);
        ClearValue value = ClearValue.of("岚小渚");

        for (SearchTokens any : List.of(before, after)) {
            assertThat(any.toFind(CITY, NAME, value))
                    .containsExactlyInAnyOrder(token(tokens, "岚小渚"), token(SearchTokens.of("t2", second), "岚小渚"));
        }
        assertThat(token(before, "岚小渚")).startsWith("t1.");
        assertThat(token(after, "岚小渚")).startsWith("t2.");
        assertThat(after.currentKeyId()).isEqualTo("t2");
        assertThat(after).hasToString("HMAC-SHA256 [t2, t1]");
        assertThatIllegalArgumentException().isThrownBy(() -> after.searchingToo("t2", random.key()));
    }

    @Test
    void a_token_is_read_from_its_text_and_does_not_show_its_digits() {
        SearchToken token = new SearchToken("2026.01", "00ff");

        assertThat(token.text()).isEqualTo("2026.01.00ff");
        assertThat(SearchToken.parse(token.text())).isEqualTo(token);
        assertThat(token).hasToString("token(2026.01)");
        for (String wrong : List.of("", "00ff", ".00ff", "k.", "k.F0", "k.0", "钥.00", "k." + "0".repeat(65))) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> SearchToken.parse(wrong));
        }
    }

    @Test
    void what_has_no_character_to_search_by_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> token(tokens, " \u3000\u200B"))
                .withMessageContaining("persons.name");
        for (int bits : List.of(7, 257)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SearchField.of("persons", "name", Normalization.NAME, bits));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchField.of("Persons", "name", Normalization.NAME, 20));
    }

    @Test
    void what_a_token_found_is_compared_as_it_is_searched() {
        assertThat(NAME.isSame(ClearValue.of("岚小渚"), ClearValue.of("岚 小渚"))).isTrue();
        assertThat(NAME.isSame(ClearValue.of("岚小渚"), ClearValue.of("岚小屿"))).isFalse();
    }
}
