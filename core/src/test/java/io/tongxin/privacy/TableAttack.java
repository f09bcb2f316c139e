package io.tongxin.privacy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who has the shown part of a table and tries every table that fits it, one inner count after another.
 *
 * <p>It knows nothing of how cells were chosen, and shares nothing with it but the table. Numbers further than a few from the true ones are
 * not tried: five other tables are enough to be sure that nothing can be told.
 */
final class TableAttack {
    private static final int AROUND = 6;
    private static final int ENOUGH = 6;
    private static final long MOST_STEPS = 3_000_000;

    private final int rows;
    private final int columns;
    private final CountTable truth;
    private final boolean[][] hidden;
    private final long[][] tried;

    private int wantedRow;
    private int wantedColumn;
    private long wanted;
    private long steps;

    TableAttack(SmallGroups table, List<List<Integer>> counts) {
        this(CountTable.of(counts));
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                hidden[row][column] = SmallGroupsTest.cell(table, row, column).isEmpty();
            }
        }
    }

    private TableAttack(CountTable truth) {
        this.truth = truth;
        this.rows = truth.rows();
        this.columns = truth.columns();
        this.hidden = new boolean[rows + 1][columns + 1];
        this.tried = new long[rows][columns];
    }

    static TableAttack hiding(List<List<Integer>> counts, List<List<Integer>> cells) {
        var attack = new TableAttack(CountTable.of(counts));
        cells.forEach(cell -> attack.hidden[cell.get(0)][cell.get(1)] = true);
        return attack;
    }

    /** Numbers that a hidden cell can be, up to six of them, beginning with the true one. */
    Set<Long> possible(int row, int column) {
        var possible = new TreeSet<Long>();
        long is = truth.at(row, column);
        for (long away = 0; away <= AROUND && possible.size() < ENOUGH; away++) {
            for (long value : new long[] {is - away, is + away}) {
                if (value >= 0 && isPossible(row, column, value)) {
                    possible.add(value);
                }
            }
        }
        return possible;
    }

    private boolean isPossible(int row, int column, long value) {
        wantedRow = row;
        wantedColumn = column;
        wanted = value;
        steps = 0;
        return fits(0);
    }

    /** Whether the inner counts from this one on can be filled in. */
    private boolean fits(int at) {
        if (++steps > MOST_STEPS) {
            throw new AssertionError("too many tables to try");
        }
        if (at == rows * columns) {
            return true;
        }
        int row = at / columns;
        int column = at % columns;
        for (long value = least(row, column); value <= most(row, column); value++) {
            tried[row][column] = value;
            if (canAddUp(at, row, columns)
                    && canAddUp(at, rows, column)
                    && canAddUp(at, rows, columns)
                    && fits(at + 1)) {
                return true;
            }
        }
        return false;
    }

    private long least(int row, int column) {
        return isWanted(row, column)
                ? wanted
                : hidden[row][column] ? Math.max(0, truth.at(row, column) - AROUND) : truth.at(row, column);
    }

    private long most(int row, int column) {
        return isWanted(row, column) ? wanted : truth.at(row, column) + (hidden[row][column] ? AROUND : 0);
    }

    private boolean isWanted(int row, int column) {
        return row == wantedRow && column == wantedColumn;
    }

    /** Whether a total can still be what it must be, when the counts up to this one are filled in. */
    private boolean canAddUp(int at, int totalRow, int totalColumn) {
        if (hidden[totalRow][totalColumn] && !isWanted(totalRow, totalColumn)) {
            return true;
        }
        long total = isWanted(totalRow, totalColumn) ? wanted : truth.at(totalRow, totalColumn);
        long least = 0;
        long most = 0;
        for (int i = 0; i < rows * columns; i++) {
            int row = i / columns;
            int column = i % columns;
            if ((totalRow == rows || totalRow == row) && (totalColumn == columns || totalColumn == column)) {
                least += i <= at ? tried[row][column] : least(row, column);
                most += i <= at ? tried[row][column] : most(row, column);
            }
        }
        return least <= total && total <= most;
    }
}
