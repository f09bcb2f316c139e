package io.tongxin.id;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.util.regex.Pattern;

/**
 * One version of a responsibility list, written {@code ID@VERSION}.
 *
 * <p>清单版本 (qingdan banben). Immutable; {@code parse(x.toString()).equals(x)}.
 *
 * @param list the list
 * @param version its version: letters, digits, dots and hyphens, at most 20
 */
@Term(zh = "清单版本", pinyin = "qingdan banben", source = "library")
public record ListVersion(ListId list, String version) implements Comparable<ListVersion> {
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");

    /**
     * Checks the version's text.
     *
     * @throws IllegalArgumentException if the version is not written as stated
     */
    public ListVersion {
        requireNonNull(list, "list");
        requireNonNull(version, "version");
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("a version has 1 to 20 letters, digits, dots or hyphens");
        }
        if (list.value().indexOf('@') >= 0) {
            throw new IllegalArgumentException("the id of a list must not contain @");
        }
    }

    /** This version of this list. */
    public static ListVersion of(ListId list, String version) {
        return new ListVersion(list, version);
    }

    /**
     * Reads {@code ID@VERSION}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ListVersion parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("a version of a list is written ID@VERSION");
        }
        return new ListVersion(new ListId(text.substring(0, at)), text.substring(at + 1));
    }

    @Override
    public int compareTo(ListVersion other) {
        int byList = list.compareTo(other.list);
        return byList != 0 ? byList : Id.byCodePoint().compare(version, other.version);
    }

    @Override
    public String toString() {
        return list + "@" + version;
    }
}
