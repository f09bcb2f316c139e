package io.tongxin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No small count is shown, and none can be computed from what is. */
class SmallGroupsTest {
    private static final int MOST_INNER = 9;

    /** The table with its totals, as a reader sees it: a star for what is not shown. */
    private static String shown(List<List<Integer>> counts) {
        SmallGroups table = SmallGroups.of(counts);
        var text = new StringBuilder();
        for (int row = 0; row <= table.rows(); row++) {
            for (int column = 0; column <= table.columns(); column++) {
                OptionalLong cell = cell(table, row, column);
                text.append(column == 0 ? "" : " ").append(cell.isPresent() ? "" + cell.getAsLong() : "*");
            }
            text.append('\n');
        }
        return text.toString();
    }

    static OptionalLong cell(SmallGroups table, int row, int column) {
        if (row == table.rows()) {
            return column == table.columns() ? table.total() : table.totalOfColumn(column);
        }
        return column == table.columns() ? table.totalOfRow(row) : table.count(row, column);
    }

    @Test
    void a_table_without_small_counts_is_shown_whole() {
        assertThat(shown(List.of(List.of(5, 6), List.of(7, 8)))).isEqualTo("5 6 11\n7 8 15\n12 14 26\n");
    }

    @Test
    void a_small_count_takes_the_rest_of_its_line_and_of_theirs_with_it_and_totals_stay() {
        assertThat(shown(List.of(List.of(3, 20, 30), List.of(40, 50, 60), List.of(70, 80, 90))))
                .isEqualTo("* * 30 53\n* * 60 150\n70 80 90 240\n113 150 180 443\n");
    }

    @Test
    void in_a_line_of_two_the_complement_of_a_small_count_is_not_shown_either() {
        assertThat(shown(List.of(List.of(97, 3), List.of(50, 50)))).isEqualTo("* * 100\n* * 100\n147 53 200\n");
    }

    @Test
    void of_a_list_of_counts_the_totals_that_repeat_them_go_with_them() {
        assertThat(shown(List.of(List.of(3, 20, 30)))).isEqualTo("* * 30 53\n* * 30 53\n");
        assertThat(shown(List.of(List.of(2)))).isEqualTo("* *\n* *\n");
    }

    @Test
    void nobody_is_a_small_group_too() {
        assertThat(shown(List.of(List.of(50, 0), List.of(30, 40)))).isEqualTo("* * 50\n* * 70\n80 40 120\n");
    }

    @Test
    void small_counts_that_add_up_to_a_small_count_take_another_with_them() {
        assertThat(shown(List.of(List.of(1, 1, 50, 60), List.of(1, 1, 70, 80), List.of(90, 90, 90, 90))))
                .startsWith("* * * 60 112\n* * * 80 152\n");
    }

    @Test
    void of_fewer_than_five_people_in_all_nothing_is_shown() {
        assertThat(shown(List.of(List.of(1, 1), List.of(1, 1)))).isEqualTo("* * *\n* * *\n* * *\n");
    }

    @Test
    void a_table_that_is_none_is_refused_without_a_count() {
        for (List<List<Integer>> odd : List.<List<List<Integer>>>of(
                List.of(),
                List.of(List.of()),
                List.of(List.of(1), List.of(1, 2)),
                List.of(List.of(-1)),
                List.of(List.of(1_000_000_001)),
                Collections.nCopies(101, List.of(1)),
                List.of(Collections.nCopies(101, 1)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SmallGroups.of(odd))
                    .withMessage("人数表须为1至100行、1至100列，各行等长，人数为0至1000000000 / a table of counts has 1 to 100 rows of 1 to"
                            + " 100 counts, each as long as the first, and counts of 0 to 1000000000");
        }
        SmallGroups table = SmallGroups.of(List.of(List.of(5)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.count(1, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.count(0, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.totalOfRow(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.totalOfColumn(-1));
        assertThat(table).hasToString("1 x 1");
    }

    @Test
    void the_largest_table_with_the_largest_counts_is_protected_in_good_time() {
        var random = new Random(1);
        var rows = new ArrayList<List<Integer>>();
        for (int row = 0; row < 100; row++) {
            var counts = new ArrayList<Integer>();
            for (int column = 0; column < 100; column++) {
                counts.add(random.nextInt(20) == 0 ? random.nextInt(5) : 1_000_000_000 - random.nextInt(1_000));
            }
            rows.add(counts);
        }

        SmallGroups table = SmallGroups.of(rows);

        assertThat(table.total()).isPresent();
        assertThat(table.count(0, 0)).isEqualTo(SmallGroups.of(rows).count(0, 0));
    }

    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(0, 4)),
                net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(5, 9)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(10, 60)));
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 4);
        return size.flatMap(rows -> size.filter(columns -> rows * columns <= MOST_INNER)
                .flatMap(columns -> count.list().ofSize(columns).list().ofSize(rows)));
    }

