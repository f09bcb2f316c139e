package io.tongxin.pairing;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * How a pair stands on a day: each that is in force is in exactly one state. What breaks the pair comes before what is due.
 *
 * <p>结对状态 (jiedui zhuangtai). It says something of the office's care, never of the friend.
 */
@Term(zh = "结对状态", pinyin = "jiedui zhuangtai", source = "library")
public enum PairingState {
    /** 联系正常. */
    IN_TOUCH("联系正常", "in touch", "无需处理", "nothing to do"),
    /** 应联系: the ideal gap has passed. */
    DUE("应联系", "contact is due", "安排一次谈心或走访并记录", "a talk or a visit, recorded"),
    /** 逾期未联系: the maximum gap has passed. */
    OVERDUE("逾期未联系", "contact is overdue", "尽快安排谈心或走访并记录", "a talk or a visit soon, recorded"),
    /** 职务空缺: nobody holds the post on the day. */
    WITHOUT_HOLDER("职务空缺", "nobody holds the post", "任命该职务，或将结对转交其他职务", "an appointment, or another post for the pair"),
    /** 无结对对象: the person has left, or was erased. */
    WITHOUT_PARTNER("无结对对象", "the friend is not there any more", "结束该结对，另行结对", "an end of the pair, and a new one"),
    /** 职务已撤销: the post, or its unit, is not there any more, or is not known. */
    POST_ENDED("职务已撤销", "the post is not there any more", "将结对转交其他职务，或结束该结对", "another post for the pair, or its end");

    private final Bilingual label;
    private final Bilingual cure;

    PairingState(String zh, String en, String cureZh, String cureEn) {
        this.label = Bilingual.of(zh, en);
        this.cure = Bilingual.of(cureZh, cureEn);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** What would cure it. */
    public Bilingual cure() {
        return cure;
    }

    /** Whether post, holder and friend are all there, so that the pair can be kept. */
    public boolean isWhole() {
        return this == IN_TOUCH || this == DUE || this == OVERDUE;
    }
}
