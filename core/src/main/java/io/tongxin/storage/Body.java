package io.tongxin.storage;

import io.tongxin.term.Term;

/**
 * How a record becomes the JSON text that a row holds, and is read back.
 *
 * <p>正文格式 (zhengwen geshi). {@code read(write(x)).equals(x)}, and equal records have equal texts. Safe for use by many threads.
 *
 * @param <T> the type of record
 */
@Term(zh = "正文格式", pinyin = "zhengwen geshi", source = "library")
public interface Body<T> {
    /** The record's text. */
    String write(T value);

    /**
     * The record of that text.
     *
     * @throws IllegalArgumentException if the text is not one that {@link #write} makes; the message names the path
     */
    T read(String text);
}
