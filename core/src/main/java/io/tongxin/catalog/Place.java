package io.tongxin.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Where a node stands: file, line and column from 1, and the fields that lead to it.
 *
 * <p>The path is put together only when somebody asks for it: most nodes are never complained about.
 */
final class Place {
    private final String file;
    private final int line;
    private final int column;
    private final @Nullable Place parent;
    private final String step;

    private Place(String file, int line, int column, @Nullable Place parent, String step) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.parent = parent;
        this.step = step;
    }

    static Place of(String file, int line, int column) {
        return new Place(file, line, column, null, "");
    }

    /** The place of a whole file. */
    static Place of(String file) {
        return of(file, 1, 1);
    }

    /** A place below this one, by a step such as {@code items} or {@code [3]}. */
    Place below(String next, int atLine, int atColumn) {
        return new Place(file, atLine, atColumn, this, next);
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String path() {
        if (parent == null) {
            return step;
        }
        String above = parent.path();
        return above.isEmpty() || step.startsWith("[") ? above + step : above + "." + step;
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
