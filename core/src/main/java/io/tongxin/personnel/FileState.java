package io.tongxin.personnel;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/** How it stands with what is held about a person. 档案状态 (dangan zhuangtai). */
@Term(zh = "档案状态", pinyin = "dangan zhuangtai", source = "library")
public enum FileState {
    /** 在册. */
    HELD("在册", "held"),
    /** 离开: the person left; what is held is only stored and protected until its retention ends. */
    LEFT("离开", "left"),
    /** 已合并: it turned out to be of a person who is held under another id. */
    MERGED("已合并", "merged"),
    /** 已删除: nothing is held any more. */
    ERASED("已删除", "erased");

    private final Bilingual label;

    FileState(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** It in words. */
    public Bilingual label() {
        return label;
    }
}
