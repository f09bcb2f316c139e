package io.tongxin.examples;

import io.tongxin.assessment.Figures;
import io.tongxin.duty.State;
import io.tongxin.examples.Screen.Cell;
import io.tongxin.norm.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of counts of duties, states that mean alike in one column; what failed is told apart by strength.
 *
 * @param screen where it is shown
 * @param locale in which language
 */
record FiguresTable(Screen screen, Locale locale) {
    private static final List<Column> COLUMNS = List.of(
            Column.of("已办结", "settled", State.MET, State.ATTESTED, State.JUDGED_FULFILLED, State.TRIGGERED_DONE),
            Column.of("免除", "exempt", State.EXEMPT),
            Column.of("未开始", "later", State.NOT_STARTED),
            Column.of("按进度", "on pace", State.ON_PACE, State.TRIGGERED_OPEN),
            Column.of("待评认", "to judge", State.NEEDS_JUDGEMENT, State.UNATTESTED, State.PROVISIONAL),
            Column.of("不足", "short", State.SHORT),
            Column.of("最后", "last", State.LAST_CHANCE),
            Column.of("无法", "lost", State.IMPOSSIBLE),
            Column.failed(Strength.MUST),
            Column.failed(Strength.SHOULD),
            Column.failed(Strength.MAY));

    private String of(String zh, String en) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** A table of such rows. */
    void show(String first, List<List<Cell>> rows) {
        var header = new ArrayList<>(List.of(first, of("合计", "All")));
        COLUMNS.forEach(c -> header.add(of(c.zh(), c.en())));
        var bounds = new ArrayList<>(List.of(30, 5));
        COLUMNS.forEach(c -> bounds.add(10));
        screen.table(header, bounds, rows);
    }

    /** The counts of a unit as a row. */
    static List<Cell> row(String name, Figures figures) {
        var row = new ArrayList<>(List.of(Cell.of(name), Cell.of(figures.total())));
        for (Column column : COLUMNS) {
            int count = column.count(figures);
            row.add(new Cell(
                    Cell.of(count).text(),
                    count == 0 ? "2" : Screen.colour(column.states().get(0))));
        }
        return row;
    }

    /**
     * A column of counts.
     *
     * @param zh its Chinese heading
     * @param en its English heading
     * @param states the states counted
     * @param strength of which strength alone; empty for all
     */
    private record Column(String zh, String en, List<State> states, Optional<Strength> strength) {
        static Column of(String zh, String en, State... states) {
            return new Column(zh, en, List.of(states), Optional.empty());
        }

        static Column failed(Strength strength) {
            List<State> failed =
                    Arrays.stream(State.values()).filter(State::isFailed).toList();
            return new Column(strength.label().zh() + "✗", strength.name() + "✗", failed, Optional.of(strength));
        }

        int count(Figures figures) {
            return states.stream()
                    .mapToInt(s -> strength.map(x -> figures.count(s, x)).orElseGet(() -> figures.count(s)))
                    .sum();
        }
    }
}
