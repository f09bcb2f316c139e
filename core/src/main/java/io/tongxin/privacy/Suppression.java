package io.tongxin.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Chooses what of a table is not shown.
 *
 * <p>First the small counts; then in each line the cheapest others, until what is hidden there adds up to enough; then, for each hidden
 * cell that is still known too well, the cheapest circle of cells through it, along which a table could be changed without changing a
 * total. What is hidden later never makes known better what was hidden before, so the end is reached, at the latest with nothing shown.
 */
final class Suppression {
    private final CountTable counts;
    private final Hidden hidden;
    private final Circles circles;

    Suppression(CountTable counts) {
        this.counts = counts;
        this.hidden = new Hidden(counts);
        this.circles = new Circles(counts, hidden);
    }

    Hidden hidden() {
        hideSmall();
        int before;
        do {
            before = hidden.size();
            fillLines();
            protectAll();
        } while (hidden.size() > before);
        return hidden;
    }

    private void hideSmall() {
        for (int row = 0; row <= counts.rows(); row++) {
            for (int column = 0; column <= counts.columns(); column++) {
                if (counts.at(row, column) < SmallGroups.SMALLEST_SHOWN) {
                    hidden.add(row, column);
                }
            }
        }
    }

    /** What is hidden in a line whose total is shown is itself a count of people, and must not be small. */
    private void fillLines() {
        int before;
        do {
            before = hidden.size();
            for (int line = 0; line <= counts.rows(); line++) {
                int row = line;
                fill(new Cell(row, counts.columns()), counts.columns(), column -> new Cell(row, column));
            }
            for (int line = 0; line <= counts.columns(); line++) {
                int column = line;
                fill(new Cell(counts.rows(), column), counts.rows(), row -> new Cell(row, column));
            }
        } while (hidden.size() > before);
    }

    private void fill(Cell total, int length, IntFunction<Cell> cells) {
        List<Cell> out = IntStream.range(0, length)
                .mapToObj(cells)
                .filter(cell -> hidden.has(cell.row(), cell.column()))
                .toList();
        long sum = out.stream().mapToLong(this::count).sum();
        if (hidden.has(total.row(), total.column()) || out.isEmpty() || sum >= SmallGroups.SMALLEST_SHOWN) {
            return;
        }
        IntStream.range(0, length)
                .mapToObj(cells)
                .filter(cell -> !hidden.has(cell.row(), cell.column()))
                .min(Comparator.comparingLong(this::count))
                .ifPresent(cell -> hidden.add(cell.row(), cell.column()));
    }

    private long count(Cell cell) {
        return counts.at(cell.row(), cell.column());
    }

    private void protectAll() {
        for (int row = 0; row <= counts.rows(); row++) {
            for (int column = 0; column <= counts.columns(); column++) {
                if (hidden.has(row, column) && !circles.isFree(row, column)) {
                    circles.cheapest(row, column).forEach(cell -> hidden.add(cell.row(), cell.column()));
                }
            }
        }
    }

    /** A place in the table. */
    record Cell(int row, int column) {}
}
