package io.tongxin.privacy;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A table of counts of people as it may be shown: with its totals, and without what would tell of fewer than five.
 *
 * <p>小群体保护 (xiao qunti baohu). A count under five is not shown, 0 neither: that nobody of a unit is of a kind says something of everybody
 * there. Then further counts are not shown, until what is left out of a line adds up to five or more, and each count left out could be at
 * least five different numbers for who knows all that is shown, adds and subtracts. The same counts give the same table.
 *
 * <p>It does not protect against who has several tables about the same people, the same table of two days, or other knowledge of some of
 * them; nor against sums over several lines. It is no anonymisation. Immutable.
 */
@Term(zh = "小群体保护", pinyin = "xiao qunti baohu", source = "library")
public final class SmallGroups {
    /** The smallest count that is shown. */
    public static final int SMALLEST_SHOWN = 5;

    private static final int MOST_LINES = 100;
    private static final int LARGEST = 1_000_000_000;

    private final CountTable counts;
    private final Hidden hidden;

    private SmallGroups(CountTable counts, Hidden hidden) {
        this.counts = counts;
        this.hidden = hidden;
    }

    /**
     * The table of these counts; totals of rows, of columns and of all are added.
     *
     * @param rows 1 to 100 rows of 1 to 100 counts, each as long as the first; every person is counted in one cell
     * @throws IllegalArgumentException if the table is not so, or a count is negative or above 1,000,000,000; none is told
     */
    public static SmallGroups of(List<List<Integer>> rows) {
        var copy = new ArrayList<List<Integer>>();
        rows.forEach(row -> copy.add(List.copyOf(row)));
        require(isTable(copy));
        require(copy.stream().flatMap(List::stream).allMatch(count -> count >= 0 && count <= LARGEST));
        CountTable counts = CountTable.of(copy);
        return new SmallGroups(counts, new Suppression(counts).hidden());
    }

    private static boolean isTable(List<List<Integer>> rows) {
        return !rows.isEmpty()
                && rows.size() <= MOST_LINES
                && rows.stream().allMatch(row -> row.size() == rows.get(0).size())
                && !rows.get(0).isEmpty()
                && rows.get(0).size() <= MOST_LINES;
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException(Bilingual.of(
                            "人数表须为1至" + MOST_LINES + "行、1至" + MOST_LINES + "列，各行等长，人数为0至" + LARGEST,
                            "a table of counts has 1 to " + MOST_LINES + " rows of 1 to " + MOST_LINES
                                    + " counts, each as long as the first, and counts of 0 to " + LARGEST)
                    .toString());
        }
    }

    /** How many rows it has, without the totals. */
    public int rows() {
        return counts.rows();
    }

    /** How many columns it has, without the totals. */
    public int columns() {
        return counts.columns();
    }

    /**
     * A count, if it is shown.
     *
     * @param row from 0
     * @param column from 0
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public OptionalLong count(int row, int column) {
        return shown(checkedRow(row), checkedColumn(column));
    }

    /**
     * The total of a row, if it is shown.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public OptionalLong totalOfRow(int row) {
        return shown(checkedRow(row), columns());
    }

    /**
     * The total of a column, if it is shown.
     *
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public OptionalLong totalOfColumn(int column) {
        return shown(rows(), checkedColumn(column));
    }

    /** The total of all, if it is shown. */
    public OptionalLong total() {
        return shown(rows(), columns());
    }

    private int checkedRow(int row) {
        return Objects.checkIndex(row, rows());
    }

    private int checkedColumn(int column) {
        return Objects.checkIndex(column, columns());
    }

    private OptionalLong shown(int row, int column) {
        return hidden.has(row, column) ? OptionalLong.empty() : OptionalLong.of(counts.at(row, column));
    }

    /** Its size, and no count: what is not shown would be in it. */
    @Override
    public String toString() {
        return rows() + " x " + columns();
    }
}
