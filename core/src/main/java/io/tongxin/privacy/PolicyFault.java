package io.tongxin.privacy;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * What is wrong with a declaration.
 *
 * <p>声明错误 (shengming cuowu).
 */
@Term(zh = "声明错误", pinyin = "shengming cuowu", source = "library")
public enum PolicyFault {
    /** The field's path is not one under which a value could be sealed. */
    PATH(
            "字段路径须为1至60个字母、数字、下划线或点，首位为字母",
            "the path of a field has 1 to 60 letters, digits, underscores or dots, the first a letter"),
    /** Two declarations have one field or one path. */
    DECLARED_TWICE("同一字段声明了两次", "the field is declared twice"),
    /** Nobody may read it. */
    NO_READERS("没有声明哪些角色可以查阅；无人需要的字段不应收集", "no role may read it; what nobody needs is not collected"),
    /** Too many roles may read it. */
    MANY_READERS("可查阅的角色超过100个", "more than 100 roles may read it"),
    /** One of the three administrations may read it. */
    ADMINISTRATION_READS(
            "系统管理、安全管理、审计管理人员不得查阅个人信息字段", "system, security and audit administration read no personal field"),
    /** A sensitive field rests on consent that is not separate. */
    CONSENT_NOT_SEPARATE(
            "敏感个人信息基于同意的，须取得单独同意（SEPARATE_CONSENT）",
            "a sensitive field that rests on consent needs separate consent (SEPARATE_CONSENT)"),
    /** The basis needs a law, and none is cited. */
    NO_LAW(
            "以法定职责、法定义务或法律另有规定为依据的，须引用法律或行政法规",
            "a statutory duty, or another case of law, must cite the law or administrative regulation"),
    /** What is cited is not among the norms. */
    UNKNOWN_CITATION("引用的规范、版本或条款不在规范库中", "the cited norm, version or article is not among the norms"),
    /** What is cited is a Party norm, a local rule or of no stated kind. */
    NOT_A_LAW(
            "引用的不是法律或行政法规；仅凭党内法规、地方规定或未标明类别的文件不构成法定职责",
            "what is cited is neither a law nor an administrative regulation; a Party norm, a local rule or a document of no"
                    + " stated kind alone is no statutory duty"),
    /** A legal period of retention whose law is not one. */
    PERIOD_NOT_OF_LAW(
            "法定保存期限须由规范库中的法律或行政法规规定",
            "a legal period of retention must cite a law or administrative regulation that is among the norms");

    private final Bilingual reason;

    PolicyFault(String zh, String en) {
        this.reason = Bilingual.of(zh, en);
    }

    /** It as a sentence. */
    public Bilingual reason() {
        return reason;
    }
}
