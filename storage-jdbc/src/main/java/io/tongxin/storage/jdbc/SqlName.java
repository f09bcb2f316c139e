package io.tongxin.storage.jdbc;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;
import java.util.regex.Pattern;

/**
 * A name that may stand in SQL as it is: the prefix of tables, or their schema.
 *
 * <p>数据库名称 (shujuku mingcheng). It is the only text from outside that becomes part of a statement, and it is born valid. It is
 * never quoted, so it is lower case here and whatever the database folds it to there. Immutable.
 *
 * @param value 1 to 20 lower-case letters, digits and underscores, the first a letter; a prefix has at most 8
 */
@Term(zh = "数据库名称", pinyin = "shujuku mingcheng", source = "library")
public record SqlName(String value) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,19}");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public SqlName {
        requireNonNull(value, "value");
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a prefix or schema has 1 to 20 lower-case letters, digits or underscores, the first a letter");
        }
    }

    /** The name of this text. */
    public static SqlName of(String value) {
        return new SqlName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
