package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A stored row that cannot be read, which no writing through the library leaves behind: somebody altered it.
 *
 * <p>存储行不可读 (cunchu hang buke du). Verifying the journal names it too.
 */
@Term(zh = "存储行不可读", pinyin = "cunchu hang buke du", source = "library")
public final class UnreadableRowException extends StorageException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;
    private final int revision;

    /**
     * With the row, as it names itself.
     *
     * @param kind the name of the kind of record; {@code commands} or {@code journal} for what is kept of one of these
     * @param id the record's or command's id, or the sequence in the journal
     * @param revision the revision; 0 where there is none
     */
    public UnreadableRowException(String kind, String id, int revision) {
        super(Bilingual.of(
                "存储行" + kind + "/" + id + "#" + revision + "不能读取，可能被改动，请校验日志",
                "the stored row " + kind + "/" + id + "#" + revision
                        + " cannot be read and may have been altered; verify the journal"));
        this.kind = kind;
        this.id = requireNonNull(id, "id");
        this.revision = revision;
    }

    /** The kind of record; {@code commands} or {@code journal} for what is kept of one of these. */
    public String kind() {
        return kind;
    }

    /** The record's or command's id, or the sequence in the journal. */
    public String id() {
        return id;
    }

    /** The revision; 0 where there is none. */
    public int revision() {
        return revision;
    }
}
