package io.tongxin.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tongxin.exchange.JsonFormatException;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.ActivityId;
import io.tongxin.id.AppealId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.privacy.DataClass;
import io.tongxin.storage.SealedValue;
import io.tongxin.validity.Validity;
import io.tongxin.validity.Violation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an appeal holds, in clear and sealed, and what it never shows. */
class AppealTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static Appeal appeal() {
        return Appeal.of(
                AppealId.of("appeal-1"),
                UnitId.of("edu"),
                PersonId.of("person-secret"),
                ActivityId.of("talk-1"),
                DAY,
                "希望协助落实场地");
    }

    private static SealedAppeal sealed() {
        return new SealedAppeal(
                AppealId.of("appeal-1"),
                UnitId.of("edu"),
                PersonId.of("person-secret"),
                ActivityId.of("talk-1"),
                DAY,
                SealedValue.of(new byte[] {1, 2}),
                Optional.empty());
    }

    @Test
    void no_text_that_is_made_of_an_appeal_shows_a_text_or_the_person() {
        Appeal handled = appeal().handledOn(DAY.plusDays(1), "已落实");

        assertThat(appeal()).hasToString("Appeal[appeal-1]");
        assertThat(handled).hasToString("Appeal[appeal-1]");
        assertThat(handled.handled().orElseThrow()).hasToString("Handled[2026-04-01]");
        assertThat(sealed()).hasToString("SealedAppeal[appeal-1 OPEN]");
    }

    @Test
    void an_appeal_is_open_until_it_is_handled() {
        SealedAppeal handled = sealed().handledOn(DAY, SealedValue.of(new byte[] {3}));

        assertThat(sealed().state()).isEqualTo(AppealState.OPEN);
        assertThat(handled.state()).isEqualTo(AppealState.HANDLED);
        assertThat(AppealState.HANDLED.label()).hasToString("已办 / handled");
    }

    @Test
    void an_appeal_is_not_handled_before_it_is_made() {
        SealedValue done = SealedValue.of(new byte[] {3});
        Validity validity = Validity.in(Locale.ENGLISH);

        assertThat(validity.violations(sealed().handledOn(DAY, done))).isEmpty();
        assertThat(validity.violations(sealed().handledOn(DAY.minusDays(1), done)))
                .containsExactly(new Violation(
                        "handled.day", "an appeal cannot be handled before it is made", "appeal.handled-before-asked"));
    }

    @Test
    void an_appeal_is_read_back_from_its_text() {
        SealedAppeal handled = sealed().handledOn(DAY, SealedValue.of(new byte[] {3}));
        String text = JsonForms.SEALED_APPEAL.write(handled);

        assertThat(text)
                .isEqualTo(
                        "{\"id\":\"appeal-1\",\"unit\":\"edu\",\"person\":\"person-secret\",\"activity\":\"talk-1\","
                                + "\"day\":\"2026-03-31\",\"asked\":\"AQI=\",\"handled\":{\"day\":\"2026-03-31\",\"done\":\"Aw==\"}}");
        assertThat(JsonForms.SEALED_APPEAL.read(text)).isEqualTo(handled);
        assertThat(JsonForms.SEALED_APPEAL.read(JsonForms.SEALED_APPEAL.write(sealed())))
                .isEqualTo(sealed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "希望协助落实场地", "AQI", "AQI=\\n"})
    void a_text_in_clear_is_no_sealed_one_and_is_not_told(String asked) {
        String text = JsonForms.SEALED_APPEAL.write(sealed()).replace("AQI=", asked);

        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> JsonForms.SEALED_APPEAL.read(text))
                .satisfies(e -> assertThat(e.path()).isEqualTo("asked"))
                .satisfies(e -> assertThat(e).message().doesNotContain("希望"));
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_asks_for_may_tell_anything_and_is_sensitive(AppealField field) {
        assertThat(field.dataClass()).isEqualTo(DataClass.SENSITIVE);
        assertThat(field.isCore()).isFalse();
        assertThat(field).hasToString(field.path());
    }
}
