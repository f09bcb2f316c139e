package io.tongxin;

import io.tongxin.term.Term;

/**
 * Is told how far a command of many changes has come.
 *
 * <p>进度 (jindu). It is called by the thread that writes, inside the transaction, after each thousand changes or so and after the
 * last: what is stored is not committed yet. An exception of it ends the command and goes to the caller; nothing is stored then.
 */
@Term(zh = "进度", pinyin = "jindu", source = "library")
@FunctionalInterface
public interface Progress {
    /**
     * So many changes are stored.
     *
     * @param changes how many are stored so far
     * @param of how many there are in all
     */
    void stored(int changes, int of);
}
