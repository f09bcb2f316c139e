package io.tongxin.catalog;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.term.Term;

/**
 * One thing that is wrong in a catalog: where it stands and what it is.
 *
 * <p>目录错误 (mulu cuowu). It is a mistake in a file and never a broken rule of duties. It shows codes and field names, never
 * a text or the id of a person. Ordered by place. Immutable.
 *
 * @param file the file, relative to the directory that was read, with {@code /} between its parts
 * @param line the line, from 1
 * @param column the character in the line, from 1
 * @param path the fields that lead there, such as {@code items[3].frequency.times}; empty for the file as a whole
 * @param message what is wrong, in the reader's language
 */
@Term(zh = "目录错误", pinyin = "mulu cuowu", source = "library")
public record CatalogProblem(String file, int line, int column, String path, String message)
        implements Comparable<CatalogProblem> {
    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if line or column is below 1
     */
    public CatalogProblem {
        requireNonNull(file, "file");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns are counted from 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(CatalogProblem other) {
        int order = Id.byCodePoint().compare(file, other.file);
        order = order != 0 ? order : Integer.compare(line, other.line);
        order = order != 0 ? order : Integer.compare(column, other.column);
        order = order != 0 ? order : Id.byCodePoint().compare(path, other.path);
        return order != 0 ? order : Id.byCodePoint().compare(message, other.message);
    }

    /** {@code lists/city.yaml:12:7: items[3].frequency.times: message}, the form that editors turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
