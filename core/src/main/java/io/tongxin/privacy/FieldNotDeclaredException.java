package io.tongxin.privacy;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A field was to be held or read that is off: the host has not declared it, or its impact assessment is not filed.
 *
 * <p>字段未启用 (ziduan wei qiyong). It names the field and never holds a value.
 */
@Term(zh = "字段未启用", pinyin = "ziduan wei qiyong", source = "library")
public final class FieldNotDeclaredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Bilingual text;

    private FieldNotDeclaredException(PersonalField field, Bilingual text) {
        super(text.toString());
        this.path = field.path();
        this.text = text;
    }

    static FieldNotDeclaredException undeclared(PersonalField field) {
        return new FieldNotDeclaredException(
                field,
                Bilingual.of(
                        "字段" + field.path() + "未启用：宿主没有声明它的依据、查阅角色和保存期限",
                        "the field " + field.path()
                                + " is off: the host has declared no basis, readers and retention for it"));
    }

    static FieldNotDeclaredException unassessed(PersonalField field) {
        return new FieldNotDeclaredException(
                field,
                Bilingual.of(
                        "字段" + field.path() + "未启用：它是敏感个人信息，须先登记影响评估",
                        "the field " + field.path()
                                + " is off: it is sensitive, and its impact assessment must be filed first"));
    }

    /** The path of the field. */
    public String path() {
        return path;
    }

    /** Why it is off, in Chinese and English. */
    public Bilingual text() {
        return text;
    }
}
