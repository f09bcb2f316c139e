package io.tongxin.term;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Chinese term that a public type stands for, and where the term comes from.
 *
 * <p>术语 (shuyu). {@code docs/glossary.md} is generated from these annotations. It is documentation only: no behaviour
 * hangs on it.
 */
@Term(zh = "术语", pinyin = "shuyu", source = "library")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Term {
    /** The term in Chinese characters. */
    String zh();

    /** Its pinyin, without tone marks. */
    String pinyin();

    /** The norm or standard that uses the term, or {@code library} where the term is our own. */
    String source();
}
