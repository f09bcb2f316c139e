package io.tongxin.privacy;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * How the law classes personal data.
 *
 * <p>个人信息类别 (geren xinxi leibie). It is no level of secrecy; classified material is not held at all.
 */
@Term(zh = "个人信息类别", pinyin = "geren xinxi leibie", source = "个人信息保护法第28条")
public enum DataClass {
    /** 一般个人信息. */
    GENERAL("一般个人信息", "general"),
    /** 敏感个人信息: its leak may hurt a person's dignity, body or property; off until an impact assessment is filed. */
    SENSITIVE("敏感个人信息", "sensitive");

    private final Bilingual label;

    DataClass(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
