package io.tongxin.duty;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * Why nobody owes an item on some days of its period.
 *
 * <p>无责任主体 (wu zeren zhuti). Those days keep their share of the number, so that it burdens nobody else.
 */
@Term(zh = "无责任主体", pinyin = "wu zeren zhuti", source = "library")
public enum Nobody {
    /** 职务空缺. */
    VACANT("职务空缺", "post vacant"),
    /** 单位（职务）尚未设立或已撤销. */
    NO_UNIT("单位未设立或已撤销", "no such unit"),
    /** 清单尚无或已无此条目. */
    NO_ITEM("清单无此条目", "no such item");

    private final Bilingual label;

    Nobody(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
