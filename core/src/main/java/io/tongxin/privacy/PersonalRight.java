package io.tongxin.privacy;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What a person may ask for about the own data.
 *
 * <p>个人权利 (geren quanli).
 */
@Term(zh = "个人权利", pinyin = "geren quanli", source = "个人信息保护法第44至48条")
public enum PersonalRight {
    /** 查阅、复制 (Article 45). */
    COPY("查阅、复制", "copy"),
    /** 更正、补充 (Article 46). */
    CORRECTION("更正、补充", "correction"),
    /** 限制或者拒绝处理 (Article 44). */
    RESTRICTION("限制或拒绝处理", "restriction or objection"),
    /** 删除 (Article 47). */
    ERASURE("删除", "erasure"),
    /** 解释说明处理规则 (Article 48). */
    EXPLANATION("解释说明", "explanation");

    private final Bilingual label;

    PersonalRight(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
