package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * There is no record of that id, or none that is not withdrawn, or none in the actor's scope: which of these, it does not tell.
 *
 * <p>无此记录 (wu ci jilu).
 */
@Term(zh = "无此记录", pinyin = "wu ci jilu", source = "library")
public final class UnknownRecordException extends StorageException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    /**
     * With what was looked for.
     *
     * @param kind the name of the kind
     * @param id the record's id
     */
    public UnknownRecordException(String kind, String id) {
        super(Bilingual.of(kind + " 没有标识为 " + shown(id) + " 的记录", kind + " has no record with the id " + shown(id)));
        this.kind = requireNonNull(kind, "kind");
        this.id = requireNonNull(id, "id");
    }

    /** An id that no record may have could be of any length and break a line of a log; it is not shown. */
    private static String shown(String id) {
        return Draft.isId(id) ? id : "…";
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
