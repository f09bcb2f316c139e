package io.tongxin.norm;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What sort of document a norm is, by who may issue it.
 *
 * <p>规范类别 (guifan leibie). It says nothing of how strictly a clause binds. Only a law and an administrative regulation can lay a
 * statutory duty to hold personal data down.
 */
@Term(zh = "规范类别", pinyin = "guifan leibie", source = "library")
public enum NormKind {
    /** 法律, the constitution included. */
    LAW("法律", "law"),
    /** 行政法规. */
    ADMINISTRATIVE_REGULATION("行政法规", "administrative regulation"),
    /** 部门规章、地方性法规和地方政府规章. */
    LOCAL_OR_DEPARTMENTAL("地方性法规或规章", "local or departmental rule"),
    /** 党内法规. */
    PARTY_REGULATION("党内法规", "Party regulation"),
    /** 党内规范性文件. */
    PARTY_DOCUMENT("党内规范性文件", "Party document"),
    /** 标准. */
    STANDARD("标准", "standard"),
    /** 其他文件, such as a unit's own list or plan. */
    OTHER("其他文件", "other document");

    private final Bilingual label;

    NormKind(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** Whether it is a law or an administrative regulation. */
    public boolean isLawOrAdministrativeRegulation() {
        return this == LAW || this == ADMINISTRATIVE_REGULATION;
    }
}
