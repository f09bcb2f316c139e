package io.tongxin.pool;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * How far a person's development has come. Declared in the order in which the stages follow; any may be skipped.
 *
 * <p>培养阶段 (peiyang jieduan). It says what an office has done, not how good anybody is.
 */
@Term(zh = "培养阶段", pinyin = "peiyang jieduan", source = "library")
public enum DevelopmentStage {
    /** 发现. */
    FOUND("发现", "found"),
    /** 培训. */
    TRAINED("培训", "trained"),
    /** 挂职锻炼. */
    SECONDED("挂职锻炼", "seconded"),
    /** 推荐. */
    RECOMMENDED("推荐", "recommended"),
    /** 任用. */
    APPOINTED("任用", "appointed");

    private final Bilingual label;

    DevelopmentStage(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
