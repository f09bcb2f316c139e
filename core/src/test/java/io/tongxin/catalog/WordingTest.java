package io.tongxin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.catalog.Reference.Target;
import io.tongxin.term.Nearest;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("io.tongxin.catalog.messages", locale);
    }

    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(bundle(Locale.CHINESE).keySet())
                .isEqualTo(bundle(Locale.ROOT).keySet());
        assertThat(bundle(Locale.CHINESE).keySet())
                .allMatch(key -> !bundle(Locale.CHINESE)
                        .getString(key)
                        .equals(bundle(Locale.ROOT).getString(key)));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void every_reference_has_its_sentence(Target target) {
        assertThat(bundle(Locale.ROOT).containsKey(target.key())).isTrue();
    }

    @Test
    void a_part_that_is_empty_leaves_no_trace() {
        assertThat(new Wording(Locale.ENGLISH).of("unknown.unit", "", "")).isEqualTo("there is no such unit");
        assertThat(new Wording(Locale.CHINESE).of("unknown.unit", "", "")).isEqualTo("没有这个单位");
    }

    @ParameterizedTest
    @CsvSource({"minute, minutes", "talks, talk", "frequncy, frequency"})
    void the_nearest_word_is_found(String wrong, String meant) {
        assertThat(Nearest.to(wrong, java.util.List.of("minutes", "photo", "talk", "frequency")))
                .contains(meant);
    }

    @Test
    void a_word_that_is_like_none_has_no_nearest() {
        assertThat(Nearest.to("zzzzzz", java.util.List.of("minutes", "photo"))).isEmpty();
        assertThat(Nearest.to("x".repeat(100_000), java.util.List.of("minutes")))
                .isEmpty();
    }
}
