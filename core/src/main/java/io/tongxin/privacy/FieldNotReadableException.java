package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A field was to be read by an actor whose roles the host did not declare as its readers.
 *
 * <p>字段不可查阅 (ziduan bu ke chayue). It names the field and never holds a value, nor says whether there is one.
 */
@Term(zh = "字段不可查阅", pinyin = "ziduan bu ke chayue", source = "library")
public final class FieldNotReadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Bilingual text;

    private FieldNotReadableException(String path, Bilingual text) {
        super(text.toString());
        this.path = requireNonNull(path, "path");
        this.text = text;
    }

    /** Of that field. */
    public static FieldNotReadableException of(PersonalField field) {
        return new FieldNotReadableException(
                field.path(),
                Bilingual.of("当前角色不能查阅字段" + field.path(), "the roles at hand may not read the field " + field.path()));
    }

    /** The path of the field. */
    public String path() {
        return path;
    }

    /** What happened, in Chinese and English. */
    public Bilingual text() {
        return text;
    }
}
