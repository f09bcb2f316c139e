package io.tongxin.exchange;

import io.tongxin.storage.RefusedValueException;
import io.tongxin.storage.SealedValue;

/** Sealed values as text. */
final class SealedJson {
    private SealedJson() {}

    /**
     * The value of this text.
     *
     * @throws IllegalArgumentException if it is none; the text is not told
     */
    static SealedValue sealed(String text) {
        try {
            return SealedValue.parse(text);
        } catch (RefusedValueException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