    @Property(tries = 400)
    void no_small_count_is_shown_and_what_is_shown_is_true(@ForAll("tables") List<List<Integer>> counts) {
        SmallGroups table = SmallGroups.of(counts);
        var truth = CountTable.of(counts);

        for (int row = 0; row <= table.rows(); row++) {
            for (int column = 0; column <= table.columns(); column++) {
                OptionalLong cell = cell(table, row, column);
                if (cell.isPresent()) {
                    assertThat(cell.getAsLong())
                            .isEqualTo(truth.at(row, column))
                            .isGreaterThanOrEqualTo(5);
                }
            }
        }
    }

    @Property(tries = 400)
    void what_is_hidden_in_a_line_is_no_small_group(@ForAll("tables") List<List<Integer>> counts) {
        SmallGroups table = SmallGroups.of(counts);

        for (int row = 0; row <= table.rows(); row++) {
            assertNoSmallRest(table, row, true);
        }
        for (int column = 0; column <= table.columns(); column++) {
            assertNoSmallRest(table, column, false);
        }
    }

    private static void assertNoSmallRest(SmallGroups table, int line, boolean isRow) {
        int length = isRow ? table.columns() : table.rows();
        OptionalLong total = isRow ? cell(table, line, length) : cell(table, length, line);
        if (total.isEmpty()) {
            return;
        }
        long rest = total.getAsLong();
        int hidden = 0;
        for (int i = 0; i < length; i++) {
            OptionalLong cell = isRow ? cell(table, line, i) : cell(table, i, line);
            rest -= cell.orElse(0);
            hidden += cell.isPresent() ? 0 : 1;
        }
        assertThat(hidden == 0 || (hidden >= 2 && rest >= 5)).isTrue();
    }

    @Property(tries = 400)
    void who_tries_every_table_that_fits_what_is_shown_cannot_tell_a_hidden_count(
            @ForAll("tables") List<List<Integer>> counts) {
        SmallGroups table = SmallGroups.of(counts);
        var attack = new TableAttack(table, counts);

        for (int row = 0; row <= table.rows(); row++) {
            for (int column = 0; column <= table.columns(); column++) {
                if (cell(table, row, column).isEmpty()) {
                    assertThat(attack.possible(row, column)).hasSizeGreaterThanOrEqualTo(5);
                }
            }
        }
    }

    @Test
    void the_attack_finds_what_is_not_protected() {
        List<List<Integer>> counts = List.of(List.of(3, 20, 30), List.of(40, 50, 60));

        assertThat(TableAttack.hiding(counts, List.of(List.of(0, 0))).possible(0, 0))
                .containsExactly(3L);
        assertThat(TableAttack.hiding(counts, List.of(List.of(0, 0), List.of(0, 1), List.of(1, 1)))
                        .possible(0, 0))
                .containsExactly(3L);
        assertThat(TableAttack.hiding(counts, List.of(List.of(0, 0), List.of(0, 1), List.of(1, 1), List.of(1, 0)))
                        .possible(0, 0))
                .contains(0L, 1L, 2L, 3L, 4L, 5L);
    }
}
