package io.tongxin.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class SealedValueTest {
    @Test
    void it_is_read_from_its_text() {
        for (byte[] bytes : List.of(new byte[] {0}, new byte[] {-1, -2}, new byte[4_096])) {
            SealedValue value = SealedValue.of(bytes);
            assertThat(SealedValue.parse(value.text())).isEqualTo(value);
        }
        assertThat(SealedValue.of(new byte[] {-1, -2}).text()).isEqualTo("//4=");
    }

    @Test
    void a_text_that_is_not_as_it_was_written_is_refused() {
        for (String wrong : List.of("", "//4", "//5=", "__4=", "//4=\n", "金", "A".repeat(5_468))) {
            assertThatExceptionOfType(RefusedValueException.class).as(wrong).isThrownBy(() -> SealedValue.parse(wrong));
        }
    }
}
