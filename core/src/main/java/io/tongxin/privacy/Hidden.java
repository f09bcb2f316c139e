package io.tongxin.privacy;

import java.util.BitSet;

/** Which cells of a table, totals among them, are not shown; cells are only ever added. */
final class Hidden {
    private final int width;
    private final BitSet cells = new BitSet();

    Hidden(CountTable counts) {
        this.width = counts.columns() + 1;
    }

    boolean has(int row, int column) {
        return cells.get(row * width + column);
    }

    /** Hides a cell; whether it was shown before. */
    boolean add(int row, int column) {
        boolean shown = !has(row, column);
        cells.set(row * width + column);
        return shown;
    }

    int size() {
        return cells.cardinality();
    }
}
