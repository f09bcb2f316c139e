package io.tongxin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrayLoopTest {
    private static final City CITY = City.of(20, 7);
    private static final DutyTable TABLE = DutyTable.of(CITY.facts());

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01T00:00:00Z",
        "2026-02-14, 2026-02-20T00:00:00Z",
        "2026-03-31, 2026-04-03T12:00:00Z",
        "2026-05-20, 2026-05-20T00:00:00Z",
        "2026-06-10, 2026-06-11T00:00:00Z",
        "2026-08-01, 2026-07-25T00:00:00Z",
        "2026-09-30, 2026-10-05T00:00:00Z",
        "2026-11-12, 2026-11-20T00:00:00Z",
        "2026-12-31, 2027-01-31T00:00:00Z"
    })
    void the_loop_agrees_with_the_library_on_every_duty_of_every_unit(LocalDate date, Instant known) {
        Board library = Board.of(
                Evaluation.of(CITY.facts(), AsOf.of(date, known)).ofYear(City.YEAR).stream(), CITY.units(), TABLE);

        assertThat(loop(date, known).difference(library, CITY.units())).isEmpty();
        assertThat(loop(date, known).digest()).isEqualTo(library.digest());
    }

    @Test
    void the_city_has_duties_in_every_state_that_its_items_can_reach() {
        var states = EnumSet.noneOf(State.class);
        for (int month = 1; month <= 12; month++) {
            LocalDate date = LocalDate.of(City.YEAR, month, 20);
            for (byte state : loop(date, Instant.parse("2027-01-31T00:00:00Z")).states()) {
                states.add(Board.state(state));
            }
        }

        assertThat(states)
                .containsExactlyInAnyOrder(
                        State.NOT_STARTED,
                        State.MET,
                        State.ON_PACE,
                        State.SHORT,
                        State.LAST_CHANCE,
                        State.IMPOSSIBLE,
                        State.OVERDUE,
                        State.NEEDS_JUDGEMENT,
                        State.UNATTESTED,
                        State.ATTESTED);
    }

    @Test
    void a_board_that_differs_in_one_duty_is_told_apart() {
        Board one = loop(City.asOf().date(), City.asOf().known());
        Board other = loop(City.asOf().date(), City.asOf().known());
        other.put(3, 17, Board.code(State.PROVISIONAL), 1);

        assertThat(one.difference(other, CITY.units()))
                .hasValueSatisfying(words ->
                        assertThat(words).startsWith("unit 3, duty 17: ").endsWith(" and PROVISIONAL 1"));
        assertThat(one.difference(other, 3)).isEmpty();
        assertThat(one.digest()).isNotEqualTo(other.digest());
    }

    private static Board loop(LocalDate date, Instant known) {
        var board = new Board(CITY.units(), TABLE.size());
        new ArrayLoop(Columns.of(CITY), TABLE, date.getDayOfYear() - 1, Columns.micros(known)).run(board);
        return board;
    }
}
