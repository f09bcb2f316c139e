package io.tongxin.privacy;

import io.tongxin.privacy.Suppression.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways in which a table can be changed without changing what is shown or a sum.
 *
 * <p>A table with its totals is a circulation: each row and each column is a node, and each cell an edge, from its row to its column, or the
 * other way round for a total of a row or a column. In every node what comes in goes out. So a cell can grow as far as something can flow
 * from its end back to its beginning along hidden cells: with a cell's direction without end, against it as far as the cell's count. What
 * flows is whole, so that numbers of people stay whole (Ford and Fulkerson).
 */
final class Circles {
    /** So many other numbers must be possible in a hidden cell. */
    private static final int OTHERS = SmallGroups.SMALLEST_SHOWN - 1;

    private static final long LARGEST = 1_000_000_000L;
    private static final long INNER = 10_000_000_000L;
    private static final long MARGIN = 10 * INNER;
    private static final long ALL = 100 * INNER;
    private static final long FAR = Long.MAX_VALUE / 4;

    private final CountTable counts;
    private final Hidden hidden;
    private final int firstColumn;
    private final int nodes;

    Circles(CountTable counts, Hidden hidden) {
        this.counts = counts;
        this.hidden = hidden;
        this.firstColumn = counts.rows() + 1;
        this.nodes = firstColumn + counts.columns() + 1;
    }

    /** Whether a hidden cell could be enough other numbers, for who knows all that is shown. */
    boolean isFree(int row, int column) {
        boolean fromRow = leavesRow(row, column);
        int begin = fromRow ? row : firstColumn + column;
        int end = fromRow ? firstColumn + column : row;
        var cell = new Cell(row, column);
        long up = flow(end, begin, cell, OTHERS);
        long down = Math.min(counts.at(row, column), OTHERS - up);
        return up >= OTHERS || (down > 0 && up + flow(begin, end, cell, down) >= OTHERS);
    }

    private boolean leavesRow(int row, int column) {
        return (row == counts.rows()) == (column == counts.columns());
    }

    private Cell between(int a, int b) {
        return a < firstColumn ? new Cell(a, b - firstColumn) : new Cell(b, a - firstColumn);
    }

    private boolean isForward(int from, Cell cell) {
        return leavesRow(cell.row(), cell.column()) == (from < firstColumn);
    }

    /** How much can flow from a node to another without a cell, up to what is wanted. */
    private long flow(int from, int to, Cell without, long wanted) {
        var moved = new long[(counts.rows() + 1) * (counts.columns() + 1)];
        long flowed = 0;
        while (flowed < wanted) {
            int[] before = reached(from, to, without, moved);
            if (before[to] < 0) {
                return flowed;
            }
            long amount = wanted - flowed;
            for (int node = to; node != from; node = before[node]) {
                Cell cell = between(before[node], node);
                amount = isForward(before[node], cell) ? amount : Math.min(amount, left(cell, moved));
            }
            for (int node = to; node != from; node = before[node]) {
                Cell cell = between(before[node], node);
                moved[index(cell)] += isForward(before[node], cell) ? amount : -amount;
            }
            flowed += amount;
        }
        return flowed;
    }

    private int index(Cell cell) {
        return cell.row() * (counts.columns() + 1) + cell.column();
    }

    private long left(Cell cell, long[] moved) {
        return counts.at(cell.row(), cell.column()) + moved[index(cell)];
    }

    /** From which node each node is reached first, over hidden cells; -1 where it is not. */
    private int[] reached(int from, int to, Cell without, long[] moved) {
        var before = new int[nodes];
        Arrays.fill(before, -1);
        before[from] = from;
        var queue = new int[nodes];
        queue[0] = from;
        int last = 1;
        for (int next = 0; next < last && before[to] < 0; next++) {
            int node = queue[next];
            for (int other = firstOther(node); other < endOfOthers(node); other++) {
                if (before[other] < 0 && isOpen(node, between(node, other), without, moved)) {
                    before[other] = node;
                    queue[last++] = other;
                }
            }
        }
        return before;
    }

    private boolean isOpen(int from, Cell cell, Cell without, long[] moved) {
        return hidden.has(cell.row(), cell.column())
                && !cell.equals(without)
                && (isForward(from, cell) || left(cell, moved) > 0);
    }

    private int firstOther(int node) {
        return node < firstColumn ? firstColumn : 0;
    }

    private int endOfOthers(int node) {
        return node < firstColumn ? nodes : firstColumn;
    }

    /**
     * The cells, shown or hidden, of the cheapest circle along which a hidden cell can grow or shrink enough. There is always one along
     * which it can grow: over the cell's row, its column and the total of all, in their directions.
     */
    List<Cell> cheapest(int row, int column) {
        boolean fromRow = leavesRow(row, column);
        int begin = fromRow ? row : firstColumn + column;
        int end = fromRow ? firstColumn + column : row;
        var cell = new Cell(row, column);
        var growing = new Route(end, begin, cell);
        if (counts.at(row, column) < OTHERS) {
            return growing.cells();
        }
        var shrinking = new Route(begin, end, cell);
        return shrinking.cost() < growing.cost() ? shrinking.cells() : growing.cells();
    }

    /** The cheapest way from a node to another without a cell (Dijkstra); of equal ones the first. */
    private final class Route {
        private final long[] cost = new long[nodes];
        private final int[] before = new int[nodes];
        private final int from;
        private final int to;

        Route(int from, int to, Cell without) {
            this.from = from;
            this.to = to;
            Arrays.fill(cost, FAR);
            cost[from] = 0;
            var done = new boolean[nodes];
            for (int round = 0; round < nodes; round++) {
                int node = cheapestOf(cost, done);
                done[node] = true;
                for (int other = firstOther(node); other < endOfOthers(node); other++) {
                    long over = cost[node] + step(node, between(node, other), without);
                    if (over < cost[other]) {
                        cost[other] = over;
                        before[other] = node;
                    }
                }
            }
        }

        long cost() {
            return cost[to];
        }

        List<Cell> cells() {
            var cells = new ArrayList<Cell>();
            for (int node = to; node != from; node = before[node]) {
                cells.add(between(before[node], node));
            }
            return cells;
        }
    }

    private int cheapestOf(long[] cost, boolean[] done) {
        int cheapest = -1;
        for (int node = 0; node < nodes; node++) {
            if (!done[node] && (cheapest < 0 || cost[node] < cost[cheapest])) {
                cheapest = node;
            }
        }
        return cheapest;
    }

    /** Totals are dearer than counts, larger counts than smaller ones. */
    private long step(int from, Cell cell, Cell without) {
        long count = counts.at(cell.row(), cell.column());
        if (cell.equals(without) || (!isForward(from, cell) && count < OTHERS)) {
            return FAR;
        }
        if (hidden.has(cell.row(), cell.column())) {
            return 0;
        }
        boolean all = cell.row() == counts.rows() && cell.column() == counts.columns();
        return Math.min(count, LARGEST) + (all ? ALL : counts.isTotal(cell.row(), cell.column()) ? MARGIN : INNER);
    }
}
