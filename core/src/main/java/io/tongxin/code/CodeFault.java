package io.tongxin.code;

import io.tongxin.term.Term;

/**
 * What is wrong with a refused code or number, for programs; people read the reason beside it.
 *
 * <p>代码错误 (daima cuowu).
 */
@Term(zh = "代码错误", pinyin = "daima cuowu", source = "library")
public enum CodeFault {
    /** 无此代码表: there is no table of that name. */
    UNKNOWN_SYSTEM,
    /** 无此代码: the table has no such code. */
    UNKNOWN_CODE,
    /** 无此名称: the table has no such label. */
    UNKNOWN_LABEL,
    /** 名称不明确: the label may mean several codes, and nothing is guessed. */
    UNCLEAR_LABEL,
    /** 代码与名称不符: code and label stand beside each other and belong to different entries. */
    CODE_AND_LABEL_DIFFER,
    /** 不予采用: the table has the code, and the library never holds it. */
    WITHHELD,
    /** 长度不符: the text has another number of characters. */
    LENGTH,
    /** 旧15位号码: the old ID number of 15 digits. */
    OLD_FORM,
    /** 字符不符: a character that cannot stand there. */
    CHARACTER,
    /** 地区不符: a region that the list of provinces does not have. */
    REGION,
    /** 出生日期不符: no date of the calendar, or one before 1800. */
    BIRTH_DATE,
    /** 出生日期过晚: a birth after the given day. */
    BORN_TOO_LATE,
    /** 校验码不符: the last character does not fit the others. */
    CHECK_CHARACTER
}
