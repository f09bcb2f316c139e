package io.tongxin.duty;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * Why an activity that bears on a duty is not counted for it.
 *
 * <p>不计入原因 (bu jiru yuanyin). The first that applies is shown.
 */
@Term(zh = "不计入原因", pinyin = "bu jiru yuanyin", source = "library")
public enum Rejection {
    /** 已作废. */
    WITHDRAWN("已作废", "withdrawn"),
    /** 更正后的日期尚未到. */
    NOT_YET("更正后的日期尚未到", "moved to a later day"),
    /** 不在履职期间内. */
    OUTSIDE_SPAN("不在履职期间内", "outside the days of the duty"),
    /** 活动类别不符. */
    OTHER_KIND("活动类别不符", "of another kind"),
    /** 责任主体未参加. */
    NOT_TAKING_PART("责任主体未参加", "the owner took no part"),
    /** 参与方式不够. */
    ROLE_TOO_WEAK("参与方式不够", "the owner's part was too small"),
    /** 联系对象不符. */
    NO_PARTNER("联系对象不符", "no fitting partner"),
    /** 未注明所答复的事件. */
    NOT_THE_TRIGGER("未注明所针对的事件", "does not name the event"),
    /** 缺少佐证. */
    EVIDENCE_MISSING("缺少佐证", "evidence missing"),
    /** 与前一次间隔不足. */
    TOO_CLOSE("与前一次间隔不足", "too close to the one before"),
    /** 计入同组其他条目. */
    SERVES_OTHER("已计入同组其他条目", "serves another item of the group"),
    /** 同组各条目均已满额. */
    NOT_NEEDED("同组各条目均已满额", "every item of the group is full");

    private final Bilingual label;

    Rejection(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }
}
