package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A step of procedure that a rule can ask for: what is asked, and what would cure its absence.
 *
 * <p>程序要求 (chengxu yaoqiu). When each is judged is said at each. That a climate is frank, and that a form fits its matter, is not among them:
 * no record shows it.
 */
@Term(zh = "程序要求", pinyin = "chengxu yaoqiu", source = "关于加强政党协商的实施意见（2015年）；中国共产党政治协商工作条例第16至20条")
public enum Procedure {
    /** 年度计划先听取意见: judged when a plan is approved. */
    PLAN_HEARD(
            "年度计划批准前听取各方意见",
            "the bodies are heard before an annual plan is approved",
            "听取意见后调整计划并重新批准",
            "hear them, amend the plan and have it approved again"),
    /** 年度计划载明议题、时间、参加范围: judged when a plan is approved. */
    PLAN_COMPLETE(
            "年度计划载明议题、时间和参加范围",
            "an annual plan states topics, times and participants",
            "补全议题、时间或参加范围",
            "add the missing topic, time or participants"),
    /** 年度计划经批准: judged when a consultation under it is held, and when its year is over. */
    PLAN_APPROVED("年度计划经批准", "an annual plan is approved", "提请批准", "have it approved"),
    /** 年度计划向各方通报: judged when a consultation under it is held, and when its year is over. */
    PLAN_TOLD(
            "批准的年度计划向参加各方通报", "the bodies are told of the approved plan", "向未获通报的各方通报", "tell those who were not told"),
    /** 年度计划有重点考察调研: judged when a plan is approved. */
    PLAN_RESEARCH(
            "年度计划安排重点考察调研",
            "the annual plan has a key investigation",
            "调整计划，列入重点考察调研",
            "amend the plan and put a key investigation into it"),
    /** 会议协商列入年度计划: judged when it is held. */
    PLANNED(
            "会议协商列入年度计划",
            "a consultation meeting stands in the annual plan",
            "调整计划，补列议题",
            "amend the plan and add the topic"),
    /** 拟定工作方案: judged when it is held. */
    SCHEME_WRITTEN("事先拟定工作方案", "a work scheme is written beforehand", "举行前拟定方案", "write the scheme before it is held"),
    /** 集中阅看或情况介绍: judged when it is held. */
    READING_HELD(
            "事先组织集中阅看、介绍情况",
            "the material is read together and explained beforehand",
            "举行前组织阅看",
            "arrange a reading before it is held"),
    /** 到会说明: judged when it is held. */
    EXPLAINED("会上作说明", "the matter is explained at the meeting", "请说明单位补作说明", "have the matter explained afterwards"),
    /** 各方发言: judged when it is held. */
    SPOKEN("参加各方发言讨论", "the bodies speak and discuss", "补充书面协商，听取各方意见", "hear the bodies in writing"),
    /** 约谈事先告知: of a talk started by the committee, judged when it is held. */
    INFORMED_AHEAD(
            "党委发起的约谈事先告知",
            "a talk started by the committee is announced ahead",
            "举行前告知",
            "tell the body before it is held"),
    /** 约谈经统战部门: of a talk started by a body, judged when it is held. */
    THROUGH_DEPARTMENT(
            "党派团体发起的约谈经统战部门联系",
            "a talk started by a body goes through the united front work department",
            "由统战部门联系安排",
            "have the department arrange it"),
    /** 书面协商由统战部门送达和汇总: of one started by the committee, judged when the answers are in. */
    SENT_BY_DEPARTMENT(
            "党委发起的书面协商由统战部门送达",
            "consultation in writing started by the committee is sent out by the united front work department",
            "由统战部门送达材料",
            "have the department send the material"),
    /** 形成纪要: judged when it is closed. */
    MINUTES_MADE("会议形成纪要", "minutes are made", "补齐纪要", "make the minutes"),
    /** 重要成果报送: judged when it is closed. */
    RESULT_REPORTED("重要成果报送党委", "important results are reported to the committee", "报送成果", "report the results"),
    /** 意见及时答复: judged when the consultation is closed or, of opinions raised in none, when the year is over. */
    REPLIED(
            "意见逐条办理并及时答复",
            "each opinion has its end and its reply, promptly",
            "提出办理结果并答复全部提出方",
            "decide on it and reply to all who raised it");

    private final Bilingual asked;
    private final Bilingual cure;

    Procedure(String zh, String en, String cureZh, String cureEn) {
        this.asked = Bilingual.of(zh, en);
        this.cure = Bilingual.of(cureZh, cureEn);
    }

    /** What is asked. */
    public Bilingual asked() {
        return asked;
    }

    /** What would cure its absence. */
    public Bilingual cure() {
        return cure;
    }
}
