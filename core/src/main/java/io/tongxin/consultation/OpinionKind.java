package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What an opinion came in as.
 *
 * <p>意见类别 (yijian leibie). All have the same life and the same ledger.
 */
@Term(zh = "意见类别", pinyin = "yijian leibie", source = "library")
public enum OpinionKind {
    /** 意见建议. */
    OPINION("意见建议", "opinion"),
    /** 议案: of deputies to a people's congress. */
    BILL("议案", "bill"),
    /** 提案: of members or bodies of the CPPCC. */
    PROPOSAL("提案", "proposal"),
    /** 代表建议: of deputies to a people's congress. */
    SUGGESTION("代表建议", "suggestion");

    private final Bilingual label;

    OpinionKind(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
