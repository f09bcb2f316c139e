package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A value that no store may keep: empty text, control characters, too long, out of order.
 *
 * <p>存储拒绝值 (cunchu jujue zhi). Its text says where and why, and never the value.
 */
@Term(zh = "存储拒绝值", pinyin = "cunchu jujue zhi", source = "library")
public final class RefusedValueException extends StorageException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String path;
    private final transient Bilingual why;

    /**
     * With where and why.
     *
     * @param kind the name of the kind of record, empty where it is not known
     * @param path the attribute or part
     * @param why why it is refused, without the value
     */
    public RefusedValueException(String kind, String path, Bilingual why) {
        super(Bilingual.of(place(kind, path) + "：" + why.zh(), place(kind, path) + ": " + why.en()));
        this.kind = requireNonNull(kind, "kind");
        this.path = requireNonNull(path, "path");
        this.why = why;
    }

    private static String place(String kind, String path) {
        return kind.isEmpty() ? path : kind + "." + path;
    }

    /** The same, said of a kind. */
    RefusedValueException of(String name) {
        return new RefusedValueException(name, path, why);
    }

    /** The kind of record, empty where it is not known. */
    public String kind() {
        return kind;
    }

    /** The attribute or part. */
    public String path() {
        return path;
    }
}
