package io.tongxin.role;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * Whom an activity must have met to be credited.
 *
 * <p>对象条件 (duixiang tiaojian). It never asks for a category of persons: categories are sealed and no rule of duties reads
 * them.
 */
@Term(zh = "对象条件", pinyin = "duixiang tiaojian", source = "library")
public enum PartnerCondition {
    /** 不要求. */
    NONE("不要求对象", "no partner asked"),
    /** 任何联系对象（人员）. */
    ANY_PERSON("联系对象", "a person"),
    /** 结对联系对象, a person paired with the post. */
    PAIRED_PERSON("结对联系对象", "a paired person"),
    /** 下级单位, a unit below the owner's on that day. */
    SUBORDINATE_UNIT("下级单位", "a subordinate unit"),
    /** 受指导单位, a unit to which the owner's unit has a relation on that day. */
    GUIDED_UNIT("受指导单位", "a guided unit");

    private final Bilingual label;

    PartnerCondition(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
