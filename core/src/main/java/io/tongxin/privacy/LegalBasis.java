package io.tongxin.privacy;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * On what ground of the law a host holds personal data.
 *
 * <p>处理依据 (chuli yiju). The library has no default: the host declares one for each field and answers for it.
 */
@Term(zh = "处理依据", pinyin = "chuli yiju", source = "个人信息保护法第13条")
public enum LegalBasis {
    /** 同意: for general fields alone. */
    CONSENT("同意", "consent"),
    /** 单独同意: consent given to this one thing, which a sensitive field needs where it rests on consent (Article 29). */
    SEPARATE_CONSENT("单独同意", "separate consent"),
    /** 合同或人力资源管理所必需. */
    CONTRACT_OR_PERSONNEL("合同或人力资源管理所必需", "contract or personnel management"),
    /** 履行法定职责或者法定义务: needs the law or administrative regulation that lays the duty down; a Party norm alone does not. */
    STATUTORY_DUTY("履行法定职责或法定义务", "statutory duty"),
    /** 应对突发公共卫生事件或紧急情况. */
    EMERGENCY("紧急情况", "emergency"),
    /** 新闻报道、舆论监督. */
    NEWS_OR_SUPERVISION("新闻报道、舆论监督", "news or supervision"),
    /** 已合法公开的个人信息. */
    LAWFULLY_PUBLIC("已合法公开", "lawfully public"),
    /** 法律、行政法规规定的其他情形: needs that law or administrative regulation. */
    OTHER_LAW("法律、行政法规规定的其他情形", "another case laid down by law");

    private final Bilingual label;

    LegalBasis(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** Whether it rests on the person's consent, which can be withdrawn. */
    public boolean isConsent() {
        return this == CONSENT || this == SEPARATE_CONSENT;
    }

    /** Whether it needs a law or administrative regulation that is cited. */
    public boolean needsLaw() {
        return this == STATUTORY_DUTY || this == OTHER_LAW;
    }
}
