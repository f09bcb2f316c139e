package io.tongxin.examples.vectors;

import java.util.Optional;

/** A text is not a file of vectors; the message says in Chinese and English where and why, and shows names of fields alone. */
public final class VectorFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    VectorFormatException(String path, String zh, String en) {
        super((path.isEmpty() ? "" : path + "：") + zh + " / " + en);
    }

    /** Wraps the refusal of a part, whose own words say what is wrong with it. */
    VectorFormatException(String path, IllegalArgumentException refused) {
        super(
                path + "：" + Optional.ofNullable(refused.getMessage()).orElse("内容不符合要求 / the content is refused"),
                refused);
    }
}
