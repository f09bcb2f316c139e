package io.tongxin.id;

import io.tongxin.term.Term;
import java.util.Comparator;

/**
 * An identifier: text that says which thing is meant and nothing else.
 *
 * <p>标识 (biaoshi). Host ids and the library's own are both opaque text of at most 64 characters. Each type also names
 * {@code Comparable} of itself: only then does a hash table keep ids of one hash sorted, so that ids made to collide cannot
 * stop it.
 *
 * @param <T> the identifier type itself
 */
@Term(zh = "标识", pinyin = "biaoshi", source = "library")
public interface Id<T extends Id<T>> extends Comparable<T> {
    /** The text. */
    String value();

    /** By code point, which is the order of the UTF-8 bytes. */
    @Override
    default int compareTo(T other) {
        return byCodePoint().compare(value(), other.value());
    }

    /** The order of text on every store: by code point, whatever the locale or a database's collation. */
    static Comparator<String> byCodePoint() {
        return Identifiers.BY_CODE_POINT;
    }
}
