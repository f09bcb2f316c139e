package io.tongxin.validity;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.term.Term;

/**
 * One thing that is wrong with a record: where, what, and which constraint says so. Never the value.
 *
 * <p>校验错误 (jiaoyan cuowu). A broken rule of duties is not a violation of this kind but a {@code Finding}. Immutable.
 *
 * @param path the path to the part, such as {@code items[3].frequency}
 * @param message what is wrong, in the reader's language
 * @param constraint the name of the constraint, the same in every language
 */
@Term(zh = "校验错误", pinyin = "jiaoyan cuowu", source = "library")
public record Violation(String path, String message, String constraint) implements Comparable<Violation> {
    /** Checks that all parts are given. */
    public Violation {
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        requireNonNull(constraint, "constraint");
    }

    @Override
    public int compareTo(Violation other) {
        int order = Id.byCodePoint().compare(path, other.path);
        order = order != 0 ? order : Id.byCodePoint().compare(constraint, other.constraint);
        return order != 0 ? order : Id.byCodePoint().compare(message, other.message);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
