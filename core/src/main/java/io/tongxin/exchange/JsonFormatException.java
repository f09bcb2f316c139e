package io.tongxin.exchange;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A text is not the JSON text of the record it was read as.
 *
 * <p>JSON 格式错误 (JSON geshi cuowu). It says where and what is wrong in Chinese and English; names of fields are shown, contents
 * are not.
 */
@Term(zh = "JSON 格式错误", pinyin = "JSON geshi cuowu", source = "library")
public final class JsonFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Bilingual text;

    JsonFormatException(String path, String zh, String en) {
        super(path.isEmpty() ? zh + " / " + en : path + "：" + zh + " / " + en);
        this.path = requireNonNull(path, "path");
        this.text = Bilingual.of(zh, en);
    }

    /** The path to the part, such as {@code items[3].frequency}; empty for the whole text. */
    public String path() {
        return path;
    }

    /** What is wrong, in Chinese and English. */
    public Bilingual text() {
        return text;
    }
}
