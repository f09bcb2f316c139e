package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Term;

/**
 * How far a journal had come, to be kept outside the store.
 *
 * <p>校验点 (jiaoyan dian). A chain alone does not stop one who can write the whole table and chain it anew, nor one who cuts off
 * its end; a checkpoint that is kept elsewhere shows both. Immutable.
 *
 * @param rootUnit whose journal
 * @param sequence the number of its last line, 0 where it was empty
 * @param hash the hash of that line, empty where it was empty
 */
@Term(zh = "校验点", pinyin = "jiaoyan dian", source = "library")
public record Checkpoint(UnitId rootUnit, long sequence, String hash) {
    /** Checks that all parts are given. */
    public Checkpoint {
        requireNonNull(rootUnit, "rootUnit");
        requireNonNull(hash, "hash");
    }
}
