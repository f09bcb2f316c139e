package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A record's id was used before, perhaps by one that was withdrawn.
 *
 * <p>标识重复 (biaoshi chongfu).
 */
@Term(zh = "标识重复", pinyin = "biaoshi chongfu", source = "library")
public final class DuplicateException extends StorageException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    /**
     * With what was to be inserted.
     *
     * @param kind the name of the kind
     * @param id the record's id
     */
    public DuplicateException(String kind, String id) {
        super(Bilingual.of(kind + " 已有标识 " + id, kind + " has a record with the id " + id + " already"));
        this.kind = requireNonNull(kind, "kind");
        this.id = requireNonNull(id, "id");
    }

    /** The kind of record. */
    public String kind() {
        return kind;
    }

    /** The record's id. */
    public String id() {
        return id;
    }
}
