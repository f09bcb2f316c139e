package io.tongxin.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is refused, and that its text is fit to be shown. */
final class Refused {
    private Refused() {}

    static RefusedCodeException by(ThrowingCallable call) {
        RefusedCodeException refused = catchThrowableOfType(RefusedCodeException.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.reason().zh()).isNotBlank();
        assertThat(refused.reason().en()).isNotBlank();
        assertThat(refused.getMessage())
                .hasSizeLessThan(1_000)
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
        return refused;
    }
}
