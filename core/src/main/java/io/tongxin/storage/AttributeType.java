package io.tongxin.storage;

import io.tongxin.term.Term;

/**
 * What values an indexed attribute has, so that every store can give it a real column.
 *
 * <p>属性类型 (shuxing leixing). There is no type for text to be searched inside.
 */
@Term(zh = "属性类型", pinyin = "shuxing leixing", source = "library")
public enum AttributeType {
    /** 代码: an identifier or a code, at most 300 characters. */
    CODE,
    /** 文本: a title, at most 2,000 characters; compared as a whole. */
    TEXT,
    /** 日期: a date without time and zone, in the years 1 to 9999. */
    DATE,
    /** 时刻: an instant in whole microseconds, in the years 1 to 9999 of universal time. */
    INSTANT,
    /** 整数: a whole number of 64 bits. */
    NUMBER,
    /** 是否: yes or no; no comes before yes. */
    FLAG,
    /** 多值代码: a set of codes, at most 2,000; it is asked for any or all, and never ordered by. */
    CODES,
    /** 密封: bytes that are kept and given back; nothing can be asked or ordered by them. */
    SEALED
}
