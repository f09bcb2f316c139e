package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * From which side a consultation was started.
 *
 * <p>发起方 (faqi fang). A talk and a consultation in writing may be started from either.
 */
@Term(zh = "发起方", pinyin = "faqi fang", source = "中共中央办公厅关于加强政党协商的实施意见（2015年）")
public enum Initiator {
    /** 党委. */
    COMMITTEE("党委", "the committee"),
    /** 党派团体. */
    BODY("党派团体", "a body that is consulted");

    private final Bilingual label;

    Initiator(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
