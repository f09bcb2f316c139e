package io.tongxin.privacy;

import java.util.Arrays;
import java.util.List;

/** Counts with their totals: the last row and the last column, which are beyond those that are counted. */
record CountTable(int rows, int columns, List<Long> cells) {
    static CountTable of(List<List<Integer>> counts) {
        int rows = counts.size();
        int columns = counts.get(0).size();
        var cells = new Long[(rows + 1) * (columns + 1)];
        Arrays.fill(cells, 0L);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long count = counts.get(row).get(column);
                cells[row * (columns + 1) + column] = count;
                cells[row * (columns + 1) + columns] += count;
                cells[rows * (columns + 1) + column] += count;
                cells[rows * (columns + 1) + columns] += count;
            }
        }
        return new CountTable(rows, columns, List.of(cells));
    }

    long at(int row, int column) {
        return cells.get(row * (columns + 1) + column);
    }

    boolean isTotal(int row, int column) {
        return row == rows || column == columns;
    }
}
